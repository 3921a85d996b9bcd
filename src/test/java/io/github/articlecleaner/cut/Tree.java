package io.github.articlecleaner.cut;

import io.github.articlecleaner.article.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A parsed tree as a list of what is met on the way through it; texts in a row are one. */
final class Tree {

    private static final Set<String> PAGE = Set.of("html", "head", "body");

    private Tree() {}

    static List<String> of(String html) {
        return list(parse(html));
    }

    /** The tree of html without what begins in a range. */
    static List<String> without(String html, List<Cut> cuts) {
        Document document = parse(html);
        for (Node node : nodes(document)) {
            Range range = node.sourceRange();
            boolean element = node instanceof Element && !range.isImplicit();
            if (node instanceof TextNode text) {
                cut(text, html, range, cuts);
            }
            if ((element || !(node instanceof Element)) && cuts.stream().anyMatch(cut -> cut.start() <= range.startPos() && range.endPos() <= cut.end())) {
                node.remove();
            }
        }
        return list(document);
    }

    /** Takes from a text what is cut of it, if not all is. The rest is read as the parser reads a text: without zeros. */
    private static void cut(TextNode text, String html, Range range, List<Cut> cuts) {
        List<Cut> inside = cuts.stream().filter(cut -> range.startPos() <= cut.start() && cut.end() <= range.endPos()).toList();
        if (inside.isEmpty()) {
            return;
        }
        StringBuilder left = new StringBuilder();
        int at = range.startPos();
        for (Cut cut : inside) {
            left.append(html, at, cut.start());
            at = cut.end();
        }
        text.text(Parser.unescapeEntities(left.append(html, at, range.endPos()).toString().replace("\0", ""), false));
    }

    /** The tree of annotated html with its marks taken off. */
    static List<String> unmarked(String html) {
        Document document = parse(html);
        for (Element element : document.select("[data-article-cleaner]")) {
            element.removeAttr("data-article-cleaner");
            if (element.normalName().equals("span") && element.attributesSize() == 0) {
                element.unwrap();
            }
        }
        return list(document);
    }

    private static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }

    private static List<Node> nodes(Document document) {
        List<Node> nodes = new ArrayList<>();
        document.traverse((node, depth) -> nodes.add(node));
        return nodes;
    }

    private static List<String> list(Document document) {
        boolean fragment = document.body().sourceRange().isImplicit();
        List<String> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        document.traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode t) {
                    text.append(t.getWholeText());
                } else if (!isImplied(node)) {
                    flush(all, text, fragment);
                    all.add(node instanceof Element e ? "<" + e.normalName() + e.attributes().html() : node.outerHtml());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element && !isImplied(node)) {
                    flush(all, text, fragment);
                    all.add(">");
                }
            }
        });
        flush(all, text, fragment);
        return all;
    }

    private static boolean isImplied(Node node) {
        return node instanceof Document || PAGE.contains(node.normalName()) && node.sourceRange().isImplicit();
    }

    private static void flush(List<String> all, StringBuilder text, boolean fragment) {
        String found = text.toString();
        text.setLength(0);
        if (fragment && all.stream().allMatch(met -> met.startsWith("<!") || met.startsWith("<html"))) {
            found = found.replaceFirst("^[ \t\r\n\f]+", "");
        }
        if (!found.isEmpty()) {
            all.add(found);
        }
    }
}
