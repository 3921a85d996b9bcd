package io.github.articlecleaner.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;

/** Writes a file whole or not at all: it is written beside its place, under a name that nobody has, and moved there in the end, to where a link leads. */
public final class WholeFile {

    /**
     * Writes what is to be in the file.
     *
     * @param <E> what else may go wrong
     */
    @FunctionalInterface
    public interface Content<E extends Exception> {

        /**
         * Writes it.
         *
         * @param file an empty file
         * @throws IOException if that fails; then the file that was there before stays
         * @throws E likewise
         */
        void writeTo(Path file) throws IOException, E;
    }

    private WholeFile() {}

    /**
     * Writes a file, in the place of one that is there.
     *
     * @param <E> what else may go wrong
     * @param file its place
     * @param content writes what is to be in it
     * @throws IOException if it cannot be written
     * @throws E what the content throws
     */
    public static <E extends Exception> void write(Path file, Content<E> content) throws IOException, E {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = beside(place);
        try {
            content.writeTo(part);
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** An empty file of a new name: what lies there already, as half a download, may be somebody's. */
    private static Path beside(Path place) throws IOException {
        while (true) {
            try {
                return Files.createFile(place.resolveSibling("unfinished-" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX)));
            } catch (FileAlreadyExistsException e) {
                // Another name will do.
            }
        }
    }
}
