package io.github.articlecleaner.cli;

import io.github.articlecleaner.files.WholeFile;
import io.github.articlecleaner.train.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns a model. */
@Command(
        name = "train",
        description = {"Learns a model from corpora of pages and documents.", "The same data gives the same bytes."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the model is written", "2:the command was not understood, or a file cannot be read or written"},
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Mixin
    private TrainingOptions options;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "MODEL", description = "the model file to write")
    private Path model;

    @Option(names = "--report", paramLabel = "FILE", description = "a Markdown page that says what was learnt from and measured on the way")
    private @Nullable Path report;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Complaint, IOException {
        checkFile("-o", model);
        if (report != null) {
            checkFile("--report", report);
            if (isSame(report, model)) {
                throw new Complaint("--report: " + report + " is the model too");
            }
        }
        Training training = Training.of(options.read(), new TrainingProgress(spec.commandLine().getErr()));
        String version = training.write(model);
        if (report != null) {
            WholeFile.write(report, part -> Files.writeString(part, training.markdown()));
        }
        spec.commandLine().getOut().println(version + ", " + Files.size(model) + " bytes, threshold " + training.threshold() + ", careful " + training.careful()
                + ", thorough " + training.thorough());
        return Main.OK;
    }

    /** Whether two names, in folders that are there, stand for one file, also for one that is not there yet. */
    private static boolean isSame(Path one, Path other) throws IOException {
        return place(one).equals(place(other));
    }

    private static Path place(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
    }

    /** Complains of a file that could not be written, before hours of learning. */
    static void checkFile(String option, Path file) throws Complaint {
        if (file.toString().isEmpty()) {
            throw new Complaint(option + ": the name is empty");
        }
        if (Files.isDirectory(file)) {
            throw new Complaint(option + ": " + file + " is a folder, a file was expected");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new Complaint(option + ": " + folder + " is no folder");
        }
        if (!Files.isWritable(folder)) {
            throw new Complaint(option + ": nothing can be written into " + folder);
        }
    }
}
