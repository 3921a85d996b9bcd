package io.github.articlecleaner.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the inputs of a batch: files, what lies in folders and below, and what fits a pattern, sorted by name. */
final class Sources {

    private static final Pattern WILD = Pattern.compile("[*?\\[{]");

    /** The batch's own output, which is no input. */
    private final @Nullable Path out;

    Sources(@Nullable Path out) {
        this.out = out;
    }

    List<Source> find(List<String> arguments) throws Complaint {
        List<Source> found = new ArrayList<>();
        for (String argument : arguments) {
            found.addAll(find(argument));
        }
        return found;
    }

    private List<Source> find(String argument) throws Complaint {
        if (argument.equals(Input.STANDARD)) {
            return List.of(new Source("standard input", null));
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            return below(path, argument, Source::isKnown);
        }
        if (Files.exists(path)) {
            if (isOut(path)) {
                throw new Complaint(argument + " is the output too");
            }
            return List.of(Source.of(path));
        }
        if (WILD.matcher(argument).find()) {
            PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + argument);
            return below(calm(path), argument, source -> source.file() != null && pattern.matches(source.file()));
        }
        throw new Complaint("no such file: " + argument);
    }

    /** The folder that a pattern begins with. */
    private static Path calm(Path pattern) {
        Path folder = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
        for (Path part : pattern) {
            if (WILD.matcher(part.toString()).find()) {
                break;
            }
            folder = folder.resolve(part);
        }
        return folder;
    }

    private List<Source> below(Path folder, String argument, Predicate<Source> fits) throws Complaint {
        if (!Files.isDirectory(folder)) {
            throw new Complaint("no such folder: " + folder);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Source> found = files.filter(Files::isRegularFile).filter(file -> !isOut(file)).map(Source::of).filter(fits).toList();
            if (found.isEmpty()) {
                throw new Complaint("no page was found: " + argument);
            }
            return found.stream().sorted(Comparator.comparing(Source::name)).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Complaint(folder + " cannot be read: " + e.getMessage());
        }
    }

    private boolean isOut(Path file) {
        try {
            return out != null && Files.exists(out) && Files.isSameFile(file, out);
        } catch (IOException e) {
            return false;
        }
    }
}
