package io.github.articlecleaner.article;

import java.util.ArrayList;
import java.util.List;

/** A table that is being gathered: Markdown must know its width before the first line. */
final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();
    private boolean headed = true;
    private int nextColumn;

    void row() {
        rows.add(new ArrayList<>());
        nextColumn = 1;
    }

    /** Begins a cell; the columns before it that have none are empty. */
    void cell(Container cell) {
        List<String> row = rows.get(rows.size() - 1);
        int column = Columns.of(cell, nextColumn);
        while (row.size() < column) {
            row.add("");
        }
        nextColumn = column + Columns.span(cell);
        headed &= rows.size() > 1 || cell.tag().equals("th");
    }

    void add(String text) {
        List<String> row = rows.get(rows.size() - 1);
        int last = row.size() - 1;
        row.set(last, row.get(last).isEmpty() ? text : row.get(last) + " " + text);
    }

    /** The table; its head is empty where the page's first row is none. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return lines;
        }
        if (!headed) {
            lines.add(line(List.of(), width));
        }
        for (List<String> row : rows) {
            // A row that is shorter than the head stays so: the empty cells of a page's widest row in all others could fill the memory.
            lines.add(line(row, lines.isEmpty() ? width : row.size()));
        }
        lines.add(1, "|" + " --- |".repeat(width));
        return lines;
    }

    private static String line(List<String> row, int width) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < width; i++) {
            line.append(' ').append(i < row.size() ? row.get(i) : "").append(" |");
        }
        return line.toString();
    }
}
