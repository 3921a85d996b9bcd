package io.github.articlecleaner.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds inputs: files, what lies in folders and below, and what fits a pattern; of a folder or pattern sorted by name. */
final class Inputs {

    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final Pattern ANY_FOLDERS = Pattern.compile("(^|/)\\*\\*/");

    /** What is taken from a folder; a file that was named itself may end in any way. */
    private final Set<Ending> endings;

    /** The command's own output, a file or a folder, which is no input. */
    private final @Nullable Path out;

    /** Is told what in a folder cannot be read; the rest is taken. */
    private final Consumer<Complaint> unreadable;

    Inputs(Set<Ending> endings, @Nullable Path out, Consumer<Complaint> unreadable) {
        this.endings = endings;
        this.out = out;
        this.unreadable = unreadable;
    }

    List<Input> find(List<String> arguments) throws Complaint {
        List<Input> found = new ArrayList<>();
        for (String argument : arguments) {
            found.addAll(find(argument));
        }
        return found;
    }

    /** What an argument stands for, one input or more. */
    List<Input> find(String argument) throws Complaint {
        if (argument.equals(Input.STANDARD)) {
            return List.of(Input.of(argument));
        }
        Matcher wild = WILD.matcher(argument);
        if (wild.find() && !isThere(argument)) {
            // On Windows a backslash may part folders; in a pattern it would make a mere letter of the star.
            String slashed = argument.replace(File.separatorChar, '/');
            PathMatcher pattern = pattern(slashed);
            return below(calm(slashed, wild.start()), argument, input -> pattern.matches(input.file()));
        }
        Path path = Input.path(argument);
        if (Files.isDirectory(path)) {
            return below(path, argument, input -> input.ending() != null && endings.contains(input.ending()));
        }
        if (!Files.exists(path)) {
            throw new Complaint("no such file: " + argument);
        }
        if (isOut(path)) {
            throw new Complaint(argument + " is the output too");
        }
        return List.of(Input.of(argument));
    }

    /** Whether a file has this very name: names may have such signs in them, on Windows some may not. */
    private static boolean isThere(String name) {
        try {
            return Files.exists(Input.path(name));
        } catch (Complaint noPath) {
            return false;
        }
    }

    /** A pattern in which, as in a shell, a star-star between slashes also stands for no folder at all. */
    private static PathMatcher pattern(String argument) throws Complaint {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + ANY_FOLDERS.matcher(argument).replaceAll("$1{**/,}"));
        } catch (PatternSyntaxException e) {
            throw new Complaint("no pattern: " + argument + ": " + e.getDescription());
        }
    }

    /** The folder that a pattern begins with. Only this is a path for sure: on Windows none has a star. */
    private static Path calm(String pattern, int wild) throws Complaint {
        String folder = pattern.substring(0, pattern.lastIndexOf('/', wild) + 1);
        return folder.isEmpty() ? Path.of("") : Input.path(folder);
    }

    /** What lies in a folder and below. A folder that is a link is searched too; links to folders in it are not followed, they may lead in circles. */
    private List<Input> below(Path folder, String argument, Predicate<Input> fits) throws Complaint {
        if (!Files.isDirectory(folder)) {
            throw new Complaint("no such folder: " + folder);
        }
        List<Input> found = walk(folder).stream().map(file -> Input.of(file, folder)).filter(fits).sorted(Comparator.comparing(Input::name)).toList();
        if (found.isEmpty()) {
            throw new Complaint("no page was found: " + argument);
        }
        return found;
    }

    private List<Path> walk(Path folder) throws Complaint {
        List<Path> found = new ArrayList<>();
        try {
            Path real = folder.toRealPath();
            Path own = out != null && Files.exists(out) && !out.toRealPath().equals(real) ? out.toRealPath() : null;
            Files.walkFileTree(real, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return directory.equals(own) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file) && !file.equals(own)) {
                        found.add(folder.resolve(real.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    String name = Input.of(folder.resolve(real.relativize(file)), folder).name();
                    unreadable.accept(new Complaint(failure instanceof AccessDeniedException ? "no permission to read " + name : name + " cannot be read: " + failure.getMessage()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new Complaint(folder + " cannot be read: " + e.getMessage());
        }
        return found;
    }

    private boolean isOut(Path file) {
        try {
            return out != null && Files.exists(out) && Files.isSameFile(file, out);
        } catch (IOException e) {
            return false;
        }
    }
}
