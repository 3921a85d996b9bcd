package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Source;
import java.util.List;

/** How much of a text reads like sentences in any language, by its characters alone. */
final class Prose {

    /** Headlines, labels and buttons are shorter. */
    private static final int SHORTEST = 60;

    private static final int LABEL = 30;

    /** A paragraph with more of it in links leads elsewhere. */
    private static final double LINKED = 0.4;

    /** A character of a script without spaces says about as much as three letters. */
    private static final int DENSE = 3;

    /** Program text, addresses and tables of figures have fewer letters and spaces, in hundredths. */
    private static final int FEWEST_LETTERS = 75;

    /** No language that parts its words with spaces has words this long on average. */
    private static final int LONGEST_WORDS = 15;

    /** Behind the last script that always ends its sentences with a sign and parts words with spaces: Armenian and later ones need not. */
    private static final char SIGNLESS = 0x530;

    private static final String ENDS = ".!?…。！？؟۔।։።";

    private Prose() {}

    /** The letters of all that may be a story or a part of one, signs or not, hidden or not: more than a label, and not a link. */
    static int atMost(List<Source> sources) {
        int sum = 0;
        for (Source source : sources) {
            int length = source.linkedShare() < LINKED ? length(source.text()) : 0;
            sum += length >= LABEL ? length : 0;
        }
        return sum;
    }

    /** The length of a text in letters, 0 where it is no prose. */
    static int of(CharSequence text) {
        int letters = 0;
        int spaces = 0;
        int dense = 0;
        int signless = 0;
        boolean ends = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Spaces.isSpace(c)) {
                spaces++;
            } else if (WordLetters.has(c)) {
                letters++;
                signless += c >= SIGNLESS ? 1 : 0;
                dense += isDense(c) ? 1 : 0;
            } else {
                ends |= ENDS.indexOf(c) >= 0;
            }
        }
        boolean unspaced = signless * 2 > letters;
        boolean reads = (letters + spaces) * 100L >= text.length() * (long) FEWEST_LETTERS
                && (unspaced || ends && spaces * LONGEST_WORDS >= letters);
        int length = letters + spaces + (DENSE - 1) * dense;
        return reads && length >= SHORTEST ? length : 0;
    }

    /** The length of a text in letters. */
    static int length(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            length += isDense(text.charAt(i)) ? DENSE - 1 : 0;
        }
        return length;
    }

    /** Chinese, Japanese and Korean characters. */
    private static boolean isDense(char c) {
        return c >= 0x3040 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7a3;
    }
}
