package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Range;
import java.util.BitSet;

/** Which characters of a paragraph somebody is quoted with. A quote that is never closed goes on to the end, as newspapers set them. */
final class Quotes {

    /** Marks that may begin a quote, and at the same place those that may end it. Some languages end with what others begin with. */
    private static final String OPENERS = "\"“„”«»「『‘'‚";
    private static final String[] CLOSERS = {"\"", "”“", "“”\"", "”", "»", "«", "」", "』", "’", "'", "‘’"};

    /** These also stand inside words, so they begin a quote only before a letter and end it only after a word. */
    private static final String APOSTROPHES = "'’‘";

    private final BitSet quoted = new BitSet();

    Quotes(String text) {
        int opener = -1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (opener < 0) {
                opener = OPENERS.indexOf(c);
                if (opener >= 0 && APOSTROPHES.indexOf(c) >= 0 && isInWord(text, i - 1)) {
                    opener = -1;
                }
                start = i;
            } else if (CLOSERS[opener].indexOf(c) >= 0 && !(APOSTROPHES.indexOf(c) >= 0 && isInWord(text, i + 1))) {
                quoted.set(start, i + 1);
                opener = -1;
            }
        }
        if (opener >= 0) {
            quoted.set(start, text.length());
        }
    }

    private static boolean isInWord(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /** The share of a sentence that is quoted, 0 to 1. */
    double share(Range sentence) {
        return (double) quoted.get(sentence.start(), sentence.end()).cardinality() / (sentence.end() - sentence.start());
    }
}
