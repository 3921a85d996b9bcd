package io.github.articlecleaner.cut;

import java.util.Arrays;

/**
 * Where a line of kept text is open: has begun before a node, or goes on behind it, without a block or a line break between. What parts
 * two such lines must stay, or they would become one.
 */
final class Lines {

    private final Nodes nodes;
    private final Fates fates;
    private final boolean[] openBefore;
    private final boolean[] openAfter;
    private boolean open;

    Lines(Nodes nodes, Fates fates) {
        this.nodes = nodes;
        this.fates = fates;
        this.openBefore = new boolean[nodes.size()];
        this.openAfter = new boolean[nodes.size()];
        int[] events = events();
        for (int event : events) {
            if (event >= 0) {
                openBefore[event] = open;
                begin(event);
            } else {
                end(~event);
            }
        }
        open = false;
        for (int e = events.length - 1; e >= 0; e--) {
            if (events[e] < 0) {
                openAfter[~events[e]] = open;
                begin(~events[e]);
            } else {
                end(events[e]);
            }
        }
    }

    boolean isOpenBefore(int i) {
        return openBefore[i];
    }

    boolean isOpenAfter(int i) {
        return openAfter[i];
    }

    /** The nodes as the source has them: each begins, and ends as its complement behind what is below it. */
    private int[] events() {
        int[] events = new int[nodes.size() * 2];
        int count = 0;
        int inside = -1;
        for (int i = 0; i < nodes.size(); i = fates.next(i)) {
            while (inside >= 0 && nodes.after(inside) <= i) {
                events[count++] = ~inside;
                inside = nodes.parent(inside);
            }
            events[count++] = i;
            inside = i;
        }
        while (inside >= 0) {
            events[count++] = ~inside;
            inside = nodes.parent(inside);
        }
        return Arrays.copyOf(events, count);
    }

    /** A node is met, from whichever side. */
    private void begin(int i) {
        if (fates.goes(i)) {
            return;
        }
        if (Fates.isBlock(nodes.node(i))) {
            open = false;
        } else if (fates.isLeaf(i) && fates.first(i) == Fates.KEPT) {
            open = true;
        }
    }

    /** A node is left, on the other side. */
    private void end(int i) {
        if (!fates.goes(i) && Fates.isBlock(nodes.node(i))) {
            open = false;
        }
    }
}
