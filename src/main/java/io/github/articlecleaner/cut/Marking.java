package io.github.articlecleaner.cut;

import io.github.articlecleaner.article.Appeal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Marks the appeals in the source: an attribute in the start tag of what belongs to one appeal, a span around a text by itself. */
final class Marking {

    private static final String ATTRIBUTE = "data-article-cleaner";

    private static final Set<String> UNMARKED = Set.of("html", "head", "body");

    private record Insertion(int at, String text) {}

    private final String html;
    private final Nodes nodes;
    private final List<Appeal> appeals;
    private final List<Insertion> insertions = new ArrayList<>();

    Marking(String html, Nodes nodes, Fates fates, List<Appeal> appeals) {
        this.html = html;
        this.nodes = nodes;
        this.appeals = appeals;
        int i = 0;
        while (i < nodes.size()) {
            boolean ofOne = fates.goes(i) && fates.first(i) == fates.last(i);
            Node node = nodes.node(i);
            if (ofOne && node instanceof TextNode) {
                text(i, fates.first(i));
                i++;
            } else if (ofOne && !UNMARKED.contains(node.normalName()) && nodes.hasStartTag(i)) {
                element(i, fates.first(i));
                i = nodes.after(i);
            } else {
                i = fates.next(i);
            }
        }
        insertions.sort(Comparator.comparingInt(Insertion::at));
    }

    String annotated() {
        StringBuilder marked = new StringBuilder(html.length() + insertions.size() * 40);
        int at = 0;
        for (Insertion insertion : insertions) {
            marked.append(html, at, insertion.at()).append(insertion.text());
            at = insertion.at();
        }
        return marked.append(html, at, html.length()).toString();
    }

    private String attribute(int appeal) {
        return " " + ATTRIBUTE + "=\"" + name(appeal) + "\"";
    }

    private String name(int appeal) {
        return appeals.get(appeal).kind().name().toLowerCase(Locale.ROOT);
    }

    private void element(int i, int appeal) {
        // Marked before: the mark is left as it is.
        if (nodes.node(i) instanceof Element element && element.attr(ATTRIBUTE).equals(name(appeal))) {
            return;
        }
        int at = nodes.start(i) + 1;
        while (at < html.length() && !endsName(html.charAt(at))) {
            at++;
        }
        insertions.add(new Insertion(at, attribute(appeal)));
    }

    private static boolean endsName(char c) {
        return Nodes.isSpace(c) || c == '/' || c == '>';
    }

    private void text(int i, int appeal) {
        int start = nodes.startOfWords(i);
        int end = nodes.endOfWords(i);
        // A page cut off in an end tag ends in a text that would swallow ours.
        if (start < end && !html.startsWith("</", end - 2)) {
            insertions.add(new Insertion(start, "<span" + attribute(appeal) + ">"));
            insertions.add(new Insertion(end, "</span>"));
        }
    }
}
