package io.github.articlecleaner.read;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What reading knows of html elements, by name. */
public final class Tags {

    /** Elements whose text no reader of a page with scripts sees. */
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "noscript", "template", "svg", "head", "title", "iframe", "object", "video", "audio",
            "canvas", "noembed", "noframes", "datalist", "textarea", "picture", "img", "input", "applet",
            "annotation", "annotation-xml");

    /** Elements that stand inside a line of text. Everything else that html knows begins a new paragraph. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "map", "mark", "math", "meter", "nobr", "output", "progress", "q", "rb", "rp", "rt",
            "rtc", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
            "wbr",
            // Without text of their own, as the data of a name within a sentence.
            "meta", "link", "area", "param",
            // Formulas.
            "semantics", "mrow", "mi", "mn", "mo", "ms", "mtext", "mspace", "mfrac", "msqrt", "mroot", "mstyle", "mpadded", "mphantom", "merror", "menclose",
            "mfenced", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts", "mprescripts", "mtable", "mtr", "mtd");

    private static final Set<String> BLOCK = Set.of(
            "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "col", "colgroup", "dd",
            "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
            "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing",
            "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "select",
            "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "xmp");
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> PICTURES = Set.of("img", "picture", "video", "svg", "iframe");
    private static final Set<String> FIELDS = Set.of("input", "textarea", "select");

    /** Inline elements that change how a text reads; what only looks different is left out. */
    private static final Set<String> WRITTEN = Set.of(
            "a", "abbr", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "ins", "kbd", "mark", "q", "ruby", "rp", "rt", "s", "samp", "span",
            "strong", "sub", "sup", "u", "var");

    private Tags() {}

    /** The name under which an inline element is written, one for those that say the same; empty for one that says nothing. */
    static String written(String tag) {
        return switch (tag) {
            case "b" -> "strong";
            case "i" -> "em";
            case "tt" -> "code";
            case "strike" -> "s";
            case "acronym" -> "abbr";
            case "font", "label", "small", "big", "nobr", "time", "data" -> "span";
            default -> WRITTEN.contains(tag) ? tag : "";
        };
    }

    static boolean isUnseen(String tag) {
        return UNSEEN.contains(tag);
    }

    /**
     * Whether a template's text is shown where it stands, as that of a shadow tree that the markup declares.
     *
     * @param element any element
     * @return true for {@code template} with {@code shadowrootmode}
     */
    public static boolean isShadow(Element element) {
        return element.normalName().equals("template") && element.hasAttr("shadowrootmode");
    }

    /**
     * Whether an element stands inside a line of text.
     *
     * @param tag its name in lower case
     * @return true for {@code a}, {@code b}, {@code span} and the like
     */
    public static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }

    /**
     * Whether an element begins a new paragraph. What html does not know is neither this nor {@link #isInline}.
     *
     * @param tag its name in lower case
     * @return true for {@code p}, {@code div}, {@code li} and the like
     */
    public static boolean isBlock(String tag) {
        return BLOCK.contains(tag);
    }

    static boolean isHeading(String tag) {
        return HEADINGS.contains(tag);
    }

    static boolean isPreformatted(String tag) {
        return PREFORMATTED.contains(tag);
    }

    static boolean isStrong(String tag) {
        return STRONG.contains(tag);
    }

    static boolean isPicture(String tag) {
        return PICTURES.contains(tag);
    }

    static boolean isField(String tag) {
        return FIELDS.contains(tag);
    }
}
