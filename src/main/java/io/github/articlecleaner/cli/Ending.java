package io.github.articlecleaner.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the ending of a file's name says of what is in it. Each may be followed by {@code .gz}. */
enum Ending {
    /** A page. */
    PAGE(".html", ".htm", ".xhtml"),
    /** Plain text. */
    TEXT(".txt"),
    /** What a crawler kept. */
    WARC(".warc"),
    /** A JSON object a line. */
    LINES(".jsonl", ".ndjson");

    private static final Set<Ending> OF_ONE_PAGE = Set.of(PAGE, TEXT);

    private final List<String> endings;

    Ending(String... endings) {
        this.endings = List.of(endings);
    }

    /** The ending of a name, or null where it is none of these. */
    static @Nullable Ending of(String name) {
        String unpacked = unpacked(name).toLowerCase(Locale.ROOT);
        for (Ending ending : values()) {
            if (ending.endings.stream().anyMatch(unpacked::endsWith)) {
                return ending;
            }
        }
        return null;
    }

    /** Whether such a file holds more pages than one. */
    boolean holdsMany() {
        return !OF_ONE_PAGE.contains(this);
    }

    /** The name without the ending of a page or a text, and without {@code .gz}. */
    static String without(String name) {
        Ending ending = of(name);
        String unpacked = unpacked(name);
        return ending == null || ending.holdsMany() ? unpacked : unpacked.substring(0, unpacked.lastIndexOf('.'));
    }

    private static String unpacked(String name) {
        return isPacked(name) ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    /** Whether a file of that name is gzipped. */
    static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
