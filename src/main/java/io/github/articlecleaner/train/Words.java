package io.github.articlecleaner.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words and bags of words as the public benchmarks count them. */
final class Words {

    private Words() {}

    /** Runs of letters, digits and underscores in lower case; with {@code eachCjk} every Chinese or Japanese character is a word. */
    static List<String> of(String text, boolean eachCjk) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            int width = Character.charCount(c);
            boolean alone = eachCjk && isCjk(c);
            boolean word = !alone && (Character.isLetterOrDigit(c) || c == '_' || isNumber(c));
            if (start >= 0 && !word) {
                words.add(lower.substring(start, i));
                start = -1;
            }
            if (alone) {
                words.add(lower.substring(i, i + width));
            } else if (word && start < 0) {
                start = i;
            }
            i += width;
        }
        if (start >= 0) {
            words.add(lower.substring(start));
        }
        return words;
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
    }

    private static boolean isCjk(int c) {
        return c >= 0x3040 && c <= 0x30ff || c >= 0x3400 && c <= 0x4dbf || c >= 0x4e00 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff;
    }

    /** The lines of a text, at every line end that Unicode knows. */
    static String[] lines(String text) {
        return text.split("[\\n\\r\\x0b\\f\\x1c-\\x1e\\x85\\u2028\\u2029]");
    }

    static Map<String, Integer> bag(List<String> words) {
        Map<String, Integer> bag = new HashMap<>();
        for (String word : words) {
            bag.merge(word, 1, Integer::sum);
        }
        return bag;
    }

    /** The distinct sequences of three words. */
    static Set<String> trigrams(List<String> words) {
        Set<String> trigrams = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            trigrams.add(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
        }
        return trigrams;
    }
}
