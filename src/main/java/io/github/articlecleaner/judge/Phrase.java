package io.github.articlecleaner.judge;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A phrase of the user's, found on whole words, whatever their case and what signs stand between them. A word that ends in {@code *} stands
 * for every word that begins so. In scripts without spaces each character is a word.
 */
final class Phrase {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
            UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private final List<String> words;

    private Phrase(List<String> words) {
        this.words = words;
    }

    /**
     * A phrase to look for.
     *
     * @throws IllegalArgumentException if it has no word, or a star that does not end one
     */
    static Phrase of(String text) {
        List<String> words = words(text, true);
        long stems = words.stream().filter(Phrase::isStem).count();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a cue must have a word, but was \"" + text + "\"");
        }
        if (stems != text.chars().filter(c -> c == '*').count()) {
            throw new IllegalArgumentException("a * must stand right behind the beginning of a word, but the cue was \"" + text + "\"");
        }
        return new Phrase(words);
    }

    private static boolean isStem(String word) {
        return word.endsWith("*");
    }

    /** The words of a text, in order, in one case. */
    static List<String> words(String text) {
        return words(text, false);
    }

    private static List<String> words(String text, boolean stems) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            boolean letter = isLetter(c);
            boolean alone = letter && WITHOUT_SPACES.contains(UnicodeScript.of(c));
            if (word.length() > 0 && (!letter || alone)) {
                words.add(stems && c == '*' ? word + "*" : word.toString());
                word.setLength(0);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (letter) {
                word.appendCodePoint(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    boolean isIn(List<String> text) {
        for (int start = 0; start + words.size() <= text.size(); start++) {
            int same = 0;
            while (same < words.size() && fits(words.get(same), text.get(start + same))) {
                same++;
            }
            if (same == words.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String word, String found) {
        return isStem(word) ? found.startsWith(word.substring(0, word.length() - 1)) : found.equals(word);
    }
}
