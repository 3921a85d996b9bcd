package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about itself in its head, and its headline. */
final class MetadataReader {

    /** What parts headline and site name in a title, in the order of how surely it does. */
    private static final List<String> SEPARATORS = List.of(" | ", " – ", " — ", " - ", " • ", " · ", " :: ", " » ", " / ");

    private final @Nullable Element head;
    private final Element root;
    private final String url;
    private final List<Source> sources;
    private final Map<String, String> meta = new HashMap<>();

    MetadataReader(Element root, String url, List<Source> sources) {
        this.root = root;
        this.head = root instanceof Document document ? document.head() : null;
        this.url = url;
        this.sources = sources;
    }

    Metadata read() {
        String titleElement = "";
        String canonical = "";
        if (head != null) {
            for (Element element : head.children()) {
                switch (element.normalName()) {
                    case "meta" -> remember(element);
                    case "title" -> titleElement = titleElement.isEmpty() ? folded(element.text()) : titleElement;
                    case "link" -> {
                        if (element.attr("rel").equalsIgnoreCase("canonical")) {
                            canonical = element.attr("href");
                        }
                    }
                    default -> { }
                }
            }
        }
        String address = !url.isEmpty() ? url : first(canonical, meta("og:url"));
        String title = title(titleElement);
        String site = first(meta("og:site_name"), meta("application-name"), afterHeadline(titleElement, title), host(address));
        return new Metadata(title, site, LanguageFinder.find(declaredLanguage(), sources), address);
    }

    private void remember(Element element) {
        String name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
        if (name.isEmpty()) {
            name = element.attr("http-equiv");
        }
        if (!name.isEmpty()) {
            meta.putIfAbsent(Lower.of(name), folded(element.attr("content")));
        }
    }

    private String meta(String name) {
        return meta.getOrDefault(name, "");
    }

    private String declaredLanguage() {
        Document document = root.ownerDocument();
        Element html = document == null ? null : document.selectFirst("html");
        String onHtml = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"));
        String onRoot = root.attr("lang");
        return first(onRoot, onHtml, meta("content-language"), meta("og:locale"));
    }

    /** The heading that stands in the page's title, else the title the page declares, without the site's name. */
    private String title(String titleElement) {
        String declared = first(meta("og:title"), meta("twitter:title"), titleElement);
        String firstHeading = "";
        for (Source source : sources) {
            String tag = source.container().tag();
            if (tag.equals("h1")) {
                if (firstHeading.isEmpty()) {
                    firstHeading = source.text();
                }
                if (isHeadline(source.text(), titleElement) || isHeadline(source.text(), declared)) {
                    return source.text();
                }
            }
        }
        return declared.isEmpty() ? firstHeading : beforeSite(declared);
    }

    /** Whether a heading is what a page's title says, or all of it but the site's name. */
    private static boolean isHeadline(String heading, String title) {
        boolean ofWeight = heading.length() * 2 > title.length();
        boolean atAnEnd = title.startsWith(heading) || title.endsWith(heading);
        return heading.length() > 2 && title.contains(heading) && (ofWeight || atAnEnd && heading.indexOf(' ') > 0);
    }

    private String beforeSite(String declared) {
        String site = meta("og:site_name");
        for (String separator : SEPARATORS) {
            int at = declared.lastIndexOf(separator);
            if (at > 0) {
                String after = declared.substring(at + separator.length());
                // A tail that is much shorter than what stands before it is a site's name.
                if (after.equals(site) || after.length() * 2 < at) {
                    return declared.substring(0, at).strip();
                }
            }
        }
        return declared;
    }

    private static String afterHeadline(String titleElement, String title) {
        if (title.isEmpty() || !titleElement.startsWith(title)) {
            return "";
        }
        String rest = titleElement.substring(title.length());
        for (String separator : SEPARATORS) {
            if (rest.startsWith(separator)) {
                return rest.substring(separator.length()).strip();
            }
        }
        return "";
    }

    private static String host(String address) {
        try {
            String host = new URI(address).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate;
            }
        }
        return "";
    }

    private static String folded(String text) {
        Line line = new Line();
        line.text(text, false, false, false);
        return line.toString();
    }
}
