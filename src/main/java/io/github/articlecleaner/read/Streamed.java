package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts what a server sent late where the page's scripts put it. React sends a page in pieces: where one is not ready it leaves a template, with something
 * to look at meanwhile, and later adds the piece hidden at the end, with a script that moves it: {@code $RC("B:0","S:1")} for a part of the page,
 * {@code $RS("S:2","P:2")} for a part of a piece (react-dom, server rendering, the instructions {@code completeBoundary} and {@code completeSegment}).
 */
final class Streamed {

    /** A page has some dozen pieces; more than this may cost too much to move. */
    private static final int MOST_PIECES = 200;

    /** What stands in the place of a piece is no more than so many nodes. */
    private static final int MOST_MEANWHILE = 50;

    private final Map<String, Element> pieces = new HashMap<>();
    private final Map<String, Element> places = new HashMap<>();

    private Streamed() {}

    /** Moves the pieces of a page, if it has any. */
    static void settle(Document page) {
        Streamed streamed = new Streamed();
        List<String> scripts = streamed.gather(Declared.body(page));
        if (!streamed.pieces.isEmpty() && streamed.pieces.size() <= MOST_PIECES) {
            streamed.findPlaces(page);
            scripts.forEach(streamed::follow);
        }
    }

    /** Takes the pieces, which stand right in the body; gives what the scripts beside them say. */
    private List<String> gather(Element body) {
        List<String> scripts = new ArrayList<>();
        for (Node node : body.childNodes()) {
            if (node instanceof Element element) {
                if (element.hasAttr("hidden") && element.id().startsWith("S:")) {
                    pieces.put(element.id(), element);
                } else if (!pieces.isEmpty() && element.normalName().equals("script")) {
                    scripts.add(element.data());
                }
            }
        }
        return scripts;
    }

    private void findPlaces(Document page) {
        page.traverse((node, depth) -> {
            if (node instanceof Element element && element.normalName().equals("template") && element.attributesSize() > 0) {
                places.putIfAbsent(element.id(), element);
            }
        });
    }

    /** Follows the instructions of a script. */
    private void follow(String script) {
        for (int at = script.indexOf("$R"); at >= 0; at = script.indexOf("$R", at + 2)) {
            String first = argument(script, at + 3, "(\"");
            String second = first.isEmpty() ? "" : argument(script, at + 5 + first.length(), "\",\"");
            if (!second.isEmpty()) {
                switch (script.charAt(at + 2)) {
                    case 'C', 'R' -> move(second, first, true);
                    case 'S' -> move(first, second, false);
                    default -> { }
                }
            }
        }
    }

    /** What stands behind a sign up to the next quotation mark; empty where the sign is another. */
    private static String argument(String script, int at, String sign) {
        int start = at + sign.length();
        int end = script.startsWith(sign, at) ? script.indexOf('"', start) : -1;
        return end < 0 ? "" : script.substring(start, end);
    }

    private void move(String pieceId, String placeId, boolean withMeanwhile) {
        Element piece = pieces.remove(pieceId);
        Element place = places.remove(placeId);
        if (piece == null || place == null || place.parent() == null || isWithin(place, piece)) {
            return;
        }
        if (withMeanwhile) {
            removeMeanwhile(place);
        }
        List<Node> nodes = new ArrayList<>(piece.childNodes());
        if (!nodes.isEmpty()) {
            place.parent().insertChildren(place.siblingIndex(), nodes);
        }
        place.remove();
        piece.remove();
    }

    private static boolean isWithin(Node inner, Element outer) {
        Node around = inner;
        while (around != null && around != outer) {
            around = around.parent();
        }
        return around == outer;
    }

    /** Removes what was to be seen until the piece came: all up to the comment that ends it. */
    private static void removeMeanwhile(Element place) {
        List<Node> meanwhile = new ArrayList<>();
        int open = 0;
        Node node = place.nextSibling();
        while (node != null && !(open == 0 && isComment(node, "/$"))) {
            if (meanwhile.size() == MOST_MEANWHILE) {
                return;
            }
            open += isComment(node, "$") ? 1 : isComment(node, "/$") ? -1 : 0;
            meanwhile.add(node);
            node = node.nextSibling();
        }
        if (node != null) {
            meanwhile.forEach(Node::remove);
        }
    }

    private static boolean isComment(Node node, String beginning) {
        return node instanceof Comment comment && comment.getData().startsWith(beginning);
    }
}
