package io.github.articlecleaner.score;

/** Elements as features see them: a number for the one the text stands in, a bit for each telling one around it. */
final class TagSteps {

    static final int HEADLINE = 0;
    static final int LAST_HEADING = 5;
    static final int ITEM = 7;
    static final int CAPTION = 10;
    static final int BUTTON = 13;
    static final int OTHER = 20;

    /** Of the telling elements, the caption of a picture. */
    static final int CAPTION_BIT = 1 << 16;

    private static final int INSIDES = 17;

    private TagSteps() {}

    static int of(String tag) {
        return switch (tag) {
            case "h1" -> HEADLINE;
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
        return switch (tag) {
            case "article" -> 1;
            case "main" -> 1 << 1;
            case "aside" -> 1 << 2;
            case "header" -> 1 << 3;
            case "footer" -> 1 << 4;
            case "nav" -> 1 << 5;
            case "form" -> 1 << 6;
            case "figure" -> 1 << 7;
            case "table" -> 1 << 8;
            case "ul" -> 1 << 9;
            case "ol" -> 1 << 10;
            case "blockquote" -> 1 << 11;
            case "section" -> 1 << 12;
            case "dl" -> 1 << 13;
            case "button" -> 1 << 14;
            case "details" -> 1 << 15;
            case "figcaption" -> CAPTION_BIT;
            default -> 0;
        };
    }

    static int insides() {
        return INSIDES;
    }
}
