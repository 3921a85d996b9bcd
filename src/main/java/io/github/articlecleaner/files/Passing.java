package io.github.articlecleaner.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Files and folders that nobody is to find when the program is stopped amid its work. They are forgotten when it removes them itself. */
public final class Passing {

    private static final Set<Path> THERE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Passing::removeAll, "unfinished files"));
    }

    private Passing() {}

    /**
     * Notes what is to be removed when the program ends.
     *
     * @param place a file, or a folder with all that lies in it then
     */
    public static void add(Path place) {
        THERE.add(place);
    }

    /**
     * Forgets what was noted.
     *
     * @param place the file or folder
     */
    public static void remove(Path place) {
        THERE.remove(place);
    }

    private static void removeAll() {
        for (Path place : THERE) {
            try {
                Files.walkFileTree(place, new Remover());
            } catch (IOException e) {
                // Nobody is left who could be told.
            }
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return remove(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return remove(folder);
        }

        /** What cannot be removed, or is no longer there, keeps nothing else from going. */
        private static FileVisitResult remove(Path place) {
            try {
                Files.deleteIfExists(place);
            } catch (IOException e) {
                // Nobody is left who could be told.
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
