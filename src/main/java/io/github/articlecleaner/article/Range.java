package io.github.articlecleaner.article;

import java.io.Serializable;
import java.util.List;

/**
 * A stretch of a paragraph's text, as {@link String#substring(int, int)} takes it.
 *
 * @param start its first character (UTF-16 unit), from 0
 * @param end the character after its last
 * @serial exclude
 */
public record Range(int start, int end) implements Serializable {

    /**
     * Makes a range.
     *
     * @param start its first character, from 0
     * @param end the character after its last
     * @throws IllegalArgumentException if it is empty or begins below 0
     */
    public Range {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a range must begin at 0 or later and end after its start, but was " + start + " to " + end);
        }
    }

    /**
     * The text of the range.
     *
     * @param text the paragraph's text
     * @return its characters from start to end
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** A text without some ranges of it and the spaces behind them. */
    static String cut(String text, List<Range> ranges) {
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        for (Range range : ranges) {
            rest.append(text, from, range.start());
            from = range.end();
            while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
        }
        return rest.append(text, from, text.length()).toString().strip();
    }
}
