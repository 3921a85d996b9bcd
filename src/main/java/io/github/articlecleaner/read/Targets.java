package io.github.articlecleaner.read;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where a link leads, as words: how far its page vouches for it, the letters of its host and path, and the names of campaign parameters. */
final class Targets {

    /** Addresses can be data: nothing after this many characters tells where they lead. */
    private static final int MOST_CHARACTERS = 160;

    /** What a link says of a page that its own does not vouch for: paid for, or by a reader. Other words of {@code rel} tell of windows and referrers. */
    private static final Set<String> NOT_VOUCHED_FOR = Set.of("sponsored", "nofollow", "ugc");

    private Targets() {}

    /** The first words of where a link leads, each once, put into a list that is empty. */
    static void of(Element link, List<String> words, WordPool pool) {
        Marks.split(link.attr("rel"), words, Marks.MOST_WORDS, pool);
        words.removeIf(word -> !NOT_VOUCHED_FOR.contains(word));
        split(link.attr("href"), words, pool);
    }

    private static void split(String address, List<String> words, WordPool pool) {
        String start = address.length() > MOST_CHARACTERS ? address.substring(0, MOST_CHARACTERS) : address;
        Marks.split(start, words, Marks.MOST_WORDS, pool);
    }
}
