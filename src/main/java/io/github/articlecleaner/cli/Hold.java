package io.github.articlecleaner.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps an output for one run: two that write one file would mix their lines, and neither would tell. */
final class Hold {

    /** Far behind what is written, for on Windows nobody else could read what is held. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private Hold() {}

    /** Complains where another run holds a file. */
    static void check(Path file) throws Complaint, IOException {
        if (Files.isRegularFile(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                take(channel, file);
            }
        }
    }

    /**
     * Holds a file until it is closed, or complains where another run does. Linux lets go of it also when the same process closes it after reading, so
     * it is to be read before.
     */
    static void take(FileChannel channel, Path file) throws Complaint {
        if (Files.isRegularFile(file) && !isTaken(channel)) {
            throw new Complaint(file + " is written by another run");
        }
    }

    private static boolean isTaken(FileChannel channel) {
        try {
            return channel.tryLock(PLACE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true; // Some disks of a network know no locks, and are written without.
        }
    }
}
