package io.github.articlecleaner.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;

/** Writes a story as html: one {@code article} with the paragraphs in the elements that give them form. */
final class HtmlWriter implements Outline.Taker {

    private final String base;
    private final StringBuilder out = new StringBuilder();
    private final List<Container> open = new ArrayList<>();
    /** The language and direction of the open elements, outermost first. */
    private final List<String> languages = new ArrayList<>();
    private final List<String> directions = new ArrayList<>();
    /** How many items of each list were written. */
    private final Map<Container, Integer> items = new HashMap<>();
    private int nextColumn;
    private Grid table = new Grid();
    /** Where the text of the open code begins. */
    private int codeBegins;

    private HtmlWriter(String base) {
        this.base = base;
    }

    static String write(Outline outline, String language, String direction, String base) {
        HtmlWriter writer = new HtmlWriter(base);
        writer.out.append("<article");
        writer.attribute("lang", language);
        writer.attribute("dir", direction);
        writer.languages.add(language);
        writer.directions.add(direction);
        writer.out.append(">\n");
        int empty = writer.out.length();
        outline.tell(writer);
        return writer.out.length() == empty ? "" : Safety.clean(writer.out.append("</article>").toString());
    }

    @Override
    public void open(Container container) {
        Form form = Form.of(container);
        open.add(container);
        if (form == Form.ITEM) {
            items.merge(open.get(open.size() - 2), 1, Integer::sum);
        }
        if (form == Form.ROW) {
            nextColumn = 1;
            table.row++;
        } else if (form == Form.TABLE) {
            table = new Grid();
        }
        // The elements of a single paragraph are written with it: pictures stand before a caption, not in it.
        if (form == Form.CELL) {
            beginCell(container);
        } else if (!form.isOneParagraph()) {
            begin(tag(container, form), container);
            codeBegins = form == Form.CODE ? out.length() : codeBegins;
            if (!form.mayHold(Form.FLOW) && form != Form.ROW || form == Form.QUOTE || form == Form.FIGURE) {
                out.append('\n');
            }
        }
    }

    private void beginCell(Container cell) {
        int column = Columns.of(cell, nextColumn);
        int after = column + Columns.span(cell);
        if (Columns.isTold(cell)) {
            table.free(column, after);
        }
        table.fill(nextColumn, column);
        begin(cell.tag(), cell);
        table.take(column, after, cell);
        nextColumn = after;
    }

    @Override
    public void close(Container container) {
        Form form = Form.of(open.remove(open.size() - 1));
        if (form == Form.TABLE) {
            table.end();
        }
        if (!form.isOneParagraph()) {
            end(tag(container, form));
            if (form != Form.CELL) {
                out.append('\n');
            }
        }
    }

    @Override
    public void paragraph(Paragraph paragraph, Setting setting, Form form, boolean alone) {
        List<Inline> inlines = Safety.of(setting.inlines(), base);
        List<Inline> pictures = Setting.pictures(inlines);
        boolean caption = form == Form.FLOW && paragraph.kind() == Kind.CAPTION && !pictures.isEmpty();
        String tag = switch (form) {
            case ITEM, DESCRIPTION, CELL -> alone && !isOfAnother(setting.container()) ? "" : "p";
            case CODE -> "";
            case HEADING, FIGCAPTION, CAPTION, TERM -> open.get(open.size() - 1).tag();
            default -> caption ? "figcaption" : "p";
        };
        boolean before = form == Form.FLOW || form == Form.QUOTE || form == Form.HEADING || form == Form.FIGCAPTION || form == Form.FIGURE;
        if (before && !pictures.isEmpty()) {
            boolean inFigure = open.stream().anyMatch(container -> Form.of(container) == Form.FIGURE);
            out.append(inFigure ? "" : "<figure>");
            pictures.forEach(this::picture);
            out.append(inFigure ? "\n" : caption ? "\n" : "</figure>\n");
            inlines = Setting.afterPictures(inlines);
        }
        if (form == Form.CODE && out.length() > codeBegins) {
            out.append('\n');
        }
        if (!tag.isEmpty()) {
            begin(tag, setting.container());
        }
        InlineText.tell(paragraph.keptText(), inlines, new Text(paragraph.keptText(), form == Form.CODE));
        if (!tag.isEmpty()) {
            end(tag);
            out.append(caption ? "</figure>\n" : "\n");
        }
    }

    /** A cell that stands in several rows, and the place of its attribute, which is written when all of its rows are known. */
    private static final class Tall {
        private final int place;
        private final int first;
        private int rows;

        Tall(int place, int first, int rows) {
            this.place = place;
            this.first = first;
            this.rows = rows;
        }
    }

    /** The columns of the open table that cells of rows above take. */
    private final class Grid {

        private final int begins = out.length();
        private final List<Tall> cells = new ArrayList<>();
        private final Tall[] taken = new Tall[Columns.MOST + 1];
        private int row;

        private boolean isTaken(int column) {
            return column < taken.length && taken[column] != null && row - taken[column].first < taken[column].rows;
        }

        /** Where a cell stands that says so, those of rows above have ended: the rows they go on in are not of the story, or of another group. */
        void free(int from, int to) {
            for (int column = from; column < to; column++) {
                if (isTaken(column)) {
                    taken[column].rows = row - taken[column].first;
                }
            }
        }

        /** Empty cells in the columns that nothing takes. */
        void fill(int from, int to) {
            for (int column = from; column < to; column++) {
                out.append(isTaken(column) ? "" : "<td></td>");
            }
        }

        /** Takes the columns of a cell whose start tag was just written. */
        void take(int from, int to, Container cell) {
            int rows = Columns.rows(cell);
            if (rows > 1) {
                Tall tall = new Tall(out.length() - 1, row, rows);
                cells.add(tall);
                for (int column = from; column < Math.min(to, taken.length); column++) {
                    taken[column] = tall;
                }
            }
        }

        void end() {
            String written = out.substring(begins);
            out.setLength(begins);
            int from = 0;
            for (Tall cell : cells) {
                out.append(written, from, cell.place - begins);
                attribute("rowspan", cell.rows > 1 ? String.valueOf(cell.rows) : "");
                from = cell.place - begins;
            }
            out.append(written, from, written.length());
        }
    }

    /** Whether a container's language or direction is another than that of the open elements. */
    private boolean isOfAnother(Container container) {
        return !Setting.nearest(container, "lang", languages.get(0)).equals(languages.get(languages.size() - 1))
                || !Setting.nearest(container, "dir", directions.get(0)).equals(directions.get(directions.size() - 1));
    }

    private static String tag(Container container, Form form) {
        return switch (form) {
            case LIST -> container.tag().equals("ol") ? "ol" : "ul";
            case CODE -> "pre";
            default -> container.tag();
        };
    }

    private void begin(String tag, Container container) {
        String language = Setting.nearest(container, "lang", languages.get(0));
        String direction = Setting.nearest(container, "dir", directions.get(0));
        out.append('<').append(tag);
        if (!language.equals(languages.get(languages.size() - 1))) {
            attribute("lang", language);
        }
        if (!direction.equals(directions.get(directions.size() - 1))) {
            attribute("dir", direction);
        }
        for (String name : new String[] {"start", "value", "colspan", "rowspan"}) {
            if (Form.of(container) != Form.FLOW) {
                String value = container.attributes().getOrDefault(name, "");
                boolean goesOn = name.equals("start") && container.tag().equals("ol") && items.containsKey(container);
                boolean later = name.equals("rowspan") && Columns.rows(container) > 1;
                attribute(name, later ? "" : goesOn ? String.valueOf(Form.start(container) + items.get(container)) : value);
            }
        }
        out.append('>');
        languages.add(language);
        directions.add(direction);
    }

    private void end(String tag) {
        out.append("</").append(tag).append('>');
        languages.remove(languages.size() - 1);
        directions.remove(directions.size() - 1);
    }

    /** Writes an attribute that makes sense. */
    private void attribute(String name, String value) {
        boolean sense = switch (name) {
            case "lang" -> !value.isEmpty() && value.length() <= 35 && value.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c) || c == '-');
            case "dir" -> value.equalsIgnoreCase("ltr") || value.equalsIgnoreCase("rtl") || value.equalsIgnoreCase("auto");
            case "start", "value", "colspan", "rowspan" -> !value.isEmpty() && value.length() <= 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
            default -> !value.isEmpty();
        };
        if (sense) {
            out.append(' ').append(name).append("=\"");
            escape(name.equals("dir") ? value.toLowerCase(Locale.ROOT) : value, 0, value.length());
            out.append('"');
        }
    }

    private void picture(Inline picture) {
        out.append("<img");
        attribute("src", picture.attributes().getOrDefault("src", ""));
        attribute("alt", picture.attributes().getOrDefault("alt", ""));
        out.append('>');
    }

    /** Writes text; what XML has no place for becomes the replacement character. */
    private void escape(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\r' -> out.append(isLineEnd(text, i) ? "\n" : "");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(isXml(text, i) ? c : '\ufffd');
            }
        }
    }

    /** Whether a line ends with a character; callers may hand in lines that end with two, and XML has no place for the first. */
    private static boolean isLineEnd(String text, int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\r\n", i);
    }

    private static boolean isXml(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' && c < 0xfffe || c == '\n' || c == '\t';
    }

    /** The inside of a paragraph. */
    private final class Text implements InlineText.Taker {

        private final String text;
        private final boolean code;

        Text(String text, boolean code) {
            this.text = text;
            this.code = code;
        }

        @Override
        public void open(Inline element) {
            out.append('<').append(element.tag());
            for (String name : new String[] {"href", "lang", "dir"}) {
                attribute(name, element.attributes().getOrDefault(name, ""));
            }
            out.append('>');
        }

        @Override
        public void close(Inline element) {
            out.append("</").append(element.tag()).append('>');
        }

        @Override
        public void picture(Inline picture) {
            HtmlWriter.this.picture(picture);
        }

        @Override
        public void text(int start, int end) {
            int from = start;
            for (int i = start; i < end && !code; i++) {
                if (isLineEnd(text, i)) {
                    escape(text, from, i);
                    out.append("<br>");
                    from = i + 1;
                }
            }
            escape(text, from, end);
        }
    }
}
