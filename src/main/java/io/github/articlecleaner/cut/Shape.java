package io.github.articlecleaner.cut;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * A tree written down: two trees are the same when their shapes are. Neighbouring texts are one. The tags of the page itself that a
 * fragment does not have are left out, and with them the white space before the first thing it shows: they come from reading the
 * fragment as a page.
 */
final class Shape {

    static final Set<String> PAGE = Set.of("html", "head", "body");

    private final Map<Node, String> gone;
    private final Set<String> implied;
    private final StringBuilder shape = new StringBuilder();
    /** Whether white space counts by now. */
    private boolean begun;

    private Shape(Map<Node, String> gone, Set<String> implied) {
        this.gone = gone;
        this.implied = implied;
        this.begun = !implied.contains("body");
    }

    /** Those of the page's own elements that have no tag in the source; the tree must know its places. */
    static Set<String> implied(Document document) {
        Set<String> implied = new HashSet<>();
        for (Node node = document.firstChild(); node != null; node = node.nextSibling()) {
            note(node, implied);
            for (Node child = node.firstChild(); child != null; child = child.nextSibling()) {
                note(child, implied);
            }
        }
        return implied;
    }

    private static void note(Node node, Set<String> implied) {
        Range range = node.sourceRange();
        if (node instanceof Element element && PAGE.contains(element.normalName()) && (!range.isTracked() || range.isImplicit())) {
            implied.add(element.normalName());
        }
    }

    /** The shape of a tree without some nodes, in whose place stands what is left of them. */
    static String of(Document document, Map<Node, String> gone, Set<String> implied) {
        Shape shape = new Shape(gone, implied);
        shape.walk(document);
        return shape.shape.toString();
    }

    private void walk(Document document) {
        Node node = document.firstChild();
        while (node != null) {
            String left = gone.get(node);
            if (left != null) {
                text(left);
            } else {
                open(node);
                if (node.childNodeSize() > 0) {
                    node = node.firstChild();
                    continue;
                }
                close(node);
            }
            while (node != document && node.nextSibling() == null) {
                node = node.parent();
                close(node);
            }
            node = node == document ? null : node.nextSibling();
        }
    }

    private void open(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        } else {
            String content = node instanceof DataNode data ? data.getWholeData() : node instanceof Comment comment ? comment.getData() : node.outerHtml();
            begun |= !(node instanceof Comment || node instanceof DocumentType);
            shape.append("<!").append(node.nodeName()).append(' ');
            escaped(content);
            shape.append('>');
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (implied.contains(tag)) {
            return;
        }
        begun |= !tag.equals("html");
        shape.append('<').append(tag);
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                shape.append(' ').append(attribute.getKey()).append('=');
                escaped(attribute.getValue());
            }
        }
        shape.append('>');
    }

    private void close(Node node) {
        if (node instanceof Element element && !implied.contains(element.normalName())) {
            shape.append("</>");
        }
    }

    private void text(String text) {
        int from = 0;
        while (!begun && from < text.length() && Nodes.isSpace(text.charAt(from))) {
            from++;
        }
        begun |= from < text.length();
        escaped(text.substring(from));
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '\\') {
                shape.append('\\');
            }
            shape.append(c);
        }
    }
}
