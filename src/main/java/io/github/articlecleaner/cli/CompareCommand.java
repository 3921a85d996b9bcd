package io.github.articlecleaner.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed from one output of batch to another. */
@Command(
        name = "compare",
        description = {"Tells what changed from one output of batch to another.", "Two models, presets, thresholds or rules are compared: each page with the paragraphs that are now kept, "
                + "removed or of another kind, then totals. Probabilities, reasons and metadata are not compared. Ids may come in any order."},
        exitCodeListHeading = "%nExit codes, as those of diff:%n",
        exitCodeList = {"0:nothing changed", "1:something changed", "2:a file or some lines of it cannot be read, or the command was not understood"},
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    /** Some 200 MB at most: what waits for its partner in memory, before it goes to disk. */
    private static final long MOST_WAITING = 100_000_000;

    @Parameters(index = "0", paramLabel = "A", description = "what batch wrote before, gzipped where the name ends in .gz; - for standard input")
    private String fileA;

    @Parameters(index = "1", paramLabel = "B", description = "what batch wrote after")
    private String fileB;

    @Option(names = {"-o", "--output"}, converter = Output.Name.class, paramLabel = "OUT", description = "also write an html file to look at, with the pages that changed most")
    private @Nullable String output;

    @Option(names = "--totals", description = "print the totals only")
    private boolean totals;

    @Spec
    private CommandSpec spec;

    private boolean trouble;

    @Override
    public Integer call() throws Complaint, IOException {
        if (fileA.equals(Input.STANDARD) && fileB.equals(Input.STANDARD) || Input.STANDARD.equals(output)) {
            throw new ParameterException(spec.commandLine(), "only one of A and B can be standard input, and -o must be a file");
        }
        Input a = Input.of(fileA);
        Input b = Input.of(fileB);
        for (Input input : List.of(a, b)) {
            if (output != null && input.is(Path.of(output))) {
                throw new Complaint(input.name() + " is the output too");
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        Comparison comparison = new Comparison(out, totals);
        try (BatchResults as = new BatchResults(a, this::tell);
                BatchResults bs = new BatchResults(b, this::tell);
                Pairing pairing = new Pairing((one, other) -> compare(comparison, one, other), MOST_WAITING)) {
            pairing.run(as, bs);
        }
        comparison.printTotals(fileA, fileB);
        if (output != null) {
            Output.write(Path.of(output), comparison.report(fileA, fileB)::writeTo);
        }
        return trouble ? Main.UNUSABLE : comparison.same() ? 0 : 1;
    }

    private void compare(Comparison comparison, @Nullable BatchResult a, @Nullable BatchResult b) {
        try {
            if (a == null || b == null) {
                comparison.takeLonely(a, b);
            } else {
                comparison.take(a, b);
            }
        } catch (Complaint complaint) {
            tell(complaint);
        }
    }

    private void tell(Complaint complaint) {
        trouble = true;
        spec.commandLine().getErr().println(complaint.getMessage());
    }
}
