package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The inline elements of the paragraph that is being gathered, in the order they were opened. One that is still open where the
 * paragraph ends goes on in the next.
 */
final class Inlines {

    /** More elements around one another than this do not change how a text reads; hostile pages have thousands. */
    private static final int MOST_OPEN = 16;

    private static final String PICTURE = "img";

    /** An element that was met; its end is behind every text until it is closed. Used again and again. */
    private static final class Met {
        String tag = "";
        Map<String, String> attributes = Map.of();
        int start;
        int end;

        boolean isPicture() {
            return tag.equals(PICTURE);
        }
    }

    private final List<Met> met = new ArrayList<>();
    private int count;
    /** So many of the first are pictures that wait for a paragraph with text. */
    private int waiting;
    private final Element[] openElements = new Element[MOST_OPEN];
    private final Met[] open = new Met[MOST_OPEN];
    private int openCount;

    /** Begins an element at a place in the text; one that says nothing, or nothing new, is passed over. */
    void open(Element element, String tag, int at) {
        String written = Tags.written(tag);
        if (written.isEmpty() || openCount == MOST_OPEN) {
            return;
        }
        Map<String, String> attributes = Attributes.ofInline(element, tag);
        boolean says = switch (written) {
            case "span" -> !attributes.isEmpty();
            case "rt", "rp" -> openCount > 0 && open[openCount - 1].tag.equals("ruby");
            case "a" -> attributes.containsKey("href") && !isOpen(written);
            default -> !attributes.isEmpty() || !isOpen(written);
        };
        if (!says) {
            return;
        }
        openElements[openCount] = element;
        open[openCount++] = add(written, at, attributes);
    }

    private boolean isOpen(String tag) {
        for (int i = 0; i < openCount; i++) {
            if (tag.equals(open[i].tag)) {
                return true;
            }
        }
        return false;
    }

    /** Ends an element, if it is one that was begun. */
    void close(Element element, int at) {
        if (openCount > 0 && openElements[openCount - 1] == element) {
            open[--openCount].end = at;
            openElements[openCount] = null;
        }
    }

    void picture(Element image, int at) {
        Map<String, String> attributes = Attributes.ofPicture(image);
        if (!attributes.isEmpty()) {
            add(PICTURE, at, attributes);
        }
    }

    private Met add(String tag, int at, Map<String, String> attributes) {
        if (count == met.size()) {
            met.add(new Met());
        }
        Met one = met.get(count++);
        one.tag = tag;
        one.attributes = attributes;
        one.start = at;
        one.end = Integer.MAX_VALUE;
        return one;
    }

    /** The elements of a text that ends here; spaces at their edges stand outside of them, and empty ones are no more. */
    List<Inline> of(CharSequence text, int length) {
        if (count == 0) {
            return List.of();
        }
        Inline[] inlines = new Inline[count];
        int found = 0;
        for (int i = 0; i < count; i++) {
            Met one = met.get(i);
            int start = Math.min(one.start, length);
            int end = one.isPicture() ? start : Math.min(one.end, length);
            while (start < end && Spaces.isSpace(text.charAt(start))) {
                start++;
            }
            while (start < end && Spaces.isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end || one.isPicture()) {
                inlines[found++] = new Inline(one.tag, start, end, one.attributes);
            }
        }
        return found == 1 ? List.of(inlines[0]) : List.of(Arrays.copyOf(inlines, found));
    }

    /** Begins the next paragraph; pictures wait for one that has text. */
    void clear(boolean hadText) {
        if (count == 0) {
            return;
        }
        int before = count;
        // Those that wait already are not looked at again: pages have a hundred thousand pictures and no text.
        count = hadText ? 0 : waiting;
        for (int i = count; i < before && !hadText; i++) {
            if (met.get(i).isPicture()) {
                Collections.swap(met, count++, i);
            }
        }
        waiting = count;
        for (int i = 0; i < openCount; i++) {
            String tag = openElements[i].normalName();
            open[i] = add(Tags.written(tag), 0, Attributes.ofInline(openElements[i], tag));
        }
    }
}
