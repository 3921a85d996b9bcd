package io.github.articlecleaner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.articlecleaner.article.Cut;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.read.Encoding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
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

        @Option(names = "--report", description = "print what would be cut, a JSON object a line: start and end in bytes of the page, kind, "
                + "probability, html")
        private boolean report;

        @Option(names = "--annotate", description = "cut nothing, mark the appeals with data-article-cleaner=\"donation\" and the like")
        private boolean annotate;
    }

    @ArgGroup
    private Instead instead = new Instead();

    @Option(names = {"-o", "--output"}, defaultValue = Input.STANDARD, paramLabel = "OUT",
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
        Input input = Input.of(file);
        if (!out.equals(Input.STANDARD) && input.is(Path.of(out))) {
            throw new Complaint(file + " is the output too");
        }
        byte[] page = input.bytes();
        Encoding encoding = Encoding.of(page);
        String html = encoding.decode(page);
        byte[] mark = Arrays.copyOf(page, encoding.mark());
        if (!Arrays.equals(joined(mark, encoding.encode(html)), page)) {
            throw new Complaint(file + " is in " + encoding.charset() + " and could not be written back byte for byte");
        }
        CutHtml cut = cleaning.cleaner().cut(html);
        Shortfall.ofReading(cut.article()).ifPresent(sentence -> spec.commandLine().getErr().println(input.name() + ": " + sentence));
        if (instead.report) {
            report(cut, html, encoding);
        } else {
            write(joined(mark, encoding.encode(instead.annotate ? cut.annotated() : cut.html())));
        }
        return Main.OK;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private void report(CutHtml cut, String html, Encoding encoding) throws IOException {
        PrintWriter lines = spec.commandLine().getOut();
        int at = 0;
        int bytes = encoding.mark();
        for (Cut range : cut.cuts()) {
            int start = bytes + encoding.encode(html.substring(at, range.start())).length;
            bytes = start + encoding.encode(html.substring(range.start(), range.end())).length;
            at = range.end();
            lines.println(line(range, start, bytes, html.substring(range.start(), range.end())));
        }
    }

    /** The object of a stretch that is cut, with its place in bytes. */
    private static String line(Cut cut, int start, int end, String html) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberField("start", start);
            json.writeNumberField("end", end);
            json.writeStringField("kind", cut.kind().name());
            json.writeNumberField("probability", cut.probability());
            json.writeStringField("html", html);
            json.writeEndObject();
        }
        return line.toString();
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
