package io.github.articlecleaner.article;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes paragraphs as plain text: a blank line between them, none of ours inside. In a story the items of a list begin with a dash, inner
 * lists are indented, and a row of a table is a line with tabs between its cells.
 */
final class TextWriter implements Outline.Taker {

    private static final String APART = "\n\n";
    private static final String NEXT_LINE = "\n";

    private final StringBuilder out;
    private String separator = APART;
    /** Where the outermost open list, the innermost terms and the open table begin. */
    private int listStart;
    private int termsStart;
    private int tableStart;
    private int lists;
    private int items;
    private boolean dash;
    /** The column of the last cell, 0 before a row's first; and the tabs before the next text. */
    private int column;
    private int nextColumn;
    private int tabs;

    private TextWriter(int characters) {
        out = new StringBuilder(characters);
    }

    static String write(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(APART));
    }

    static String write(Outline outline) {
        TextWriter writer = new TextWriter(outline.characters());
        outline.tell(writer);
        return writer.out.toString();
    }

    @Override
    public void open(Container container) {
        switch (Form.of(container)) {
            case LIST -> listStart = lists++ == 0 ? out.length() : listStart;
            case ITEM -> {
                separator = out.length() > listStart ? NEXT_LINE : APART;
                items++;
                dash = true;
            }
            case TERMS -> termsStart = out.length();
            case DESCRIPTION -> separator = out.length() > termsStart ? NEXT_LINE : separator;
            case TABLE -> tableStart = out.length();
            case ROW -> {
                separator = out.length() > tableStart ? NEXT_LINE : separator;
                column = 0;
                nextColumn = 1;
            }
            case CELL -> {
                int at = Columns.of(container, nextColumn);
                tabs = at - Math.max(1, column);
                separator = column == 0 ? separator : "";
                column = at;
                nextColumn = at + Columns.span(container);
            }
            default -> { }
        }
    }

    @Override
    public void close(Container container) {
        switch (Form.of(container)) {
            case LIST -> lists--;
            case ITEM -> items--;
            case ROW, CODE -> separator = APART;
            default -> { }
        }
    }

    @Override
    public void paragraph(Paragraph paragraph, Setting setting, Form form, boolean alone) {
        out.append(out.isEmpty() ? "" : separator);
        if (separator.startsWith(NEXT_LINE) && items > 0) {
            out.append("  ".repeat(items - 1)).append(dash ? "- " : "  ");
        }
        out.append("\t".repeat(tabs));
        String text = paragraph.keptText();
        if (form == Form.CELL) {
            out.append(text.replace('\n', ' ').replace('\t', ' '));
        } else {
            out.append(items == 0 ? text : text.replace("\n", "\n" + "  ".repeat(items)));
        }
        separator = form == Form.CELL ? " " : form == Form.CODE ? NEXT_LINE : APART;
        dash = false;
        tabs = 0;
    }
}
