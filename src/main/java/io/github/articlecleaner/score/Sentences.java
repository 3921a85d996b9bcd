package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Range;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits a paragraph into sentences. Where a stop may or may not end one, it does not: a sentence too long is left alone by who judges
 * it, half a sentence would be judged as a whole.
 */
final class Sentences {

    /** These end a sentence whatever follows. */
    private static final String SURE_STOPS = "。！？｡।॥۔؟։።។။";

    /** All that may end one. */
    static final String STOPS = ".!?…" + SURE_STOPS;
    private static final String CLOSERS = "\"'”’“»)]」』）›";
    private static final String DASHES = "-–—―";

    /** A number this short before a full stop may be an ordinal or a day. */
    private static final int ORDINAL_DIGITS = 2;

    private static final int LONGEST_ABBREVIATION = 8;

    private static final Set<String> ABBREVIATIONS = load();

    private Sentences() {}

    /** The sentences in order, without the spaces between them. */
    static List<Range> of(String text) {
        List<Range> sentences = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n') {
                add(text, start, i, sentences);
                start = i + 1;
            } else if (STOPS.indexOf(c) >= 0) {
                int end = afterStops(text, i);
                if (ends(text, start, i, end)) {
                    add(text, start, end, sentences);
                    start = end;
                }
                i = end - 1;
            }
            i++;
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int from, int to, List<Range> sentences) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Range(start, end));
        }
    }

    /** The place after a stop, the stops that follow it, and the quotes and brackets it closes. */
    private static int afterStops(String text, int stop) {
        int end = stop + 1;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int start, int stop, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        char follows = text.charAt(next);
        if (DASHES.indexOf(follows) >= 0) {
            return false;
        }
        if (SURE_STOPS.indexOf(text.charAt(stop)) >= 0) {
            // 「…。」と述べた goes on after the quote.
            return end == stop + 1 || next > end || SURE_STOPS.indexOf(text.charAt(end - 1)) >= 0;
        }
        if (next == end || isSmall(follows) || STOPS.indexOf(follows) >= 0 || follows == ',') {
            return false;
        }
        return text.charAt(stop) != '.' || end > stop + 1 || !isAbbreviated(text, start, stop);
    }

    /** Whether a letter tells that the sentence goes on. Georgian begins its sentences without capitals. */
    private static boolean isSmall(char c) {
        return Character.isLowerCase(c) && !(c >= 0x10d0 && c <= 0x10ff);
    }

    /** Whether the full stop belongs to an initial, an abbreviation or an ordinal number. */
    private static boolean isAbbreviated(String text, int start, int stop) {
        int begin = stop;
        boolean digits = true;
        while (begin > start && isInWord(text.charAt(begin - 1))) {
            begin--;
            digits &= Character.isDigit(text.charAt(begin));
        }
        int length = stop - begin;
        if (length == 0) {
            return false;
        }
        if (digits) {
            return length <= ORDINAL_DIGITS;
        }
        return length == 1 || length == 3 && text.charAt(begin + 1) == '.'
                || length <= LONGEST_ABBREVIATION && ABBREVIATIONS.contains(text.substring(begin, stop).toLowerCase(Locale.ROOT));
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '°' || Wording.isMark(c);
    }

    private static Set<String> load() {
        try (InputStream in = Sentences.class.getResourceAsStream("/io/github/articlecleaner/abbreviations.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.substring(line.indexOf('\t') + 1).split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("abbreviations.tsv cannot be read", e);
        }
    }
}
