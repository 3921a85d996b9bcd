package io.github.articlecleaner.article;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of a paragraph's text, as {@link String#substring(int, int)} takes it.
 *
 * <pre>{@code
 * Range ask = paragraph.asks().get(0);
 * String sentence = paragraph.text().substring(ask.start(), ask.end());
 * }</pre>
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
     * @throws IndexOutOfBoundsException if the text is shorter
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** A text without some ranges of it and the spaces behind them. */
    static String cut(String text, List<Range> ranges) {
        StringBuilder rest = new StringBuilder(text.length());
        int[] places = placesAfterCut(text, ranges);
        for (int i = 0; i < text.length(); i++) {
            if (places[i + 1] > places[i]) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }

    /** Where each character of a text, and its end, stands after {@link #cut}. */
    static int[] placesAfterCut(String text, List<Range> ranges) {
        boolean[] gone = new boolean[text.length()];
        for (Range range : ranges) {
            int end = range.end();
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            Arrays.fill(gone, range.start(), end, true);
        }
        // No white space is left at the ends.
        for (int i = 0; i < text.length() && (gone[i] || Character.isWhitespace(text.charAt(i))); i++) {
            gone[i] = true;
        }
        for (int i = text.length() - 1; i >= 0 && (gone[i] || Character.isWhitespace(text.charAt(i))); i--) {
            gone[i] = true;
        }
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            places[i + 1] = places[i] + (gone[i] ? 0 : 1);
        }
        return places;
    }
}
