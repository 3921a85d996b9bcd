package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Paragraphs that are parted by blank lines alone, as some content systems keep them in their fields and only part them when they show them: text right in
 * the body of html in which nothing right in the body is a paragraph of its own.
 */
final class BlankLines {

    private BlankLines() {}

    /** Whether blank lines in the text right in an element part paragraphs. */
    static boolean part(Element root) {
        if (!root.normalName().equals("body")) {
            return false;
        }
        for (Node child = root.firstChild(); child != null; child = child.nextSibling()) {
            if (child.normalName().equals("p")) {
                return false;
            }
        }
        return true;
    }

    /** The first place behind a blank line and all white space with it, from a place on; the end of the text where no blank line follows. */
    static int behindNext(String text, int from) {
        int breaks = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breaks++;
            } else if (!Spaces.isSpace(c)) {
                if (breaks > 1) {
                    return i;
                }
                breaks = 0;
            }
        }
        return text.length();
    }

    /** Whether a text ends in a blank line. */
    static boolean endsIn(String text) {
        int breaks = 0;
        for (int i = text.length() - 1; i >= 0 && Spaces.isSpace(text.charAt(i)); i--) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }

    /**
     * Makes of each text right in the body as many texts as blank lines part.
     *
     * @param html what the tree was parsed from
     * @param document the tree, whose nodes know their place
     * @return the places of the texts that were made
     */
    static Map<Node, TracedPage.Place> split(String html, Document document) {
        Map<Node, TracedPage.Place> places = new IdentityHashMap<>();
        Element body = Declared.body(document);
        if (part(body)) {
            for (TextNode text : body.textNodes()) {
                split(html, text, body, places);
            }
        }
        return places;
    }

    private static void split(String html, TextNode text, Element parent, Map<Node, TracedPage.Place> places) {
        Range range = text.sourceRange();
        String whole = text.getWholeText();
        List<Integer> ends = ends(whole);
        if (!range.isTracked() || ends.size() < 2) {
            return;
        }
        List<Integer> inSource = ends(html.substring(range.startPos(), range.endPos()));
        if (ends.size() != inSource.size()) {
            // A blank line stands as characters by number in the source.
            return;
        }
        List<TextNode> pieces = new ArrayList<>();
        int start = 0;
        int place = range.startPos();
        for (int i = 0; i < ends.size(); i++) {
            String piece = whole.substring(start, ends.get(i));
            TextNode node = i == 0 ? text.text(piece) : new TextNode(piece);
            int end = range.startPos() + inSource.get(i);
            places.put(node, new TracedPage.Place(place, end));
            pieces.add(node);
            start = ends.get(i);
            place = end;
        }
        // All at once: one by one would move those behind again and again.
        parent.insertChildren(text.siblingIndex() + 1, pieces.subList(1, pieces.size()));
    }

    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        while (end < text.length()) {
            end = behindNext(text, end);
            ends.add(end);
        }
        return ends;
    }
}
