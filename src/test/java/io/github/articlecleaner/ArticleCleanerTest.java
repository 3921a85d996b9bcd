package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ArticleCleanerTest {

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("testdata/pages", name, "page.html"));
    }

    private static List<String> told(CleanedArticle article) {
        return article.paragraphs().stream()
                .map(p -> p.kind() + " " + p.probability() + " " + p.kept() + " " + p.text() + " " + p.reasons())
                .toList();
    }

    @Test
    void everyParagraphOfThePageIsKeptOrRemovedAndNoneIsDestroyed() throws IOException {
        CleanedArticle article = ArticleCleaner.clean(page("newsletter-between-paragraphs"));
        assertThat(article.kept().size() + article.removed().size()).isEqualTo(article.paragraphs().size());
        assertThat(article.paragraphs()).extracting(Paragraph::index).isSorted().doesNotHaveDuplicates();
        assertThat(article.kept()).extracting(Paragraph::kind).containsOnly(Kind.BODY);
        assertThat(article.removed()).extracting(Paragraph::kind).doesNotContain(Kind.BODY);
    }

    @Test
    void probabilitiesAreBetweenNoughtAndOneAndReasonsAreWords() throws IOException {
        for (Paragraph paragraph : ArticleCleaner.clean(page("recipe-blog-with-patreon")).paragraphs()) {
            assertThat(paragraph.probability()).isBetween(0.0, 1.0);
            assertThat(paragraph.reasons()).isNotEmpty().allSatisfy(reason -> assertThat(reason).doesNotContain("|").isNotBlank());
        }
    }

    @Test
    void keepsTheKindsTheUserWants() throws IOException {
        String html = page("donation-box-between-paragraphs");
        CleanedArticle plain = ArticleCleaner.clean(html);
        CleanedArticle all = ArticleCleaner.builder().keep(Kind.values()).build().apply(html);
        assertThat(plain.removed()).isNotEmpty();
        assertThat(all.removed()).isEmpty();
        CleanedArticle donations = ArticleCleaner.builder().keep(Kind.DONATION).build().apply(html);
        assertThat(donations.kept().size()).isGreaterThan(plain.kept().size());
        assertThat(donations.kept()).extracting(Paragraph::kind).contains(Kind.DONATION, Kind.BODY);
    }

    @Test
    void aHigherThresholdKeepsNoMore() throws IOException {
        String html = page("live-blog");
        List<Integer> kept = new ArrayList<>();
        for (double threshold : new double[] {0.1, 0.3, 0.5, 0.7, 0.9}) {
            kept.add(ArticleCleaner.builder().threshold(threshold).build().apply(html).kept().size());
        }
        assertThat(kept).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(kept.get(0)).isGreaterThan(kept.get(4));
    }

    @Test
    void carefulLosesNoMoreOfThePageAndThoroughLeavesNoMore() throws IOException {
        ArticleCleaner careful = ArticleCleaner.builder().preset(Preset.CAREFUL).build();
        ArticleCleaner thorough = ArticleCleaner.builder().preset(Preset.THOROUGH).build();
        int keptByCareful = 0;
        int keptByThorough = 0;
        for (String name : List.of("live-blog", "interview", "recipe-blog-with-patreon", "donation-letter-in-the-lead", "list-article")) {
            List<Paragraph> kept = ArticleCleaner.clean(page(name)).kept();
            List<Paragraph> more = careful.apply(page(name)).kept();
            List<Paragraph> less = thorough.apply(page(name)).kept();
            assertThat(more).extracting(Paragraph::index).containsAll(kept.stream().map(Paragraph::index).toList());
            assertThat(kept).extracting(Paragraph::index).containsAll(less.stream().map(Paragraph::index).toList());
            keptByCareful += more.size();
            keptByThorough += less.size();
        }
        assertThat(keptByCareful).isGreaterThan(keptByThorough);
    }

    @Test
    void ofPresetAndThresholdTheLaterCounts() throws IOException {
        String html = page("live-blog");
        List<String> low = told(ArticleCleaner.builder().threshold(0.01).build().apply(html));
        List<String> thorough = told(ArticleCleaner.builder().preset(Preset.THOROUGH).build().apply(html));
        assertThat(thorough).isNotEqualTo(low);
        assertThat(told(ArticleCleaner.builder().preset(Preset.THOROUGH).threshold(0.01).build().apply(html))).isEqualTo(low);
        assertThat(told(ArticleCleaner.builder().threshold(0.01).preset(Preset.THOROUGH).build().apply(html))).isEqualTo(thorough);
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.builder().preset(null)).withMessage("preset must not be null");
    }

    @Test
    void refusesAThresholdOutsideItsBounds() {
        for (double wrong : new double[] {0, 1, -0.5, 1.5, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ArticleCleaner.builder().threshold(wrong))
                    .withMessageContaining("threshold must be above 0 and below 1, but was " + wrong);
        }
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.clean(null)).withMessage("html must not be null");
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.clean("", null)).withMessage("url must not be null");
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.cleanText(null)).withMessage("text must not be null");
        ArticleCleaner cleaner = ArticleCleaner.builder().build();
        assertThatNullPointerException().isThrownBy(() -> cleaner.apply((String) null)).withMessage("html must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.apply("", null)).withMessage("url must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.apply((byte[]) null)).withMessage("page must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.apply(new byte[0], null)).withMessage("url must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.apply((InputStream) null)).withMessage("page must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.apply(InputStream.nullInputStream(), null)).withMessage("url must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.apply((Document) null)).withMessage("element must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.apply(new Document(""), null)).withMessage("url must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.cut(null, "")).withMessage("html must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.cut("", null)).withMessage("url must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.applyToText(null)).withMessage("text must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.applyToParagraphs(null)).withMessage("paragraphs must not be null");
        assertThatNullPointerException().isThrownBy(() -> cleaner.applyToParagraphs(Arrays.asList("One.", null))).withMessage("a paragraph must not be null");
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.builder().keep((Kind) null)).withMessage("a kind to keep must not be null");
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.builder().keep((Kind[]) null)).withMessage("kinds must not be null");
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.builder().limits(null)).withMessage("limits must not be null");
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.builder().model(null)).withMessage("model must not be null");
    }

    @Test
    void nothingInGivesNothingOut() {
        for (String nothing : List.of("", " ", "\n\n", "<html></html>", "<p> </p>", "<!-- -->", "\0")) {
            assertThat(ArticleCleaner.clean(nothing).text()).isEmpty();
            assertThat(ArticleCleaner.clean(nothing).paragraphs()).isEmpty();
        }
        assertThat(ArticleCleaner.cleanText("").paragraphs()).isEmpty();
        assertThat(ArticleCleaner.cleanText("").language()).isEqualTo("und");
    }

    @Test
    void givesTheSameForStringBytesStreamAndElement() throws IOException {
        String html = page("donation-letter-in-the-lead");
        byte[] bytes = html.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ArticleCleaner cleaner = ArticleCleaner.builder().build();
        List<String> wanted = told(cleaner.apply(html));
        assertThat(told(cleaner.apply(bytes))).isEqualTo(wanted);
        assertThat(told(cleaner.apply(new ByteArrayInputStream(bytes), ""))).isEqualTo(wanted);
        assertThat(told(cleaner.apply(new ByteArrayInputStream(bytes)))).isEqualTo(wanted);
        assertThat(told(cleaner.apply(Jsoup.parse(html)))).isEqualTo(wanted);
    }

    /** A stream that tells where it is closed. */
    private static InputStream unclosed(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public void close() {
                throw new AssertionError("the stream is the caller's to close");
            }
        };
    }

    @Test
    void whatTheCallerGaveStaysTheCallers() throws IOException {
        byte[] bytes = page("interview").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] before = bytes.clone();
        ArticleCleaner cleaner = ArticleCleaner.builder().build();
        assertThat(cleaner.apply(bytes).isEmpty()).isFalse();
        assertThat(bytes).isEqualTo(before);
        assertThat(cleaner.apply(unclosed(bytes)).isEmpty()).isFalse();
        assertThat(cleaner.apply(unclosed(Gzipped.of(bytes)), "https://example.org/").isEmpty()).isFalse();
        try (InputStream model = ArticleCleaner.class.getResourceAsStream("article-cleaner.model")) {
            assertThat(ArticleCleaner.builder().model(unclosed(model.readAllBytes())).build().apply(bytes).isEmpty()).isFalse();
        }
        List<String> paragraphs = new ArrayList<>(List.of("The council met on Monday.", "It talked of the bridge."));
        CleanedArticle article = cleaner.applyToParagraphs(paragraphs);
        paragraphs.clear();
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly("The council met on Monday.", "It talked of the bridge.");
    }

    @Test
    void noListOfAResultCanBeChanged() throws IOException {
        CleanedArticle made = ArticleCleaner.clean(page("donation-box-between-paragraphs"));
        CleanedArticle partial = ArticleCleaner.builder().limits(Limits.DEFAULT.withParagraphs(2)).build().apply(page("interview"));
        for (CleanedArticle article : List.of(made, partial, made.withoutAsks(), CleanedArticle.fromJson(made.json()), CleanedArticle.fromJson(partial.json()))) {
            Paragraph first = article.paragraphs().get(0);
            List<Collection<?>> lists = new ArrayList<>(List.of(article.paragraphs(), article.kept(), article.removed(), article.appeals(), article.limits(),
                    article.metadata().authors(), article.metadata().tags(), first.evidence(), first.asks(), first.reasons()));
            article.appeals().forEach(a -> lists.addAll(List.of(a.paragraphs(), a.ask().amounts(), a.ask().links(), a.ask().contacts())));
            for (Collection<?> list : lists) {
                assertThatThrownBy(list::clear).as("%s", list.getClass()).isInstanceOf(UnsupportedOperationException.class);
            }
        }
        assertThat(made.appeals()).isNotEmpty();
    }

    @Test
    void anElementsPageIsWhereItCameFromWhateverBaseItNames() {
        String html = "<html><head><base href='https://static.example.com/'></head><body><article><p><a href=vote>The council</a> met on Monday.</p></article></body></html>";
        Document document = Jsoup.parse(html, "https://example.org/news/bridge");
        ArticleCleaner cleaner = ArticleCleaner.builder().rules(Rules.of("keep mark vote on example.org", "keep selector p on example.org")).build();
        for (Element element : List.of(document, document.body(), document.selectFirst("article"))) {
            CleanedArticle article = cleaner.apply(element);
            assertThat(article.url()).isEqualTo("https://example.org/news/bridge");
            assertThat(article.html()).contains("href=\"https://static.example.com/vote\"");
            assertThat(told(article)).singleElement().asString().contains(" true ", "keep selector p on example.org");
        }
        assertThat(told(cleaner.apply(Jsoup.parse(html)))).isEqualTo(told(cleaner.apply(html)));
        assertThat(cleaner.apply(Jsoup.parse(html)).metadata()).isEqualTo(cleaner.apply(html).metadata());
        assertThat(cleaner.apply(Jsoup.parse(html)).url()).as("the base is no address").isEmpty();
        Element alone = new Element("div").append("<p>The council met on Monday.</p>");
        alone.setBaseUri("https://example.org/news/");
        assertThat(cleaner.apply(alone).url()).isEqualTo("https://example.org/news/");
    }

    @Test
    void doesNotChangeTheCallersTree() throws IOException {
        Document document = Jsoup.parse(page("interview"));
        String before = document.outerHtml();
        ArticleCleaner.builder().build().apply(document);
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @Test
    void aTreeWithoutBodyOrHeadIsReadAndStaysSo() {
        Document xml = Jsoup.parse("<div><p>The council met on Monday.</p><p>It talked of the bridge.</p></div>", "", Parser.xmlParser());
        String before = xml.outerHtml();
        assertThat(ArticleCleaner.builder().build().apply(xml).paragraphs()).extracting(Paragraph::text).containsExactly("The council met on Monday.", "It talked of the bridge.");
        assertThat(xml.outerHtml()).isEqualTo(before);
        Document headless = Jsoup.parse("<p>The council met on Monday.</p>");
        headless.head().remove();
        assertThat(ArticleCleaner.builder().build().apply(headless).paragraphs()).hasSize(1);
        assertThat(headless.select("head")).isEmpty();
        assertThat(ArticleCleaner.builder().build().apply(Jsoup.parse("<frameset><noframes><p>Frames.</p></noframes></frameset>")).paragraphs()).hasSizeLessThan(2);
    }

    @Test
    void keepsTheIndexesOfTheCallersParagraphs() {
        List<String> paragraphs = List.of("The council met on Monday.", "", "  ", "Please donate to our newsroom today.");
        CleanedArticle article = ArticleCleaner.builder().build().applyToParagraphs(paragraphs);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactlyElementsOf(paragraphs);
        assertThat(article.paragraphs().get(1).kept()).isFalse();
    }

    @Test
    void sixtyFourThreadsGetWhatOneGets() throws Exception {
        List<String> pages = new ArrayList<>();
        for (String name : List.of("live-blog", "interview", "no-story", "arabic-right-to-left", "news-about-donations")) {
            pages.add(page(name));
        }
        ArticleCleaner cleaner = ArticleCleaner.builder().build();
        List<List<String>> wanted = pages.stream().map(p -> told(cleaner.apply(p))).toList();
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Callable<List<List<String>>>> work = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                work.add(() -> pages.stream().map(p -> told(cleaner.apply(p))).toList());
            }
            for (Future<List<List<String>>> result : threads.invokeAll(work)) {
                assertThat(result.get()).isEqualTo(wanted);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theDefaultLocaleChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        String html = page("velin-observer-page").replace("<p", "<P").replace("class=", "CLASS=");
        List<String> wanted = told(ArticleCleaner.clean(html));
        try {
            for (String tag : List.of("tr", "ar-EG", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(told(ArticleCleaner.clean(html))).as(tag).isEqualTo(wanted);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void survivesSerialization() throws Exception {
        CleanedArticle article = ArticleCleaner.clean(page("donation-box-between-paragraphs"));
        CleanedArticle read = Serialized.copy(article);
        assertThat(told(read)).isEqualTo(told(article));
        assertThat(read.appeals()).isEqualTo(article.appeals());
        assertThat(read.metadata()).isEqualTo(article.metadata());
    }

    @Test
    void saysWhichLimitWasMet() throws IOException {
        String html = page("interview");
        assertThat(ArticleCleaner.clean(html).isPartial()).isFalse();
        CleanedArticle cut = ArticleCleaner.builder().limits(Limits.DEFAULT.withCharacters(3000)).build().apply(html);
        assertThat(cut.limits()).containsExactly(Limit.CHARACTERS);
        CleanedArticle few = ArticleCleaner.builder().limits(Limits.DEFAULT.withParagraphs(5)).build().apply(html);
        assertThat(few.limits()).containsExactly(Limit.PARAGRAPHS);
        assertThat(few.paragraphs()).hasSize(5);
        CleanedArticle deep = ArticleCleaner.clean("<div>".repeat(100_000) + "deep down here");
        assertThat(deep.limits()).containsExactly(Limit.DEPTH);
        assertThat(deep.paragraphs()).extracting(Paragraph::text).containsExactly("deep down here");
        CleanedArticle picture = ArticleCleaner.builder().build().apply(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThat(picture.limits()).containsExactly(Limit.BINARY);
    }

    @Test
    void readsOldCharsets() {
        String html = "<html><head><meta charset=windows-1251></head><body><p>Городской совет собрался во вторник, но решения о мосте так и не принял.</p></body></html>";
        CleanedArticle article = ArticleCleaner.builder().build().apply(html.getBytes(Charset.forName("windows-1251")));
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly("Городской совет собрался во вторник, но решения о мосте так и не принял.");
        assertThat(article.language()).isEqualTo("ru");
    }

    @Test
    void saysWhatIsWrongWithAModel() {
        for (String wrong : List.of("", "not a zip at all", "PK\u0003\u0004 cut off")) {
            InputStream in = new ByteArrayInputStream(wrong.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            assertThatThrownBy(() -> ArticleCleaner.builder().model(in)).isInstanceOf(IOException.class).hasMessageContaining("not a model");
        }
    }

    @Test
    void namesItsModel() {
        assertThat(ArticleCleaner.clean("<p>x</p>").modelVersion()).matches("[0-9]-[0-9a-f]{12}");
    }
}
