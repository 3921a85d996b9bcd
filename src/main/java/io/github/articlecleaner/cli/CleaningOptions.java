package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.Preset;
import io.github.articlecleaner.Rules;
import io.github.articlecleaner.article.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a page is judged, the same for every command that cleans. */
final class CleaningOptions {

    @Option(names = "--preset", paramLabel = "NAME", description = "careful loses less news, thorough leaves fewer appeals (default: between them)")
    private @Nullable Preset preset;

    @Option(names = "--rules", paramLabel = "FILE", description = "rules of your own, a line each: keep|remove [as KIND] cue|mark|selector PATTERN [on HOST]")
    private @Nullable Path rules;

    @Option(names = "--keep", paramLabel = "KIND", split = ",", description = "kinds to keep beside BODY, with commas between: ${COMPLETION-CANDIDATES}")
    private Kind[] keep = {};

    private @Nullable ArticleCleaner cleaner;

    /** The cleaner, made once. */
    ArticleCleaner cleaner() throws Complaint {
        if (cleaner == null) {
            ArticleCleaner.Builder builder = ArticleCleaner.builder().keep(keep);
            if (preset != null) {
                builder.preset(preset);
            }
            if (rules != null) {
                builder.rules(read(rules));
            }
            cleaner = builder.build();
        }
        return cleaner;
    }

    private static Rules read(Path file) throws Complaint {
        try {
            return Rules.read(file);
        } catch (NoSuchFileException e) {
            throw new Complaint("no such file: " + file);
        } catch (AccessDeniedException e) {
            throw new Complaint("no permission to read " + file);
        } catch (IOException e) {
            throw new Complaint(e.getMessage());
        }
    }
}
