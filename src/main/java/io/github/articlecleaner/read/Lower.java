package io.github.articlecleaner.read;

import java.util.Locale;

/** Lower case, the same under every default locale. */
final class Lower {

    private Lower() {}

    static String of(String text) {
        return text.toLowerCase(Locale.ROOT);
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
