package io.github.articlecleaner.score;

/**
 * The words of one paragraph as hashes, and counts of what its characters show.
 *
 * <p>A word is a run of letters, marks and digits in lower case, every digit read as 0; where no blanks are written, {@link Unspaced}
 * tells where one ends.
 */
final class Wording {

    private static final long[] NONE = {};
    private static final int[] NO_STEMS = {};

    /** Words beyond this say nothing new about what a paragraph is; its length is counted to the end. */
    static final int MOST_WORDS = 60;

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            ASCII[c] = 1;
            ASCII[Character.toUpperCase(c)] = 1;
        }
        for (char c = '0'; c <= '9'; c++) {
            ASCII[c] = 2;
        }
    }

    long[] words = NONE;
    /** The same words, each as far as its stem: so what was learnt of one form is known of the others. What has no stem is whole. */
    long[] shortened = NONE;
    int count;
    /** What it speaks of: the first letters of the words that are no function words, hashed, as often as they come; pairs where no blanks are written. */
    int[] stems = NO_STEMS;
    /** Length in words, of which Chinese and Japanese characters, and clusters of Thai and its like, are fractions. */
    double length;
    int digits;
    /** Words with a capital that do not begin a sentence: names, in scripts that have capitals and languages that spare them. */
    int names;
    int quotes;
    boolean startsQuote;
    int commas;
    int sentences;
    int currencies;
    boolean endsSentence;
    boolean endsColon;
    boolean endsOpen;
    boolean address;
    boolean copyright;
    int bars;
    /** How many words are function words. */
    int functionWords;
    /** Topics of the cues in the text, a bit each. */
    int topics;
    /** Where the first and the last word end with which a cue ends that asks for something; 0 where there is none. */
    int firstAsk;
    int lastAsk;
    /** How many cues say who speaks to whom. */
    int we;
    int you;
    int said;
    long textHash;
    /** Where the first word begins whose cues were not looked for. */
    int readTo = Integer.MAX_VALUE;

    /** How it ends, as {@link io.github.articlecleaner.article.Trait#ENDING}. */
    int ending() {
        return endsSentence ? 1 : endsColon ? 2 : endsOpen ? 3 : 0;
    }

    static String lower(String word) {
        StringBuilder lower = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            lower.append(fold(word.charAt(i)));
        }
        return lower.toString();
    }

    static Wording of(String text) {
        return new WordReader(null).read(text);
    }

    /** The share of function words among the first words, 0 where there is none. */
    double functionShare() {
        return count == 0 ? 0 : (double) functionWords / count;
    }

    static boolean isWordCharacter(char c) {
        if (c < 128) {
            return ASCII[c] != 0;
        }
        return Character.isLetterOrDigit(c) || isMark(c) || Character.isSurrogate(c);
    }

    /** Whether it is written about a letter: many scripts write vowels so. */
    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static char fold(char c) {
        if (c < 128) {
            return ASCII[c] == 2 ? '0' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.isDigit(c) ? '0' : Character.toLowerCase(c);
    }

    /** A Korean syllable says as much as two or three letters. */
    static boolean isHangul(char c) {
        return c >= 0xac00 && c <= 0xd7a3;
    }
}
