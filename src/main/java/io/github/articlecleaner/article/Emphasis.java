package io.github.articlecleaner.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which inline elements Markdown reads back where they stand, and with which sign. Emphasis inside a word, or beside punctuation, is not
 * always read as such (CommonMark 0.31, 6.2): then the words stand without it.
 */
final class Emphasis {

    private static final String CODE = "code";

    private enum Side {
        SPACE,
        PUNCTUATION,
        LETTER
    }

    private final String text;
    private final List<Inline> inlines;
    private final List<Inline> written = new ArrayList<>();
    private final Deque<Inline> open = new ArrayDeque<>();
    /** Where the last written elements ended, by sign. */
    private int starEnd = -1;
    private int lineEnd = -1;
    private int otherEnd = -1;
    private int codeEnd = -1;
    /** The places where elements begin that may have a sign, by sort; and the last element that ends at a place. */
    private final Set<Integer> emphasisBegins = new HashSet<>();
    private final Set<Integer> codeBegins = new HashSet<>();
    private final Set<Integer> linkBegins = new HashSet<>();
    private final Map<Integer, Integer> lastEnding = new HashMap<>();
    /** The first link or picture behind the last element that was asked whether it holds one. */
    private int nextLink;

    private Emphasis(String text, List<Inline> inlines) {
        this.text = text;
        this.inlines = inlines;
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            switch (inline.tag()) {
                case "strong", "em" -> emphasisBegins.add(inline.start());
                case "code", "kbd", "samp" -> codeBegins.add(inline.start());
                case "a", "img" -> linkBegins.add(inline.start());
                default -> { }
            }
            if (inline.start() < inline.end()) {
                lastEnding.put(inline.end(), i);
            }
        }
    }

    /** The elements Markdown has a form for: links, pictures and code under their names, emphasis under its sign. */
    static List<Inline> of(String text, List<Inline> inlines) {
        Emphasis emphasis = new Emphasis(text, inlines);
        for (int i = 0; i < inlines.size(); i++) {
            emphasis.see(i);
        }
        return emphasis.written;
    }

    private void see(int at) {
        Inline inline = inlines.get(at);
        closeUpTo(inline.start());
        boolean inCode = open.stream().anyMatch(around -> around.tag().equals(CODE));
        switch (inline.tag()) {
            case "img" -> written.add(inline);
            case "a" -> {
                // So only a handful is ever open, whatever JSON from strangers says.
                if (open.stream().noneMatch(around -> around.tag().equals("a"))) {
                    write(inline, "a");
                }
            }
            case "code", "kbd", "samp" -> {
                if (!inCode && codeEnd != inline.start() && !holdsLink(at)) {
                    write(inline, CODE);
                }
            }
            case "strong" -> emphasize(at, "**", "__", inCode);
            case "em" -> emphasize(at, "*", "_", inCode);
            default -> { }
        }
    }

    private void closeUpTo(int place) {
        while (!open.isEmpty() && open.peek().end() <= place) {
            Inline closed = open.pop();
            if (closed.tag().startsWith("*")) {
                starEnd = closed.end();
            } else if (closed.tag().startsWith("_")) {
                lineEnd = closed.end();
            } else {
                otherEnd = closed.end();
                codeEnd = closed.tag().equals(CODE) ? closed.end() : codeEnd;
            }
        }
    }

    private void write(Inline inline, String sign) {
        Inline under = new Inline(sign, inline.start(), inline.end(), inline.attributes());
        written.add(under);
        open.push(under);
    }

    /** Code would show a link as it is written. */
    private boolean holdsLink(int at) {
        nextLink = Math.max(nextLink, at + 1);
        while (nextLink < inlines.size() && !inlines.get(nextLink).tag().equals("a") && !Setting.isPicture(inlines.get(nextLink))) {
            nextLink++;
        }
        return nextLink < inlines.size() && inlines.get(nextLink).start() < inlines.get(at).end();
    }

    private void emphasize(int at, String star, String line, boolean inCode) {
        Inline inline = inlines.get(at);
        boolean doubled = open.stream().anyMatch(around -> around.tag().equals(star) || around.tag().equals(line));
        if (inCode || doubled || inline.start() >= inline.end()) {
            return;
        }
        boolean besideStar = isBeside(inline, "*", starEnd);
        boolean besideLine = isBeside(inline, "_", lineEnd);
        boolean next = emphasisBegins.contains(inline.end());
        Side before = endedAt(inline.start()) || opensAt(inline.start()) ? Side.PUNCTUATION : before(inline.start());
        Side first = at + 1 < inlines.size() && inlines.get(at + 1).start() == inline.start() ? Side.PUNCTUATION : after(inline.start());
        // Where an element inside this one ends with it, the sign stands behind another.
        Side last = lastEnding.get(inline.end()) > at ? Side.PUNCTUATION : before(inline.end());
        boolean sign = linkBegins.contains(inline.end()) || closesAt(inline.end());
        // What begins there may turn out to have no sign.
        Side after = sign ? Side.PUNCTUATION : after(inline.end());
        boolean maybe = !sign && (next || codeBegins.contains(inline.end()));
        if (!opens(before, first) || !closes(last, after) || maybe && !closes(last, Side.PUNCTUATION)) {
            return;
        }
        if (!besideStar && !next) {
            write(inline, star);
        } else if (!besideLine && (!closes(before, first) || before == Side.PUNCTUATION) && (!opens(last, after) || after == Side.PUNCTUATION)) {
            write(inline, line);
        }
    }

    private boolean isBeside(Inline inline, String sign, int closedAt) {
        return closedAt == inline.start()
                || open.stream().anyMatch(around -> around.tag().startsWith(sign) && (around.start() == inline.start() || around.end() == inline.end()));
    }

    private boolean endedAt(int place) {
        return starEnd == place || lineEnd == place || otherEnd == place;
    }

    private boolean opensAt(int place) {
        return open.stream().anyMatch(around -> around.start() == place);
    }

    private boolean closesAt(int place) {
        return open.stream().anyMatch(around -> around.end() == place);
    }

    private static boolean opens(Side before, Side after) {
        return after != Side.SPACE && (after != Side.PUNCTUATION || before != Side.LETTER);
    }

    private static boolean closes(Side before, Side after) {
        return before != Side.SPACE && (before != Side.PUNCTUATION || after != Side.LETTER);
    }

    private Side before(int place) {
        return place <= 0 ? Side.SPACE : side(text.codePointBefore(place));
    }

    private Side after(int place) {
        return place >= text.length() ? Side.SPACE : side(text.codePointAt(place));
    }

    private static Side side(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return Side.SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> Side.PUNCTUATION;
            default -> Side.LETTER;
        };
    }
}
