package io.github.articlecleaner.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A folder that goes with all that lies in it when it is closed, or when the program is stopped before. */
public final class PassingFolder implements Closeable {

    private final Path path;

    /**
     * Takes a folder for itself.
     *
     * @param path the folder, which is there already
     */
    public PassingFolder(Path path) {
        this.path = path;
        Passing.add(path);
    }

    /**
     * Makes a folder among the files that the system keeps for a while.
     *
     * @param name what its name begins with
     * @return the folder
     * @throws IOException if it cannot be made
     */
    public static PassingFolder create(String name) throws IOException {
        return new PassingFolder(Files.createTempDirectory(name));
    }

    /** {@return where it is} */
    public Path path() {
        return path;
    }

    /**
     * Removes the folder. What cannot be removed keeps nothing else from going.
     *
     * @throws IOException if something could not be removed: the first that was met
     */
    @Override
    public void close() throws IOException {
        IOException failure = remove(path);
        if (failure != null) {
            throw failure;
        }
        Passing.remove(path);
    }

    /** Removes a file, or a folder with all that lies in it; gives the first failure, null where all went. A link goes alone. */
    static @Nullable IOException remove(Path place) {
        Remover remover = new Remover();
        try {
            Files.walkFileTree(place, remover);
        } catch (IOException e) {
            remover.failed(e);
        }
        return remover.failure;
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        private @Nullable IOException failure;

        private void failed(IOException e) {
            failure = failure == null ? e : failure;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return remove(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            failed(e);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return remove(folder);
        }

        private FileVisitResult remove(Path place) {
            try {
                Files.deleteIfExists(place);
            } catch (IOException e) {
                failed(e);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
