package io.github.articlecleaner.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file whole or not at all: it is written beside its place, under a name that nobody has, and moved there in the end, to where a link leads.
 * A pipe or a device is written to, never replaced.
 */
public final class WholeFile {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

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
         * @param file an empty file, or the pipe or device
         * @throws IOException if that fails; then the file that was there before stays
         * @throws E likewise
         */
        void writeTo(Path file) throws IOException, E;
    }

    private WholeFile() {}

    /**
     * Writes a file, in the place of one that is there. Who may read and write that may read and write it after.
     *
     * @param <E> what else may go wrong
     * @param file its place
     * @param content writes what is to be in it
     * @throws IOException if it cannot be written
     * @throws E what the content throws
     */
    public static <E extends Exception> void write(Path file, Content<E> content) throws IOException, E {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            content.writeTo(file);
            return;
        }
        Path place = place(file);
        Path part = beside(place);
        Passing.add(part);
        try {
            allow(part, place);
            content.writeTo(part);
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
            Passing.remove(part);
        }
    }

    /** Where links lead, also where nothing is there yet. */
    private static Path place(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(place) && !Files.exists(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return Files.exists(place) ? place.toRealPath() : place;
    }

    /** Gives a part, before anything is in it, the permissions of the file that it is to replace, where the system knows such. */
    private static void allow(Path part, Path place) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (view != null && Files.exists(place)) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(place);
            // Some disks take no others than all their files have.
            if (!permissions.equals(view.readAttributes().permissions())) {
                view.setPermissions(permissions);
            }
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
