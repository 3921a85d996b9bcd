package io.github.articlecleaner.cut;

import io.github.articlecleaner.read.TracedPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * The nodes of a tree in document order, by number, with their places in the source.
 *
 * <p>Where tags are missing, crossed or moved, a tree and its source disagree; {@link #isWhole} tells the elements whose stretch of
 * source is exactly what the tree has below them.
 */
final class Nodes {

    /** The place of what has no characters of its own in the source: implied elements, and ends without a tag. */
    private static final int NOWHERE = -1;

    private final TracedPage traced;
    private final String html;
    private final List<Node> inOrder = new ArrayList<>();
    private int[] parent = new int[256];
    private int[] after = new int[256];

    /** Where each start tag or text begins and ends, and the same of end tags. */
    private final int[] start;
    private final int[] end;
    private final int[] tailStart;
    private final int[] tailEnd;

    /** The outermost places of each node with all below it, and how many places come before it in document order. */
    private final int[] least;
    private final int[] most;
    private final int[] placesBefore;

    /** The last start of the nodes before each, and the first of those from each on. */
    private final int[] latestBefore;
    private final int[] earliestFrom;

    /** All places, sorted: the first character of each node, the last of each end tag; and the former alone. */
    private final int[] places;
    private final int[] starts;

    Nodes(TracedPage traced) {
        this.traced = traced;
        this.html = traced.html();
        walk(traced.document());
        int size = inOrder.size();
        start = new int[size];
        end = new int[size];
        tailStart = new int[size];
        tailEnd = new int[size];
        least = new int[size];
        most = new int[size];
        placesBefore = new int[size + 1];
        latestBefore = new int[size];
        earliestFrom = new int[size + 1];
        int[] all = new int[size * 2];
        int[] some = new int[size];
        int count = 0;
        int begun = 0;
        for (int i = 0; i < size; i++) {
            locate(i);
            placesBefore[i] = count;
            latestBefore[i] = i == 0 ? NOWHERE : Math.max(latestBefore[i - 1], start[i - 1]);
            if (start[i] != NOWHERE) {
                all[count++] = start[i];
                some[begun++] = start[i];
            }
            if (tailEnd[i] != NOWHERE) {
                all[count++] = tailEnd[i] - 1;
            }
        }
        placesBefore[size] = count;
        places = Arrays.copyOf(all, count);
        starts = Arrays.copyOf(some, begun);
        Arrays.sort(places);
        Arrays.sort(starts);
        earliestFrom[size] = Integer.MAX_VALUE;
        for (int i = size - 1; i > 0; i--) {
            earliestFrom[i] = start[i] == NOWHERE ? earliestFrom[i + 1] : Math.min(earliestFrom[i + 1], start[i]);
            least[parent[i]] = Math.min(least[parent[i]], least[i]);
            most[parent[i]] = Math.max(most[parent[i]], most[i]);
        }
    }

    private void walk(Document document) {
        Node node = document;
        int above = -1;
        while (node != null) {
            int number = inOrder.size();
            add(node, above);
            if (node.childNodeSize() > 0) {
                above = number;
                node = node.childNode(0);
                continue;
            }
            after[number] = inOrder.size();
            Node next = number == 0 ? null : node.nextSibling();
            while (next == null && above >= 0) {
                after[above] = inOrder.size();
                next = above == 0 ? null : inOrder.get(above).nextSibling();
                above = parent[above];
            }
            node = next;
        }
    }

    private void add(Node node, int above) {
        if (inOrder.size() == parent.length) {
            parent = Arrays.copyOf(parent, parent.length * 2);
            after = Arrays.copyOf(after, after.length * 2);
        }
        parent[inOrder.size()] = above;
        inOrder.add(node);
    }

    private void locate(int i) {
        Node node = inOrder.get(i);
        TracedPage.Place place = traced.place(node);
        start[i] = place != null ? place.start() : NOWHERE;
        end[i] = place != null ? place.end() : NOWHERE;
        TracedPage.Place tail = node instanceof Element element ? TracedPage.place(element.endSourceRange()) : null;
        tailStart[i] = tail != null ? tail.start() : NOWHERE;
        tailEnd[i] = tail != null ? tail.end() : NOWHERE;
        least[i] = start[i] != NOWHERE ? start[i] : tailEnd[i] != NOWHERE ? tailEnd[i] - 1 : Integer.MAX_VALUE;
        most[i] = Math.max(start[i], tailEnd[i] - 1);
    }

    String source(int from, int to) {
        return html.substring(from, to);
    }

    int size() {
        return inOrder.size();
    }

    Node node(int i) {
        return inOrder.get(i);
    }

    /** The number of the node around a node, -1 for the document. */
    int parent(int i) {
        return parent[i];
    }

    /** The number of the first node that is neither a node nor below it. */
    int after(int i) {
        return after[i];
    }

    /** Whether a node has characters of its own in the source. */
    boolean isThere(int i) {
        return start[i] != NOWHERE;
    }

    /** Where a text, a start tag or the like begins in the source. */
    int start(int i) {
        return start[i];
    }

    /** Where a text ends, or an element that {@link #isWhole}: behind its end tag, or behind its start tag where it needs no other. */
    int end(int i) {
        return Math.max(end[i], tailEnd[i]);
    }

    /** Whether an element has a start tag of its own, shared with no copy that misnested tags made of it. */
    boolean hasStartTag(int i) {
        return inOrder.get(i) instanceof Element && isThere(i) && isTag(start[i], end[i], "<") && !isCopied(i);
    }

    /** Whether several elements share the start tag of this one. */
    boolean isCopied(int i) {
        return isThere(i) && countBelow(starts, start[i] + 1) - countBelow(starts, start[i]) > 1;
    }

    /**
     * Whether an element has its own start and end tag, between them stands all that the tree has below it and nothing else, and its start
     * tag ends no other element: then it can be cut out with its tags.
     */
    boolean isWhole(int i) {
        if (!hasStartTag(i) || endsAnother(i)) {
            return false;
        }
        boolean single = tailEnd[i] == end[i] && inOrder.get(i).childNodeSize() == 0;
        boolean closed = tailStart[i] >= end[i] && isTag(tailStart[i], tailEnd[i], "</");
        boolean inside = least[i] >= start[i] && most[i] < end(i);
        return (single || closed) && inside
                && countBelow(places, end(i)) - countBelow(places, start[i]) == placesBefore[after[i]] - placesBefore[i];
    }

    private boolean isTag(int from, int to, String opening) {
        return to <= html.length() && html.startsWith(opening, from) && html.charAt(to - 1) == '>';
    }

    /** Whether the element before this one has no end tag, so that this one's start tag ends it. */
    private boolean endsAnother(int i) {
        if (!(inOrder.get(i).previousSibling() instanceof Element before)) {
            return false;
        }
        Range tail = before.endSourceRange();
        return tail.isTracked() && TracedPage.place(tail) == null && tail.startPos() == start[i];
    }

    /** Where the words of a text begin: behind its white space, unless the text was moved to its place in the tree from a table. */
    int startOfWords(int i) {
        int at = start[i];
        while (isInPlace(i) && at < end[i] && isSpace(html.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the words of a text end. */
    int endOfWords(int i) {
        int at = end[i];
        while (isInPlace(i) && at > start[i] && isSpace(html.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** White space as html has it: it never says anything by itself. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Whether all that the tree has before a node stands before it in the source too, and all that is behind it behind. */
    private boolean isInPlace(int i) {
        return latestBefore[i] < start[i] && start[i] < earliestFrom[i + 1];
    }

    /** Whether the element around a node has no start tag and begins with it, as the body of a table does with its first row. */
    boolean beginsAnother(int i) {
        int above = parent[i];
        return above == i - 1 && !isThere(above) && !isPage(above);
    }

    /** Whether a node is of the page itself: its document, {@code html}, {@code head} or {@code body}. */
    boolean isPage(int i) {
        return inOrder.get(i) instanceof Document || Shape.PAGE.contains(inOrder.get(i).normalName());
    }

    private static int countBelow(int[] sorted, int bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
