package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Metadata.Field;
import io.github.articlecleaner.article.Metadata.Origin;
import io.github.articlecleaner.article.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about itself: in JSON-LD, in its head, in microdata, and where a reader sees it. The surest origin is asked first. */
final class MetadataReader {

    private static final List<String> SECTION_META = List.of("parsely-section", "section", "sailthru.section", "cxenseparse:section", "category");

    private static final List<String> TAGS_META = List.of("news_keywords", "parsely-tags", "keywords", "sailthru.tags");

    /** More tell nothing. */
    private static final int MOST_TAGS = 100;

    /** Of a publisher. */
    private static final int LONGEST_NAME = 1_000;

    private final Element root;
    private final List<Source> sources;
    private final Telling telling;
    private final Declared declared;
    private final Metadata.Builder found = Metadata.builder();

    MetadataReader(Element root, String url, List<Source> sources, Telling telling) {
        this.root = root;
        this.sources = sources;
        this.telling = telling;
        this.declared = new Declared(root, url, telling);
    }

    Metadata read() {
        addresses();
        language();
        List<String> publishers = publishers();
        Headline headline = names(publishers);
        Nearby nearby = Nearby.of(headline, sources);
        new AuthorReader(declared, telling, sources, headline, nearby, found).read(publishers);
        new DateReader(declared, telling, sources, nearby, found).read();
        rest();
        return found.build();
    }

    private void addresses() {
        found.text(Field.URL, declared.url, Origin.ADDRESS);
        // One whose host nobody knows is better than none, but no more.
        canonical(Declared::isWhole);
        canonical(address -> true);
    }

    private void canonical(Predicate<String> good) {
        canonical(declared.link("canonical"), Origin.HEAD, good);
        canonical(declared.meta("og:url"), Origin.OPEN_GRAPH, good);
        declared.works.forEach(work -> canonical(Declared.plainAddress(work.text("url")), Origin.JSON_LD, good));
    }

    private void canonical(String written, Origin origin, Predicate<String> good) {
        String address = declared.absolute(written);
        if (good.test(address)) {
            found.text(Field.CANONICAL_URL, address, origin);
            found.text(Field.URL, address, origin);
        }
    }

    private void language() {
        Document document = root.ownerDocument();
        Element html = document == null ? null : html(document);
        found.text(Field.LANGUAGE, LanguageFinder.primary(root.attr("lang")), Origin.HEAD);
        found.text(Field.LANGUAGE, declaredBy(html), Origin.HEAD);
        found.text(Field.LANGUAGE, declaredBy(html == null ? null : Declared.child(html, Set.of("body"))), Origin.HEAD);
        found.text(Field.LANGUAGE, LanguageFinder.primary(declared.meta("content-language")), Origin.META);
        found.text(Field.LANGUAGE, LanguageFinder.primary(declared.meta("og:locale")), Origin.OPEN_GRAPH);
        declared.works.forEach(work -> found.text(Field.LANGUAGE, LanguageFinder.primary(work.text("inLanguage")), Origin.JSON_LD));
        if (!found.has(Field.LANGUAGE)) {
            String language = LanguageFinder.fromText(sources);
            found.text(Field.LANGUAGE, language.equals(LanguageFinder.UNKNOWN) ? "" : language, Origin.PAGE);
        }
    }

    private static String declaredBy(@Nullable Element element) {
        return element == null ? "" : LanguageFinder.primary(Declared.first(element.attr("lang"), element.attr("xml:lang")));
    }

    private static @Nullable Element html(Document document) {
        Element first = document.firstElementChild();
        return first != null && first.normalName().equals("html") ? first : document.selectFirst("html");
    }

    /** Headline and site name, which lean on each other. */
    private Headline names(List<String> publishers) {
        String address = declared.address();
        List<String> sites = new ArrayList<>(List.of(declared.meta("og:site_name"), declared.meta("application-name")));
        sites.addAll(publishers);
        sites.add(declared.meta("article:section"));
        declared.works.forEach(work -> sites.add(Declared.plain(work.text("articleSection"))));
        sites.removeIf(String::isBlank);
        String title = Declared.first(declared.titleOf("og:title"), declared.titleOf("twitter:title"), declared.title());
        Headline headline = Headline.find(title, declared.title(), sites, address, isNews() && !declared.titleOf("og:title").isEmpty(), sources);
        Origin origin = headline.seen() ? Origin.PAGE
                : !declared.titleOf("og:title").isEmpty() ? Origin.OPEN_GRAPH : !declared.titleOf("twitter:title").isEmpty() ? Origin.META : Origin.HEAD;
        found.text(Field.TITLE, headline.text(), origin);
        for (JsonLd.Node work : declared.works) {
            found.text(Field.TITLE, Declared.plain(Declared.first(work.text("headline"), work.text("name"))), Origin.JSON_LD);
        }
        found.text(Field.SITE_NAME, declared.meta("og:site_name"), Origin.OPEN_GRAPH);
        publishers.forEach(name -> found.text(Field.SITE_NAME, name, Origin.JSON_LD));
        found.text(Field.SITE_NAME, declared.meta("application-name"), Origin.META);
        found.text(Field.SITE_NAME, headline.rest(declared.title()), Origin.HEAD);
        found.text(Field.SITE_NAME, Declared.host(address), Origin.ADDRESS);
        return headline;
    }

    private boolean isNews() {
        return declared.works.stream().limit(1).flatMap(work -> work.types().stream()).anyMatch(type -> type.contains("News") || type.startsWith("LiveBlog"));
    }

    /** Names of the publisher in JSON-LD. */
    private List<String> publishers() {
        List<String> names = new ArrayList<>();
        for (JsonLd.Node work : declared.works) {
            declared.jsonLd.nodes(work, "publisher").forEach(publisher -> addName(publisher, names));
        }
        for (JsonLd.Node node : declared.jsonLd.nodes()) {
            if (node.types().contains("WebSite")) {
                addName(node, names);
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private void addName(JsonLd.Node publisher, List<String> names) {
        String name = declared.mayAsk() ? publisher.text("name") : "";
        if (name.length() <= LONGEST_NAME) {
            names.add(Declared.plain(name));
        }
    }

    private void rest() {
        for (JsonLd.Node work : declared.works) {
            found.text(Field.DESCRIPTION, Declared.plain(work.text("description")), Origin.JSON_LD);
            found.text(Field.IMAGE, image(work), Origin.JSON_LD);
            found.text(Field.SECTION, Declared.plain(work.text("articleSection")), Origin.JSON_LD);
            found.texts(Field.TAGS, tags(work.texts("keywords")), Origin.JSON_LD);
            found.accessibleForFree(free(work), Origin.JSON_LD);
        }
        found.text(Field.DESCRIPTION, Declared.plain(declared.meta("og:description")), Origin.OPEN_GRAPH);
        found.text(Field.DESCRIPTION, Declared.plain(Declared.first(declared.meta("description"), declared.meta("twitter:description"), declared.meta("dc.description"))), Origin.META);
        found.text(Field.IMAGE, declared.absolute(Declared.first(declared.meta("og:image"), declared.meta("og:image:url"), declared.meta("og:image:secure_url"))), Origin.OPEN_GRAPH);
        found.text(Field.IMAGE, declared.absolute(Declared.first(declared.meta("twitter:image"), declared.meta("twitter:image:src"), declared.meta("thumbnail"))), Origin.META);
        found.text(Field.IMAGE, declared.absolute(declared.link("image_src")), Origin.HEAD);
        found.text(Field.SECTION, declared.meta("article:section"), Origin.OPEN_GRAPH);
        SECTION_META.forEach(name -> found.text(Field.SECTION, declared.meta(name), Origin.META));
        found.texts(Field.TAGS, tags(declared.metas("article:tag")), Origin.OPEN_GRAPH);
        TAGS_META.forEach(name -> found.texts(Field.TAGS, tags(declared.metas(name)), Origin.META));
        String tier = Lower.of(declared.meta("article:content_tier"));
        found.accessibleForFree(tier.isEmpty() ? null : (Boolean) tier.equals("free"), Origin.OPEN_GRAPH);
        for (Element item : declared.items) {
            Declared.properties(item).forEach(property -> said(property, item));
        }
    }

    /** Takes what an element of microdata says as a property of the article. */
    private void said(String property, Element item) {
        switch (property) {
            case "headline" -> found.text(Field.TITLE, Declared.value(item), Origin.MICRODATA);
            case "description" -> found.text(Field.DESCRIPTION, Declared.value(item), Origin.MICRODATA);
            case "articleSection" -> found.text(Field.SECTION, Declared.value(item), Origin.MICRODATA);
            case "keywords" -> found.texts(Field.TAGS, tags(List.of(Declared.value(item))), Origin.MICRODATA);
            case "image" -> found.text(Field.IMAGE, declared.absolute(Declared.first(item.attr("src"), item.attr("href"), item.attr("content"))), Origin.MICRODATA);
            case "isAccessibleForFree" -> found.accessibleForFree(truth(Declared.value(item)), Origin.MICRODATA);
            default -> { }
        }
    }

    private String image(JsonLd.Node work) {
        for (String field : List.of("image", "thumbnailUrl")) {
            for (JsonLd.Node image : declared.jsonLd.nodes(work, field)) {
                String id = image.text("@id");
                // With a fragment it names something that the page does not describe.
                String address = Declared.first(image.text("url"), image.text("contentUrl"), id.indexOf('#') < 0 ? id : "");
                if (!address.isBlank()) {
                    return declared.absolute(Declared.plainAddress(address));
                }
            }
            if (!work.text(field).isBlank()) {
                return declared.absolute(Declared.plainAddress(work.text(field)));
            }
        }
        return "";
    }

    /** Keywords, each once, from lists and from texts with commas. */
    private static List<String> tags(List<String> keywords) {
        Set<String> tags = new LinkedHashSet<>();
        for (String keyword : keywords) {
            for (String tag : Declared.plain(keyword).split(keyword.indexOf(',') >= 0 || keywords.size() > 1 ? "," : ";")) {
                if (!tag.isBlank() && tags.size() < MOST_TAGS) {
                    tags.add(tag.strip());
                }
            }
        }
        return List.copyOf(tags);
    }

    /** Whether an article is free, if it says so of itself or of a part. */
    private static @Nullable Boolean free(JsonLd.Node work) {
        Boolean own = truth(work.text("isAccessibleForFree"));
        for (JsonLd.Node part : work.nodes("hasPart")) {
            if (Boolean.FALSE.equals(truth(part.text("isAccessibleForFree")))) {
                return false;
            }
        }
        return own;
    }

    private static @Nullable Boolean truth(String value) {
        String lower = Lower.of(value.strip());
        return lower.endsWith("true") ? Boolean.TRUE : lower.endsWith("false") ? Boolean.FALSE : null;
    }
}
