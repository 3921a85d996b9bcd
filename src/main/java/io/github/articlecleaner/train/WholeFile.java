package io.github.articlecleaner.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: it is written beside its place and moved there in the end, to where a link leads. */
final class WholeFile {

    /** Writes what is to be in the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path file) throws IOException;
    }

    private WholeFile() {}

    static void write(Path file, Content content) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file;
        Path unfinished = place.resolveSibling(place.getFileName() + ".unfinished");
        try {
            content.writeTo(unfinished);
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
