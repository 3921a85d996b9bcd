package io.github.articlecleaner.read;

import java.util.Locale;

/** Lower case, the same under every default locale. */
final class Lower {

    private static final char SIGMA = 'Σ';
    private static final char SMALL_SIGMA = 'σ';
    private static final char FINAL_SIGMA = 'ς';

    private Lower() {}

    static String of(String text) {
        return withoutCapitalSigmas(text).toLowerCase(Locale.ROOT);
    }

    /** At each capital sigma Java goes through the whole word to see whether it ends there: of many in a row that takes time by the square. */
    private static String withoutCapitalSigmas(String text) {
        if (text.indexOf(SIGMA) < 0) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == SIGMA) {
                boolean ends = i > 0 && Character.isLetter(letters[i - 1]) && (i + 1 == letters.length || !Character.isLetter(letters[i + 1]));
                letters[i] = ends ? FINAL_SIGMA : SMALL_SIGMA;
            }
        }
        return new String(letters);
    }

    /** A name as its letters and digits alone: so names are the same however they are written. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        of(name).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Character by character, so that each stands where it stood, also where a letter would become two. */
    static String inPlace(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return new String(lower);
    }
}
