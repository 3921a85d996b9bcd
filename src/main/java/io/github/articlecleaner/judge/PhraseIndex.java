package io.github.articlecleaner.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases, found in a text in one pass over its words: phrases that begin alike are followed together up to where they part. Immutable once filled.
 */
final class PhraseIndex {

    private final Step start = new Step();

    /** So many words of some phrases, and how they go on. */
    private static final class Step {

        private final Map<String, Step> byWord = new HashMap<>();
        /** Where the next word is only the beginning of one, by that. */
        private final Map<String, Step> byStem = new HashMap<>();
        private int longestStem;
        /** The lowest number of a phrase that ends here, and of one that ends here or further on. */
        private int number = Integer.MAX_VALUE;
        private int lowest = Integer.MAX_VALUE;

        Step further(String word, boolean stem) {
            longestStem = stem ? Math.max(longestStem, word.length()) : longestStem;
            return (stem ? byStem : byWord).computeIfAbsent(word, w -> new Step());
        }

        /** Goes on by a word of a text to where a phrase with a lower number than this can still be found. */
        void follow(String word, int before, List<Step> reached) {
            add(byWord.get(word), before, reached);
            for (int end = 1; end <= Math.min(longestStem, word.length()); end++) {
                add(byStem.get(word.substring(0, end)), before, reached);
            }
        }

        private static void add(@Nullable Step step, int before, List<Step> reached) {
            if (step != null && step.lowest < before) {
                reached.add(step);
            }
        }
    }

    void add(Phrase phrase, int number) {
        Step step = start;
        for (int i = 0; i < phrase.words().size(); i++) {
            step = step.further(phrase.words().get(i), phrase.isStem(i));
            step.lowest = Math.min(step.lowest, number);
        }
        step.number = Math.min(step.number, number);
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
        List<Step> open = new ArrayList<>();
        List<Step> reached = new ArrayList<>();
        for (String word : words) {
            start.follow(word, first, reached);
            for (Step step : open) {
                step.follow(word, first, reached);
            }
            for (Step step : reached) {
                first = Math.min(first, step.number);
            }
            List<Step> left = open;
            open = reached;
            reached = left;
            reached.clear();
        }
        return first;
    }
}
