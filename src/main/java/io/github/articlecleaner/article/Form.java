package io.github.articlecleaner.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an element around paragraphs does to the form of a story. */
enum Form {
    /** Nothing: text and whatever else may stand in it. */
    FLOW(null),
    HEADING(null),
    QUOTE(null),
    CODE(null),
    FIGURE(null),
    FIGCAPTION(FIGURE),
    LIST(null),
    ITEM(LIST),
    TERMS(null),
    TERM(TERMS),
    DESCRIPTION(TERMS),
    TABLE(null),
    CAPTION(TABLE),
    ROW(TABLE),
    CELL(ROW);

    private static final Set<Form> HOLD_NO_TEXT = Set.of(LIST, TERMS, TABLE, ROW);

    private final @Nullable Form needs;

    Form(@Nullable Form needs) {
        this.needs = needs;
    }

    static Form of(Container container) {
        return switch (container.tag()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
            case "blockquote" -> QUOTE;
            case "pre", "listing", "xmp", "plaintext" -> CODE;
            case "figure" -> FIGURE;
            case "figcaption" -> FIGCAPTION;
            case "ul", "ol", "menu", "dir" -> LIST;
            case "li" -> ITEM;
            case "dl" -> TERMS;
            case "dt" -> TERM;
            case "dd" -> DESCRIPTION;
            case "table" -> TABLE;
            case "caption" -> CAPTION;
            case "tr" -> ROW;
            case "td", "th" -> CELL;
            default -> FLOW;
        };
    }

    /** The number of a list's first item: what the page says, where it is a number of at most six digits, else 1. */
    static long start(Container list) {
        String start = list.attributes().getOrDefault("start", "");
        boolean number = !start.isEmpty() && start.length() <= 6 && start.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(start) : 1;
    }

    /** Whether it can only stand right inside a certain other form. */
    boolean isPart() {
        return needs != null;
    }

    /** Whether a form, or text, may stand right inside this one. */
    boolean mayHold(Form inner) {
        return inner.needs != null ? this == inner.needs : !HOLD_NO_TEXT.contains(this) && (inner == FLOW || !isLast());
    }

    /** Whether it holds text and no further form. */
    boolean isLast() {
        return isOneParagraph() || this == CODE || this == CELL;
    }

    /** Whether it holds a single paragraph: where there are two, there are two of it. */
    boolean isOneParagraph() {
        return this == HEADING || this == CAPTION || this == FIGCAPTION || this == TERM;
    }
}
