package io.github.articlecleaner.article;

import java.util.ArrayList;
import java.util.List;

/** A paragraph's text with the elements inside it, told from left to right. */
final class InlineText {

    /** Takes text and elements in order; what is opened is closed, inner before outer. */
    interface Taker {

        void open(Inline element);

        void close(Inline element);

        void picture(Inline picture);

        void text(int start, int end);
    }

    private InlineText() {}

    /** Tells a text; an element that reaches beyond the one around it, or the text, ends there. */
    static void tell(String text, List<Inline> inlines, Taker taker) {
        List<Inline> open = new ArrayList<>();
        int at = 0;
        for (Inline inline : inlines) {
            int start = Math.max(at, Math.min(inline.start(), text.length()));
            at = closeUpTo(start, at, open, taker);
            at = text(at, start, taker);
            if (Setting.isPicture(inline)) {
                taker.picture(inline);
                continue;
            }
            int most = open.isEmpty() ? text.length() : open.get(open.size() - 1).end();
            int end = Math.min(inline.end(), most);
            if (end > start) {
                Inline fitting = end == inline.end() ? inline : new Inline(inline.tag(), start, end, inline.attributes());
                taker.open(fitting);
                open.add(fitting);
            }
        }
        at = closeUpTo(text.length(), at, open, taker);
        text(at, text.length(), taker);
    }

    /** Closes the elements that end at or before a place, with the text before their ends. */
    private static int closeUpTo(int place, int from, List<Inline> open, Taker taker) {
        int at = from;
        while (!open.isEmpty() && open.get(open.size() - 1).end() <= place) {
            Inline inline = open.remove(open.size() - 1);
            at = text(at, inline.end(), taker);
            taker.close(inline);
        }
        return at;
    }

    private static int text(int start, int end, Taker taker) {
        if (end > start) {
            taker.text(start, end);
        }
        return Math.max(start, end);
    }
}
