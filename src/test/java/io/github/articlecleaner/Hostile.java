package io.github.articlecleaner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/** Pages nobody wrote for readers, made as large as a test wants them: each has about so many characters. */
final class Hostile {

    private static final String SENTENCE = "The council met on Tuesday and decided, after a long debate, to rebuild the old bridge. ";

    private final Map<String, IntFunction<String>> all = new LinkedHashMap<>();

    private Hostile() {
        nested();
        unclosed();
        large();
        many();
        hidden();
        odd();
    }

    static Map<String, IntFunction<String>> pages() {
        return new Hostile().all;
    }

    private void unit(String name, String before, String unit, String after) {
        all.put(name, size -> before + unit.repeat(Math.max(1, size / unit.length())) + after);
    }

    private void unit(String name, String unit) {
        unit(name, "", unit, "text");
    }

    private void nested() {
        unit("nested-blocks", "<div>");
        unit("nested-blocks-with-text", "<div>x ");
        unit("nested-inlines", "<b>");
        unit("nested-formats", "<b><i><u><s>x<p>");
        unit("nested-links", "<a href=x>");
        unit("nested-tables", "<table><tr><td>");
        unit("nested-lists", "<ul><li>x");
        unit("nested-unknown", "<x-y>z");
        unit("nested-wbr", "<wbr>");
        unit("nested-times", "<time>".repeat(450), SENTENCE, "");
        unit("nested-items", "<span itemprop=author>".repeat(450), SENTENCE, "");
        unit("nested-items-around-much", "<span itemprop=author>".repeat(450), "<b>x</b>", "");
        unit("nested-bylines", "<span class=byline>".repeat(450), SENTENCE, "");
        unit("nested-quotes", "<blockquote>".repeat(400) + "x" + "</blockquote>".repeat(400));
        unit("nested-languages", "<span lang=en dir=ltr>".repeat(400), "<p>x</p>", "");
    }

    private void unclosed() {
        unit("unclosed-everything", "<div><p><span><a><b><table><tr><td>");
        unit("unclosed-tags", "<a <b <i <p ");
        unit("unclosed-comments", "<!-- x ");
        unit("unclosed-attributes", "<p class='a <p title=\"b ");
        unit("stray-ends", "</p></div></b></table></a>");
        unit("astray-in-tables", "<table>", "x<b>y<tr>z</b>", "");
        unit("crossed", "<b><p><i></b>x</p></i>");
        unit("forms", "<form><input><select><option>x");
        unit("svg-and-math", "<svg><p><math><mi><table>x");
    }

    private void large() {
        unit("text", SENTENCE);
        unit("one-word", "w");
        unit("one-word-of-capitals", "W");
        unit("one-word-of-sigmas", "Σ");
        unit("one-class-of-sigmas", "<p class='", "Σ", "'>text</p>");
        unit("one-attribute-of-sigmas", "<p ", "Σ", "=x>text</p>");
        unit("one-element-of-sigmas", "<p", "Σ", ">text</p>");
        unit("one-meta-of-sigmas", "<meta name='", "Σ", "' content=x><p>text</p>");
        unit("one-paragraph", "<p>", SENTENCE, "</p>");
        unit("spaces", "<p>x", " ", "y</p>");
        unit("preformatted-spaces", "<pre>x<b>y", " ", "</b>z</pre>");
        unit("zero-widths", "<p>x", "\u200b", "y</p>");
        unit("marks-above", "<p>x", "\u0301", "y</p>");
        unit("one-class", "<p class='", "a-b ", "'>text</p>");
        unit("hyphens-in-a-class", "<p class='", "-", "'>text</p>");
        unit("one-class-around-times", "<p class='", "a", "'>" + "<time datetime=2024-01-01>x</time>".repeat(500) + "</p>");
        unit("one-type-around-items", "<p itemtype='", "a", "'>" + "<i itemprop=datePublished content=x></i>".repeat(500) + "</p>");
        unit("one-style", "<p style='", "display:", "'>text</p>");
        unit("one-address", "<p><a href='", "/x", "'>text</a></p>");
        unit("one-address-of-hex", "<p><a href='", "%41", "'>text</a></p>");
        unit("attributes", "<p ", "a b=c d='e' ", ">text</p>");
        unit("backticks", "<pre>", "`", "</pre>");
        unit("stars", "<p>", "*_[](", "</p>");
        unit("amounts", "<p>Donate ", "$5 a month or 10 euros ", "today.</p>");
        unit("digits", "<p>Call ", "1", " today.</p>");
        unit("groups-of-digits", "<p>Donate to DE", "12 34 ", " today.</p>");
        unit("full-stops", "<p>", ". ", "</p>");
        unit("letters-with-full-stops", "<p>", "A.B. ", "</p>");
        unit("quotes", "<p>", "\u201c\u2018\"' ", "</p>");
        unit("at-signs", "<p>Write to ", "a@", "</p>");
        unit("addresses-in-addresses", "<p>Donate at ", "http://", " today.</p>");
        all.put("titles-alike", size -> "<title>" + "a".repeat(size * 2 / 3) + "</title><meta property=og:title content='" + "a".repeat(size / 3) + "b x'><h1>x</h1><p>text</p>");
        unit("addresses-in-text", "<p>Donate at ", "www.x.org/a ", "</p>");
        unit("title", "<title>", "a - ", "</title><h1>a</h1><p>text</p>");
        unit("title-of-sites", "<meta property=og:site_name content=Site><meta property=og:title content='The bridge", " | Site", "'><p>text</p>");
        unit("one-address-of-the-page", "<link rel=canonical href='", "/x", "'>" + "<i itemprop=image content=y></i>".repeat(500));
        all.put("links-below-a-long-address", size -> "<link rel=canonical href='https://a.example/" + "a".repeat(size / 2) + "/'><p>" + "<a href=1>w</a> ".repeat(size / 32) + "</p>");
        unit("description", "<meta name=description content='", "a b ", "'><p>text</p>");
    }

    private void many() {
        unit("paragraphs", "<p>" + SENTENCE + "</p>");
        unit("short-paragraphs", "<p>a</p>");
        unit("line-breaks", "x<br>");
        unit("line-breaks-without-text", "<br>");
        unit("lines", "x\n");
        unit("empty-lines", "\n");
        unit("headings", "<h1>The bridge</h1>");
        unit("links", "<a href=/a>x</a>");
        unit("link-paragraphs", "<p><a href=/donate>Donate now</a></p>");
        unit("letters", "<p>Dear readers, we need your help. Donate now, every euro counts.</p>");
        unit("news-and-asks", "<p>" + SENTENCE + "Sign up for our newsletter.</p>");
        unit("inlines", "<p>", "<b>x</b><code>y</code><a href=z onclick=q>z</a> ", "</p>");
        unit("pictures", "<img src=x>");
        unit("pictures-in-blocks", "<div><img src=x></div>");
        unit("fields", "<div><input></div>");
        unit("cells", "<table><tr>", "<td>x</td>", "</tr></table>");
        unit("wide-cells", "<table>", "<tr><td colspan=1000>a<td rowspan=65534>b", "</table>");
        all.put("one-wide-row", size -> "<table><tr>" + "<td colspan=64>x".repeat(size / 32) + "<tr><td>x<td>y".repeat(size / 28) + "</table>");
        unit("items", "<ul>", "<li>x", "</ul>");
        unit("times", "<p>", "updated <time datetime=2024-01-01>x</time>", "</p>");
        unit("authors", "<span class=author>By Jane Doe</span>");
        unit("metas", "<meta name=author content='Jane Doe'>");
        unit("author-in-capitals", "<meta name=author content='", "AB ", "'><p>text</p>");
        unit("author-with-a-long-word", "<meta name=author content='Jane Doe, ", "x", "'><p>text</p>");
        unit("microdata", "<span itemprop=author itemscope><b itemprop=name>Jane Doe</b></span>");
        unit("said-twice", ("<p>" + SENTENCE + "</p><p>x</p>").repeat(4));
        all.put("said-twice-in-two-places", size -> {
            String half = numbered("<p>Number %d: " + SENTENCE + "</p>", size / 2);
            return "<div>" + half + "</div><section>" + half + "</section>";
        });
        all.put("classes-of-their-own", size -> numbered("<div class=c%1$d><p class='d%1$d e%1$d'>x</p></div>", size));
        all.put("classes-of-one-hash", size -> {
            StringBuilder html = new StringBuilder();
            for (int i = 0; html.length() < size; i++) {
                html.append("<p class=").append(ofOneHash(i)).append(">x</p>");
            }
            return html.toString();
        });
        all.put("words-of-their-own", size -> "<p>" + numbered("w%d ", size) + "</p>");
        all.put("deep-and-wide", size -> "<div>".repeat(300) + "<p>x</p><div>".repeat(size / 13));
        all.put("languages", size -> numbered("<p lang=l%d>x</p>", size));
    }

    private void hidden() {
        unit("escaped-quotes", "<script>", "\\\"", "\n</script>");
        unit("escaped-quotes-of-both", "<script>", "\\\"\\'", "\n</script>");
        unit("brackets", "<script>", "{\"a\":[", "</script>");
        unit("deep-names", "<script>" + "{\"averylongnameofafieldthatgoesonforever\":[{\"b\":".repeat(120), "{\"c\":\"Some text here.\"},", "</script>");
        unit("json-in-json", "<script>", "\"{\\\"a\\\":\\\"{}\\\"}\",", "</script>");
        unit("json-ld", "<script type=application/ld+json>", "{\"@graph\":[", "</script>");
        unit("json-ld-of-works", "<script type=application/ld+json>[", "{\"@type\":\"NewsArticle\",\"articleBody\":\"x y\"},", "{}]</script>");
        unit("many-json-ld", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":\"Jane Doe\"}</script>");
        unit("works-with-publishers", "<script type=application/ld+json>[", "{\"@type\":\"WebPage\",\"publisher\":{\"name\":\"The Gazette\"},\"author\":\"\"},", "{}]</script>");
        unit("one-author-meant-again-and-again", "<script type=application/ld+json>[{\"@id\":\"a\",\"name\":\"" + "x".repeat(10_000) + "\"},{\"@type\":\"WebPage\",\"author\":[",
                "{\"@id\":\"a\"},", "{}]}]</script>");
        unit("templates", "<template><p>" + SENTENCE + "</p></template>");
        unit("nested-templates", "<template><p>x");
        unit("noscripts", "<noscript><p>" + SENTENCE + "</p></noscript>");
        unit("story-in-pieces", "<script>x={\"p\":[", "\" " + "word here, ".repeat(6) + "done.\",", "\"\"]}</script><p>text</p>");
        all.put("story-in-sight-again", size -> "<script>x={\"p\":[\"" + SENTENCE.repeat(size / 2 / SENTENCE.length()) + "\"]}</script>"
                + ("<p><a href=/x>" + SENTENCE + SENTENCE.replace(".", "") + "</a></p>").repeat(size / 2 / 210));
        unit("states", "<div data-state='{\"a\":\"" + SENTENCE.repeat(4) + "\"}'></div>");
        unit("script-of-tags", "<script>", "<p>x</p>", "</script>");
    }

    private void odd() {
        unit("entities", "&amp;&lt;&#x1F600;&bogus;&#xD800;");
        unit("ampersands", "&");
        unit("half-entities", "&a");
        unit("nulls", "\0");
        unit("nulls-in-text", "a\0b ");
        unit("lone-surrogates", "<p>\ud83d x \ude00 </p>");
        unit("bidi-and-zero-width", "<p>d\u200bo\u200bn\u200ba\u200bt\u200be \u202e\u2066 us</p>");
        unit("pile-of-faces", "\ud83d\ude00");
        unit("chinese", "\u4e2d\u6587\u3002");
        unit("thai", "\u0e44\u0e17\u0e22");
        all.put("random", size -> {
            Random random = new Random(7);
            return random.ints(size, 0, 0x10000).collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append).toString();
        });
    }

    /** A word for a number, all with the same hash code, as both pairs of letters have. */
    private static String ofOneHash(int number) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < 20; bit++) {
            word.append((number >> bit & 1) == 0 ? "\u0430\u044f" : "\u0431\u0430");
        }
        return word.toString();
    }

    private static String numbered(String pattern, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
            text.append(String.format(pattern, i));
        }
        return text.toString();
    }
}
