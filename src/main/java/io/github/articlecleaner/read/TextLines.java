package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.List;

/** Splits plain text into paragraphs: a line each, but the lines of hard-wrapped text are joined up to the next blank line. */
final class TextLines {

    /** Where people and programs wrap: mail and terminals between 60 and 100 columns. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 100;

    private TextLines() {}

    static List<String> paragraphs(String text) {
        List<List<String>> groups = groups(text);
        boolean wrapped = isWrapped(groups);
        List<String> paragraphs = new ArrayList<>();
        for (List<String> group : groups) {
            if (wrapped) {
                paragraphs.add(String.join(" ", group));
            } else {
                paragraphs.addAll(group);
            }
        }
        return paragraphs;
    }

    /** The lines that are not blank, white space folded, in groups between blank lines. */
    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                String line = fold(text, start, i);
                boolean windows = i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
                if (!line.isEmpty()) {
                    group.add(line);
                } else if (!group.isEmpty() && !windows) {
                    groups.add(group);
                    group = new ArrayList<>();
                }
                start = i + 1;
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85;
    }

    private static String fold(String text, int start, int end) {
        Line line = new Line();
        line.text(text.substring(start, end), false, false, false);
        return line.toString();
    }

    /** Whether lines were cut at a column: nearly all that have a successor in their group are long, and none is very long. */
    private static boolean isWrapped(List<List<String>> groups) {
        int followed = 0;
        int full = 0;
        for (List<String> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                int length = group.get(i).length();
                if (length > WIDEST) {
                    return false;
                }
                if (i + 1 < group.size()) {
                    followed++;
                    if (length >= NARROWEST) {
                        full++;
                    }
                }
            }
        }
        return followed >= 4 && groups.size() >= 2 && full * 10 >= followed * 8;
    }
}
