package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** What the command line is to a shell: help, exit codes, completion, colours. */
class ShellTest {

    private static final String PAGE = "testdata/pages/newsletter-between-paragraphs/page.html";

    @TempDir
    private Path folder;

    @Test
    void theHelpOfEveryCommandOfOursSaysItsExitCodes() {
        assertThat(Run.of("--help").out()).contains("Exit codes:", "  2 ");
        for (String command : List.of("clean", "explain", "strip", "batch", "train", "evaluate", "ablate", "render", "report", "compare")) {
            assertThat(Run.of(command, "--help").out()).as(command).containsPattern("(?s)Exit codes.*:\\R +0 .* 2 ");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void completionIsABashScriptThatKnowsTheCommandsAndOptions() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("completion.sh"), Run.of("generate-completion").out());
        Process bash = new ProcessBuilder("bash", "-c", ". " + script + "; COMP_WORDS=(article-cleaner batch --re); COMP_CWORD=2; "
                + "_complete_article-cleaner 2> /dev/null; echo \"${COMPREPLY[@]}\"").redirectErrorStream(true).start();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("--resume\n");
        assertThat(bash.waitFor()).isZero();
    }

    @Test
    void explainIsColouredWhereItIsAskedFor() {
        String plain = Run.of("explain", PAGE).out();
        String coloured = Run.of("explain", "--color", "always", PAGE).out();
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[32m+ BODY", "\u001b[31m- ");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
        assertThat(Run.of("explain", "--color", "never", PAGE).out()).isEqualTo(plain);
    }

    @Test
    void aPageCannotGiveOrdersToTheTerminal() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>Red \u001b[31m and a bell \u0007 and a title \u009d0;x\u009c are in here.</p>");
        assertThat(Run.of("explain", page.toString()).out()).doesNotContain("\u001b", "\u0007", "\u009d").contains("and a bell");
    }

    @Test
    void aPageCannotTurnTheLettersOfALineAround() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>Kept is \u202eDOB\u202c and \u2067DA\u2069 in here, \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 too.</p>");
        assertThat(Run.of("explain", page.toString()).out()).doesNotContain("\u202e", "\u202c", "\u2067", "\u2069")
                .contains("Kept is  DOB  and  DA  in here, ").contains("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 too.");
    }

    @Test
    void whatIsShownOfAParagraphIsCountedInLettersAndSaysWhenThereIsMore() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>" + "\ud83d\ude00".repeat(80) + "</p><p>" + "\ud83d\ude01".repeat(81) + "</p>");
        assertThat(Run.of("explain", page.toString()).out()).contains("  " + "\ud83d\ude00".repeat(80) + "  [", "  " + "\ud83d\ude01".repeat(80) + " ...  [");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anOutputThatTakesNoMoreIsToldAndIsNoSuccess() throws IOException, InterruptedException {
        String told = "standard output cannot be written: No space left on device\n2\n";
        assertThat(shell("\"$@\" clean " + PAGE + " > /dev/full; echo $?")).isEqualTo(told);
        assertThat(shell("\"$@\" batch " + PAGE + " -o - > /dev/full; echo $?")).isEqualTo(told);
        assertThat(shell("\"$@\" strip " + PAGE + " > /dev/full; echo $?")).isEqualTo(told);
        assertThat(Run.of("batch", PAGE, "-o", "/dev/full")).isEqualTo(new Run(2, "", "/dev/full cannot be written: No space left on device\n"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReaderThatHasEnoughIsNothingToComplainOf() throws IOException, InterruptedException {
        assertThat(shell("{ \"$@\" clean testdata/pages 2>&3; echo $? >&3; } 3>&2 | head -c 9 > /dev/null")).isEqualTo("2\n");
        assertThat(shell("{ \"$@\" batch testdata/pages -o - 2>&3; echo $? >&3; } 3>&2 | head -c 9 > /dev/null")).isEqualTo("2\n");
    }

    @Test
    void whatHelpsWhereAPageNeedsTooMuchMemoryIsToldByEveryCommand() throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>" + "The council met. ".repeat(2_000_000));
        Path said = folder.resolve("said.txt");
        for (String command : List.of("clean", "batch")) {
            List<String> small = Jvm.command();
            small.addAll(1, List.of("-Xmx48m"));
            small.addAll(List.of(command, page.toString()));
            assertThat(new ProcessBuilder(small).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor()).isEqualTo(2);
            assertThat(said).content().startsWith("OutOfMemoryError: ").endsWith(" MB at most: java -Xmx4g gives more\n");
        }
    }

    /** {@code script} gives a command a terminal. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theBarIsDrawnOnATerminalAndNotIntoAFileOfErrors() throws IOException, InterruptedException {
        assumeThat(shell("script --version")).as("script of util-linux is here").startsWith("script from util-linux");
        String batch = String.join(" ", Jvm.command()) + " batch testdata/pages -o " + folder.resolve("out.jsonl");
        assertThat(shell("script -qec '" + batch + "' /dev/null < /dev/null")).contains("\r[").contains(" a second, 0 failed");
        Path errors = folder.resolve("errors");
        shell("script -qec '" + batch + " 2> " + errors + "' /dev/null < /dev/null");
        assertThat(errors).content().doesNotContain("\r");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theCourseOfATrainingIsDrawnOnATerminalAndNotIntoAFileOfErrors() throws IOException, InterruptedException {
        assumeThat(shell("script --version")).as("script of util-linux is here").startsWith("script from util-linux");
        Path corpus = folder.resolve("own");
        assertThat(Run.of("render", "--documents", "testdata/corpus", "--language", "en", "--most", "6", "-o", corpus.toString()).code()).isZero();
        String evaluate = String.join(" ", Jvm.command()) + " evaluate --folds 3 --corpora " + corpus;
        String last = "6 of 6 pages read";
        Path errors = folder.resolve("errors");
        shell("script -qec '" + evaluate + " 2> " + errors + "' /dev/null < /dev/null");
        assertThat(errors).content().contains(last).doesNotContain("\r");
        assertThat(shell("script -qec '" + evaluate + " > /dev/null' /dev/null < /dev/null")).contains("\r\u001b[K" + last);
    }

    /** What a shell says that runs a script; the command line's own command is in its arguments. */
    private static String shell(String script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(Jvm.command());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void keptKindsAreAskedForByName() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>Subscribe to our newsletter.</p>");
        assertThat(Run.of("explain", "--keep", "caption,author,newsletter,subscription,donation,follow,engage,related,legal,ad,nav,comment,title", page.toString()).out())
                .startsWith("+ ");
        assertThat(Run.of("clean", "--keep", "captoin", page.toString()).err()).contains("--keep", "captoin", "CAPTION");
    }

    /** The manual's sources are AsciiDoc: a line that begins with a dot or a sign would be a title or a list there. */
    @Test
    void noLineOfTheHelpIsMarkupInTheManual() {
        for (CommandLine command : Main.line().getSubcommands().values()) {
            for (ArgSpec argument : command.getCommandSpec().args()) {
                assertThat(argument.description()).as(command.getCommandName() + " " + argument.paramLabel()).allMatch(line -> Character.isLetterOrDigit(line.codePointAt(0)) || line.startsWith("$"));
            }
        }
    }

    @Test
    void theCommandLineIsWholeAndEveryCommandHasADescription() {
        CommandLine line = Main.line();
        assertThat(line.getSubcommands().values()).allSatisfy(command -> assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty());
        assertThat(line.getUsageMessage().lines()).as("the help as a whole").hasSizeLessThan(35);
    }

    @Test
    void kindsAndPresetsAreCompletedAsTheyAreWritten() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("completion"), Run.of("generate-completion").out());
        Process bash = new ProcessBuilder("bash", "-c", ". " + script + "; for words in '--keep ca' '--preset t' '--format m'; do COMP_WORDS=(article-cleaner clean $words); COMP_CWORD=3; "
                + "_complete_article-cleaner 2> /dev/null; echo \"${COMPREPLY[@]}\"; done").redirectErrorStream(true).start();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("caption\nthorough\nmarkdown\n");
        assertThat(bash.waitFor()).isZero();
    }
}
