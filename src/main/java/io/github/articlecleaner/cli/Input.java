package io.github.articlecleaner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
        try {
            InputStream in = name.equals(STANDARD) ? System.in : Files.newInputStream(file(name));
            return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
        } catch (NoSuchFileException e) {
            throw new Complaint("no such file: " + name);
        } catch (AccessDeniedException e) {
            throw new Complaint("no permission to read " + name);
        } catch (IOException e) {
            throw new Complaint(name + " cannot be read: " + e.getMessage());
        }
    }

    private static Path file(String name) throws Complaint {
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw new Complaint(name + " is a folder, a file was expected");
        }
        return file;
    }

    private static String name(String name) {
        return name.equals(STANDARD) ? "standard input" : name;
    }
}
