package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.read.Encoding;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;
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

    /** White space before the first tag is rarely longer. */
    private static final int BEGINNING = 1024;

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private static final Input IN = new Input("standard input", "", null);

    /** What a user named: a file, or {@code -}. */
    static Input of(String argument) throws Complaint {
        if (argument.equals(STANDARD)) {
            return IN;
        }
        Path file = path(argument);
        if (Files.isDirectory(file)) {
            throw new Complaint(argument + " is a folder, a file was expected");
        }
        return of(file, file.toAbsolutePath().getParent());
    }

    /** The path that an argument names. The empty one, as of a variable that a script did not set, would be the folder that this is run in. */
    static Path path(String argument) throws Complaint {
        if (argument.isEmpty()) {
            throw new Complaint("the name of an input is empty");
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new Complaint(argument + " cannot be read: " + e.getReason());
        }
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

    /** Whether it is a file that is there already under another name or the same. */
    boolean is(Path other) {
        return file != null && isSame(file, other);
    }

    /** Whether two names stand for one file that is there. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a file begins as a page does, with a tag. */
    boolean isMarkup() throws Complaint {
        if (file == null || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = open()) {
            byte[] beginning = in.readNBytes(BEGINNING);
            return Encoding.of(beginning).decode(beginning).text().replace("\ufeff", "").stripLeading().startsWith("<");
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The page that is in it, as far as one is read and one byte more, however much it unpacks to. */
    byte[] bytes() throws Complaint {
        if (ending() != null && ending().holdsMany()) {
            throw new Complaint(name + " is no page but holds many: batch cleans them");
        }
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(Limits.DEFAULT.bytes() + 1);
            if (bytes.length == 0) {
                throw new Complaint(name + " is empty");
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    InputStream open() throws Complaint {
        return open(count -> { });
    }

    /** Opens it and tells how many bytes were read, before they are unpacked. */
    InputStream open(LongConsumer read) throws Complaint {
        try {
            if (file == null) {
                return unpacked(new BufferedInputStream(new Counted(System.in, read)));
            }
            InputStream in = new Counted(Files.newInputStream(file), read);
            return Ending.isPacked(name) ? new Unpacked(in) : in;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Standard input has no name that tells whether it is packed, but its first two bytes do. */
    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        byte[] beginning = in.readNBytes(2);
        in.reset();
        return Arrays.equals(beginning, GZIP) ? new Unpacked(in) : in;
    }

    /** Why a file cannot be read. Of some failures Java tells the name alone. */
    static Complaint unreadable(String name, IOException e) {
        return new Complaint(e instanceof NoSuchFileException ? "no such file: " + name
                : e instanceof AccessDeniedException ? "no permission to read " + name
                : e instanceof EOFException ? name + " is empty or breaks off"
                : name + " cannot be read: " + Main.sentence(e));
    }

    /** Why a file cannot be closed, which must not look as if it were the output's fault. */
    static Complaint unclosed(String name, IOException e) {
        return new Complaint(name + " cannot be closed: " + e.getMessage());
    }
}
