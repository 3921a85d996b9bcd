package io.github.articlecleaner.read;

import java.util.Locale;

/** Lower case, the same under every default locale. */
final class Lower {

    private Lower() {}

    static String of(String text) {
        return text.toLowerCase(Locale.ROOT);
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
