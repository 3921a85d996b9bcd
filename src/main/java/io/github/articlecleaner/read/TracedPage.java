package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Page;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A page with the tree it was read from.
 *
 * @param page the page
 * @param html what was parsed: all of the input, or its beginning where a limit was met, with a space for a mark of byte order
 * @param document the tree, whose nodes know their place in {@code html}
 * @param pieces the places of the texts that stand for parts of one text of the source
 * @param texts the text nodes of each paragraph, blank ones between them included, in page order
 */
public record TracedPage(Page page, String html, Document document, Map<Node, Place> pieces, List<List<TextNode>> texts) {

    /**
     * A stretch of the source.
     *
     * @param start where it begins
     * @param end where it ends
     */
    public record Place(int start, int end) {}

    /**
     * Where a text, a start tag or the like stands in the source.
     *
     * @param node a node of the tree
     * @return its place, null where it has no characters of its own
     */
    public @Nullable Place place(Node node) {
        Place piece = pieces.get(node);
        return piece != null ? piece : place(node.sourceRange());
    }

    /**
     * Where a range of the tree stands in the source.
     *
     * @param range a node's, or that of its end tag
     * @return its place, null where it has no characters of its own
     */
    public static @Nullable Place place(Range range) {
        return range.isTracked() && range.endPos() > range.startPos() ? new Place(range.startPos(), range.endPos()) : null;
    }
}
