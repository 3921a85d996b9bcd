package io.github.articlecleaner.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Safelist;

/** What may stand in a written story: elements and attributes that run nothing, and full addresses of pages, pictures and mail. */
final class Safety {

    private static final String[] BLOCKS = {"article", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote",
        "pre", "table", "caption", "tbody", "tr", "th", "td", "figure", "figcaption", "br"};

    private static final Set<String> INLINES = Set.of("a", "abbr", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "img", "ins", "kbd", "mark",
            "q", "ruby", "rp", "rt", "s", "samp", "span", "strong", "sub", "sup", "u", "var");

    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]+");

    private static final String[] LINKS = {"http", "https", "mailto"};
    private static final String[] PICTURES = {"http", "https"};

    private static final Safelist SAFELIST = Safelist.none()
            .addTags(BLOCKS)
            .addTags(INLINES.toArray(String[]::new))
            .addAttributes(":all", "lang", "dir")
            .addAttributes("ol", "start")
            .addAttributes("li", "value")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt")
            .addProtocols("a", "href", LINKS)
            .addProtocols("img", "src", PICTURES);

    private Safety() {}

    /** Html with nothing in it but what the safelist names, as well-formed as XML. */
    static String clean(String html) {
        OutputSettings settings = new OutputSettings().prettyPrint(false).syntax(OutputSettings.Syntax.xml).escapeMode(EscapeMode.xhtml);
        return Jsoup.clean(html, "", SAFELIST, settings);
    }

    /** The elements that may be written, their addresses made full. A link or a picture whose address leads nowhere is none. */
    static List<Inline> of(List<Inline> inlines, String base) {
        List<Inline> safe = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            switch (inline.tag()) {
                case "a" -> add(safe, inline, "href", base, LINKS);
                case "img" -> add(safe, inline, "src", base, PICTURES);
                default -> {
                    if (INLINES.contains(inline.tag())) {
                        safe.add(inline);
                    }
                }
            }
        }
        return safe;
    }

    private static void add(List<Inline> safe, Inline inline, String name, String base, String... protocols) {
        String address = full(taken(inline.attributes().getOrDefault(name, "")), base);
        for (String protocol : protocols) {
            if (startsWith(address, protocol + ":")) {
                Map<String, String> attributes = new HashMap<>(inline.attributes());
                attributes.put(name, address);
                safe.add(new Inline(inline.tag(), inline.start(), inline.end(), attributes));
            }
        }
    }

    /** An address as browsers take it: without the white space around it, and without line breaks and tabs, which only lay out the source. */
    static String taken(String address) {
        return BREAKS.matcher(address.strip()).replaceAll("");
    }

    /** An address made full as browsers do; empty where it leads nowhere. */
    static String full(String address, String base) {
        boolean full = startsWith(address, "https://") || startsWith(address, "http://");
        return full ? address : new Element(Tag.valueOf("a"), base).attr("href", address).absUrl("href");
    }

    private static boolean startsWith(String address, String protocol) {
        return address.regionMatches(true, 0, protocol, 0, protocol.length());
    }
}
