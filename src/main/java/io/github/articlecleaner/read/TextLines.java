package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.List;

/** Splits plain text into paragraphs: a line each, but the lines of hard-wrapped text are joined up to the next blank line. */
final class TextLines {

    /** Where people and programs wrap: mail and terminals between 60 and 100 columns. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 100;

    /** So many lines are always read, for whether they were cut at a column is seen in many. */
    private static final int TELLING = 10_000;

    private final List<List<String>> groups = new ArrayList<>();
    private List<String> group = new ArrayList<>();
    private final Line scratch = new Line();
    private int lines;
    /** Lines with a successor in their group, and how many of them are long. */
    private int followed;
    private int full;
    private boolean veryLong;

    private TextLines() {}

    /** The paragraphs, or the first ones where there are more than so many: at least one more of them, so that it can be told. */
    static List<String> paragraphs(String text, int most) {
        TextLines lines = new TextLines();
        lines.read(text, most);
        return lines.paragraphs();
    }

    private List<String> paragraphs() {
        boolean wrapped = isWrapped();
        List<String> paragraphs = new ArrayList<>();
        for (List<String> one : groups) {
            if (wrapped) {
                paragraphs.add(String.join(" ", one));
            } else {
                paragraphs.addAll(one);
            }
        }
        return paragraphs;
    }

    /** Reads the lines that are not blank, white space folded, in groups between blank lines; no further than tells that there are too many paragraphs: groups, or lines not cut at a column. */
    private void read(String text, int most) {
        int start = 0;
        int enough = Math.max(most, TELLING);
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                String line = fold(text, start, i);
                boolean windows = i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
                if (!line.isEmpty()) {
                    add(line);
                } else if (!windows) {
                    endGroup();
                }
                if (groups.size() > enough || lines > enough && !isWrapped()) {
                    break;
                }
                start = i + 1;
            }
        }
        endGroup();
    }

    private void add(String line) {
        if (!group.isEmpty()) {
            followed++;
            full += group.get(group.size() - 1).length() >= NARROWEST ? 1 : 0;
        }
        veryLong |= line.length() > WIDEST;
        group.add(line);
        lines++;
    }

    private void endGroup() {
        if (!group.isEmpty()) {
            groups.add(group);
            group = new ArrayList<>();
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85;
    }

    private String fold(String text, int start, int end) {
        scratch.clear();
        scratch.text(text.substring(start, end), false, false, false);
        return scratch.toString();
    }

    /** Whether lines were cut at a column: nearly all that have a successor in their group are long, and none is very long. */
    private boolean isWrapped() {
        return !veryLong && followed >= 4 && groups.size() + (group.isEmpty() ? 0 : 1) >= 2 && full * 10L >= followed * 8L;
    }
}
