package io.github.articlecleaner.read;

/** What words are made of: letters, and the marks that many scripts write vowels with. */
final class WordLetters {

    /** From here on lie scripts that write no blanks between words, and Korean, which joins to nouns what others set apart. */
    private static final char FIRST_UNSPACED = 0xe00;

    private WordLetters() {}

    /** Whether a character is part of a word that has no digits. */
    static boolean has(char c) {
        return Character.isLetter(c) || isMark(c);
    }

    /** Whether a word may begin or end beside it without a blank: in Thai and Lao, Burmese, Khmer, Chinese, Japanese, Korean. */
    static boolean isUnspaced(char c) {
        return c >= FIRST_UNSPACED && (c <= 0xeff || c >= 0x1000 && c <= 0x109f || c >= 0x1780 && c <= 0x17ff || c >= 0x2e80);
    }

    static boolean isMark(char c) {
        int type = c < 0x300 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
