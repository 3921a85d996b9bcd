package io.github.articlecleaner.cli;

import io.github.articlecleaner.train.Corpora;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is learnt from, the same for every command that learns. */
final class TrainingOptions {

    @Option(names = "--corpora", required = true, arity = "1..*", paramLabel = "DIR",
            description = "corpora of real pages, or folders that hold some")
    private List<Path> folders;

    @Option(names = "--documents", paramLabel = "DIR", description = "documents of own writing, one TSV a language")
    private @Nullable Path documents;

    @Option(names = "--folds", defaultValue = "5", paramLabel = "N",
            description = "into how many parts to divide the publishers, at least 2, to measure at least 3 (default: ${DEFAULT-VALUE})")
    private int folds;

    boolean hasDocuments() {
        return documents != null;
    }

    Corpora read() throws Complaint {
        if (folds < 2) {
            throw new Complaint("--folds must be at least 2, but was " + folds);
        }
        try {
            return Corpora.read(folders, documents, folds);
        } catch (IOException e) {
            throw new Complaint(e.getMessage());
        }
    }
}
