package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Kind;
import java.util.List;
import java.util.Locale;

/** Invented sites: ways in which publishers put a story and what sticks to it into a page. */
enum Layout {
    /** Every part in an element of its own with a telling class. */
    CLASSED,
    /** The same boxes, with classes a build tool made. */
    HASHED,
    /** Appeals as paragraphs of the story's own container. */
    PLAIN,
    /** Appeals as paragraphs of the story's container, set apart by style alone. */
    STYLED,
    /** Appeals as lists. */
    LISTED,
    /** The whole page in cells of tables, as old sites are. */
    TABLED;

    /** The document as a page of this site. */
    String page(Document document) {
        List<Document.Line> lines = document.lines();
        String title = lines.stream().filter(l -> l.kind() == Kind.TITLE).map(Document.Line::text).findFirst().orElse("");
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(document.language()).append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(title)).append("</title></head>\n<body>\n");
        html.append(this == TABLED ? "<table><tr><td>\n" : "<main>\n<article" + named("article") + ">\n");
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && lines.get(end).kind() == lines.get(i).kind()) {
                end++;
            }
            run(lines.subList(i, end), html);
            i = end;
        }
        return html.append(this == TABLED ? "</td></tr></table>\n" : "</article>\n</main>\n").append("</body>\n</html>\n").toString();
    }

    /** Neighbours of one kind: the story, or a box. */
    private void run(List<Document.Line> lines, StringBuilder html) {
        Kind kind = lines.get(0).kind();
        boolean story = kind == Kind.BODY || kind == Kind.TITLE;
        String open = "";
        String close = "";
        switch (this) {
            case CLASSED, HASHED -> {
                open = story ? "" : (kind.isAppeal() ? "<aside" : "<div") + named(kind.name().toLowerCase(Locale.ROOT) + "-box") + ">\n";
                close = story ? "" : kind.isAppeal() ? "</aside>\n" : "</div>\n";
            }
            case LISTED -> {
                open = kind.isAppeal() ? "<ul>\n" : "";
                close = kind.isAppeal() ? "</ul>\n" : "";
            }
            case TABLED -> {
                open = story ? "" : "</td></tr><tr><td>\n";
                close = story ? "" : "</td></tr><tr><td>\n";
            }
            case PLAIN, STYLED -> {
                // Whatever it is, it stands among the story's paragraphs.
            }
        }
        html.append(open);
        String list = "";
        for (Document.Line line : lines) {
            String tag = tag(line);
            String wanted = tag.equals("li") && this != LISTED ? "ul" : "";
            list = list(list, wanted, html);
            line(line, tag, html);
        }
        list(list, "", html);
        html.append(close);
    }

    /** Opens and closes lists around their items. */
    private static String list(String open, String wanted, StringBuilder html) {
        if (!open.equals(wanted)) {
            html.append(open.isEmpty() ? "" : "</ul>\n").append(wanted.isEmpty() ? "" : "<ul>\n");
        }
        return wanted;
    }

    private String tag(Document.Line line) {
        boolean appeal = line.kind().isAppeal();
        return switch (this) {
            case PLAIN, STYLED -> appeal ? "p" : cell(line.tag());
            case LISTED -> appeal ? "li" : cell(line.tag());
            case CLASSED, HASHED, TABLED -> cell(line.tag());
        };
    }

    /** A cell needs its row, which a document does not tell. */
    private static String cell(String tag) {
        return tag.equals("td") ? "p" : tag;
    }

    private void line(Document.Line line, String tag, StringBuilder html) {
        String text = escaped(line.text());
        switch (tag) {
            case "a" -> html.append("<p><a href=\"/").append(line.kind().name().toLowerCase(Locale.ROOT)).append("\">").append(text).append("</a></p>\n");
            case "button", "span" -> html.append("<div><").append(tag).append('>').append(text).append("</").append(tag).append("></div>\n");
            case "figcaption" -> html.append("<figure><img src=\"/picture.jpg\" alt=\"\"><figcaption>").append(text).append("</figcaption></figure>\n");
            default -> {
                boolean styled = this == STYLED && line.kind().isAppeal();
                html.append('<').append(tag).append(styled ? " style=\"background:#f3f3f3;padding:8px\"><em>" : ">").append(text)
                        .append(styled ? "</em>" : "").append("</").append(tag).append(">\n");
            }
        }
    }

    /** A class attribute: telling, or made by a build tool; none where layouts do without. */
    private String named(String name) {
        return switch (this) {
            case CLASSED -> " class=\"" + name + "\"";
            case HASHED -> " class=\"css-" + Integer.toString(Math.floorMod(name.hashCode(), 1 << 24), 36) + "\"";
            default -> "";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
