package io.github.articlecleaner.read;

import java.util.List;

/** Where a link leads, as words: the letters of its host and path, and the names of campaign parameters. */
final class Targets {

    /** Addresses can be data: nothing after this many characters tells where they lead. */
    private static final int MOST_CHARACTERS = 160;

    private Targets() {}

    static List<String> of(String address) {
        if (address.isEmpty()) {
            return List.of();
        }
        String start = address.length() > MOST_CHARACTERS ? address.substring(0, MOST_CHARACTERS) : address;
        return Marks.split(start);
    }
}
