package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
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

/** Cleans many pages: a JSON object a line out, in the order of the pages. */
@Command(
        name = "batch",
        description = {"Cleans many pages, a line of JSON each.", "A line is an object, {\"id\", \"article\", \"error\"}; they are in the order of the pages."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every page was cleaned", "1:some pages could not be cleaned; their lines carry the error, broken WARC records have none",
            "2:the command was not understood, or an input or the output is unusable; what could be read is written"},
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    /** Pages under way for each thread: enough that none waits, few enough that memory stays small. */
    private static final int AHEAD = 8;

    /** More threads than any machine has processors for would only take its memory. */
    private static final int MOST_THREADS = 1_000;

    /** So many broken records are told one by one. */
    private static final int MOST_SAID = 20;

    @Parameters(arity = "1..*", paramLabel = "IN", description = {
        "files, folders, patterns such as 'pages/**.html' (in quotes, so that no shell touches them); - for JSON lines on standard input, packed or not.",
        "Folders are searched for the endings below, links to other folders in them are not followed. All may end in .gz.",
        "Endings .html, .htm, .xhtml: a page; its id is the file's name as found.",
        "Ending .warc: successful responses with html; the id is the address, or the record's id where there is none.",
        "Endings .jsonl, .ndjson, .txt: JSON lines, {\"id\", \"html\" or \"text\", \"url\"}; in folders only the first two.",
        "Any other: a page where it begins with <, else JSON lines."})
    private List<String> in;

    @Option(names = {"-o", "--output"}, defaultValue = Input.STANDARD, converter = Output.Name.class, paramLabel = "OUT",
            description = "where to, gzipped where the name ends in .gz; - for standard output (default). A file that is there is written anew, unless --resume is given")
    private String out;

    @Option(names = "--resume", description = "go on where an earlier run with this output was stopped: a last line that was half written is taken off, "
            + "pages with an id that is there already are passed over")
    private boolean resume;

    @Option(names = "--threads", paramLabel = "N", description = "how many pages at once, 1,000 at most (default: one for each processor)")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Mixin
    private CleaningOptions cleaning;

    @Spec
    private CommandSpec spec;

    private ArticleCleaner cleaner;
    private ExecutorService workers;
    private Progress progress;
    private Done done = Done.nothing();
    private int broken;
    private boolean unusable;
    private final Deque<Future<BatchLine>> underWay = new ArrayDeque<>();

    @Override
    public Integer call() throws Complaint, InterruptedException {
        boolean standard = out.equals(Input.STANDARD);
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to " + MOST_THREADS + ", but was " + threads);
        }
        if (resume && standard) {
            throw new ParameterException(spec.commandLine(), "--resume needs an output that is a file, but it was -");
        }
        cleaner = cleaning.cleaner();
        List<Input> inputs = new Inputs(Set.of(Ending.PAGE, Ending.WARC, Ending.LINES), standard ? null : Path.of(out), complaint -> {
            unusable = true;
            spec.commandLine().getErr().println(complaint.getMessage());
        }).find(in);
        if (resume) {
            done = done();
        }
        int before = done.lines();
        progress = new Progress(spec.commandLine().getErr(), inputs.stream().mapToLong(Input::size).sum(), !standard && Terminal.takesErrors());
        workers = Executors.newFixedThreadPool(threads);
        try (Writer results = output()) {
            for (Input input : inputs) {
                clean(input, results);
            }
            while (!underWay.isEmpty()) {
                write(underWay.poll(), results);
            }
        } catch (IOException e) {
            if (standard) {
                return Main.UNUSABLE; // Main says why.
            }
            throw Output.unwritten(out, e);
        } finally {
            workers.shutdownNow();
            progress.end();
        }
        if (broken > 0) {
            progress.say("broken records passed over: " + broken);
        }
        if (before + progress.pages() == 0 && !unusable) {
            throw new Complaint(inputs.size() == 1 && broken == 0 ? inputs.get(0).name() + " is empty" : "no page was found: " + String.join(" ", in));
        }
        return unusable ? Main.UNUSABLE : broken + done.failed() + progress.failed() > 0 ? Main.SOME_FAILED : Main.OK;
    }

    private void clean(Input input, Writer results) throws IOException, InterruptedException {
        try (BatchPages pages = BatchPages.of(input, progress::read, this::broken)) {
            for (BatchPage page = pages.next(); page != null; page = pages.next()) {
                if (done.takes(page)) {
                    progress.passOver();
                } else {
                    BatchPage next = page;
                    underWay.add(workers.submit(() -> clean(next, cleaner)));
                    progress.take();
                }
                if (underWay.size() >= threads * AHEAD) {
                    write(underWay.poll(), results);
                }
            }
        } catch (Complaint complaint) {
            unusable = true;
            progress.say(complaint.getMessage());
        }
    }

    /** A page that cannot be cleaned takes no other with it. Of errors only a stack that was too small is the page's own. */
    static BatchLine clean(BatchPage page, ArticleCleaner cleaner) throws IOException {
        try {
            return page.clean(cleaner);
        } catch (RuntimeException | StackOverflowError failure) {
            return BatchLine.failed(page.id(), Main.sentence(failure));
        }
    }

    private void broken(Complaint complaint) {
        broken++;
        if (broken <= MOST_SAID) {
            progress.say(complaint.getMessage());
        }
    }

    private void write(Future<BatchLine> cleaned, Writer results) throws IOException, InterruptedException {
        try {
            BatchLine line = cleaned.get();
            results.write(line.json());
            results.write('\n');
            if (results instanceof PrintWriter standard && standard.checkError()) {
                throw new IOException("standard output is full or closed");
            }
            progress.step(line.failed());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError tooLittle) {
                throw tooLittle; // Main says what helps.
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Done done() throws Complaint {
        Path file = Path.of(out);
        try {
            Hold.check(file);
        } catch (IOException e) {
            throw Output.unwritten(out, e);
        }
        return Done.of(file);
    }

    private Writer output() throws Complaint {
        try {
            return out.equals(Input.STANDARD) ? spec.commandLine().getOut() : writer(Path.of(out));
        } catch (IOException e) {
            throw Output.unwritten(out, e);
        }
    }

    private Writer writer(Path path) throws Complaint, IOException {
        FileChannel file = resume ? FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                : FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Hold.take(file, path);
            if (!resume && Files.isRegularFile(path)) {
                file.truncate(0);
            }
            OutputStream bytes = Channels.newOutputStream(file);
            return new OutputStreamWriter(Ending.isPacked(out) ? new GZIPOutputStream(bytes) : bytes, StandardCharsets.UTF_8);
        } catch (Complaint | IOException e) {
            file.close();
            throw e;
        }
    }
}
