package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.article.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

    private static final String STORY = "<html><head><title>Bridge to reopen in May</title></head><body class='page-body'><article>"
            + "<h1>Bridge to reopen in May</h1>"
            + "<p>The council voted on Tuesday to reopen the old iron bridge in May, three years after a barge struck its middle pier.</p>"
            + "<div class='leftPromo-box'><p>Engineers said the new pier, cast in one night, would outlast the four that were left standing.</p></div>"
            + "<p id='note'>Ferries will run until then, the harbour office said, and <a class='promo' href='/give/now'>tickets</a> keep their price.</p>"
            + "<p>The mayor, who had promised the bridge for last autumn, stayed away from the vote and gave no reason for it.</p>"
            + "<section class='support'><h3>Keep us on the road</h3><p>Donate to our newsroom today and help us to report on the river.</p>"
            + "<p><a class='btn' href='https://give.example.net/donate?once'>Donate now</a></p></section></article></body></html>";

    @TempDir
    private Path folder;

    private static CleanedArticle clean(String html, String url, String... rules) {
        return ArticleCleaner.builder().rules(Rules.of(rules)).build().apply(html, url);
    }

    private static Paragraph paragraph(String beginning, String... rules) {
        return paragraph(clean(STORY, "", rules), beginning);
    }

    private static Paragraph paragraph(CleanedArticle article, String beginning) {
        return article.paragraphs().stream().filter(p -> p.text().startsWith(beginning)).findFirst().orElseThrow();
    }

    @Test
    void rulesHoldOnToNoPage() throws InterruptedException {
        ArticleCleaner cleaner = ArticleCleaner.builder().rules(Rules.of("keep selector section.x > p", "remove selector section p")).build();
        Document page = Jsoup.parse(STORY);
        WeakReference<Document> held = new WeakReference<>(page);
        assertThat(cleaner.apply(page).isEmpty()).isFalse();
        page = null;
        for (int i = 0; i < 50 && held.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(held.get()).isNull();
    }

    @Test
    void oneRuleOfManyIsFoundByItsFirstWord() {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rules.add("remove cue \"zq" + i + "*\"");
        }
        rules.add("remove cue \"engineers sai*\"");
        assertThat(changed(STORY, "", rules.toArray(new String[0]))).containsExactly("Engineers");
    }

    @Test
    void whatTheBuilderIsToldLaterDoesNotChangeACleanerThatIsBuilt() {
        ArticleCleaner.Builder builder = ArticleCleaner.builder();
        ArticleCleaner built = builder.build();
        builder.keep(Kind.values()).threshold(0.001).rules(Rules.of("remove cue \"council\""));
        assertThat(built.apply(STORY).json()).isEqualTo(ArticleCleaner.clean(STORY).json());
    }

    /** What a rule changes: everything else must stay as it is. */
    private static List<String> changed(String html, String url, String... rules) {
        List<Paragraph> before = ArticleCleaner.clean(html, url).paragraphs();
        List<Paragraph> after = clean(html, url, rules).paragraphs();
        assertThat(after).extracting(Paragraph::text).isEqualTo(before.stream().map(Paragraph::text).toList());
        return Stream.iterate(0, i -> i < before.size(), i -> i + 1)
                .filter(i -> !before.get(i).equals(after.get(i)))
                .map(i -> first(after.get(i).text()))
                .toList();
    }

    private static String first(String text) {
        return text.substring(0, text.indexOf(' '));
    }

    @Test
    void withoutRulesThePageIsWhatTheRulesAreTriedOn() {
        List<Paragraph> paragraphs = ArticleCleaner.clean(STORY).paragraphs();
        assertThat(paragraphs.stream().filter(Paragraph::kept)).extracting(p -> first(p.text())).containsExactly("The", "Engineers", "Ferries", "The");
        assertThat(ArticleCleaner.builder().rules(Rules.NONE).build().apply(STORY).paragraphs()).isEqualTo(paragraphs);
    }

    @Test
    void aCueIsFoundOnWholeWordsWhateverCaseAndSigns() {
        assertThat(changed(STORY, "", "remove cue \"IN ONE - night\"")).containsExactly("Engineers");
        assertThat(changed(STORY, "", "remove cue \"in one nigh\"")).isEmpty();
        assertThat(changed(STORY, "", "remove cue in one nigh*")).containsExactly("Engineers");
        assertThat(changed(STORY, "", "remove cue engine* said the")).containsExactly("Engineers");
        assertThat(changed(STORY, "", "remove cue gineers")).isEmpty();
    }

    @Test
    void cuesWorkInScriptsWithoutCaseOrSpaces() {
        ArticleCleaner cleaner = ArticleCleaner.builder().rules(Rules.of("remove cue 寄付", "remove cue ПІДТРИМАЙТЕ нас", "remove cue STRASSE")).build();
        List<Paragraph> paragraphs = cleaner.applyToParagraphs(List.of("市長は橋への寄付を発表した。", "寄せ付けない。", "Підтримайте нас сьогодні.", "Підтримайтенас", "Die Straße ist frei.",
                "Stra\u00ADße")).paragraphs();
        assertThat(paragraphs).extracting(p -> p.reasons().stream().anyMatch(reason -> reason.startsWith("your rule")))
                .containsExactly(true, false, true, false, true, true);
    }

    @Test
    void aMarkIsAWholeWordOfANameNearOrFar() {
        assertThat(changed(STORY, "", "remove mark promo")).containsExactly("Engineers");
        assertThat(changed(STORY, "", "remove mark prom")).isEmpty();
        assertThat(changed(STORY, "", "remove mark box-promo")).containsExactly("Engineers");
        assertThat(changed(STORY, "", "remove mark box-other")).isEmpty();
        assertThat(clean(STORY, "", "remove mark page-body").kept()).isEmpty();
    }

    @Test
    void aLinkThatIsAllOfAParagraphGivesItItsNames() {
        assertThat(changed(STORY, "", "keep mark btn")).containsExactly("Donate");
        assertThat(paragraph("Donate now", "keep mark donate").kept()).isTrue();
        assertThat(changed(STORY, "", "remove mark give")).containsExactly("Donate");
        assertThat(paragraph("Ferries", "remove mark give").kept()).isTrue();
    }

    @Test
    void wordsBeyondTheTwelfthCountForARule() {
        String html = STORY.replace("leftPromo-box", "mx auto flex max wide gap four text grey sm bold round lead teaser");
        assertThat(changed(html, "", "remove mark teaser")).containsExactly("Engineers");
    }

    @Test
    void aSelectorFitsWhatStandsWhollyInItsElements() {
        assertThat(changed(STORY, "", "remove selector article > div p")).containsExactly("Engineers");
        assertThat(changed(STORY, "", "remove selector #note")).containsExactly("Ferries");
        assertThat(changed(STORY, "", "remove selector a.promo")).isEmpty();
        assertThat(changed(STORY, "", "remove selector p:has(a.promo)")).containsExactly("Ferries");
        assertThat(changed(STORY, "", "keep selector section a[href*=donate]")).containsExactly("Donate");
        assertThat(clean(STORY, "", "remove selector html").kept()).isEmpty();
    }

    @Test
    void textInTwoMatchingLinksStandsWhollyInThem() {
        String html = "<article><p>The council met on Monday and agreed on nothing, as it had on the Monday before.</p><div><a class=more>One</a> <a class=more>Two</a></div>"
                + "<div><a class=more>Three</a> and four</div></article>";
        CleanedArticle article = clean(html, "", "keep selector a.more");
        assertThat(paragraph(article, "One Two").reasons()).first().asString().startsWith("your rule");
        assertThat(paragraph(article, "Three").reasons()).noneMatch(reason -> reason.startsWith("your rule"));
    }

    @Test
    void whatStandsBehindAParagraphsEndDoesNotMakeUpForItsBeginning() {
        Rules rules = Rules.of("remove mark promo");
        ArticleCleaner brief = ArticleCleaner.builder().limits(Limits.DEFAULT.withParagraphLength(20)).rules(rules).build();
        for (String html : List.of("<pre>No<span class=promo>\n\n\n</span></pre>", "<p>The council voted on <span class=promo>Tuesday to keep the ferry</span></p>")) {
            assertThat(brief.apply(html).paragraphs().get(0).reasons()).as(html).noneMatch(reason -> reason.startsWith("your rule"));
        }
        String inside = "<p><span class=promo>The council voted on</span> Tuesday to keep the ferry</p>";
        assertThat(brief.apply(inside).paragraphs().get(0).reasons()).first().asString().startsWith("your rule");
    }

    @Test
    void aRuleForAHostIsForTheHostsBelowItToo() {
        String rule = "remove mark promo on Example.org";
        for (String url : List.of("https://example.org/a?b#c", "http://www.example.org:8080/x|y z", "//news.example.org", "https://user@EXAMPLE.org./", "example.org")) {
            assertThat(changed(STORY, url, rule)).as(url).containsExactly("Engineers");
        }
        for (String url : List.of("", "https://example.com/example.org", "https://badexample.org/", "https://example.org.evil.com/", "https://org/", "not a url")) {
            assertThat(changed(STORY, url, rule)).as(url).isEmpty();
        }
        String canonical = STORY.replace("<head>", "<head><link rel=canonical href='https://www.example.org/bridge'>");
        assertThat(changed(canonical, "", rule)).containsExactly("Engineers");
        assertThat(changed(canonical, "https://example.com/", rule)).isEmpty();
        assertThat(changed(canonical, "", "remove selector .leftPromo-box on example.org")).containsExactly("Engineers");
        assertThat(changed(canonical, " ", "remove selector .leftPromo-box on example.org")).as("a blank address is none").containsExactly("Engineers");
        assertThat(changed(STORY, "https://xn--bcher-kva.example/", "remove cue engineers on bücher.example")).containsExactly("Engineers");
    }

    @Test
    void theLastRuleThatFitsDecides() {
        assertThat(paragraph("Engineers", "remove cue engineers", "keep mark promo").kept()).isTrue();
        assertThat(paragraph("Engineers", "keep mark promo", "remove cue engineers").kept()).isFalse();
        assertThat(paragraph("Engineers", "keep mark promo", "remove selector p", "keep cue ferries").kept()).isFalse();
        ArticleCleaner twice = ArticleCleaner.builder().rules(Rules.of("remove selector p")).rules(Rules.of("keep cue engineers")).build();
        assertThat(paragraph(twice.apply(STORY), "Engineers").kept()).isTrue();
        assertThat(paragraph(twice.apply(STORY), "Ferries").kept()).isFalse();
    }

    @Test
    void aRuleThatIsLaidOnTwiceCountsWhereItStandsLast() {
        Rules box = Rules.of("remove as NAV mark box");
        Rules promo = Rules.of("remove as AD mark promo");
        assertThat(paragraph(laid(promo, promo, box), "Engineers").kind()).isEqualTo(Kind.NAV);
        assertThat(paragraph(laid(box, box, promo), "Engineers").kind()).isEqualTo(Kind.AD);
        assertThat(paragraph(laid(box, promo, box), "Engineers").kind()).isEqualTo(Kind.NAV);
    }

    private static CleanedArticle laid(Rules... all) {
        ArticleCleaner.Builder builder = ArticleCleaner.builder();
        Stream.of(all).forEach(builder::rules);
        return builder.build().apply(STORY);
    }

    @Test
    void theParagraphSaysWhichRuleItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("promo.rules"), "# ours\n\n  remove mark promo on example.org  \n");
        CleanedArticle article = ArticleCleaner.builder().rules(Rules.read(file)).build().apply(STORY, "https://example.org/");
        assertThat(paragraph(article, "Engineers").reasons()).first().isEqualTo("your rule “remove mark promo on example.org” (line 3 of promo.rules)");
        assertThat(paragraph("Engineers", "keep cue x", "remove selector [class|=x], .leftPromo-box").reasons()).first()
                .isEqualTo("your rule “remove selector [class|=x], .leftPromo-box” (rule 2)");
        List<String> model = ArticleCleaner.clean(STORY).paragraphs().stream().filter(p -> p.text().startsWith("Engineers")).findFirst().orElseThrow().reasons();
        assertThat(paragraph("Engineers", "remove mark promo").reasons()).endsWith(model.toArray(new String[0])).hasSize(model.size() + 1);
    }

    @Test
    void theKindAgreesWithTheRuleAndTheProbabilityStaysTheModels() {
        Paragraph story = paragraph(ArticleCleaner.clean(STORY), "Engineers");
        Paragraph kept = paragraph("Engineers", "keep mark promo");
        assertThat(kept.kind()).isEqualTo(Kind.BODY);
        assertThat(kept.probability()).isEqualTo(story.probability());
        Paragraph removed = paragraph("Engineers", "remove mark promo");
        assertThat(removed.kind()).isNotEqualTo(Kind.BODY);
        assertThat(removed.probability()).isLessThanOrEqualTo(1 - story.probability());
        assertThat(paragraph("Engineers", "remove as AD mark promo").kind()).isEqualTo(Kind.AD);
        Paragraph ask = paragraph("Donate to", "keep cue donate to our newsroom");
        assertThat(ask.kept()).isTrue();
        assertThat(ask.kind()).isEqualTo(Kind.BODY);
        assertThat(ask.probability()).isLessThan(0.5);
        Paragraph letter = paragraph("Donate to", "keep as DONATION cue donate to our newsroom");
        assertThat(letter.kept()).isTrue();
        assertThat(letter.kind()).isEqualTo(Kind.DONATION);
        ArticleCleaner all = ArticleCleaner.builder().keep(Kind.values()).rules(Rules.of("remove mark promo")).build();
        assertThat(all.apply(STORY).removed()).extracting(Paragraph::kind).hasSize(1).doesNotContain(Kind.BODY);
    }

    @Test
    void whatIsKeptLeavesItsBoxAndTheRestOfTheBoxStays() {
        assertThat(ArticleCleaner.clean(STORY).appeals()).isNotEmpty();
        CleanedArticle article = clean(STORY, "", "keep cue donate to our newsroom");
        assertThat(article.appeals()).isNotEmpty().allSatisfy(appeal -> assertThat(appeal.paragraphs()).isNotEmpty().noneMatch(Paragraph::kept));
        assertThat(paragraph(article, "Donate now").kept()).isFalse();
        assertThat(paragraph(article, "Keep us").kept()).isFalse();
    }

    @Test
    void whatARuleRemovesTogetherIsOneAppeal() {
        CleanedArticle article = clean(STORY, "", "remove as NEWSLETTER cue council", "remove as NEWSLETTER selector p");
        assertThat(article.appeals()).extracting(appeal -> appeal.kind() + " " + appeal.paragraphs().size()).containsExactly("NEWSLETTER 4", "DONATION 1", "NEWSLETTER 2");
    }

    @Test
    void plainTextHasNoElementsAndNoHost() {
        ArticleCleaner cleaner = ArticleCleaner.builder().rules(Rules.of("remove selector *", "remove mark text", "remove cue council on example.org", "remove cue ferries")).build();
        List<Paragraph> paragraphs = cleaner.applyToText("The council voted on Tuesday to reopen the bridge.\n\nFerries will run until then, the office said.").paragraphs();
        assertThat(paragraphs).extracting(p -> p.reasons().stream().anyMatch(reason -> reason.startsWith("your rule"))).containsExactly(false, true);
    }

    @Test
    void theAddressThatIsGivenWithAnElementOrForACutSaysWhichRulesApply() {
        ArticleCleaner cleaner = ArticleCleaner.builder().rules(Rules.of("remove as DONATION cue engineers on example.org")).build();
        Document document = Jsoup.parse(STORY, "https://example.com/");
        assertThat(paragraph(cleaner.apply(document), "Engineers").kept()).isTrue();
        assertThat(paragraph(cleaner.apply(document, "https://example.org/bridge"), "Engineers").kept()).isFalse();
        assertThat(cleaner.apply(document, "https://example.org/bridge").url()).isEqualTo("https://example.org/bridge");
        assertThat(cleaner.cut(STORY).html()).contains("Engineers").doesNotContain("Donate now");
        CutHtml cut = cleaner.cut(STORY, "https://example.org/bridge");
        assertThat(cut.html()).doesNotContain("Engineers");
        assertThat(cut.article().url()).isEqualTo("https://example.org/bridge");
        assertThat(cut).hasToString("CutHtml[" + cut.cuts().size() + " cuts, " + cut.html().length() + " characters left]");
    }

    @Test
    void anElementIsAskedWithinItselfAndNotChanged() {
        Document document = Jsoup.parse(STORY);
        String before = document.outerHtml();
        CleanedArticle article = ArticleCleaner.builder().rules(Rules.of("remove selector body p", "remove cue mayor")).build().apply(document.selectFirst("article"));
        assertThat(paragraph(article, "Engineers").kept()).isTrue();
        assertThat(paragraph(article, "The mayor").kept()).isFalse();
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @Test
    void readsFileStreamAndReaderAlike() throws IOException {
        String text = "\ufeff# ours\r\nkeep cue a b\r\n\r\nremove as AD selector div > p on example.org";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> words = List.of("keep cue a b", "remove as AD selector div > p on example.org");
        assertThat(Rules.read(Files.write(folder.resolve("a"), bytes)).list()).extracting(Rule::words).isEqualTo(words);
        assertThat(Rules.read(new ByteArrayInputStream(bytes)).list()).extracting(Rule::words).isEqualTo(words);
        assertThat(Rules.read(new StringReader(text)).list()).extracting(Rule::words).isEqualTo(words);
        assertThat(Rules.read(new StringReader(text)).list()).extracting(Rule::origin).containsExactly("line 2 of the rules", "line 4 of the rules");
        assertThat(Rules.read(new StringReader("")).list()).isEmpty();
        assertThat(Rules.of("keep cue a")).hasToString("Rules[keep cue a]");
    }

    @Test
    void onlyAHostAtTheEndIsAHost() {
        assertThat(rule("remove cue rely on us")).extracting(Rule::pattern, Rule::host).containsExactly("rely on us", "");
        assertThat(rule("remove cue based on donations on Example.org")).extracting(Rule::pattern, Rule::host).containsExactly("based on donations", "example.org");
        assertThat(rule("remove cue \"read on example.org\"")).extracting(Rule::pattern, Rule::host).containsExactly("read on example.org", "");
        assertThat(rule("remove cue \"read\" on localhost")).extracting(Rule::pattern, Rule::host).containsExactly("read", "localhost");
        assertThat(rule("keep selector \"a[href='x on y']\"")).extracting(Rule::pattern, Rule::host).containsExactly("a[href='x on y']", "");
        assertThat(rule("remove\tmark\tpromo\ton\texample.org")).as("with tabs between the columns").extracting(Rule::pattern, Rule::host).containsExactly("promo", "example.org");
        assertThat(rule("remove cue \"read\"\ton\texample.org")).extracting(Rule::pattern, Rule::host).containsExactly("read", "example.org");
        assertThat(Rule.host(" https://user@www.Example.org:8080/news \n")).isEqualTo("www.example.org");
        assertThat(rule("remove cue on example.org")).extracting(Rule::pattern, Rule::host).containsExactly("on example.org", "");
        assertThat(rule("remove cue turned on the radio at 5.30")).extracting(Rule::pattern, Rule::host).containsExactly("turned on the radio at 5.30", "");
    }

    private static Rule rule(String line) {
        return Rules.of(line).list().get(0);
    }

    @Test
    void saysWhatIsWrongWithARule() {
        assertWrong("kepe cue a", "rule 1: \"keep\" or \"remove\" was expected, found \"kepe\"");
        assertWrong("keep", "rule 1: \"cue\" or \"mark\" or \"selector\" was expected, found the end of the line");
        assertWrong("keep tag p", "rule 1: \"cue\" or \"mark\" or \"selector\" was expected, found \"tag\"");
        assertWrong("remove cue", "rule 1: something to look for was expected after \"cue\", found the end of the line");
        assertWrong("remove cue \"\"", "rule 1: something to look for was expected, found nothing between the quotes");
        assertWrong("remove as donation cue a", "rule 1: a kind after \"as\", one of [BODY, TITLE,");
        assertWrong("remove as donation cue a", "was expected, found \"donation\"");
        assertWrong("remove as BODY cue a", "rule 1: what is removed must not be called BODY, the story");
        assertWrong("remove cue !?", "rule 1: a cue must have a word, but was \"!?\"");
        assertWrong("remove cue sign * up", "rule 1: a * must stand right behind the beginning of a word and end it, but the cue was \"sign * up\"");
        assertWrong("remove mark a-1", "rule 1: a mark must have a word of at least 2 letters, but was \"a-1\"");
        assertWrong("remove selector div[", "rule 1: not a CSS selector: \"div[\"");
        assertWrong("remove selector p:matches((a+)+$)", "rule 1: a selector must have no regular expression, for a page could make it run for hours, but was \"p:matches((a+)+$)\"");
        assertWrong("remove selector [class~=(a+)+$]", "rule 1: a selector must have no regular expression");
        for (String slow : List.of("h2 ~ p", "p:only-child", "p:last-of-type", "p:nth-last-child(2)", "li:nth-child(2)", "li:eq(1)", "li:lt(2)", "li:gt(1)")) {
            assertWrong("remove selector " + slow, "rule 1: a selector must have no ~, only-child, -of-type, nth-, eq, lt or gt, which go through all siblings of each element, but was \"" + slow);
        }
        assertWrong("remove selector p:has(a:has(b))", "rule 1: a selector must have at most one :has, for each in another asks the page as often again, but was");
        assertWrong("remove cue a on https://example.org/", "rule 1: a host such as example.org after \"on\" (or quotes around all that is looked for) was expected, found \"https://example.org/\"");
        assertWrong("remove cue \"a\" at example.org", "after the quotes, or nothing, was expected, found \"at example.org\"");
        assertWrong("remove cue \"a\" on " + "a".repeat(250) + ".org", "\"on\" and a host such as example.org after the quotes, or nothing, was expected, found \"on aaa");
        assertWrong("remove cue " + "a".repeat(1000), "rule 1: a rule must have at most 1000 characters, but has 1011");
        assertWrong("remove mark promo\nremove mark box\n", "rule 1: a rule must be one line, but has more: each needs an argument of its own");
        assertThat(Rules.of("\nremove mark promo\n").list()).as("of a text block").singleElement().extracting(Rule::pattern).isEqualTo("promo");
        assertWrong("remove selector " + "a".repeat(301), "rule 1: a selector must have at most 300 characters, but has 301");
        assertThatIllegalArgumentException().isThrownBy(() -> Rules.of("keep cue a", "#", "", "no")).withMessageStartingWith("rule 4: ");
        assertThatNullPointerException().isThrownBy(() -> Rules.of("keep cue a", null)).withMessage("a rule must not be null");
        assertThatNullPointerException().isThrownBy(() -> Rules.read((Path) null)).withMessage("file must not be null");
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.builder().rules(null)).withMessage("rules must not be null");
    }

    private static void assertWrong(String line, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rules.of(line)).withMessageContaining(sentence);
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("own.rules"), "keep cue a\n\nremove mrak b\n");
        assertThatThrownBy(() -> Rules.read(file)).isInstanceOf(IOException.class)
                .hasMessage("line 3 of own.rules: \"cue\" or \"mark\" or \"selector\" was expected, found \"mrak\"");
        Path latin = Files.write(folder.resolve("latin.rules"), "remove cue für".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Rules.read(latin)).isInstanceOf(IOException.class).hasMessage("latin.rules is not UTF-8, as rules must be");
        Path large = Files.writeString(folder.resolve("large.rules"), "#".repeat(1_000_001));
        assertThatThrownBy(() -> Rules.read(large)).isInstanceOf(IOException.class).hasMessage("large.rules must have at most 1000000 bytes, but has more");
        assertThatThrownBy(() -> Rules.read(new StringReader("#".repeat(1_000_001)))).isInstanceOf(IOException.class).hasMessageContaining("must have at most 1000000 characters");
        Path many = Files.writeString(folder.resolve("many.rules"), "keep cue a\n".repeat(10_001));
        assertThatThrownBy(() -> Rules.read(many)).isInstanceOf(IOException.class).hasMessage("there must be at most 10000 rules, but there are more");
        assertThatThrownBy(() -> Rules.read(folder)).isInstanceOf(IOException.class).hasMessage(folder + " is a folder, a file was expected");
    }

    @Test
    @Tag("long")
    void manyThreadsGetWhatOneGets() throws Exception {
        ArticleCleaner cleaner = ArticleCleaner.builder()
                .rules(Rules.of("remove selector article div > p", "keep selector p:has(a.promo)", "remove cue mayor who", "keep mark btn", "remove selector section h3 + p"))
                .build();
        List<Paragraph> wanted = cleaner.apply(STORY).paragraphs();
        List<Paragraph> other = cleaner.apply(STORY.replace("<div class='leftPromo-box'>", "<ul>")).paragraphs();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                boolean odd = i % 2 == 1;
                work.add(() -> cleaner.apply(odd ? STORY.replace("<div class='leftPromo-box'>", "<ul>") : STORY).paragraphs().equals(odd ? other : wanted));
            }
            for (Future<Boolean> same : threads.invokeAll(work)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** On the small stack of these tests, a selector as deep as one can be. */
    @Test
    @Tag("long")
    void deepSelectorsAndDeepPagesComeBack() {
        List<String> selectors = List.of("a>".repeat(149) + "a", "a ".repeat(149) + "a", "p:has(" + "a ".repeat(140) + ")", "p:has(a>" + "* ".repeat(140) + "p)", ":not(".repeat(40) + "a" + ")".repeat(40),
                "a,".repeat(149) + "a", "a+".repeat(149) + "a", "*:is(" + "*,".repeat(140) + "*)", "(".repeat(300), "[".repeat(300), ":has(".repeat(60), "'".repeat(300));
        String page = "<a>".repeat(300) + "<div><p>".repeat(200) + "text</p>" + "<p>more</p>".repeat(200);
        for (String selector : selectors) {
            Rules rules;
            try {
                rules = Rules.of("remove selector " + selector);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("rule 1: ");
                continue;
            }
            assertThat(ArticleCleaner.builder().rules(rules).build().apply(page).paragraphs()).isNotEmpty();
        }
    }

    @Test
    @Tag("long")
    void rulesForManyOtherHostsCostNextToNothing() {
        List<String> rules = new ArrayList<>(List.of("remove cue \"decided 7\" on example.org", "remove mark promo on example.com", "keep cue council"));
        for (int i = 0; i < 4_990; i++) {
            rules.add("remove mark promo on a" + i + ".example");
            rules.add("remove cue council on a" + i + ".example");
        }
        ArticleCleaner cleaner = ArticleCleaner.builder().rules(Rules.of(rules.toArray(new String[0]))).build();
        StringBuilder page = new StringBuilder("<article>");
        for (int i = 0; i < 10_000; i++) {
            page.append("<p class=promo>The council met on Tuesday <i class=promo>and</i> decided ").append(i).append(".</p>");
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CleanedArticle article = cleaner.apply(page.toString(), "https://www.example.org/");
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start).isLessThan(Duration.ofSeconds(6).toNanos());
        assertThat(article.kept()).hasSize(10_000);
    }

    @Test
    @Tag("long")
    void marksThatShareAWordCostNextToNothing() {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < 4_999; i++) {
            rules.add("remove mark \"promo " + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26) + "\"");
            rules.add("keep mark \"promo box\"");
        }
        rules.add("remove mark \"promo box\"");
        rules.add("keep mark \"promo story\"");
        ArticleCleaner cleaner = ArticleCleaner.builder().rules(Rules.of(rules.toArray(new String[0]))).build();
        String page = "<p class='promo box'>The council met on Tuesday.</p><p class='promo story'>It met again on Friday.</p>".repeat(5_000);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CleanedArticle article = cleaner.apply(page);
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start).isLessThan(Duration.ofSeconds(4).toNanos());
        assertThat(article.kept()).hasSize(5_000).allMatch(paragraph -> paragraph.text().equals("It met again on Friday."));
    }

    /** Who knows a user's marks can put them all around a page. */
    @Test
    @Tag("long")
    void marksThatAllFitAParagraphCostNextToNothing() {
        List<String> rules = new ArrayList<>();
        StringBuilder page = new StringBuilder("<div class='");
        for (int i = 0; i < 9_999; i++) {
            String word = "" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
            rules.add("remove mark " + word);
            page.append(word).append(' ');
        }
        rules.add(5_000, "keep mark zzz");
        page.append("'>").append("<p class=zzz>The council met on Tuesday.</p>".repeat(10_000));
        ArticleCleaner cleaner = ArticleCleaner.builder().rules(Rules.of(rules.toArray(new String[0]))).build();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CleanedArticle article = cleaner.apply(page.toString());
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start).isLessThan(Duration.ofSeconds(4).toNanos());
        assertThat(article.paragraphs()).hasSize(10_000).allMatch(paragraph -> paragraph.reasons().get(0).contains("rule 10000"));
    }

    /** {@code :contains} reads all text below each element: here some 200 million characters a rule. */
    @Test
    @Tag("long")
    void selectorsStopWhenTheTimeIsUp() {
        String page = "<div>".repeat(200) + "The council met on Tuesday. ".repeat(40_000) + "</div>".repeat(200);
        String[] rules = new String[200];
        Arrays.setAll(rules, i -> "remove selector div:contains(nothing of the sort " + i + ")");
        ArticleCleaner hasty = ArticleCleaner.builder().rules(Rules.of(rules)).timeLimit(Duration.ofMillis(300)).build();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(hasty.apply(page).limits()).contains(Limit.TIME);
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start).isLessThan(Duration.ofSeconds(10).toNanos());
    }

    @Test
    @Tag("long")
    void anyLineGivesARuleOrASentence() {
        Random random = new Random(11);
        String[] parts = {"keep", "remove", " ", " ", " as ", "DONATION", "AD", " cue ", " mark ", " selector ", "\"", "a", "div", ".b", "#c", "[", "]", "=", ":has(", ":contains(", ")", " > ", ",", "*",
            " on ", "example.org", "寄", "\u0000", "\ud83d", "::text", "::node:contains(a)", ":nth-child(2n+", "|", "\\", "'", "^", "$", ":not(", ":first-child", "~", "+"};
        int rules = 0;
        for (int i = 0; i < 6_000; i++) {
            StringBuilder line = new StringBuilder(i % 2 == 0 ? "remove selector " : "");
            for (int n = random.nextInt(9); n >= 0; n--) {
                line.append(parts[random.nextInt(parts.length)]);
            }
            try {
                Rules read = Rules.of(line.toString());
                rules += read.list().size();
                ArticleCleaner.builder().rules(read).build().apply("<div class=b id=c><p>a <a>b</a></p>text</div>", "https://example.org/");
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("rule 1: ");
            }
        }
        assertThat(rules).isGreaterThan(200);
    }
}
