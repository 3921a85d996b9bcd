package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The elements below a page's body that tell of the article beside its text, met on the splitter's walk: scripts of JSON-LD, microdata, times, bylines. */
final class Telling {

    /** Pages of comments have thousands of times. */
    private static final int MOST = 500;

    private final List<String> jsonLd = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> items = new ArrayList<>();
    private final List<Met> times = new ArrayList<>();
    private final List<Met> bylines = new ArrayList<>();
    private final Marks marks;

    Telling(Marks marks) {
        this.marks = marks;
    }

    /**
     * An element and where it was met.
     *
     * @param element the element
     * @param paragraph how many paragraphs stand before it
     */
    record Met(Element element, int paragraph) {}

    /** Remembers an element that tells something; without attributes only a time does. */
    void see(Element element, String tag, int paragraph) {
        // Asked by exact name: nearly every element of the page comes by.
        Attributes attributes = element.attributes();
        switch (tag) {
            case "script" -> {
                if (isJsonLd(element)) {
                    jsonLd.add(element.data());
                }
                return;
            }
            case "meta" -> metas.add(element);
            case "time" -> add(times, element, paragraph);
            default -> { }
        }
        if (attributes.hasKey("itemprop") && items.size() < MOST) {
            items.add(element);
        }
        if (isByline(attributes.get("class")) || tag.equals("a") && attributes.get("rel").equals("author")) {
            add(bylines, element, paragraph);
        }
    }

    static boolean isJsonLd(Element script) {
        String type = script.attr("type");
        return type.length() >= JsonLd.TYPE.length() && type.strip().regionMatches(true, 0, JsonLd.TYPE, 0, JsonLd.TYPE.length());
    }

    /** Whether class names are those of a byline; most elements have none of it, so the letters are looked for before the names are split. */
    private boolean isByline(String classes) {
        return Bylines.mayHaveMark(classes) && marks.split(classes).stream().anyMatch(Bylines.MARK::contains);
    }

    private static void add(List<Met> list, Element element, int paragraph) {
        if (list.size() < MOST) {
            list.add(new Met(element, paragraph));
        }
    }

    List<String> jsonLd() {
        return jsonLd;
    }

    /** Meta elements that stand in the body, as they do where the head was ended too soon. */
    List<Element> metas() {
        return metas;
    }

    /** Elements with {@code itemprop}. */
    List<Element> items() {
        return items;
    }

    List<Met> times() {
        return times;
    }

    /** Elements that are marked as an author's name or a byline. */
    List<Met> bylines() {
        return bylines;
    }
}
