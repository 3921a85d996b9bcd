package io.github.articlecleaner.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page declares of itself, in its head, in JSON-LD and in microdata. */
final class Declared {

    /** What a page says of itself stands in its first works. */
    private static final int MOST_WORKS = 200;

    /** Authors and publishers of a page. */
    private static final int MOST_ASKED = 500;

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
    private String title = "";
    private int asked;

    Declared(Element root, String url, Telling telling) {
        this.url = url;
        readHead(root, telling);
        jsonLd = JsonLd.of(scripts);
        List<JsonLd.Node> all = jsonLd.works(address());
        works = all.subList(0, Math.min(all.size(), MOST_WORKS));
    }

    private void readHead(Element root, Telling telling) {
        if (root instanceof Document document) {
            for (Element element : document.head().children()) {
                if (element.hasAttr("itemprop")) {
                    items.add(element);
                }
                switch (element.normalName()) {
                    case "meta" -> remember(element);
                    case "title" -> title = title.isEmpty() ? Line.folded(element.text()) : title;
                    case "link" -> links.putIfAbsent(Lower.of(element.attr("rel")), element.attr("href"));
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

    private void remember(Element element) {
        String name = first(element.attr("property"), element.attr("name"), element.attr("http-equiv"));
        String content = Line.folded(element.attr("content"));
        if (!name.isEmpty() && !content.isEmpty()) {
            meta.computeIfAbsent(Lower.of(name), n -> new ArrayList<>(1)).add(content);
        }
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
        String address = first(url, link("canonical"), meta("og:url"));
        return address.length() <= LONGEST_ADDRESS ? address : "";
    }

    /** An address as seen from the page. */
    String absolute(String address) {
        if (address.isBlank() || address.contains("://")) {
            return address.strip();
        }
        try {
            return new URI(address()).resolve(new URI(address.strip())).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return address.strip();
        }
    }

    /** Whether one more person or publisher is asked for the name: by reference a page may mean the same one any number of times. */
    boolean mayAsk() {
        return asked++ < MOST_ASKED;
    }

    /** The host of an address without {@code www}; empty where it has none. */
    static String host(String address) {
        try {
            String host = new URI(address).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return "";
        }
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

    /** What an element of microdata says. */
    static String value(Element element) {
        return Line.folded(first(element.attr("content"), element.attr("datetime"), Beginning.of(element)));
    }

    /** A text as a reader would see it: pages put entities and tags into JSON and attributes. */
    static String plain(String text) {
        String unescaped = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return Line.folded(unescaped.indexOf('<') >= 0 ? Jsoup.parse(unescaped).text() : unescaped);
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
