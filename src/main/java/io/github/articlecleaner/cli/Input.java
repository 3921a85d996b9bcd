package io.github.articlecleaner.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** Opens files and standard input, and says in a sentence why it cannot. */
final class Input {

    /** The name that stands for standard input and output. */
    static final String STANDARD = "-";

    private Input() {}

    static byte[] bytes(String name) throws Complaint {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readAllBytes();
            if (bytes.length == 0) {
                throw new Complaint(name(name) + " is empty");
            }
            return bytes;
        } catch (IOException e) {
            throw new Complaint(name(name) + " cannot be read: " + e.getMessage());
        }
    }

    static InputStream open(String name) throws Complaint {
        return name.equals(STANDARD) ? open(count -> { }) : open(file(name), name, count -> { });
    }

    /** Opens standard input and tells how many bytes of it were read. */
    static InputStream open(LongConsumer read) {
        return new Counted(System.in, read);
    }

    /** Opens a file and tells how many bytes of it were read, before they are unpacked. */
    static InputStream open(Path file, String name, LongConsumer read) throws Complaint {
        try {
            InputStream in = new Counted(Files.newInputStream(file), read);
            return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
        } catch (NoSuchFileException e) {
            throw new Complaint("no such file: " + name);
        } catch (AccessDeniedException e) {
            throw new Complaint("no permission to read " + name);
        } catch (IOException e) {
            throw new Complaint(name + " cannot be read: " + e.getMessage());
        }
    }

    /** Tells how much was read. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer read;

        Counted(InputStream in, LongConsumer read) {
            super(in);
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            read.accept(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            read.accept(Math.max(0, count));
            return count;
        }
    }

    private static Path file(String name) throws Complaint {
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw new Complaint(name + " is a folder, a file was expected");
        }
        return file;
    }

    /** What people know a file, or standard input, by. */
    static String name(String name) {
        return name.equals(STANDARD) ? "standard input" : name;
    }
}
