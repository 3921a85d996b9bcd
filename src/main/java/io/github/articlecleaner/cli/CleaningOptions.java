package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.Preset;
import io.github.articlecleaner.Rules;
import io.github.articlecleaner.article.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say how a page is judged, the same for every command that cleans. */
final class CleaningOptions {

    /** How sure of a story a paragraph must be. */
    static final class Sureness {

        @Option(names = "--preset", paramLabel = "NAME", completionCandidates = Presets.class,
                description = "${COMPLETION-CANDIDATES}: careful loses less news, thorough leaves fewer appeals (default: between them)")
        private @Nullable Preset preset;

        @Option(names = "--threshold", paramLabel = "P", description = "how probable a story a paragraph must be to be kept, above 0 and below 1 (default: the model's own)")
        private @Nullable Double threshold;
    }

    @ArgGroup
    private Sureness sureness = new Sureness();

    @Option(names = "--rules", paramLabel = "FILE", description = "rules of your own, a line each: keep|remove [as KIND] cue|mark|selector PATTERN [on HOST]")
    private @Nullable Path rules;

    @Option(names = "--keep", paramLabel = "KIND", split = "\\s*,\\s*", splitSynopsisLabel = ",", completionCandidates = Kinds.class,
            description = "kinds to keep beside body, with commas between: ${COMPLETION-CANDIDATES}")
    private Kind[] keep = {};

    @Option(names = "--model", paramLabel = "FILE", description = "a model that train has written (default: the one in the jar)")
    private @Nullable Path model;

    private @Nullable ArticleCleaner cleaner;

    /** Whether any of them was given. */
    boolean decide() {
        return sureness.preset != null || sureness.threshold != null || rules != null || keep.length > 0 || model != null;
    }

    /** The cleaner, made once. */
    ArticleCleaner cleaner() throws Complaint {
        if (cleaner == null) {
            cleaner = builder().build();
        }
        return cleaner;
    }

    private ArticleCleaner.Builder builder() throws Complaint {
        ArticleCleaner.Builder builder = ArticleCleaner.builder().keep(keep);
        if (sureness.preset != null) {
            builder.preset(sureness.preset);
        }
        if (sureness.threshold != null) {
            try {
                builder.threshold(sureness.threshold);
            } catch (IllegalArgumentException e) {
                throw new Complaint("--" + e.getMessage());
            }
        }
        if (rules != null) {
            builder.rules(read(Input.path(rules.toString())));
        }
        if (model != null) {
            load(model, builder);
        }
        return builder;
    }

    private static Rules read(Path file) throws Complaint {
        try {
            return Rules.read(file);
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw Input.unreadable(file.toString(), e);
        } catch (IOException e) {
            throw new Complaint(e.getMessage());
        }
    }

    private static void load(Path file, ArticleCleaner.Builder builder) throws Complaint {
        try (InputStream in = Input.of(file.toString()).open()) {
            builder.model(in);
        } catch (IOException e) {
            throw new Complaint(file + ": " + e.getMessage());
        }
    }

    /** Kinds as they are written on the command line. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names(Kind.values());
        }
    }

    /** Presets as they are written on the command line. */
    static final class Presets implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names(Preset.values());
        }
    }

    private static Iterator<String> names(Enum<?>... values) {
        return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).iterator();
    }
}
