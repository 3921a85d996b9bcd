package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** Where the paragraphs of a page stand in its tree: the text nodes of each, told by the splitter on its one walk. */
class Trail {

    /** Remembers nothing: the way of a page whose places nobody asks for. */
    static final Trail NONE = new Trail() {
        @Override
        void text(TextNode node) {}

        @Override
        void end(boolean counts) {}
    };

    private final List<List<TextNode>> paragraphs = new ArrayList<>();
    private final List<TextNode> line = new ArrayList<>();

    /** A text of the paragraph that is being gathered. */
    void text(TextNode node) {
        line.add(node);
    }

    /** The paragraph ends here; it counts unless it was blank. */
    void end(boolean counts) {
        if (counts) {
            paragraphs.add(List.copyOf(line));
        }
        line.clear();
    }

    List<List<TextNode>> paragraphs() {
        return paragraphs;
    }
}
