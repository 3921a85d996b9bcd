package io.github.articlecleaner.article;

/** Where the cells of a row stand. */
final class Columns {

    /** A cell further right than this stands where it comes: the page's numbers are not to be trusted with memory. */
    static final int MOST = 64;

    private static final String COLUMN = "aria-colindex";

    private Columns() {}

    /** Whether the page says in which column a cell stands. */
    static boolean isTold(Container cell) {
        return cell.attributes().containsKey(COLUMN);
    }

    /** A cell's column, from 1; the one that is free where the page does not say, or says one that is taken. */
    static int of(Container cell, int free) {
        int column = number(cell, COLUMN);
        return column > MOST ? free : Math.max(column, free);
    }

    /** How many columns a cell takes, at least 1. */
    static int span(Container cell) {
        int span = number(cell, "colspan");
        return span > MOST ? 1 : Math.max(1, span);
    }

    /** In how many rows it stands, at least 1. */
    static int rows(Container cell) {
        return Math.max(1, number(cell, "rowspan"));
    }

    private static int number(Container cell, String name) {
        try {
            return Integer.parseInt(cell.attributes().getOrDefault(name, "1"));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
