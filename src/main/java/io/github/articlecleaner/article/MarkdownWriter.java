package io.github.articlecleaner.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a story as CommonMark, its tables as GitHub's. What Markdown has no form for becomes plain text. */
final class MarkdownWriter implements Outline.Taker {

    /** An open quote or item: what its first line begins with, and the others. */
    private static final class Indent {
        private final String first;
        private final String rest;
        private boolean begun;

        Indent(String first, String rest) {
            this.first = first;
            this.rest = rest;
        }
    }

    /** An open list. */
    private static final class Bullets {
        private final boolean ordered;
        private final boolean other;
        private long number;
        private boolean begun;

        Bullets(boolean ordered, boolean other, long number) {
            this.ordered = ordered;
            this.other = other;
            this.number = number;
        }

        String next() {
            return ordered ? number++ + (other ? ") " : ". ") : other ? "* " : "- ";
        }
    }

    private final String base;
    private final StringBuilder out = new StringBuilder();
    private final List<Indent> indents = new ArrayList<>();
    private final List<Bullets> lists = new ArrayList<>();
    /** The list that was closed since the last paragraph: another one right after it needs another sign. */
    private Bullets closed = new Bullets(false, true, 0);
    /** The number that a list goes on with where a paragraph beside its items ended it. */
    private final Map<Container, Long> next = new HashMap<>();
    private boolean afterList;
    private boolean tight;
    private MarkdownTable table = new MarkdownTable();
    private final StringBuilder code = new StringBuilder();

    private MarkdownWriter(String base) {
        this.base = base;
    }

    static String write(Outline outline, String base) {
        MarkdownWriter writer = new MarkdownWriter(base);
        outline.tell(writer);
        return writer.out.toString();
    }

    @Override
    public void open(Container container) {
        switch (Form.of(container)) {
            case LIST -> {
                boolean ordered = container.tag().equals("ol");
                lists.add(new Bullets(ordered, afterList && closed.ordered == ordered && !closed.other, next.getOrDefault(container, Form.start(container))));
            }
            case ITEM -> item();
            case QUOTE -> indents.add(new Indent("> ", "> "));
            case TABLE -> table = new MarkdownTable();
            case ROW -> table.row();
            case CELL -> table.cell(container);
            default -> { }
        }
    }

    /** Items stand close together; but where a number other than 1 would break into the text before, a blank line parts them. */
    private void item() {
        Bullets list = lists.get(lists.size() - 1);
        boolean inItem = lists.size() > 1 && indents.get(indents.size() - 1).begun;
        tight = list.begun || inItem && (!list.ordered || list.number == 1);
        list.begun = true;
        String first = list.next();
        indents.add(new Indent(first, " ".repeat(first.length())));
    }

    @Override
    public void close(Container container) {
        switch (Form.of(container)) {
            case LIST -> {
                closed = lists.remove(lists.size() - 1);
                next.put(container, closed.number);
                afterList = true;
            }
            case ITEM, QUOTE -> indents.remove(indents.size() - 1);
            case TABLE -> lines(table.lines());
            case CODE -> {
                String fence = MarkdownText.ticks(code, 3);
                lines(List.of((fence + "\n" + code + "\n" + fence).split("\n", -1)));
                code.setLength(0);
            }
            default -> { }
        }
    }

    @Override
    public void paragraph(Paragraph paragraph, Setting setting, Form form, boolean alone) {
        List<Inline> inlines = Safety.of(setting.inlines(), base);
        String text = paragraph.keptText();
        if (form == Form.CODE) {
            code.append(code.isEmpty() ? "" : "\n").append(text);
            return;
        }
        if (form == Form.CELL) {
            table.add(MarkdownText.of(text, inlines, form));
            return;
        }
        List<Inline> pictures = Setting.pictures(inlines);
        for (Inline picture : pictures) {
            lines(List.of(MarkdownText.ofPicture(picture, Form.FLOW)));
        }
        String written = MarkdownText.of(text, Setting.afterPictures(inlines), form);
        if (form == Form.HEADING) {
            written = "#".repeat(level(setting.container())) + " " + written;
        }
        lines(List.of(written.split("\n", -1)));
    }

    private static int level(Container innermost) {
        Container heading = innermost;
        while (Form.of(heading) != Form.HEADING) {
            heading = heading.parent();
        }
        return heading.tag().charAt(1) - '0';
    }

    /** Writes the lines of a paragraph, a table or code, each behind what its quotes and items begin a line with. */
    private void lines(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (!out.isEmpty()) {
            out.append('\n');
            if (!tight) {
                int from = out.length();
                for (Indent indent : indents) {
                    out.append(indent.begun ? indent.rest : "");
                }
                stripTo(from);
                out.append('\n');
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "\n");
            int from = out.length();
            for (Indent indent : indents) {
                out.append(indent.begun ? indent.rest : indent.first);
                indent.begun = true;
            }
            out.append(lines.get(i));
            if (lines.get(i).isEmpty()) {
                stripTo(from);
            }
        }
        tight = false;
        afterList = false;
    }

    private void stripTo(int from) {
        int end = out.length();
        while (end > from && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }
}
