package io.github.articlecleaner.files;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

    /** What cannot be removed stays: nobody is left who could be told. */
    private static void removeAll() {
        THERE.forEach(PassingFolder::remove);
    }
}
