package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.Gzipped;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Verdict;
import io.github.articlecleaner.read.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path folder;

    /** A line of batch: paragraphs such as {@code +BODY The council met.} */
    private static String line(String id, String... paragraphs) {
        StringBuilder page = new StringBuilder();
        List<Verdict> verdicts = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String[] parts = paragraph.split(" ", 2);
            page.append("<p>").append(parts[1]).append("</p>");
            verdicts.add(new Verdict(Kind.valueOf(parts[0].substring(1)), 0.75, parts[0].startsWith("+"), -1, List.of("length|3")));
        }
        CleanedArticle article = CleanedArticle.of(new PageReader(Limits.DEFAULT).read(page.toString(), ""), verdicts, "m");
        return "{\"id\":\"" + id + "\",\"article\":" + article.json() + ",\"error\":null}";
    }

    private static String failed(String id, String error) {
        return "{\"id\":" + (id == null ? "null" : "\"" + id + "\"") + ",\"article\":null,\"error\":\"" + error + "\"}";
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), Arrays.asList(lines)).toString();
    }

    @Test
    void saysForEachPageAndKindWhatChanged() throws IOException {
        String a = file("a.jsonl", line("one", "+BODY The council met.", "-NAV Home", "-DONATION Give now."), line("two", "+BODY Same."));
        String b = file("b.jsonl", line("one", "-NEWSLETTER The council met.", "-RELATED Home", "+BODY Give now."), line("two", "+BODY Same."));
        Run run = Run.of("compare", a, b);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).containsExactly(
                "one    1 removed now, 1 kept now, 1 other kind",
                "  removed now    kept BODY            removed NEWSLETTER   The council met.",
                "  other kind     removed NAV          removed RELATED      Home",
                "  kept now       removed DONATION     kept BODY            Give now.",
                "A: " + a + ", 2 pages, model m",
                "B: " + b + ", 2 pages, model m",
                "2 pages in both: 1 the same, 1 changed; 0 only in A, 0 only in B",
                "in A                 in B                 paragraphs   characters",
                "kept BODY            removed NEWSLETTER            1           16",
                "removed DONATION     kept BODY                     1            9",
                "removed NAV          removed RELATED               1            4");
        assertThat(Run.of("compare", "--totals", a, b).out().lines()).hasSize(7);
    }

    @Test
    void whatIsTheSameInAnotherOrderIsTheSame() throws IOException {
        String a = file("a.jsonl", line("1", "+BODY One."), line("2", "+BODY Two."), failed("3", "x"), failed(null, "line 4: not JSON"));
        String b = file("b.jsonl", failed("3", "y"), "", line("2", "+BODY Two."), failed(null, "line 4: not JSON"), line("1", "+BODY One."));
        Run run = Run.of("compare", a, b);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 pages in both: 4 the same, 0 changed; 0 only in A, 0 only in B").contains("(2 not cleaned)");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void pagesThatOnlyOneHasOrThatFailInOneAreTold() throws IOException {
        String a = file("a.jsonl", line("1", "+BODY One."), line("2", "+BODY Two."), line("3", "+BODY Three."));
        String b = file("b.jsonl", line("3", "+BODY Three."), failed("1", "too deep"), line("4", "+BODY Four."));
        Path report = folder.resolve("report.html");
        Run run = Run.of("compare", a, b, "-o", report.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("1  not cleaned in B: too deep\n", "2  only in A: " + a + ", line 2\n", "4  only in B: " + b + ", line 3\n",
                "2 pages in both: 1 the same, 1 changed; 1 only in A, 1 only in B");
        Document html = Jsoup.parse(report.toFile(), "UTF-8");
        assertThat(html.selectFirst("header .facts").text()).contains("Only in A: 2", "Only in B: 4");
        assertThat(html.select("section").text()).contains("not cleaned in B: too deep");
    }

    @Test
    void pagesThatOnlyOneHasCountAmongTheFailedAndTellTheirModel() throws IOException {
        String a = file("a.jsonl", line("1", "+BODY One."), failed("2", "too deep"), line("3", "+BODY Three."));
        String b = file("b.jsonl", failed("3", "empty"), failed("4", "empty"));
        assertThat(Run.of("compare", a, b).out()).contains("A: " + a + ", 3 pages (1 not cleaned), model m\n", "B: " + b + ", 2 pages (2 not cleaned), model unknown\n",
                "1 pages in both: 0 the same, 1 changed; 2 only in A, 1 only in B");
    }

    @Test
    void badLinesAreToldWithFileAndLineAndTheOthersCompared() throws IOException {
        String a = file("a.jsonl", "no json", line("1", "+BODY One."), line("2", "+BODY Two.").replace("\"version\":1", "\"version\":7"));
        String b = file("b.jsonl", line("1", "+BODY One."), line("2", "+BODY Two."), "[]", "{\"article\":{},\"error\":null}", "{\"id\":\"3\"}", "{\"id\":4}", "{\"id\":\"5\",\"arti");
        Run run = Run.of("compare", a, b);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).satisfiesExactlyInAnyOrder(
                line -> assertThat(line).startsWith(a + ", line 1: not JSON: "),
                line -> assertThat(line).isEqualTo(a + ", line 3: json must be an article of version 1, but its version is 7"),
                line -> assertThat(line).isEqualTo(b + ", line 3: a line of batch was expected, {\"id\", \"article\", \"error\"}"),
                line -> assertThat(line).isEqualTo(b + ", line 4: \"id\" is missing"),
                line -> assertThat(line).isEqualTo(b + ", line 5: either \"article\" or \"error\" is needed, found neither"),
                line -> assertThat(line).isEqualTo(b + ", line 6: \"id\" must be a string"),
                line -> assertThat(line).startsWith(b + ", line 7: not JSON: "));
        assertThat(run.out()).contains("1 pages in both: 1 the same, 0 changed");
    }

    @Test
    void whatCannotBeUsedIsSaid() throws IOException {
        String a = file("a.jsonl", line("1", "+BODY One."));
        assertThat(Run.of("compare", a, "no-such.jsonl")).isEqualTo(new Run(2, "", "no such file: no-such.jsonl\n"));
        assertThat(Run.of("compare", a).code()).isEqualTo(2);
        assertThat(Run.of("compare", "-", "-").err()).contains("only one of A and B can be standard input");
        byte[] packed = Files.readAllBytes(gzipped("whole.jsonl.gz", List.of(line("1", "+BODY One."), line("2", "+BODY Two."))));
        Path cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(packed, packed.length - 12));
        Run run = Run.of("compare", a, cut.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cut.jsonl.gz cannot be read after line ");
    }

    @Test
    void ofAFileThatIsNoneOfBatchsFewLinesAreTold() throws IOException {
        String a = file("a.jsonl", line("1", "+BODY One."));
        String wrong = Files.writeString(folder.resolve("page.html"), "<p>\n".repeat(1000)).toString();
        Run run = Run.of("compare", a, wrong);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(wrong + ", line 1: not JSON: ").endsWith(wrong + ": 980 more lines are not of batch\n").hasLineCount(21);
    }

    @Test
    void gzippedAndPlainAreTheSame() throws IOException {
        List<String> lines = List.of(line("1", "+BODY One."), line("2", "+BODY Two 😀."));
        assertThat(Run.of("compare", file("a.jsonl", lines.toArray(String[]::new)), gzipped("b.jsonl.gz", lines).toString()).code()).isZero();
    }

    private Path gzipped(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), Gzipped.of(String.join("\n", lines)));
    }

    @Test
    void aParagraphThatIsSplitInAnotherWayLeavesTheOthersTogether() throws IOException {
        String a = file("a.jsonl", line("1", "-NAV Share", "+BODY One. Two.", "+BODY Three.", "-NAV Share"));
        String b = file("b.jsonl", line("1", "-NAV Share", "+BODY One.", "+BODY Two.", "+BODY Three.", "-FOLLOW Share"));
        Run run = Run.of("compare", a, b);
        assertThat(run.out().lines().limit(5)).containsExactly(
                "1    1 other kind, 1 only in A, 2 only in B",
                "  only in B      -                    kept BODY            One.",
                "  only in B      -                    kept BODY            Two.",
                "  only in A      kept BODY            -                    One. Two.",
                "  other kind     removed NAV          removed FOLLOW       Share");
    }

    @Test
    void theReportShowsWhatChangedWithTheParagraphsBesideIt() throws IOException {
        String a = file("a.jsonl", line("small", "+BODY One.", "+BODY Two."), line("big", "+BODY 1", "+BODY 2", "+BODY 3", "+BODY Four is a long one.", "+BODY 5", "+BODY 6"));
        String b = file("b.jsonl", line("small", "+BODY One.", "-AD Two."), line("big", "+BODY 1", "+BODY 2", "+BODY 3", "-DONATION Four is a long one.", "+BODY 5", "+BODY 6"));
        Path report = folder.resolve("report.html");
        Run.of("compare", a, b, "-o", report.toString());
        Document html = Jsoup.parse(report.toFile(), "UTF-8");
        assertThat(html.select("h2").eachText()).containsExactly("big", "small");
        assertThat(html.select("#p1 .row > p").eachText()).containsExactly("3", "Four is a long one.", "5");
        assertThat(html.selectFirst("#p1 .now-removed").classNames()).contains("DONATION");
        assertThat(html.selectFirst("#p1 .now-removed").attr("data-kinds")).isEqualTo("DONATION BODY");
        assertThat(html.select("#p1 .now-removed .why li").eachText()).containsExactly("A: kept BODY 0.75: its length", "B: removed DONATION 0.75: its length");
        assertThat(html.selectFirst("#p1 .now-removed .label").text()).isEqualTo("removed now, BODY → DONATION");
    }

    @Test
    void whatWouldSteerATerminalIsNotPrinted() throws IOException {
        String a = file("a.jsonl", line("1\\u001b[2J", "+BODY One.").replace("One.", "\\u001b[2J One \\u202e."));
        String b = file("b.jsonl", line("1\\u001b[2J", "-AD One.").replace("One.", "\\u001b[2J One \\u202e."));
        assertThat(Run.of("compare", a, b).out()).contains("removed AD").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void resultsFindTheirPartnersInAnyOrderWithHardlyAnyMemory() throws IOException, Complaint {
        List<String> as = new ArrayList<>();
        List<String> bs = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            if (i % 10 != 1) {
                as.add(failed("page " + i, "a" + i));
            }
            if (i % 10 != 2) {
                bs.add(failed("page " + i, "b" + i));
            }
        }
        for (long mostWaiting : new long[] {0, 3_000, 100_000_000}) {
            Collections.shuffle(as, new Random(1));
            Collections.shuffle(bs, new Random(2));
            Set<String> seen = new HashSet<>();
            Set<Path> before = temporary();
            try (BatchResults a = new BatchResults(Input.of(file("a.jsonl", as.toArray(String[]::new))), complaint -> assertThat(complaint).isNull());
                    BatchResults b = new BatchResults(Input.of(file("b.jsonl", bs.toArray(String[]::new))), complaint -> assertThat(complaint).isNull());
                    Pairing pairing = new Pairing((one, other) -> {
                        if (one != null && other != null) {
                            assertThat(one.id()).isEqualTo(other.id());
                            assertThat(one.error().substring(1)).isEqualTo(other.error().substring(1));
                        }
                        assertThat(one == null || one.error().startsWith("a")).isTrue();
                        assertThat(other == null || other.error().startsWith("b")).isTrue();
                        assertThat(seen.add((one == null ? other : one).id() + (one == null ? " only b" : other == null ? " only a" : ""))).isTrue();
                    }, mostWaiting)) {
                pairing.run(a, b);
            }
            assertThat(seen).hasSize(1000);
            assertThat(seen.stream().filter(id -> id.endsWith("only a"))).hasSize(100).allMatch(id -> id.contains("2 only"));
            assertThat(seen.stream().filter(id -> id.endsWith("only b"))).hasSize(100).allMatch(id -> id.contains("1 only"));
            assertThat(temporary()).isEqualTo(before);
        }
    }

    @Test
    void resultsOfOneNameMeetInTheirOrderAlsoWhenSomeWaitOnDisk() throws IOException, Complaint {
        String[] as = {failed("twice", "first"), failed("x", "1"), failed("y", "2"), failed("twice", "second")};
        String[] bs = {failed("x", "1"), failed("y", "2"), failed("z", "3"), failed("twice", "first"), failed("twice", "second")};
        for (long mostWaiting : new long[] {0, 350, 700, 100_000_000}) {
            List<String> met = new ArrayList<>();
            try (BatchResults a = new BatchResults(Input.of(file("a.jsonl", as)), complaint -> assertThat(complaint).isNull());
                    BatchResults b = new BatchResults(Input.of(file("b.jsonl", bs)), complaint -> assertThat(complaint).isNull());
                    Pairing pairing = new Pairing((one, other) -> met.add((one == null ? "-" : one.error()) + "/" + (other == null ? "-" : other.error())), mostWaiting)) {
                pairing.run(a, b);
            }
            assertThat(met).as("%d", mostWaiting).containsExactlyInAnyOrder("first/first", "second/second", "1/1", "2/2", "-/3");
        }
    }

    @Test
    void whatIsComparedIsNotWrittenOver() throws IOException {
        String a = file("a.jsonl", line("1", "+BODY One."));
        String b = file("b.jsonl", line("1", "-AD One."));
        assertThat(Run.of("compare", a, b, "-o", b)).isEqualTo(new Run(2, "", b + " is the output too\n"));
        assertThat(Run.of("compare", a, b, "-o", a)).isEqualTo(new Run(2, "", a + " is the output too\n"));
        assertThat(Path.of(b)).content().contains("\"AD\"");
    }

    private static Set<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new HashSet<>(files.filter(file -> file.getFileName().toString().startsWith("article-cleaner-compare")).toList());
        }
    }
}
