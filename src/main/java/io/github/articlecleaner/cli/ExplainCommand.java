package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Paragraph;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every paragraph of a page with what was decided and why. */
@Command(
        name = "explain",
        description = {"Prints what became of each paragraph of a page, and why.", "A line each: kept (+) or removed (-), kind, probability, text, reasons."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the page was read", "2:the command was not understood, or the page cannot be read"},
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    /** So much of a paragraph is enough to find it again. */
    private static final int SHOWN = 80;

    /** When to use colour. */
    enum Colour {
        /** On a terminal, unless {@code NO_COLOR} is set. */
        auto,
        /** Always. */
        always,
        /** Never. */
        never
    }

    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String FAINT = "\u001b[2m";
    private static final String END = "\u001b[0m";

    @Option(names = "--color", defaultValue = "auto", paramLabel = "WHEN",
            description = "kept green, removed red: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, on a terminal unless NO_COLOR is set)")
    private Colour colour;

    @Mixin
    private PageOptions options;

    @Parameters(arity = "0..1", paramLabel = "PAGE", defaultValue = Input.STANDARD, description = "a page; - or none for standard input")
    private String page;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Complaint {
        PrintWriter out = spec.commandLine().getOut();
        Input input = Input.of(page);
        CleanedArticle article = options.clean(input);
        Shortfall.of(article).ifPresent(sentence -> spec.commandLine().getErr().println(input.name() + ": " + sentence));
        boolean coloured = colour == Colour.always || colour == Colour.auto && Terminal.isColoured();
        for (Paragraph paragraph : article.paragraphs()) {
            out.println(coloured ? coloured(paragraph) : verdict(paragraph) + because(paragraph));
        }
        return Main.OK;
    }

    private static String coloured(Paragraph paragraph) {
        return (paragraph.kept() ? GREEN : RED) + verdict(paragraph) + END + FAINT + because(paragraph) + END;
    }

    private static String verdict(Paragraph paragraph) {
        return String.format(Locale.ROOT, "%s %-12s %.2f  %s", paragraph.kept() ? "+" : "-", paragraph.kind(), paragraph.probability(),
                Terminal.line(paragraph.text(), SHOWN));
    }

    private static String because(Paragraph paragraph) {
        return "  [" + Terminal.line(String.join("; ", paragraph.reasons())) + "]";
    }
}
