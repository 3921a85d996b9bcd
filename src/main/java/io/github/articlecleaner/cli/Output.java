package io.github.articlecleaner.cli;

import io.github.articlecleaner.files.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Writes a file whole or not at all, gzipped where its name ends so. */
final class Output {

    /** Writes what is to be in the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The name of an output. One that is empty, as a variable that a script did not set, would be the folder that this is run in. */
    static final class Name implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.isEmpty()) {
                throw new TypeConversionException("a name was expected, but it is empty");
            }
            new NamedPath().convert(value);
            return value;
        }
    }

    private Output() {}

    static void write(Path path, Content content) throws Complaint {
        if (Files.isDirectory(path)) {
            throw new Complaint(path + " is a folder, a file was expected");
        }
        try {
            WholeFile.write(path, part -> fill(part, path, content));
        } catch (IOException e) {
            throw unwritten(path.toString(), e);
        }
    }

    /** Why a file was not written. Of some failures Java tells the name alone. */
    static Complaint unwritten(String name, IOException e) {
        String reason = e instanceof AccessDeniedException ? "no permission"
                : e instanceof NoSuchFileException ? "its folder is not there"
                : e instanceof FileSystemException failure && failure.getReason() != null ? failure.getReason() : e.getMessage();
        return new Complaint(name + " cannot be written: " + reason);
    }

    private static void fill(Path file, Path named, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                OutputStream packed = Ending.isPacked(named.toString()) ? new GZIPOutputStream(out) : out) {
            content.writeTo(packed);
        }
    }
}
