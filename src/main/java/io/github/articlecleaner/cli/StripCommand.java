package io.github.articlecleaner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.articlecleaner.article.Cut;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.read.Encoding;
import io.github.articlecleaner.read.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a page without its appeals, every other byte as it was. */
@Command(
        name = "strip",
        description = {"Cuts the appeals out of a page's html.", "Every other byte stays as it was. The page may be a fragment."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the page was read and written", "2:the command was not understood, or a file cannot be read or written"},
        mixinStandardHelpOptions = true)
final class StripCommand implements Callable<Integer> {

    private static final JsonFactory JSON = new JsonFactory();

    /** What is written instead of the page without its appeals. */
    static final class Instead {

        @Option(names = "--report", description = "print what would be cut, always to standard output, a JSON object a line: start and end in bytes of the page, kind, "
                + "probability, html")
        private boolean report;

        @Option(names = "--annotate", description = "cut nothing, mark the appeals with data-article-cleaner=\"donation\" and the like")
        private boolean annotate;
    }

    @Option(names = "--url", defaultValue = "", paramLabel = "URL", description = "where the page came from, for rules of one host")
    private String url;

    @ArgGroup
    private Instead instead = new Instead();

    @Option(names = {"-o", "--output"}, defaultValue = Input.STANDARD, converter = Output.Name.class, paramLabel = "OUT",
            description = "where to, gzipped where the name ends in .gz; - for standard output (default)")
    private String out;

    @Parameters(arity = "0..1", paramLabel = "PAGE", defaultValue = Input.STANDARD, description = "a page; - or none for standard input")
    private String file;

    @Mixin
    private CleaningOptions cleaning;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Complaint, IOException {
        if (instead.report && !out.equals(Input.STANDARD)) {
            throw new Complaint("--report goes to standard output and nothing else is written, so -o " + out + " has nothing to hold");
        }
        Input input = Input.of(file);
        if (!out.equals(Input.STANDARD) && input.is(Path.of(out))) {
            throw new Complaint(file + " is the output too");
        }
        byte[] page = input.bytes();
        if (page.length > Limits.DEFAULT.bytes()) {
            throw new Complaint(file + " has more than " + Limits.DEFAULT.bytes() + " bytes, and what is beyond them would be lost");
        }
        Encoding encoding = Encoding.of(page);
        Letters letters = encoding.decode(page);
        CutHtml cut = cleaning.cleaner().cut(letters.text(), url);
        if (cut.article().limits().contains(Limit.BINARY)) {
            throw new Complaint(input.name() + ": " + Shortfall.ofReading(cut.article()).orElseThrow());
        }
        Shortfall.ofReading(cut.article()).ifPresent(sentence -> spec.commandLine().getErr().println(input.name() + ": " + sentence));
        if (instead.report) {
            report(cut, letters);
        } else if (instead.annotate) {
            byte[] marked = letters.with(cut.annotated());
            if (!encoding.decode(marked).text().equals(cut.annotated())) {
                throw new Complaint(file + " is in " + encoding.charset() + ", which leaves no place for marks between two of its letters");
            }
            write(marked);
        } else {
            write(without(page, letters, cut.cuts()));
        }
        return Main.OK;
    }

    private static byte[] without(byte[] page, Letters letters, List<Cut> cuts) {
        ByteArrayOutputStream left = new ByteArrayOutputStream(page.length);
        int at = 0;
        for (Cut range : cuts) {
            left.write(page, at, letters.place(range.start()) - at);
            at = letters.place(range.end());
        }
        left.write(page, at, page.length - at);
        return left.toByteArray();
    }

    private void report(CutHtml cut, Letters letters) throws IOException {
        PrintWriter lines = spec.commandLine().getOut();
        for (Cut range : cut.cuts()) {
            lines.println(line(range, letters.place(range.start()), letters.place(range.end()), letters.text().substring(range.start(), range.end())));
        }
    }

    /** The object of a stretch that is cut, with its place in bytes. */
    private static String line(Cut cut, int start, int end, String html) throws IOException {
        // By way of bytes: only there the library escapes half a surrogate pair.
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberField("start", start);
            json.writeNumberField("end", end);
            json.writeStringField("kind", cut.kind().name());
            json.writeNumberField("probability", cut.probability());
            json.writeStringField("html", html);
            json.writeEndObject();
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private void write(byte[] page) throws Complaint, IOException {
        if (out.equals(Input.STANDARD)) {
            System.out.write(page);
            System.out.flush();
        } else {
            Output.write(Path.of(out), to -> to.write(page));
        }
    }
}
