package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Paragraph;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every paragraph of a page with what was decided and why. */
@Command(
        name = "explain",
        description = "Prints each paragraph of a page on a line: kept (+) or removed (-), kind, probability, text, reasons.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    /** So much of a paragraph is enough to find it again. */
    private static final int SHOWN = 80;

    @Mixin
    private CleanCommand.PageOptions options;

    @Parameters(arity = "0..1", paramLabel = "FILE", defaultValue = Input.STANDARD, description = "a page; - or none for standard input")
    private String file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Complaint {
        PrintWriter out = spec.commandLine().getOut();
        CleanedArticle article = options.clean(file);
        for (Paragraph paragraph : article.paragraphs()) {
            out.println(line(paragraph));
        }
        return Main.OK;
    }

    private static String line(Paragraph paragraph) {
        return String.format(Locale.ROOT, "%s %-12s %.2f  %s  [%s]", paragraph.kept() ? "+" : "-", paragraph.kind(),
                paragraph.probability(), shown(paragraph.text()), String.join("; ", paragraph.reasons()));
    }

    private static String shown(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())))) + " ...";
    }
}
