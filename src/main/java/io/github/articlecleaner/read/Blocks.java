package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Container;
import java.util.Arrays;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The open block elements of a walk through a page, and the containers that are made of them. One instance serves one page. */
final class Blocks {

    /** What browsers allow a cell to span (HTML standard). */
    private static final int MOST_COLUMNS = 1000;

    /** A cell that goes on in further rows is only seen to where it stands among the first columns. */
    private static final int MOST_TAKEN = 65;

    private final Marks marks;
    private final int deepest;
    /** Outermost first. */
    private Block[] blocks = new Block[64];
    private int count;
    private int containers;

    /**
     * No open block yet.
     *
     * @param marks reads the marks of containers
     * @param deepest so many containers at most stand within each other
     */
    Blocks(Marks marks, int deepest) {
        this.marks = marks;
        this.deepest = deepest;
    }

    /** An open block element; its container is made when the first text inside it is found. */
    private static final class Block {
        Element element;
        @Nullable Container container;
        /** The column where it is a table's cell, else 0; where it is a row, the column after its last cell. */
        int column;
        boolean preformatted;
        boolean heading;
        /** Where it holds rows: in how many more of them each of the first columns is taken by a cell that began further up. */
        int @Nullable [] taken;

        void nextRow() {
            for (int column = 1; taken != null && column < taken.length; column++) {
                taken[column] = Math.max(0, taken[column] - 1);
            }
        }

        boolean isTaken(int column) {
            return taken != null && column < taken.length && taken[column] > 0;
        }

        void take(int column, int columns, int rows) {
            if (rows > 1 && column < MOST_TAKEN) {
                taken = taken == null ? new int[MOST_TAKEN] : taken;
                Arrays.fill(taken, column, Math.min(MOST_TAKEN, column + columns), rows);
            }
        }
    }

    /** A block element begins. */
    void open(Element element) {
        if (count == blocks.length) {
            blocks = Arrays.copyOf(blocks, count * 2);
        }
        Block block = blocks[count];
        if (block == null) {
            block = new Block();
            blocks[count] = block;
        }
        Block outer = count == 0 ? null : blocks[count - 1];
        String tag = element.normalName();
        block.element = element;
        block.container = null;
        block.column = column(outer, element, tag);
        block.taken = null;
        if (outer != null && tag.equals("tr")) {
            outer.nextRow();
        }
        block.preformatted = outer != null && outer.preformatted || Tags.isPreformatted(tag);
        block.heading = outer != null && outer.heading || Tags.isHeading(tag);
        count++;
    }

    /** The column of a table's cell, from 1; 0 for every other element, and a row begins anew. */
    private int column(@Nullable Block row, Element element, String tag) {
        if (row == null || !tag.equals("td") && !tag.equals("th") || !row.element.normalName().equals("tr")) {
            return 0;
        }
        Block rows = count > 1 ? blocks[count - 2] : row;
        int column = row.column + 1;
        while (rows.isTaken(column)) {
            column++;
        }
        int columns = Math.max(1, Math.min(MOST_COLUMNS, span(element.attr("colspan"))));
        rows.take(column, columns, span(element.attr("rowspan")));
        row.column = column + columns - 1;
        return column;
    }

    private static int span(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Whether an element is the innermost open block. */
    boolean isInnermost(Element element) {
        return count > 0 && blocks[count - 1].element == element;
    }

    /** The innermost block ends. */
    void close() {
        blocks[--count].element = null;
    }

    /** Whether spaces and line breaks are kept in the innermost block. */
    boolean isPreformatted() {
        return blocks[count - 1].preformatted;
    }

    /** Whether the innermost block is a heading, or stands in one. */
    boolean isHeading() {
        return blocks[count - 1].heading;
    }

    /** The container of the innermost open block, made with those around it where they were not needed before. */
    Container container() {
        int made = count;
        while (made > 0 && blocks[made - 1].container == null) {
            made--;
        }
        Container outer = made == 0 ? null : blocks[made - 1].container;
        for (int i = made; i < count; i++) {
            if (i >= deepest) {
                // Only trees of the caller's are deeper: jsoup nests no deeper than it was told.
                blocks[i].container = outer;
                continue;
            }
            Element element = blocks[i].element;
            String tag = element.normalName();
            boolean row = tag.equals("tr");
            Map<String, String> attributes =
                    i == 0 ? Attributes.inherited(element) : Attributes.ofBlock(element, tag, row ? 0 : blocks[i].column);
            outer = new Container(outer, tag, marks.of(element), containers++, attributes);
            blocks[i].container = outer;
        }
        return outer;
    }
}
