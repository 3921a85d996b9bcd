package io.github.articlecleaner.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases, found in a text by the words they begin with: a word of the text costs the phrases that begin like it, not all there are. Immutable
 * once filled.
 */
final class PhraseIndex {

    /** A phrase and its place among the rules. */
    private record Entry(Phrase phrase, int number) {}

    private final Map<String, List<Entry>> byWord = new HashMap<>();
    /** Those that begin with the beginning of a word, by that. */
    private final Map<String, List<Entry>> byStem = new HashMap<>();
    private int longestStem;

    void add(Phrase phrase, int number) {
        String first = phrase.first();
        (phrase.beginsWithStem() ? byStem : byWord).computeIfAbsent(first, f -> new ArrayList<>()).add(new Entry(phrase, number));
        longestStem = phrase.beginsWithStem() ? Math.max(longestStem, first.length()) : longestStem;
    }

    /**
     * The first phrase that stands in a text.
     *
     * @param words the text's
     * @param before only of those with a lower number than this
     * @return its number, or {@code before} if there is none
     */
    int first(List<String> words, int before) {
        int first = before;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            first = first(byWord.get(word), words, at, first);
            for (int end = 1; end <= Math.min(longestStem, word.length()); end++) {
                first = first(byStem.get(word.substring(0, end)), words, at, first);
            }
        }
        return first;
    }

    private static int first(@Nullable List<Entry> entries, List<String> words, int at, int before) {
        int first = before;
        if (entries != null) {
            for (Entry entry : entries) {
                if (entry.number() < first && entry.phrase().isAt(words, at)) {
                    first = entry.number();
                }
            }
        }
        return first;
    }
}
