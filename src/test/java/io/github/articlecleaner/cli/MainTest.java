package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.Gzipped;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String PAGE = "testdata/pages/newsletter-between-paragraphs/page.html";

    @TempDir
    private Path folder;

    @Test
    void cleanPrintsTheStory() {
        Run run = Run.of("clean", PAGE);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\n\n").doesNotContain("©");
    }

    @Test
    void cleanPrintsTheAppealsUnderTheirKindsWhenAsked() {
        String page = "testdata/pages/velin-observer-text/page.txt";
        assertThat(Run.of("clean", "--plain", "--appeals", page).out()).containsPattern("--- DONATION, probability [01]\\.\\d\\d\\R\\RA Word From");
        assertThat(Run.of("clean", "--plain", page).out()).doesNotContain("DONATION");
        assertThat(Run.of("clean", "--appeals", "--format", "json", page).err()).startsWith("--appeals goes with the format text, but it was json");
    }

    @Test
    void cleanPrintsTheOtherForms() throws IOException {
        CleanedArticle article = ArticleCleaner.builder().build().apply(Files.readAllBytes(Path.of(PAGE)), "https://example.org/a");
        assertThat(Run.of("clean", "--url", "https://example.org/a", "--format", "html", PAGE).out()).isEqualTo(article.html() + "\n");
        assertThat(Run.of("clean", "--url", "https://example.org/a", "--format", "markdown", PAGE).out()).isEqualTo(article.markdown() + "\n");
        assertThat(Run.of("clean", "--url", "https://example.org/a", "--format", "json", PAGE, PAGE).out()).isEqualTo((article.json() + "\n").repeat(2));
        assertThat(Run.of("clean", "--format", "pdf", PAGE).err()).contains("pdf").contains("text, html, markdown, json");
    }

    @Test
    void cleanReadsPlainText() {
        Run run = Run.of("clean", "--plain", "testdata/pages/velin-observer-text/page.txt");
        assertThat(run.code()).isZero();
        assertThat(run.out().strip().split("\n\n")).hasSize(6);
    }

    @Test
    void explainSaysWhatBecameOfEachParagraph() {
        Run run = Run.of("explain", PAGE);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).matches("[+-] [A-Z]+ +[01]\\.\\d\\d  .*\\[.*]"));
        assertThat(run.out()).contains("+ BODY").contains("- NEWSLETTER").contains("- NAV");
    }

    @Test
    void rulesOfTheUsersOwnAreReadByEveryCommandThatCleans() throws IOException {
        Path rules = Files.writeString(folder.resolve("own.rules"), "# ours\nkeep cue short one\nremove cue the bridge\n");
        String page = Files.writeString(folder.resolve("page.html"), "<p>Page number 1, a short one.</p><p>The council met on Monday to talk about the bridge.</p>").toString();
        assertThat(Run.of("clean", "--rules", rules.toString(), page).out()).contains("a short one.").doesNotContain("council");
        assertThat(Run.of("explain", "--rules", rules.toString(), page).out()).contains("[your rule “keep cue short one” (line 2 of own.rules)");
        Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"a\",\"text\":\"Page number 1, a short one.\"}\n");
        assertThat(Run.of("batch", "--rules", rules.toString(), in.toString(), "-o", folder.resolve("out.jsonl").toString()).code()).isZero();
        assertThat(folder.resolve("out.jsonl")).content().contains("your rule “keep cue short one” (line 2 of own.rules)");
    }

    @Test
    void rulesThatCannotBeReadGiveOneClearLine() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.rules"), "remove\n");
        for (String command : new String[] {"clean", "explain"}) {
            assertThat(Run.of(command, "--rules", "no-such.rules", PAGE)).isEqualTo(new Run(2, "", "no such file: no-such.rules\n"));
            assertThat(Run.of(command, "--rules", wrong.toString(), PAGE).err())
                    .isEqualTo("line 1 of wrong.rules: \"cue\" or \"mark\" or \"selector\" was expected, found the end of the line\n");
        }
        assertThat(Run.of("batch", "--rules", folder.toString(), "in.jsonl", "-o", "-")).isEqualTo(new Run(2, "", folder + " is a folder, a file was expected\n"));
    }

    @Test
    void carefulPrintsNoLessThanThorough() {
        String page = "testdata/pages/live-blog/page.html";
        String careful = Run.of("clean", "--preset", "careful", page).out();
        String thorough = Run.of("clean", "--preset", "thorough", page).out();
        assertThat(careful.lines().toList()).containsAll(thorough.lines().toList()).hasSizeGreaterThan((int) thorough.lines().count());
        Run wrong = Run.of("clean", "--preset", "bold", page);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--preset", "CAREFUL, THOROUGH", "'bold'");
    }

    @Test
    void aFileThatCannotBeReadGivesOneClearLine() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.html"));
        Path latin = Files.write(folder.resolve("latin.txt"), "größer".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.of("clean", "no-such-file.html")).isEqualTo(new Run(2, "", "no such file: no-such-file.html\n"));
        assertThat(Run.of("explain", "no-such-file.html")).isEqualTo(new Run(2, "", "no such file: no-such-file.html\n"));
        assertThat(Run.of("clean", empty.toString()).err()).isEqualTo(empty + " is empty\n");
        assertThat(Run.of("explain", folder.toString()).err()).isEqualTo(folder + " is a folder, a file was expected\n");
        assertThat(Run.of("clean", "--plain", latin.toString()).err()).isEqualTo(latin + " is not UTF-8, plain text must be\n");
    }

    @Test
    void helpAndVersionAreThere() {
        assertThat(Run.of("--help").out()).contains("clean", "explain", "batch");
        assertThat(Run.of("--version").out()).contains("article-cleaner");
        assertThat(Run.of().code()).isEqualTo(2);
        assertThat(Run.of("help", "clean").out()).isEqualTo(Run.of("clean", "--help").out());
    }

    @Test
    void whatIsNotUnderstoodIsToldInALineOrTwoAndNotBelowTheWholeHelp() {
        assertThat(Run.of("explian")).isEqualTo(new Run(2, "", "Unmatched argument at index 0: 'explian'\nDid you mean: article-cleaner explain or article-cleaner clean or "
                + "article-cleaner generate-completion?\narticle-cleaner --help tells more\n"));
        assertThat(Run.of("clean", "--frmat", "text", PAGE).err()).isEqualTo("Unknown option: '--frmat'\narticle-cleaner clean --help tells more\n");
        assertThat(Run.of("report", PAGE).err()).isEqualTo("Missing required option: '--output=OUT'\narticle-cleaner report --help tells more\n");
    }

    @Test
    void aNameThatIsEmptyIsNotTheFolderThatOneIsIn() {
        for (String command : new String[] {"clean", "explain", "strip", "batch"}) {
            assertThat(Run.of(command, "")).isEqualTo(new Run(2, "", "the name of an input is empty\n"));
            assertThat(Run.of(command, "--rules", "", PAGE)).isEqualTo(new Run(2, "", "the name of an input is empty\n"));
        }
        for (String command : new String[] {"clean", "strip", "batch", "report"}) {
            assertThat(Run.of(command, PAGE, "-o", "").err()).startsWith("Invalid value for option '--output': a name was expected, but it is empty\n");
        }
    }

    @Test
    void whatIsLessThanAStoryIsToldByEveryCommandThatReadsAPage() throws IOException {
        String picture = Files.writeString(folder.resolve("picture.html"), "%PDF-1.4 and so on").toString();
        String bare = Files.writeString(folder.resolve("bare.html"), "<p></p>").toString();
        String none = picture + ": nothing was read, it is no text but a picture, an archive, a PDF or the like\n";
        assertThat(Run.of("clean", picture, bare)).isEqualTo(new Run(0, "==> " + picture + " <==\n\n==> " + bare + " <==\n", none + bare + ": no story was found\n"));
        assertThat(Run.of("clean", "--format", "html", picture)).isEqualTo(new Run(0, "", none));
        assertThat(Run.of("explain", picture)).isEqualTo(new Run(0, "", none));
        assertThat(Run.of("explain", bare)).isEqualTo(new Run(0, "", bare + ": no story was found\n"));
        assertThat(Run.of("strip", "--report", picture)).as("it could not be written without its appeals").isEqualTo(new Run(2, "", none));
        assertThat(Run.of("strip", "--report", bare)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("report", "-o", "-", picture, bare).out()).contains("<li dir=\"auto\" lang=\"en\">nothing was read, ", ">no story was found<");
    }

    @Test
    void aThresholdIsANumberBetweenNothingAndAllAndNoPreset() {
        String page = "testdata/pages/live-blog/page.html";
        assertThat(Run.of("clean", "--threshold", "0.05", page).out().lines().count()).isGreaterThan(Run.of("clean", "--threshold", "0.95", page).out().lines().count());
        assertThat(Run.of("clean", "--threshold", "2", page)).isEqualTo(new Run(2, "", "--threshold must be above 0 and below 1, but was 2.0\n"));
        assertThat(Run.of("clean", "--threshold", "high", page).err()).contains("--threshold", "'high'");
        assertThat(Run.of("clean", "--threshold", "0.5", "--preset", "careful", page).err()).contains("--preset=NAME, --threshold=P are mutually exclusive");
    }

    @Test
    void aModelOfOnesOwnJudges() throws IOException {
        byte[] shipped;
        try (InputStream in = ArticleCleaner.class.getResourceAsStream("article-cleaner.model")) {
            shipped = in.readAllBytes();
        }
        String own = Files.write(folder.resolve("own.model"), shipped).toString();
        assertThat(Run.of("explain", "--model", own, PAGE)).isEqualTo(Run.of("explain", PAGE));
        assertThat(Run.of("clean", "--model", "no-such.model", PAGE)).isEqualTo(new Run(2, "", "no such file: no-such.model\n"));
        assertThat(Run.of("clean", "--model", folder.toString(), PAGE)).isEqualTo(new Run(2, "", folder + " is a folder, a file was expected\n"));
        assertThat(Run.of("clean", "--model", PAGE, PAGE).err()).startsWith(PAGE + ": not a model").hasLineCount(1);
        assertThat(Run.of("batch", "--model", PAGE, PAGE).err()).startsWith(PAGE + ": not a model").hasLineCount(1);
    }

    @Test
    void batchPrintsWhereNoFileIsNamed() {
        assertThat(Run.of("batch", PAGE)).isEqualTo(Run.of("batch", PAGE, "-o", "-")).satisfies(run -> assertThat(run.out()).startsWith("{\"id\":\"" + PAGE + "\"").hasLineCount(1));
    }

    @Test
    void batchGivesALineForALineInOrder() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            lines.add("{\"id\":\"page-" + i + "\",\"html\":\"<p>Page number " + i + ", a short one.</p>\",\"more\":[1,{\"a\":2}]}");
        }
        Path in = gzipped("in.jsonl.gz", lines);
        Path out = folder.resolve("out.jsonl.gz");
        Run run = Run.of("batch", in.toString(), "-o", out.toString(), "--threads", "7");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        List<String> results = lines(out);
        assertThat(results).hasSize(200);
        for (int i = 0; i < 200; i++) {
            assertThat(results.get(i)).startsWith("{\"id\":\"page-" + i + "\",\"article\":{\"version\":1,").contains("Page number " + i + ",");
        }
    }

    @Test
    void aBadLineGivesItsErrorAndTheRunGoesOn() throws IOException {
        List<String> lines = List.of(
                "{\"id\":\"a\",\"text\":\"One.\"}",
                "this is not JSON",
                "{\"id\":\"c\"}",
                "[1,2]",
                "{\"html\":\"<p>x</p>\"}",
                "{\"id\":\"f\",\"html\":7}",
                "{\"id\":\"g\",\"html\":\"<p>x</p>\",\"text\":\"x\"}",
                "{\"id\":\"h\",\"html\":\"\"}",
                "{\"html\":[7],\"id\":9,\"text\":\"One.\"}",
                "{\"id\":10,\"text\":\"cut off");
        Path in = Files.write(folder.resolve("in.jsonl"), lines);
        Path out = folder.resolve("out.jsonl");
        Run run = Run.of("batch", in.toString(), "-o", out.toString());
        assertThat(run.code()).isEqualTo(1);
        List<String> results = Files.readAllLines(out);
        assertThat(results).hasSize(lines.size());
        assertThat(results.get(0)).endsWith("\"error\":null}");
        assertThat(results.get(1)).startsWith("{\"id\":null,\"article\":null,\"error\":\"" + in + ", line 2: not JSON");
        assertThat(results.get(2)).contains("\"id\":\"c\"").contains("found neither");
        assertThat(results.get(3)).contains("a JSON object was expected");
        assertThat(results.get(4)).contains("\\\"id\\\" is missing");
        assertThat(results.get(5)).contains("\"id\":\"f\"").contains("\\\"html\\\" must be a string, found VALUE_NUMBER_INT");
        assertThat(results.get(6)).contains("found both");
        assertThat(results.get(7)).endsWith("\"error\":null}");
        assertThat(results.get(8)).contains("\"id\":\"9\"").contains("\\\"html\\\" must be a string, found [");
        assertThat(results.get(9)).contains("\"id\":\"10\"").contains("line 10: not JSON");
    }

    @Test
    void aPageThatNeedsTooMuchOfTheStackGivesItsErrorAndNoOtherErrorIsHidden() throws IOException {
        assertThat(BatchCommand.clean(failing(new StackOverflowError()), null)).isEqualTo(BatchLine.failed("a", "StackOverflowError"));
        assertThat(BatchCommand.clean(failing(new IllegalStateException("odd")), null)).isEqualTo(BatchLine.failed("a", "IllegalStateException: odd"));
        assertThatThrownBy(() -> BatchCommand.clean(failing(new OutOfMemoryError()), null)).isInstanceOf(OutOfMemoryError.class);
    }

    private static BatchPage failing(Throwable failure) {
        return new BatchPage() {
            @Override
            public String id() {
                return "a";
            }

            @Override
            public BatchLine clean(ArticleCleaner cleaner) {
                if (failure instanceof RuntimeException exception) {
                    throw exception;
                }
                throw (Error) failure;
            }
        };
    }

    @Test
    void batchRefusesWhatItCannotUse() {
        assertThat(Run.of("batch", "no-such.jsonl", "-o", "-").err()).isEqualTo("no such file: no-such.jsonl\n");
        for (String threads : List.of("0", "1001", "536870912")) {
            assertThat(Run.of("batch", "in.jsonl", "-o", "-", "--threads", threads).err()).startsWith("--threads must be from 1 to 1000, but was " + threads);
        }
    }

    private Path gzipped(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), Gzipped.of(String.join("\n", lines)));
    }

    private static List<String> lines(Path gzipped) throws IOException {
        return Gzipped.text(gzipped).lines().toList();
    }

    @Test
    void aFileWhoseNameBeginsWithAnAtSignIsAnInputAndNoListOfArguments() throws IOException {
        Path at = Files.writeString(folder.resolve("@page.html"), "<p>The council met on Tuesday and closed the old bridge for a year.</p>");
        Path victim = Files.writeString(folder.resolve("victim.txt"), "mine");
        Files.writeString(folder.resolve("page.html"), "-o " + victim);
        Run run = Run.of("clean", at.toString());
        assertThat(run.code()).isEqualTo(0);
        String relative = Path.of("").toAbsolutePath().relativize(at.toAbsolutePath()).toString();
        assertThat(Run.of("clean", "@" + folder.resolve("page.html")).code()).as(relative).isEqualTo(2);
        assertThat(victim).hasContent("mine");
    }

    @Test
    void anOutputTakesNoFileAlongThatLiesBesideIt() throws IOException {
        Path half = Files.writeString(folder.resolve("page.html.part"), "<p>The council met on Tuesday and closed the old bridge for a year.</p>");
        Run run = Run.of("strip", half.toString(), "-o", folder.resolve("page.html").toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(half).exists();
        assertThat(folder.resolve("page.html")).hasSameTextualContentAs(half);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("page.html.part", "page.html");
        }
    }

    @Test
    void aReportOfWhatWouldBeCutIsNotWrittenToAnOutput() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>Text</p>");
        Path out = folder.resolve("out.html");
        Run run = Run.of("strip", "--report", "-o", out.toString(), page.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("--report goes to standard output and nothing else is written, so -o " + out + " has nothing to hold\n");
    }

    @Test
    void aLongTextThatIsCutInTheMiddleOfALetterIsStillUtf8() throws IOException {
        Path page = Files.writeString(folder.resolve("long.txt"), "ä".repeat(20_000_001));
        assertThat(Run.of("clean", page.toString()).err()).contains("read in part").doesNotContain("UTF-8");
    }
}
