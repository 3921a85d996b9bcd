package io.github.articlecleaner.score;

/**
 * Where words part in scripts that write no blanks between them. A Chinese or Japanese character is a word of its own; in Thai, Lao, Khmer and
 * Burmese a consonant with the vowels and signs written about it is one: character clusters, which need no dictionary (T. Theeramunkong et al.,
 * Character cluster based Thai information retrieval, IRAL 2000), here by what a character and the one before it are.
 */
final class Unspaced {

    /** Below lie the scripts that write blanks. */
    private static final char FIRST = 0xe00;

    /** Vowels and signs that are letters to Unicode and stand behind their consonant. */
    private static final String BEHIND = "\u0e30\u0e32\u0e33\u0e45\u0e46\u0eb0\u0eb2\u0eb3\u0ebd\u0ec6";

    /** What joins two consonants to one cluster. */
    private static final String JOINERS = "\u1039\u17d2";

    private Unspaced() {}

    static boolean isCjk(char c) {
        return c >= 0x3040 && c <= 0x30ff || c >= 0x3400 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff;
    }

    /** Whether it is written in clusters; digits are not. */
    static boolean isClustered(char c) {
        return c >= FIRST && (isWithoutStops(c) || c >= 0x1000 && c <= 0x109f || c >= 0x1780 && c <= 0x17ff) && !Character.isDigit(c);
    }

    /** Whether it is of Thai or Lao, which end sentences with a blank, or with nothing. */
    static boolean isWithoutStops(char c) {
        return c >= FIRST && c <= 0xeff;
    }

    /** Whether a word ends between two characters of words that stand beside each other. */
    static boolean parts(char before, char c) {
        if (before < FIRST && c < FIRST) {
            return false;
        }
        if (isCjk(before) || isCjk(c)) {
            return true;
        }
        boolean clustered = isClustered(c);
        return clustered != isClustered(before) || clustered && begins(before, c);
    }

    private static boolean begins(char before, char c) {
        return !Wording.isMark(c) && BEHIND.indexOf(c) < 0 && !isBeforeItsConsonant(before) && JOINERS.indexOf(before) < 0;
    }

    /** Vowels of Thai and Lao that are written before the consonant they are spoken after. */
    private static boolean isBeforeItsConsonant(char c) {
        return c >= 0xe40 && c <= 0xe44 || c >= 0xec0 && c <= 0xec4;
    }
}
