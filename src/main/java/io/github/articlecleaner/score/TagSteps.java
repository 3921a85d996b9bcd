package io.github.articlecleaner.score;

import java.util.List;

/** Elements as features see them: a number for the one the text stands in, a bit for each telling one around it. */
final class TagSteps {

    static final int LAST_HEADING = 5;
    static final int ITEM = 7;
    static final int CAPTION = 10;
    static final int BUTTON = 13;
    static final int OTHER = 20;

    private static final List<String> INSIDE = List.of(
            "article", "main", "aside", "header", "footer", "nav", "form", "figure", "table", "ul", "ol", "blockquote",
            "section", "dl", "button", "details");

    private TagSteps() {}

    static int of(String tag) {
        return switch (tag) {
            case "h1" -> 0;
            case "h2" -> 1;
            case "h3" -> 2;
            case "h4" -> 3;
            case "h5" -> 4;
            case "h6" -> 5;
            case "p" -> 6;
            case "li" -> ITEM;
            case "td", "th" -> 8;
            case "div" -> 9;
            case "figcaption", "caption" -> CAPTION;
            case "blockquote" -> 11;
            case "dt", "dd" -> 12;
            case "button", "summary" -> BUTTON;
            case "pre" -> 14;
            case "section", "article", "main" -> 15;
            case "option" -> 16;
            case "header", "footer", "aside", "nav" -> 17;
            case "legend", "fieldset", "form" -> 18;
            case "text" -> 19;
            default -> OTHER;
        };
    }

    static int insideBit(String tag) {
        int index = INSIDE.indexOf(tag);
        return index < 0 ? 0 : 1 << index;
    }

    static int insides() {
        return INSIDE.size();
    }
}
