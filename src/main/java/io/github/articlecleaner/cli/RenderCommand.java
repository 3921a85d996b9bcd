package io.github.articlecleaner.cli;

import io.github.articlecleaner.train.Documents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows documents of own writing as pages. */
@Command(
        name = "render",
        description = {"Shows documents of own writing as pages.", "One is printed as a page of an invented site or as plain text; many are written as a corpus."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the pages are written", "2:the command was not understood, or a file cannot be read or written"},
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @Option(names = "--documents", required = true, paramLabel = "DIR", description = "documents of own writing, one TSV a language")
    private Path documents;

    @Parameters(arity = "0..1", paramLabel = "DOCUMENT", description = "the document to print, such as en-001")
    private @Nullable String document;

    @Option(names = "--layout", paramLabel = "NAME",
            description = "classed, hashed, plain, styled, listed or tabled (default: plain, or all in turn for a corpus)")
    private @Nullable String layout;

    @Option(names = "--text", description = "print plain text instead")
    private boolean text;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "write a corpus here instead of printing a document")
    private @Nullable Path output;

    @Option(names = "--language", paramLabel = "TAG", description = "write documents of this language only, such as en")
    private @Nullable String language;

    @Option(names = "--most", paramLabel = "N", description = "write no more than so many documents (default: all)")
    private @Nullable Integer most;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Complaint, IOException {
        if ((document == null) == (output == null)) {
            throw new Complaint("either a document to print or -o with a folder to write a corpus into is needed, found " + (document == null ? "neither" : "both"));
        }
        if (output != null && text) {
            throw new Complaint("--text prints a document, and -o writes a corpus of html: one of them is too much");
        }
        if (document != null && (language != null || most != null)) {
            throw new Complaint("--language and --most choose documents for a corpus, and " + document + " is one");
        }
        if (text && layout != null) {
            throw new Complaint("--layout is the form of a page, and --text prints none");
        }
        try {
            Documents all = read();
            if (output != null) {
                spec.commandLine().getOut().println(all.write(output, layout, language, most == null ? Integer.MAX_VALUE : most) + " documents written to " + output);
            } else {
                spec.commandLine().getOut().print(text ? all.text(document) : all.page(document, layout == null ? "plain" : layout));
            }
        } catch (IllegalArgumentException e) {
            throw new Complaint(e.getMessage());
        }
        return Main.OK;
    }

    private Documents read() throws Complaint {
        try {
            return Documents.read(documents);
        } catch (IOException e) {
            throw new Complaint(e.getMessage());
        }
    }
}
