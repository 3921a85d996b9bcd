package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.article.Range;
import io.github.articlecleaner.article.WaysIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String PAGE = "testdata/pages/donation-letter-after-story-hashed-classes/page.html";

    @TempDir
    private Path folder;

    private Document report(String... arguments) throws IOException {
        Path file = folder.resolve("report.html");
        String[] all = Stream.of(new String[] {"report"}, arguments, new String[] {"-o", file.toString()}).flatMap(Arrays::stream).toArray(String[]::new);
        assertThat(Run.of(all)).isEqualTo(new Run(0, "", ""));
        return Jsoup.parse(file.toFile(), "UTF-8");
    }

    @Test
    void showsEveryParagraphInOrderWithKindProbabilityAndReasons() throws IOException {
        CleanedArticle article = ArticleCleaner.builder().build().apply(Files.readAllBytes(Path.of(PAGE)), "");
        List<Element> rows = report(PAGE).select(".row");
        assertThat(rows).hasSize(article.paragraphs().size());
        for (Paragraph paragraph : article.paragraphs()) {
            Element row = rows.get(paragraph.index());
            assertThat(row.selectFirst("p").wholeText()).isEqualTo(paragraph.text());
            assertThat(row.classNames()).contains(paragraph.kind().name(), paragraph.kept() ? "kept" : "removed");
            assertThat(row.selectFirst(".share").text()).isEqualTo(String.format(Locale.ROOT, "%.2f", paragraph.probability()));
            assertThat(row.select(".why li").eachText()).isEqualTo(paragraph.reasons());
        }
    }

    @Test
    void countsWhatWasKeptAndRemovedOfEachKind() throws IOException {
        CleanedArticle article = ArticleCleaner.builder().build().apply(Files.readAllBytes(Path.of(PAGE)), "");
        Element all = report(PAGE).select("table tr").last();
        assertThat(all.child(1).text()).isEqualTo("" + article.kept().size());
        assertThat(all.child(3).text()).isEqualTo("" + article.removed().size());
        assertThat(report(PAGE).select("label:contains(removed)").text()).isEqualTo("removed " + article.removed().size());
    }

    @Test
    void theBarOfAllCharactersIsFullAndBeginsWithWhatWasKept() throws IOException {
        CleanedArticle article = ArticleCleaner.builder().build().apply(Files.readAllBytes(Path.of(PAGE)), "");
        List<Element> parts = report(PAGE).select(".shares rect");
        assertThat(parts.stream().mapToDouble(part -> Double.parseDouble(part.attr("width"))).sum()).isCloseTo(100, within(0.1));
        assertThat(parts.get(0).className()).isEqualTo("all");
        assertThat(parts.stream().skip(1).map(Element::className)).containsExactlyElementsOf(article.removed().stream().map(Paragraph::kind).sorted().distinct().map(Kind::name).toList());
        assertThat(report(PAGE).select("header .facts").text()).startsWith(article.kept().size() + " of " + article.paragraphs().size() + " paragraphs kept, ");
        assertThat(new Counts(List.of()).sentence()).isEqualTo("0 of 0 paragraphs kept, 0 % of the characters.");
    }

    @Test
    void askingSentencesAreMarkedWithinTheirParagraph() {
        String text = "The vote was put off & more. Sign <up> here. It is on Monday.";
        Paragraph mixed = new Paragraph(0, text, Kind.BODY, 0.9, true, List.of(), List.of(new Range(29, 44)), false);
        assertThat(Row.of(mixed).html()).isEqualTo("The vote was put off &amp; more. <mark>Sign &lt;up&gt; here.</mark> It is on Monday.");
        Paragraph cut = new Paragraph(0, text, Kind.BODY, 0.9, true, List.of(), List.of(new Range(29, 44)), true);
        assertThat(Row.of(cut).html()).contains("<del>Sign &lt;up&gt; here.</del>");
    }

    @Test
    void textsKeepTheirDirectionAndPagesTheirLanguage() throws IOException {
        Document report = report("testdata/pages/arabic-right-to-left/page.html");
        assertThat(report.select("section ol[lang=ar]")).hasSize(1);
        assertThat(report.select(".row > p")).allSatisfy(p -> assertThat(p.attr("dir")).isEqualTo("auto"));
    }

    @Test
    void nothingInAPageRunsOrIsMarkupWhateverItSays() throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        for (String attack : WaysIn.all()) {
            text.append(attack.replace('\n', ' ')).append("\n\n");
            String page = "<title>" + attack.replace("<", "&lt;") + "</title><p>Before " + attack.replace("<", "&lt;") + "</p>" + attack + "<p>After</p>";
            String article = ArticleCleaner.clean(page, "javascript:alert(1)").json();
            lines.append("{\"id\":").append(quoted(attack)).append(",\"article\":").append(article).append(",\"error\":null}\n");
            lines.append("{\"id\":").append(quoted(attack)).append(",\"article\":null,\"error\":").append(quoted(attack)).append("}\n");
        }
        Path plain = Files.writeString(folder.resolve("<img src=x onerror=alert(1)>.txt"), text);
        Path batch = Files.writeString(folder.resolve("batch.jsonl"), lines);
        assertRunsNothing(report("--plain", plain.toString()));
        assertRunsNothing(report(batch.toString()));
        Document report = report("--plain", plain.toString());
        assertThat(report.select(".row > p").eachText()).contains("<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
    }

    /** Nothing stands in it but what a report of a plain page has. */
    private void assertRunsNothing(Document report) throws IOException {
        Set<String> tags = new TreeSet<>(Set.of("details", "summary", "nav", "a", "mark", "section"));
        Set<String> attributes = new TreeSet<>(Set.of("href", "rel", "dir", "lang"));
        Document harmless = report(PAGE);
        harmless.getAllElements().forEach(e -> {
            tags.add(e.tagName());
            e.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
        });
        for (Element element : report.getAllElements()) {
            assertThat(tags).as(element.tagName()).contains(element.tagName());
            element.attributes().forEach(attribute -> assertThat(attributes).contains(attribute.getKey()));
            assertThat(attributes).noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("src"));
            assertThat(element.attr("href")).matches("|#.*|https?://.*");
        }
        assertThat(report.select("script")).hasSize(1);
        assertThat(report.selectFirst("script").data()).isEqualTo(harmless.selectFirst("script").data());
        assertThat(report.select("style")).hasSize(1);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    @Test
    void whatHtmlCannotHoldBecomesTheSignForThat() {
        assertThat(Template.escaped("a\u0000b\ud800c\u001b[1m\ud83d\ude00 & \"q\" 'q' <b>\n")).isEqualTo("a�b�c�[1m😀 &amp; &quot;q&quot; &#39;q&#39; &lt;b&gt;\n");
    }

    @Test
    void whatIsFilledInIsNotLookedIntoAgain() {
        assertThat(new Template("{{a}} {{{b}}}").fill(Map.of("a", "{{{b}}} $1", "b", "{{a}} \\"))).isEqualTo("{{{b}}} $1 {{a}} \\");
    }

    @Test
    void showsWhatABatchWroteAndItsFailures() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"one\",\"text\":\"The council met on Monday to talk about the bridge.\"}\nno json\n");
        Path out = folder.resolve("out.jsonl.gz");
        assertThat(Run.of("batch", in.toString(), "-o", out.toString()).code()).isEqualTo(1);
        Document report = report(out.toString());
        assertThat(report.select("section")).hasSize(2);
        assertThat(report.select(".row > p").eachText()).containsExactly("The council met on Monday to talk about the bridge.");
        assertThat(report.select("section").get(1).text()).contains("not cleaned: " + in + ", line 2: not JSON");
        assertThat(report.select("nav a").eachAttr("href")).containsExactly("#p1", "#p2");
    }

    @Test
    void whatABatchJudgedIsNotJudgedAgain() throws IOException {
        Path batch = folder.resolve("judged.jsonl");
        assertThat(Run.of("batch", PAGE, "-o", batch.toString()).code()).isZero();
        Run run = Run.of("report", "--preset", "careful", batch.toString(), "-o", folder.resolve("report.html").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(batch + " holds pages that were judged already: --url, --preset, --threshold, --rules, --keep and --model are for pages\n");
    }

    @Test
    void aLineThatIsNoneOfBatchIsToldAndTheOthersAreShown() throws IOException {
        String article = ArticleCleaner.cleanText("The council met on Monday.").json();
        Path batch = Files.writeString(folder.resolve("b.jsonl"), "{\"id\":\"a\",\"article\":" + article + ",\"error\":null}\n{\"id\":\"b\",\"article\":{},\"error\":null}\n{\"id\":\"c\"\n");
        Path out = folder.resolve("out.html");
        Run run = Run.of("report", batch.toString(), "-o", out.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith(batch + ", line 2: json must be an article of version 1, but there is no version"),
                line -> assertThat(line).startsWith(batch + ", line 3: not JSON: "));
        assertThat(Jsoup.parse(out.toFile(), "UTF-8").select("section")).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOthersAndAnOldReportAsTheyAre() throws IOException {
        Path out = Files.writeString(folder.resolve("out.html"), "old");
        assertThat(Run.of("report", "no-such.html", "-o", out.toString())).isEqualTo(new Run(2, "", "no such file: no-such.html\n"));
        assertThat(out).hasContent("old");
        assertThat(Run.of("report", "no-such.html", PAGE, "-o", out.toString()).code()).isEqualTo(2);
        assertThat(Jsoup.parse(out.toFile(), "UTF-8").select("section")).hasSize(1);
        assertThat(Run.of("report", PAGE, "-o", folder.toString()).err()).isEqualTo(folder + " is a folder, a file was expected\n");
        assertThat(Run.of("report", PAGE, "-o", folder.resolve("no/such/folder.html").toString()).err()).isEqualTo(folder + "/no/such/folder.html cannot be written: its folder is not there\n");
        assertThat(folder.toFile().list()).containsExactly("out.html");
        assertThat(Run.of("report", PAGE).err()).contains("--output");
    }

    @Test
    void morePagesThanABrowserShowsAreLeftOutWithAWord() throws IOException {
        String paragraphs = "<p>The council met on Monday.</p>".repeat(ReportCommand.MOST_PARAGRAPHS / 2);
        Path page = Files.writeString(folder.resolve("long.html"), paragraphs);
        Path out = folder.resolve("out.html");
        Run run = Run.of("report", page.toString(), page.toString(), PAGE, "-o", out.toString());
        assertThat(run).isEqualTo(new Run(1, "", "1 pages are left out: a report holds at most 50000 paragraphs\n"));
        assertThat(Files.readString(out)).contains("1 more pages are left out.");
    }

    @Test
    void pagesThatFailedTakeRoomToo() throws IOException {
        String failed = "{\"id\":null,\"article\":null,\"error\":\"no page\"}\n";
        Path lines = Files.writeString(folder.resolve("failed.jsonl"), failed.repeat(ReportCommand.MOST_PARAGRAPHS + 7));
        Run run = Run.of("report", lines.toString(), "-o", folder.resolve("out.html").toString());
        assertThat(run).isEqualTo(new Run(1, "", "7 pages are left out: a report holds at most 50000 paragraphs\n"));
    }

    @Test
    void whereThereIsNoPageThereIsNoReport() throws IOException {
        String empty = Files.writeString(folder.resolve("empty.jsonl"), "").toString();
        Path out = Files.writeString(folder.resolve("out.html"), "old");
        assertThat(Run.of("report", empty, "-o", out.toString())).isEqualTo(new Run(2, "", "no page was found: " + empty + "\n"));
        assertThat(out).hasContent("old");
    }

    @Test
    void isWrittenToStandardOutputForADash() throws IOException {
        Run run = Run.of("report", PAGE, "-o", "-");
        assertThat(run.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }
}
