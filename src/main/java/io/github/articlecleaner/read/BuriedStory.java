package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the story of a page where a browser with scripts has it and the visible text has not: JSON-LD, templates, and the state that scripts
 * start from. What reads most like prose is taken; no name of a publisher or of a field decides but schema.org's {@code articleBody}.
 */
final class BuriedStory {

    /** A story is at least so much prose, three sentences or so. */
    private static final int LEAST = 250;

    /** What a page declares in JSON-LD is taken unless something else has so many times its prose. */
    private static final int DECLARED = 2;

    private final Limits limits;
    private final String url;
    private final BooleanSupplier timeIsUp;
    private final List<String> linked = new ArrayList<>();
    private final List<String> templates = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();

    private List<String> best = List.of();
    private Origin origin = Origin.TEXT;
    private int most;

    private BuriedStory(Limits limits, String url, BooleanSupplier timeIsUp) {
        this.limits = limits;
        this.url = url;
        this.timeIsUp = timeIsUp;
    }

    /**
     * A story that was found.
     *
     * @param origin where
     * @param prose how much of it is prose, in letters
     * @param element the story, an element each paragraph
     */
    record Found(Origin origin, int prose, Element element) {}

    /** The story in what a page's reader does not see, as far as the time suffices; null where none is there. */
    static @Nullable Found in(Element page, String url, Limits limits, BooleanSupplier timeIsUp) {
        BuriedStory story = new BuriedStory(limits, url, timeIsUp);
        story.gather(page);
        story.weigh();
        return story.most < LEAST ? null : new Found(story.origin, story.most, story.element());
    }

    private void gather(Element page) {
        Node node = page;
        while (node != null) {
            boolean into = !(node instanceof Element element && take(element)) && node.childNodeSize() > 0;
            Node next = into ? node.childNode(0) : node == page ? null : node.nextSibling();
            while (next == null && node != null && node != page) {
                node = node.parent();
                next = node == page || node == null ? null : node.nextSibling();
            }
            node = next;
        }
    }

    /** Takes an element whose text is not seen; false for any other. */
    private boolean take(Element element) {
        switch (element.normalName()) {
            case "script" -> {
                String type = Lower.of(element.attr("type"));
                (Telling.isJsonLd(element) ? linked : type.contains("template") || type.contains("html") ? templates : scripts).add(element.data());
            }
            case "noscript", "template" -> {
                if (Tags.isShadow(element)) {
                    return false;
                }
                templates.add(element.html());
            }
            case "iframe" -> templates.add(element.attr("srcdoc"));
            case "noframes" -> templates.add(element.wholeText());
            default -> {
                takeState(element);
                return false;
            }
        }
        return true;
    }

    /** Some pages hand their scripts the state in an attribute of the element they fill. */
    private void takeState(Element element) {
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (value.length() >= LEAST && (value.charAt(0) == '{' || value.charAt(0) == '[')) {
                scripts.add(value);
            }
        }
    }

    private void weigh() {
        JsonLd data = JsonLd.of(linked);
        JsonLd.Node article = data.article(url);
        List<String> body = article == null ? List.of() : article.texts("articleBody");
        if (body.isEmpty()) {
            // The posts of a live blog, or an article that is part of something else.
            body = data.nodes().stream().flatMap(node -> node.texts("articleBody").stream()).toList();
        }
        weigh(Origin.JSON_LD, body);
        for (String script : linked) {
            if (!timeIsUp.getAsBoolean()) {
                ScriptTexts.of(script).values().forEach(texts -> weigh(Origin.JSON_LD, texts));
            }
        }
        most *= DECLARED;
        templates.forEach(html -> weigh(Origin.TEMPLATE, List.of(html)));
        for (String script : scripts) {
            if (script.length() >= LEAST && !timeIsUp.getAsBoolean()) {
                ScriptTexts.of(script).values().forEach(texts -> weigh(Origin.SCRIPT, texts));
            }
        }
        most = prose(best);
    }

    private void weigh(Origin where, List<String> texts) {
        int prose = prose(texts);
        if (prose > most) {
            most = prose;
            best = texts;
            origin = where;
        }
    }

    /** How much of the texts reads like prose, 0 where most does not. */
    private static int prose(List<String> texts) {
        int sum = 0;
        int all = 0;
        for (String text : joined(texts)) {
            CharSequence plain = isHtml(text) ? withoutTags(text) : text;
            sum += Prose.of(plain);
            all += Prose.length(plain);
        }
        return sum * 2L < all ? 0 : sum;
    }

    /** Whether a text has tags in it. */
    private static boolean isHtml(String text) {
        int last = text.lastIndexOf('>');
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < last; at = text.indexOf('<', at + 1)) {
            if (OpenParagraph.beginsTag(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static CharSequence withoutTags(String html) {
        StringBuilder text = new StringBuilder(html.length());
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '>') {
                tag = c == '<';
            } else if (!tag) {
                text.append(c);
            }
        }
        return text;
    }

    /** The story as an element of its own, for the one walk that splits all pages. */
    private Element element() {
        Element story = new Element("article");
        for (String text : joined(best)) {
            if (isHtml(text)) {
                List<Node> nodes = Parsers.html(limits.depth()).parseFragmentInput(text, new Element("body"), "");
                story.insertChildren(-1, nodes);
            } else {
                TextLines.paragraphs(Glued.parted(text), limits.paragraphs()).forEach(line -> story.appendElement("p").text(line));
            }
        }
        return story;
    }

    /** The texts, with those in one that a link or bold letters had parted. */
    private static List<String> joined(List<String> texts) {
        List<String> joined = new ArrayList<>();
        OpenParagraph open = new OpenParagraph();
        for (String escaped : texts) {
            String text = escaped.indexOf('&') < 0 || isHtml(escaped) ? escaped : Parser.unescapeEntities(escaped, false);
            if (isHtml(text) || !open.goesOn(text)) {
                joined.add(open.take());
            }
            open.add(text);
        }
        joined.add(open.take());
        return joined;
    }
}
