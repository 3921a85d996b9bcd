package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.Appeal;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the story of each page. */
@Command(
        name = "clean",
        description = "Prints the story of each page.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the pages were cleaned", "2:the command was not understood, or a page cannot be read; the others are printed"},
        mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {

    /** The forms an article can be printed in. */
    enum Format {
        /** The story, paragraphs separated by a blank line. */
        text,
        /** The story as html that is safe to show. */
        html,
        /** The story as CommonMark. */
        markdown,
        /** A JSON object a page, each on a line, with everything: see article.schema.json in the jar. */
        json
    }

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format;

    @Option(names = "--appeals", description = "print the appeals too, after the text, each under its kind")
    private boolean appeals;

    @Mixin
    private PageOptions options;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "pages; - or none for standard input")
    private List<String> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int code = Main.OK;
        boolean first = true;
        for (String file : files.isEmpty() ? List.of(Input.STANDARD) : files) {
            try {
                CleanedArticle article = options.clean(file);
                if (!first && format != Format.json) {
                    out.println();
                }
                print(article, out);
                if (article.isPartial()) {
                    spec.commandLine().getErr().println(file + ": read in part, limits met: " + article.limits());
                }
                first = false;
            } catch (Complaint complaint) {
                spec.commandLine().getErr().println(complaint.getMessage());
                code = Main.UNUSABLE;
            }
        }
        return code;
    }

    private void print(CleanedArticle article, PrintWriter out) {
        out.println(switch (format) {
            case text -> article.text();
            case html -> article.html();
            case markdown -> article.markdown();
            case json -> article.json();
        });
        if (appeals && format == Format.text) {
            for (Appeal appeal : article.appeals()) {
                out.printf(Locale.ROOT, "%n--- %s, probability %.2f%n%n%s%n", appeal.kind(), appeal.probability(), appeal.text());
            }
        }
    }

    /** The options that say how a page is read, the same for every command. */
    static final class PageOptions {

        @Option(names = "--url", defaultValue = "", paramLabel = "URL", description = "where the page came from")
        private String url;

        @Option(names = "--plain", description = "the input is plain text, not html")
        private boolean plain;

        @Mixin
        private CleaningOptions cleaning;

        CleanedArticle clean(String file) throws Complaint {
            byte[] bytes = Input.bytes(file);
            ArticleCleaner cleaner = cleaning.cleaner();
            return plain ? cleaner.applyToText(text(bytes, file)) : cleaner.apply(bytes, url);
        }

        private static String text(byte[] bytes, String file) throws Complaint {
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                throw new Complaint(file + " is not UTF-8, plain text must be");
            }
        }
    }
}
