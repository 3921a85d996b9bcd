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

    /** Makes a vowel of Japanese long, and belongs to no script by itself. */
    private static final int LONG_VOWEL = 0x30fc;

    /** No language piles more on one letter (Unicode Standard Annex #15, Stream-Safe Text Format). */
    private static final int MOST_MARKS = 30;

    private final List<String> words = new ArrayList<>();
    /** Which of the words are only the beginning of one. */
    private final boolean[] stem;

    private Phrase(List<String> words) {
        stem = new boolean[words.size()];
        for (int i = 0; i < stem.length; i++) {
            String word = words.get(i);
            stem[i] = hasStar(word);
            this.words.add(stem[i] ? word.substring(0, word.length() - 1) : word);
        }
    }

    /**
     * A phrase to look for.
     *
     * @throws IllegalArgumentException if it has no word, or a star that does not end one
     */
    static Phrase of(String text) {
        List<String> words = words(text, true);
        // Folded, as a full-width star is one, too.
        String folded = folded(text);
        long stems = words.stream().filter(Phrase::hasStar).count();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a cue must have a word, but was \"" + text + "\"");
        }
        if (stems != folded.chars().filter(c -> c == '*').count() || goesOn(folded)) {
            throw new IllegalArgumentException("a * must stand right behind the beginning of a word and end it, but the cue was \"" + text + "\"");
        }
        return new Phrase(words);
    }

    /** Whether a word goes on behind a star; where a character is a word, the next one begins. */
    private static boolean goesOn(String text) {
        boolean behindStar = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (behindStar && isLetter(c) && !isAlone(c)) {
                return true;
            }
            behindStar = c == '*' || behindStar && Character.getType(c) == Character.FORMAT;
        }
        return false;
    }

    /** Whether a character is a word by itself. */
    private static boolean isAlone(int letter) {
        return letter == LONG_VOWEL || WITHOUT_SPACES.contains(UnicodeScript.of(letter));
    }

    private static boolean hasStar(String word) {
        return word.endsWith("*");
    }

    /** The words of a text, in order, in one case. */
    static List<String> words(String text) {
        return words(text, false);
    }

    private static List<String> words(String text, boolean stems) {
        String folded = folded(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) == Character.FORMAT) {
                continue;
            }
            boolean letter = isLetter(c);
            boolean alone = letter && isAlone(c);
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

    /**
     * In one case, whatever the letter's way there: in Turkish i has its dot in capitals too, and a sharp s may have a capital of its own. Greek sigmas
     * become one letter wherever they stand, else a stem would end as a word does, and Java would look for its end at each of them.
     */
    private static String folded(String text) {
        String capitals = Normalizer.normalize(withoutPiles(text), Normalizer.Form.NFKC).replace('ẞ', 'ß').toUpperCase(Locale.ROOT);
        String alike = capitals.replace('İ', 'I').replace("I\u0307", "I").replace('Σ', 'σ');
        return Normalizer.normalize(alike.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** A text of whose accents on one letter only the first stay: to put a pile in order takes time by the square of its height. */
    private static String withoutPiles(String text) {
        StringBuilder kept = null;
        int marks = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS && kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            } else if (marks <= MOST_MARKS && kept != null) {
                kept.appendCodePoint(c);
            }
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Its words, without stars. */
    List<String> words() {
        return words;
    }

    /** Whether one of its words is only the beginning of one. */
    boolean isStem(int word) {
        return stem[word];
    }
}
