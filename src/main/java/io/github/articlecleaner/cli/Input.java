package io.github.articlecleaner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file, or standard input, to read from.
 *
 * @param name what people know it by
 * @param place its way from the folder that was searched; the file's name where it was named itself
 * @param file the file; null for standard input
 */
record Input(String name, String place, @Nullable Path file) {

    /** The name that stands for standard input and output. */
    static final String STANDARD = "-";

    private static final Input IN = new Input("standard input", "", null);

    /** What a user named: a file, or {@code -}. */
    static Input of(String argument) throws Complaint {
        if (argument.equals(STANDARD)) {
            return IN;
        }
        Path file = Path.of(argument);
        if (Files.isDirectory(file)) {
            throw new Complaint(argument + " is a folder, a file was expected");
        }
        return of(file, file.toAbsolutePath().getParent());
    }

    /** A file, found in a folder. */
    static Input of(Path file, Path folder) {
        String place = text(folder.toAbsolutePath().relativize(file.toAbsolutePath()), folder.toAbsolutePath());
        return new Input(text(file, Path.of("").toAbsolutePath()), place, file);
    }

    /** The letters of a path whatever the machine's language is: its own text has lost them where that is C. */
    private static String text(Path path, Path folder) {
        String text = path.toString();
        if (text.indexOf('\uFFFD') >= 0) {
            String whole = folder.resolve(path).toUri().getPath();
            text = path.isAbsolute() ? whole : whole.substring(folder.toUri().getPath().length());
        }
        return text.replace(path.getFileSystem().getSeparator(), "/");
    }

    @Nullable Ending ending() {
        return file == null ? null : Ending.of(name);
    }

    long size() {
        try {
            return file == null ? 0 : Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    byte[] bytes() throws Complaint {
        try (InputStream in = open()) {
            byte[] bytes = in.readAllBytes();
            if (bytes.length == 0) {
                throw new Complaint(name + " is empty");
            }
            return bytes;
        } catch (IOException e) {
            throw new Complaint(name + " cannot be read: " + e.getMessage());
        }
    }

    InputStream open() throws Complaint {
        return open(count -> { });
    }

    /** Opens it and tells how many bytes were read, before they are unpacked. */
    InputStream open(LongConsumer read) throws Complaint {
        if (file == null) {
            return new Counted(System.in, read);
        }
        try {
            InputStream in = new Counted(Files.newInputStream(file), read);
            return Ending.isPacked(name) ? new GZIPInputStream(in) : in;
        } catch (NoSuchFileException e) {
            throw new Complaint("no such file: " + name);
        } catch (AccessDeniedException e) {
            throw new Complaint("no permission to read " + name);
        } catch (IOException e) {
            throw new Complaint(name + " cannot be read: " + e.getMessage());
        }
    }
}
