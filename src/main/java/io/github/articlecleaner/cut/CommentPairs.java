package io.github.articlecleaner.cut;

import io.github.articlecleaner.read.Spaces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Pairs of comments in which content systems keep what they know of a block, as {@code <!-- wp:paragraph {"dropCap":true} -->} and
 * {@code <!-- /wp:paragraph -->}: around nothing they would be a block that the system calls broken.
 */
final class CommentPairs {

    /** What ends a pair has this before the name. */
    private static final char END = '/';

    /**
     * A pair.
     *
     * @param start the number of its first comment
     * @param end the number of its second
     * @param first the first appeal that goes between them
     * @param last the last
     */
    record Pair(int start, int end, int first, int last) {}

    /** The start of a pair, and what goes of the elements behind it; none does as yet where the first is {@link Fates#NOTHING}. */
    private static final class Open {
        private final int comment;
        private final String name;
        private int first = Fates.NOTHING;
        private int last = Fates.NOTHING;

        Open(int comment, String name) {
            this.comment = comment;
            this.name = name;
        }

        void add(int from, int to) {
            first = first == Fates.NOTHING ? from : Math.min(first, from);
            last = Math.max(last, to);
        }
    }

    private final Nodes nodes;
    private final Fates fates;
    private final Map<Node, String> gone;
    private final List<Pair> found = new ArrayList<>();

    /**
     * The pairs of a tree.
     *
     * @param gone the nodes that go
     */
    CommentPairs(Nodes nodes, Fates fates, Map<Node, String> gone) {
        this.nodes = nodes;
        this.fates = fates;
        this.gone = gone;
    }

    /** The pairs between which all that a reader sees goes. */
    List<Pair> find() {
        for (int i = 0; i < nodes.size(); i++) {
            if (!fates.isLeaf(i) && !gone.containsKey(nodes.node(i))) {
                findBelow(i);
            }
        }
        return found;
    }

    private void findBelow(int parent) {
        Deque<Open> open = new ArrayDeque<>();
        for (int i = parent + 1; i < nodes.after(parent); i = nodes.after(i)) {
            Node node = nodes.node(i);
            if (node instanceof Comment comment && nodes.isThere(i)) {
                String name = name(comment);
                if (!name.isEmpty() && name.charAt(0) != END) {
                    open.push(new Open(i, name));
                } else if (!open.isEmpty() && name.equals(END + open.peek().name)) {
                    close(open, i);
                }
            } else if (gone.containsKey(node)) {
                if (fates.goes(i) && !open.isEmpty()) {
                    open.peek().add(fates.first(i), fates.last(i));
                }
            } else if (!(node instanceof TextNode text) || !Spaces.isBlank(text.getWholeText())) {
                // Something stays between all that is open and what would end it.
                open.clear();
            }
        }
    }

    private void close(Deque<Open> open, int end) {
        Open pair = open.pop();
        if (pair.first == Fates.NOTHING) {
            return;
        }
        found.add(new Pair(pair.comment, end, pair.first, pair.last));
        if (!open.isEmpty()) {
            open.peek().add(pair.first, pair.last);
        }
    }

    /** The first word of a comment. */
    private static String name(Comment comment) {
        String data = comment.getData().strip();
        int end = 0;
        while (end < data.length() && !Nodes.isSpace(data.charAt(end))) {
            end++;
        }
        return data.substring(0, end);
    }
}
