package io.github.articlecleaner.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
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
            return fitting(argument, wild.start());
        }
        Path path = Input.path(argument);
        if (Files.isDirectory(path)) {
            return below(path, Integer.MAX_VALUE, argument, input -> input.ending() != null && endings.contains(input.ending()));
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

    /** What fits a pattern, looked for in the folder that it begins with. Only this is a path for sure: on Windows none has a star. */
    private List<Input> fitting(String argument, int wild) throws Complaint {
        // On Windows a backslash may part folders; in a pattern it would make a mere letter of the star.
        String slashed = argument.replace(File.separatorChar, '/');
        int begin = slashed.lastIndexOf('/', wild) + 1;
        String below = SLASHES.matcher(slashed.substring(begin)).replaceAll("/");
        PathMatcher pattern = pattern(below, argument);
        Path folder = begin == 0 ? Path.of("") : Input.path(slashed.substring(0, begin));
        return below(folder, depth(below), argument, input -> pattern.matches(folder.relativize(input.file())));
    }

    /** A pattern in which, as in a shell, a star-star between slashes also stands for no folder at all. */
    private static PathMatcher pattern(String pattern, String argument) throws Complaint {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + ANY_FOLDERS.matcher(pattern).replaceAll("$1{**/,}"));
        } catch (PatternSyntaxException e) {
            throw new Complaint("no pattern: " + argument + ": " + e.getDescription());
        }
    }

    /** How many names deep a pattern reaches: what lies deeper need be neither looked through nor readable. */
    private static int depth(String pattern) {
        return pattern.contains("**") ? Integer.MAX_VALUE : 1 + (int) pattern.chars().filter(c -> c == '/').count();
    }

    /** What lies in a folder and below. A folder that is a link is searched too; links to folders in it are not followed, they may lead in circles. */
    private List<Input> below(Path folder, int depth, String argument, Predicate<Input> fits) throws Complaint {
        if (!Files.isDirectory(folder)) {
            throw new Complaint("no such folder: " + folder);
        }
        List<Input> found = walk(folder, depth).stream().map(file -> Input.of(file, folder)).filter(fits).sorted(Comparator.comparing(Input::name)).toList();
        if (found.isEmpty()) {
            throw new Complaint("no page was found: " + argument);
        }
        return found;
    }

    private List<Path> walk(Path folder, int depth) throws Complaint {
        List<Path> found = new ArrayList<>();
        try {
            Path real = folder.toRealPath();
            Path own = out != null && Files.exists(out) && !out.toRealPath().equals(real) ? out.toRealPath() : null;
            Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return directory.equals(own) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file) && !isOut(file)) {
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

    /** Whether a file is the output, also under another name: it would be read while it is written, and grow without end. */
    private boolean isOut(Path file) {
        return out != null && Input.isSame(file, out);
    }
}
