package io.github.articlecleaner.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The stretches of the source to cut, and what is left of each node in them. */
final class Plan {

    /** Elements whose tags stay whatever goes: those of the page itself, and cells, whose row would fall out of step. */
    private static final Set<String> FIXED = Set.of("html", "head", "body", "td", "th");

    /**
     * A stretch to cut.
     *
     * @param start where it begins
     * @param end where it ends
     * @param first the first appeal it belongs to
     * @param last the last
     */
    record Stretch(int start, int end, int first, int last) {}

    /** What a parent's children have been so far: something kept, or appeals since the start of a line, or appeals in its midst. */
    private static final int NONE = 0;

    private static final int SINCE_START = 1;
    private static final int IN_MIDST = 2;

    private final Nodes nodes;
    private final Fates fates;
    private final Lines lines;
    private final boolean withTags;
    private final int[] run;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<Node, String> gone = new IdentityHashMap<>();
    /** Whether cells go over several rows, by what holds the rows. */
    private final Map<Node, Boolean> spanned = new IdentityHashMap<>();

    Plan(Nodes nodes, Fates fates, boolean withTags) {
        this.nodes = nodes;
        this.fates = fates;
        this.lines = new Lines(nodes, fates);
        this.withTags = withTags;
        this.run = new int[nodes.size()];
        int appeal = Fates.NOTHING;
        int i = 0;
        while (i < nodes.size()) {
            boolean text = nodes.node(i) instanceof TextNode;
            if (fates.goes(i) && text) {
                follow(i);
                text(i);
                appeal = fates.last(i);
                i++;
            } else if (fates.goes(i) && withTags && mayGo(i)) {
                follow(i);
                element(i, fates.first(i), fates.last(i));
                appeal = fates.last(i);
                i = nodes.after(i);
            } else if (isLineBreak(i) && withTags && run[nodes.parent(i)] == SINCE_START && nodes.isWhole(i)) {
                element(i, appeal, appeal);
                i = nodes.after(i);
            } else {
                if (nodes.parent(i) >= 0 && (fates.first(i) == Fates.KEPT || nodes.node(i) instanceof Element && !fates.isLeaf(i))) {
                    run[nodes.parent(i)] = NONE;
                }
                i = fates.next(i);
            }
        }
        if (withTags) {
            new CommentPairs(nodes, fates, gone).find().forEach(this::pair);
        }
        stretches.sort(Comparator.comparingInt(Stretch::start));
    }

    /** The stretches in order of the source. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** The nodes that go, each with the text that stays in its place. */
    Map<Node, String> gone() {
        return gone;
    }

    private boolean mayGo(int i) {
        Node node = nodes.node(i);
        boolean parts = !Fates.isInline(node) && lines.isOpenBefore(i) && lines.isOpenAfter(i);
        return !FIXED.contains(node.normalName()) && !isAmidCells(node) && !parts && !nodes.beginsAnother(i) && nodes.isWhole(i);
    }

    /** Whether a node is a row beside which cells go over several: without it they would reach into the row behind. */
    private boolean isAmidCells(Node node) {
        return node.normalName().equals("tr") && node.parent() instanceof Element rows && spanned.computeIfAbsent(rows, r -> hasCellsOverRows(rows));
    }

    private static boolean hasCellsOverRows(Element rows) {
        return rows.children().stream().flatMap(row -> row.children().stream()).map(cell -> cell.attr("rowspan").strip())
                .anyMatch(span -> !span.isEmpty() && !span.equals("1"));
    }

    private boolean isLineBreak(int i) {
        return nodes.node(i) instanceof Element element && element.normalName().equals("br");
    }

    /** A node goes: line breaks right behind it go too, if something else parts what is before it from what is behind. */
    private void follow(int i) {
        int parent = nodes.parent(i);
        if (!Fates.isInline(nodes.node(i))) {
            run[parent] = NONE;
        } else if (run[parent] == NONE) {
            run[parent] = lines.isOpenBefore(i) ? IN_MIDST : SINCE_START;
        }
    }

    private void element(int i, int first, int last) {
        stretches.add(new Stretch(nodes.start(i), nodes.end(i), first, last));
        gone.put(nodes.node(i), "");
    }

    private void pair(CommentPairs.Pair pair) {
        element(pair.start(), pair.first(), pair.last());
        element(pair.end(), pair.first(), pair.last());
    }

    private void text(int i) {
        if (!nodes.isThere(i)) {
            return;
        }
        Words words = fates.words(i);
        int start = words.first() ? nodes.startOfWords(i) : nodes.start(i);
        int end = words.last() ? nodes.endOfWords(i) : nodes.end(i);
        stretches.add(new Stretch(start, end, fates.first(i), fates.last(i)));
        gone.put(nodes.node(i), nodes.source(nodes.start(i), start) + nodes.source(end, nodes.end(i)));
    }
}
