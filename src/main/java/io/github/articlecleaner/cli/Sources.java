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
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the inputs of a batch: files, what lies in folders and below, and what fits a pattern, sorted by name. */
final class Sources {

    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final Pattern ANY_FOLDERS = Pattern.compile("(^|/)\\*\\*/");

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
            return List.of(new Source(Input.name(argument), null));
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
            PathMatcher pattern = pattern(argument);
            return below(calm(path), argument, source -> source.file() != null && pattern.matches(source.file()));
        }
        throw new Complaint("no such file: " + argument);
    }

    /** A pattern in which, as in a shell, a star-star between slashes also stands for no folder at all. */
    private static PathMatcher pattern(String argument) throws Complaint {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + ANY_FOLDERS.matcher(argument).replaceAll("$1{**/,}"));
        } catch (PatternSyntaxException e) {
            throw new Complaint("no pattern: " + argument + ": " + e.getDescription());
        }
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

    /** What lies in a folder and below. A folder that is a link is searched too; links to folders in it are not followed, they may lead in circles. */
    private List<Source> below(Path folder, String argument, Predicate<Source> fits) throws Complaint {
        if (!Files.isDirectory(folder)) {
            throw new Complaint("no such folder: " + folder);
        }
        try (Stream<Path> files = walk(folder)) {
            List<Source> found = files.filter(Files::isRegularFile).filter(file -> !isOut(file)).map(Source::of).filter(fits).toList();
            if (found.isEmpty()) {
                throw new Complaint("no page was found: " + argument);
            }
            return found.stream().sorted(Comparator.comparing(Source::name)).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Complaint(folder + " cannot be read: " + e.getMessage());
        }
    }

    private static Stream<Path> walk(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return Files.walk(real).map(file -> folder.resolve(real.relativize(file)));
    }

    private boolean isOut(Path file) {
        try {
            return out != null && Files.exists(out) && Files.isSameFile(file, out);
        } catch (IOException e) {
            return false;
        }
    }
}
