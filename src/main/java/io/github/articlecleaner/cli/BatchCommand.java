package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cleans many pages: one JSON object a line in, one a line out, in the same order. */
@Command(
        name = "batch",
        description = "Cleans many pages: one JSON object a line in ({\"id\", \"html\" or \"text\", \"url\"}), one a line out ({\"id\", "
                + "\"article\", \"error\"}), in the same order. Exit code 1 says that some lines failed; their objects carry the error.",
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    /** Lines under way for each thread: enough that none waits, few enough that memory stays small. */
    private static final int AHEAD = 8;

    @Parameters(paramLabel = "IN", description = "JSON lines, gzipped where the name ends in .gz; - for standard input")
    private String in;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "where to; .gz and - as for IN")
    private String out;

    @Option(names = "--threads", paramLabel = "N", description = "how many pages at once (default: one for each processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private CleaningOptions cleaning;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Complaint, IOException, InterruptedException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, but was " + threads);
        }
        ArticleCleaner cleaner = cleaning.cleaner();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Progress progress = new Progress(spec.commandLine().getErr(), Input.size(in));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Input.open(in, progress::read), StandardCharsets.UTF_8));
                Writer results = output()) {
            Deque<Future<BatchLine>> underWay = new ArrayDeque<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                String text = line;
                int at = number;
                underWay.add(workers.submit(() -> BatchLine.clean(text, at, cleaner)));
                if (underWay.size() >= threads * AHEAD) {
                    write(underWay.poll(), results, progress);
                }
            }
            while (!underWay.isEmpty()) {
                write(underWay.poll(), results, progress);
            }
            if (progress.lines() == 0) {
                throw new Complaint((in.equals(Input.STANDARD) ? "standard input" : in) + " is empty");
            }
        } finally {
            workers.shutdownNow();
            progress.end();
        }
        return progress.failed() == 0 ? Main.OK : Main.SOME_FAILED;
    }

    private static void write(Future<BatchLine> done, Writer results, Progress progress) throws IOException, InterruptedException {
        try {
            BatchLine line = done.get();
            results.write(line.json());
            results.write('\n');
            progress.step(line.failed());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Writer output() throws Complaint {
        try {
            if (out.equals(Input.STANDARD)) {
                return spec.commandLine().getOut();
            }
            OutputStream file = Files.newOutputStream(Path.of(out));
            return new OutputStreamWriter(out.endsWith(".gz") ? new GZIPOutputStream(file) : file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Complaint(out + " cannot be written: " + e.getMessage());
        }
    }
}
