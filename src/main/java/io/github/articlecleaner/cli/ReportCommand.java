package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.CleanedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes pages as a report to look at. */
@Command(
        name = "report",
        description = {"Writes an html file to look at what became of pages.", "It shows each paragraph, kept and removed, with kind, probability and reasons, can be opened anywhere and "
                + "loads nothing."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all pages are in it", "1:some lines or pages are not", "2:the command was not understood, or a file cannot be read or written; those that can be read are in it"},
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    /** More than a browser scrolls through with ease. */
    static final int MOST_PARAGRAPHS = 50_000;

    @Option(names = {"-o", "--output"}, required = true, converter = Output.Name.class, paramLabel = "OUT", description = "the html file; - for standard output")
    private String out;

    @Mixin
    private PageOptions options;

    @Parameters(arity = "0..*", paramLabel = "PAGE", description = {
        "files, folders, quoted patterns: pages, and what batch wrote where the name ends in .jsonl or .ndjson; - or none for a page on standard input.",
        "In folders pages end in .html, .htm or .xhtml, with --plain in .txt. All may end in .gz."})
    private List<String> in = List.of(Input.STANDARD);

    @Spec
    private CommandSpec spec;

    private final List<Sheet> sheets = new ArrayList<>();
    private int paragraphs;
    private int leftOut;
    private int code = Main.OK;

    @Override
    public Integer call() throws Complaint, IOException {
        Inputs inputs = new Inputs(Set.of(options.ending(), Ending.LINES), out.equals(Input.STANDARD) ? null : Path.of(out), complaint -> tell(complaint, Main.UNUSABLE));
        for (String argument : in) {
            try {
                for (Input input : inputs.find(argument)) {
                    addAll(input);
                }
            } catch (Complaint complaint) {
                tell(complaint, Main.UNUSABLE);
            }
        }
        if (leftOut > 0) {
            tell(new Complaint(leftOut + " pages are left out: a report holds at most " + MOST_PARAGRAPHS + " paragraphs"), Main.SOME_FAILED);
        }
        if (!sheets.isEmpty()) {
            write(report());
        } else if (code == Main.OK) {
            throw new Complaint("no page was found: " + String.join(" ", in));
        }
        return code;
    }

    private void addAll(Input input) {
        try {
            if (input.ending() == Ending.LINES) {
                addResults(input);
            } else {
                add(Sheet.of(input.name(), options.clean(input)));
            }
        } catch (Complaint complaint) {
            tell(complaint, Main.UNUSABLE);
        }
    }

    private void write(HtmlReport report) throws Complaint, IOException {
        if (out.equals(Input.STANDARD)) {
            report.write(spec.commandLine().getOut());
        } else {
            Output.write(Path.of(out), report::writeTo);
        }
    }

    private void addResults(Input input) throws Complaint {
        if (options.decide()) {
            throw new Complaint(input.name() + " holds pages that were judged already: --url, --preset, --threshold, --rules, --keep and --model are for pages");
        }
        try (BatchResults results = new BatchResults(input, complaint -> tell(complaint, Main.SOME_FAILED))) {
            for (BatchResult result = results.next(); result != null; result = results.next()) {
                if (result.failed()) {
                    add(Sheet.failed(result.id().isEmpty() ? result.place() : result.id(), result.error()));
                } else if (leftOut > 0) {
                    leftOut++;
                } else {
                    addArticle(result);
                }
            }
        }
    }

    private void addArticle(BatchResult result) {
        try {
            CleanedArticle article = result.cleaned();
            add(Sheet.of(result.id(), article));
        } catch (Complaint complaint) {
            tell(complaint, Main.SOME_FAILED);
        }
    }

    private void add(Sheet sheet) {
        // A page that failed has no paragraph, but a place in the report.
        int size = Math.max(1, sheet.rows().size());
        if (leftOut > 0 || !sheets.isEmpty() && paragraphs + size > MOST_PARAGRAPHS) {
            leftOut++;
        } else {
            paragraphs += size;
            sheets.add(sheet);
        }
    }

    private void tell(Complaint complaint, int worst) {
        spec.commandLine().getErr().println(complaint.getMessage());
        code = Math.max(code, worst);
    }

    private HtmlReport report() {
        List<String> facts = new ArrayList<>();
        Counts counts = new Counts(sheets);
        facts.add(counts.sentence() + " The story is plain, what was taken out is tinted by kind; the bar of a paragraph is the probability of its kind.");
        if (leftOut > 0) {
            facts.add(leftOut + " more pages are left out.");
        }
        return new HtmlReport("Report on " + (sheets.size() == 1 ? sheets.get(0).facts().get(0) : sheets.size() + " pages"), facts, counts.bar(), counts.totals(), sheets);
    }
}
