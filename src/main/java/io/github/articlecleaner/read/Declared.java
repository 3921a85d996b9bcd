package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Rule;
import java.net.IDN;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** What a page declares of itself, in its head, in JSON-LD and in microdata. */
final class Declared {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What a page says of itself stands in its first works. */
    private static final int MOST_WORKS = 200;

    /** Authors and publishers of a page. */
    private static final int MOST_ASKED = 500;

    /** What is longer is no title. */
    private static final int LONGEST_TITLE = 20_000;

    /** Browsers and servers take no longer ones. */
    private static final int LONGEST_ADDRESS = 10_000;

    /** Where the page was found; empty where nobody said. */
    final String url;
    /** Elements with {@code itemprop}. */
    final List<Element> items = new ArrayList<>();
    final JsonLd jsonLd;
    /** What JSON-LD says of the page, the article first. */
    final List<JsonLd.Node> works;

    private final Map<String, List<String>> meta = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private final String base;
    private final String address;
    private String title = "";
    private int asked;

    Declared(Element root, String url, Telling telling) {
        this.url = url;
        readHead(root, telling);
        base = hasScheme(root.baseUri()) ? bounded(root.baseUri()) : "";
        address = bounded(first(url, whole(link("canonical")), whole(meta("og:url")), link("canonical"), meta("og:url")));
        jsonLd = JsonLd.of(scripts);
        List<JsonLd.Node> all = jsonLd.works(address());
        works = all.subList(0, Math.min(all.size(), MOST_WORKS));
    }

    private void readHead(Element root, Telling telling) {
        if (root instanceof Document document) {
            for (Element element : part(document, Set.of("head")).children()) {
                if (element.hasAttr("itemprop")) {
                    items.add(element);
                }
                switch (element.normalName()) {
                    case "meta" -> remember(element);
                    case "title" -> title = title.isEmpty() ? title(Line.folded(element.text())) : title;
                    case "link" -> remember(element.attr("rel"), element.attr("href"));
                    case "script" -> {
                        if (Telling.isJsonLd(element)) {
                            scripts.add(element.data());
                        }
                    }
                    default -> { }
                }
            }
        }
        telling.metas().forEach(this::remember);
        items.addAll(telling.items());
        scripts.addAll(telling.jsonLd());
    }

    /** The body of a document; without one its root, else itself. jsoup would make a body, in a tree that is the caller's. */
    static Element body(Document document) {
        return part(document, Set.of("body", "frameset"));
    }

    private static Element part(Document document, Set<String> names) {
        Element html = child(document, Set.of("html"));
        Element part = html == null ? null : child(html, names);
        return part != null ? part : html != null ? html : document;
    }

    static @Nullable Element child(Element element, Set<String> names) {
        return element.children().stream().filter(child -> names.contains(child.normalName())).findFirst().orElse(null);
    }

    private void remember(Element element) {
        String name = first(element.attr("property"), element.attr("name"), element.attr("http-equiv"));
        String content = Line.folded(element.attr("content"));
        if (!name.isEmpty() && !content.isEmpty()) {
            meta.computeIfAbsent(Lower.of(name), n -> new ArrayList<>(1)).add(content);
        }
    }

    /** A link may name several relations. */
    private void remember(String relations, String address) {
        for (String relation : address.isBlank() ? new String[0] : Lower.of(relations).strip().split("\\s+")) {
            links.putIfAbsent(relation, address);
        }
    }

    /** A title that is none for its length is empty. */
    private static String title(String text) {
        return text.length() <= LONGEST_TITLE ? text : "";
    }

    /** The title that a meta element declares; empty where there is none. */
    String titleOf(String name) {
        return title(meta(name));
    }

    /** The text of the title element; empty where there is none. */
    String title() {
        return title;
    }

    /** What the first meta element of a name says; empty where there is none. */
    String meta(String name) {
        return meta.getOrDefault(name, List.of("")).get(0);
    }

    /** What all meta elements of a name say. */
    List<String> metas(String name) {
        return meta.getOrDefault(name, List.of());
    }

    /** Where the head's first link of a relation leads; empty where there is none. */
    String link(String relation) {
        return links.getOrDefault(relation, "");
    }

    /** The page's own address; empty where it is none: all that the page says is compared with it. */
    String address() {
        return address;
    }

    private static String bounded(String address) {
        return address.length() <= LONGEST_ADDRESS ? address : "";
    }

    /** An address as seen from the page: from the base it names, else from its own address. */
    String absolute(String relative) {
        return absolute(relative, base.isEmpty() ? address : base);
    }

    private static String absolute(String relative, String base) {
        String clean = relative.strip();
        if (clean.isEmpty() || hasScheme(clean)) {
            return clean;
        }
        String absolute = new Element(Tag.valueOf("a"), base).attr("href", clean).absUrl("href");
        return absolute.isEmpty() ? clean : absolute;
    }

    /** An address as seen from the page's base where it then has a host, else nothing. */
    private String whole(String relative) {
        String absolute = absolute(relative, base);
        return isWhole(absolute) ? absolute : "";
    }

    /** Whether an address has a host. */
    static boolean isWhole(String address) {
        return hasScheme(address) || address.startsWith("//");
    }

    /** Whether one more person or publisher is asked for the name: by reference a page may mean the same one any number of times. */
    boolean mayAsk() {
        return asked++ < MOST_ASKED;
    }

    /** The host of an address without {@code www}; empty where it has none. */
    static String host(String address) {
        String host = hasScheme(address) ? IDN.toUnicode(Rule.host(address)) : "";
        if (host.indexOf('%') >= 0) {
            // An escaped address within an address.
            return "";
        }
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Whether an address begins as {@code https://} does. */
    private static boolean hasScheme(String address) {
        int end = address.indexOf("://");
        return end > 0 && address.chars().limit(end).allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
    }

    /** Whether an element of microdata tells of a comment or a review. */
    static boolean isOfComment(Element item) {
        for (Element around = item; around != null; around = around.parent()) {
            String property = Lower.of(Beginning.of(around.attr("itemprop")));
            if (property.contains("comment") || property.contains("review") || Lower.of(Beginning.of(around.attr("itemtype"))).contains("comment")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element of microdata is, perhaps among others, this property. */
    static boolean isProperty(Element item, String name) {
        String properties = item.attr("itemprop");
        return properties.equalsIgnoreCase(name) || properties.contains(name) && properties(item).contains(name);
    }

    /** The properties that an element of microdata is. */
    static List<String> properties(Element item) {
        return List.of(SPACES.split(item.attr("itemprop").strip()));
    }

    /** What an element of microdata says. */
    static String value(Element element) {
        return Line.folded(first(element.attr("content"), element.attr("datetime"), Beginning.of(element)));
    }

    /** A text as a reader would see it: pages put entities and tags into JSON and attributes. */
    static String plain(String text) {
        String unescaped = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return Line.folded(unescaped.indexOf('<') >= 0 ? Jsoup.parse(unescaped).text() : unescaped);
    }

    /** An address as JSON has it, where entities may stand in it; what only looks like one, as in {@code &region=}, is part of the address. */
    static String plainAddress(String address) {
        return Line.folded(address.indexOf('&') >= 0 ? Parser.unescapeEntities(address, true) : address);
    }

    /** The first that says something; empty where none does. */
    static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate;
            }
        }
        return "";
    }
}
