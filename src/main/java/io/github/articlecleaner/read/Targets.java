package io.github.articlecleaner.read;

import java.util.List;

/** Where a link leads, as words: the letters of its host and path, and the names of campaign parameters. */
final class Targets {

    /** Addresses can be data: nothing after this many characters tells where they lead. */
    private static final int MOST_CHARACTERS = 160;

    private Targets() {}

    /** Adds the first words of an address, each once. */
    static void split(String address, List<String> words, WordPool pool) {
        String start = address.length() > MOST_CHARACTERS ? address.substring(0, MOST_CHARACTERS) : address;
        Marks.split(start, words, Marks.MOST_WORDS, pool);
    }
}
