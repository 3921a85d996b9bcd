package io.github.articlecleaner.read;

import java.util.Iterator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The first text of an element, for what is short where it is what it claims to be: a date, a name. Hundreds inside one another cost no more than that. */
final class Beginning {

    /** No date, name or headline has so many characters. */
    private static final int MOST = 1_000;

    /** Nor so many elements and texts in it. */
    private static final int MOST_NODES = 200;

    private Beginning() {}

    /** The text in an element and in what is inside it. */
    static String of(Element element) {
        return gather(element.nodeStream().iterator());
    }

    /** The text right inside an element. */
    static String ofOwn(Element element) {
        return gather(element.childNodes().iterator());
    }

    /** The first characters of an attribute, such as class names, that is asked again for each element inside. */
    static String of(String attribute) {
        return attribute.length() <= MOST ? attribute : attribute.substring(0, MOST);
    }

    private static String gather(Iterator<? extends Node> nodes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MOST_NODES && text.length() < MOST && nodes.hasNext(); i++) {
            Node node = nodes.next();
            if (node instanceof TextNode one) {
                String whole = one.getWholeText();
                text.append(whole, 0, Math.min(whole.length(), MOST));
            } else if (node instanceof Element inner && Tags.isBlock(inner.normalName())) {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }
}
