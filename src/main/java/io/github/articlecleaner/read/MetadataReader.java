package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Metadata.Field;
import io.github.articlecleaner.article.Metadata.Origin;
import io.github.articlecleaner.article.Moment;
import io.github.articlecleaner.article.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about itself: in JSON-LD, in its head, in microdata, and where a reader sees it. The surest origin is asked first. */
final class MetadataReader {

    private static final List<String> PUBLISHED_OPEN_GRAPH = List.of("article:published_time", "og:article:published_time", "og:published_time",
            "article:published", "og:pubdate", "book:release_date");

    private static final List<String> PUBLISHED_META = List.of("parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
            "dc.date.published", "dc.date.created", "dcterms.created", "dcterms.date", "dc.date", "citation_publication_date", "citation_online_date",
            "datepublished", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "published_time", "published", "date",
            "article_date_original", "originalpublicationdate", "article.published", "date.release", "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime", "vr:published_time", "rnews:datepublished", "displaydate", "datecreated", "citation_date");

    private static final List<String> MODIFIED_OPEN_GRAPH = List.of("article:modified_time", "og:article:modified_time", "og:updated_time",
            "article:updated_time", "og:modified_time");

    private static final List<String> MODIFIED_META = List.of("dcterms.modified", "dc.date.modified", "datemodified", "last-modified", "lastmod",
            "modified_time", "modified", "updated_time", "article.updated", "revised", "date.modified", "last_updated");

    private static final List<String> AUTHOR_META = List.of("citation_author", "author", "parsely-author", "sailthru.author", "dc.creator",
            "dcterms.creator", "byl", "article.author", "authors", "cxenseparse:author", "dc.contributor");

    private static final List<String> SECTION_META = List.of("parsely-section", "section", "sailthru.section", "cxenseparse:section", "category");

    private static final List<String> TAGS_META = List.of("news_keywords", "parsely-tags", "keywords", "sailthru.tags");

    /** More tell nothing. */
    private static final int MOST_TAGS = 100;

    /** What a page says of itself stands in its first works. */
    private static final int MOST_WORKS = 200;

    /** Authors and publishers of a page. */
    private static final int MOST_ASKED = 500;

    /** Of a publisher. */
    private static final int LONGEST_NAME = 1_000;

    /** Browsers and servers take no longer ones. */
    private static final int LONGEST_ADDRESS = 10_000;

    /** Paragraphs of so many characters are the story's. */
    private static final int LONG = 150;

    /** A date with what stands around it. */
    private static final int LONGEST_DATE = 100;

    /** Spaces in a date with its full stop, as in {@code Posted on 17. May 2024.} */
    private static final int MOST_SPACES = 4;

    /** Bylines and dates stand so many paragraphs around the headline. */
    private static final int AROUND = 12;

    private final String url;
    private final Element root;
    private final List<Source> sources;
    private final Telling telling;
    private final Map<String, List<String>> meta = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    /** Elements with {@code itemprop}. */
    private final List<Element> items = new ArrayList<>();
    private String titleElement = "";
    private final Metadata.Builder found = Metadata.builder();
    private final JsonLd jsonLd;
    private Headline headline = Headline.NONE;
    private List<String> publishers = List.of();
    private int asked;
    /** The paragraphs among which bylines and dates stand. */
    private int from;
    private int to;
    /** What JSON-LD says of the page, the article first. */
    private final List<JsonLd.Node> works;

    MetadataReader(Element root, String url, List<Source> sources, Telling telling) {
        this.url = url;
        this.root = root;
        this.sources = sources;
        this.telling = telling;
        readHead();
        jsonLd = JsonLd.of(scripts);
        List<JsonLd.Node> all = jsonLd.works(address());
        works = all.subList(0, Math.min(all.size(), MOST_WORKS));
    }

    Metadata read() {
        addresses();
        language();
        names();
        findPlace();
        authors();
        dates();
        rest();
        return found.build();
    }

    private void readHead() {
        if (root instanceof Document document) {
            for (Element element : document.head().children()) {
                if (element.hasAttr("itemprop")) {
                    items.add(element);
                }
                switch (element.normalName()) {
                    case "meta" -> remember(element);
                    case "title" -> titleElement = titleElement.isEmpty() ? folded(element.text()) : titleElement;
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
        String content = folded(element.attr("content"));
        if (!name.isEmpty() && !content.isEmpty()) {
            meta.computeIfAbsent(Lower.of(name), n -> new ArrayList<>(1)).add(content);
        }
    }

    private String meta(String name) {
        return meta.getOrDefault(name, List.of("")).get(0);
    }

    private void addresses() {
        found.text(Field.CANONICAL_URL, absolute(links.getOrDefault("canonical", "")), Origin.HEAD);
        found.text(Field.CANONICAL_URL, absolute(meta("og:url")), Origin.OPEN_GRAPH);
        works.forEach(work -> found.text(Field.CANONICAL_URL, absolute(work.text("url")), Origin.JSON_LD));
        found.text(Field.URL, url, Origin.ADDRESS);
        found.text(Field.URL, links.getOrDefault("canonical", ""), Origin.HEAD);
        found.text(Field.URL, meta("og:url"), Origin.OPEN_GRAPH);
        works.forEach(work -> found.text(Field.URL, work.text("url"), Origin.JSON_LD));
    }

    /** The page's own address; empty where it is none: all that the page says is compared with it. */
    private String address() {
        String address = first(url, links.getOrDefault("canonical", ""), meta("og:url"));
        return address.length() <= LONGEST_ADDRESS ? address : "";
    }

    private String absolute(String address) {
        if (address.isBlank() || address.contains("://")) {
            return address.strip();
        }
        try {
            return new URI(address()).resolve(new URI(address.strip())).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return address.strip();
        }
    }

    private void language() {
        Document document = root.ownerDocument();
        Element html = document == null ? null : html(document);
        String onHtml = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"));
        found.text(Field.LANGUAGE, LanguageFinder.primary(root.attr("lang")), Origin.HEAD);
        found.text(Field.LANGUAGE, LanguageFinder.primary(onHtml), Origin.HEAD);
        found.text(Field.LANGUAGE, LanguageFinder.primary(meta("content-language")), Origin.META);
        found.text(Field.LANGUAGE, LanguageFinder.primary(meta("og:locale")), Origin.OPEN_GRAPH);
        works.forEach(work -> found.text(Field.LANGUAGE, LanguageFinder.primary(work.text("inLanguage")), Origin.JSON_LD));
        if (!found.has(Field.LANGUAGE)) {
            String language = LanguageFinder.find("", sources);
            found.text(Field.LANGUAGE, language.equals(LanguageFinder.UNKNOWN) ? "" : language, Origin.PAGE);
        }
    }

    private static @Nullable Element html(Document document) {
        Element first = document.firstElementChild();
        return first != null && first.normalName().equals("html") ? first : document.selectFirst("html");
    }

    /** Headline and site name, which lean on each other. */
    private void names() {
        String address = address();
        publishers = publishers();
        List<String> sites = new ArrayList<>(List.of(meta("og:site_name"), meta("application-name")));
        sites.addAll(publishers);
        sites.add(meta("article:section"));
        works.forEach(work -> sites.add(plain(work.text("articleSection"))));
        sites.removeIf(String::isBlank);
        String declared = first(meta("og:title"), meta("twitter:title"), titleElement);
        headline = Headline.find(declared, titleElement, sites, address, isNews() && !meta("og:title").isEmpty(), sources);
        Origin origin = headline.seen() ? Origin.PAGE
                : !meta("og:title").isEmpty() ? Origin.OPEN_GRAPH : !meta("twitter:title").isEmpty() ? Origin.META : Origin.HEAD;
        found.text(Field.TITLE, headline.text(), origin);
        for (JsonLd.Node work : works) {
            found.text(Field.TITLE, plain(first(work.text("headline"), work.text("name"))), Origin.JSON_LD);
        }
        found.text(Field.SITE_NAME, meta("og:site_name"), Origin.OPEN_GRAPH);
        publishers.forEach(name -> found.text(Field.SITE_NAME, name, Origin.JSON_LD));
        found.text(Field.SITE_NAME, meta("application-name"), Origin.META);
        found.text(Field.SITE_NAME, headline.rest(titleElement), Origin.HEAD);
        found.text(Field.SITE_NAME, host(address), Origin.ADDRESS);
    }

    private boolean isNews() {
        return works.stream().limit(1).flatMap(work -> work.types().stream()).anyMatch(type -> type.contains("News") || type.startsWith("LiveBlog"));
    }

    /** Names of the publisher in JSON-LD. */
    private List<String> publishers() {
        List<String> names = new ArrayList<>();
        for (JsonLd.Node work : works) {
            jsonLd.nodes(work, "publisher").forEach(publisher -> addName(publisher, names));
        }
        for (JsonLd.Node node : jsonLd.nodes()) {
            if (node.types().contains("WebSite")) {
                addName(node, names);
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private void addName(JsonLd.Node publisher, List<String> names) {
        String name = mayAsk() ? publisher.text("name") : "";
        if (name.length() <= LONGEST_NAME) {
            names.add(plain(name));
        }
    }

    private static String host(String address) {
        try {
            String host = new URI(address).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private void authors() {
        List<String> notNames = new ArrayList<>(List.of(found.build().siteName(), meta("og:site_name"), meta("application-name"), host(url)));
        notNames.addAll(publishers);
        Authors page = new Authors(notNames);
        authors(page, false);
        found.texts(Field.AUTHORS, all(List.of("article:author", "og:article:author"), page), Origin.OPEN_GRAPH);
        found.texts(Field.AUTHORS, all(AUTHOR_META, page), Origin.META);
        if (!found.has(Field.AUTHORS)) {
            found.texts(Field.AUTHORS, itemAuthors(page.anew()), Origin.MICRODATA);
        }
        if (!found.has(Field.AUTHORS)) {
            found.texts(Field.AUTHORS, byline(page), Origin.PAGE);
        }
        // Who has a site of his own may call it by his name.
        authors(new Authors(List.of()), true);
    }

    /** The authors of the first work that has some. */
    private void authors(Authors page, boolean personsOnly) {
        for (JsonLd.Node work : works) {
            if (!found.has(Field.AUTHORS)) {
                found.texts(Field.AUTHORS, authors(work, page.anew(), personsOnly), Origin.JSON_LD);
            }
        }
    }

    private List<String> authors(JsonLd.Node work, Authors authors, boolean personsOnly) {
        for (String field : List.of("author", "creator")) {
            for (JsonLd.Node author : jsonLd.nodes(work, field)) {
                if (mayAsk() && (!personsOnly || author.types().contains("Person"))) {
                    author.texts("name").stream().filter(name -> mayAsk() && name.length() <= Authors.LONGEST_BYLINE).forEach(name -> authors.add(plain(name)));
                }
            }
            if (!personsOnly) {
                work.texts(field).forEach(name -> authors.add(plain(name)));
            }
        }
        return authors.names();
    }

    /** Whether one more person or publisher is asked for the name: by reference a page may mean the same one any number of times. */
    private boolean mayAsk() {
        return asked++ < MOST_ASKED;
    }

    /** The names in the first of some meta elements that has any. */
    private List<String> all(List<String> names, Authors page) {
        for (String name : names) {
            if (meta.containsKey(name)) {
                Authors authors = page.anew();
                meta.get(name).forEach(content -> authors.add(plain(content)));
                if (!authors.names().isEmpty()) {
                    return authors.names();
                }
            }
        }
        return List.of();
    }

    /** The authors of the first thing on the page that has some: comments have authors too. */
    private List<String> itemAuthors(Authors authors) {
        Element first = null;
        for (Element element : items) {
            if (element.attr("itemprop").equals("author") && element.parent() != null && !isOfComment(element)) {
                Element scope = element.parent().closest("[itemscope]");
                if (first == null || scope == first) {
                    Element name = element.selectFirst("[itemprop=name]");
                    authors.add(value(name == null ? element : name));
                    first = scope;
                }
            }
        }
        return authors.names();
    }

    private static boolean isOfComment(Element item) {
        for (Element around = item; around != null; around = around.parent()) {
            String property = Lower.of(Beginning.of(around.attr("itemprop")));
            if (property.contains("comment") || property.contains("review") || Lower.of(Beginning.of(around.attr("itemtype"))).contains("comment")) {
                return true;
            }
        }
        return false;
    }

    /** The names a reader sees near the headline: marked as a byline, or behind a word such as {@code by}. */
    private List<String> byline(Authors page) {
        String language = found.build().language();
        for (Telling.Met met : telling.bylines()) {
            if (isNear(met.paragraph())) {
                List<String> names = Byline.names(Byline.pieces(met.element()), page, language);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        for (int i = Math.max(0, headline.paragraph() + 1); i < sources.size() && isNear(i); i++) {
            String text = sources.get(i).text();
            if (Authors.withoutBy(text).length() < text.length()) {
                List<String> names = Byline.names(List.of(text), page, language);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /** Whether a paragraph stands where bylines and dates do: around the headline, up to the first long paragraph of the story. */
    private boolean isNear(int paragraph) {
        return paragraph >= from && paragraph <= to;
    }

    private void findPlace() {
        int start = Math.max(0, headline.paragraph());
        int story = start;
        while (story < sources.size() && (sources.get(story).text().length() < LONG || sources.get(story).linkedShare() > 0.5)) {
            story++;
        }
        if (story == sources.size()) {
            story = start;
        }
        from = headline.paragraph() >= 0 ? start - AROUND / 2 : story - AROUND;
        to = Math.max(story + 1, headline.paragraph() >= 0 ? Math.min(start + AROUND, story + AROUND) : story + 1);
    }

    private void dates() {
        String language = found.build().language();
        for (JsonLd.Node work : works) {
            found.moment(Field.PUBLISHED, Dates.parse(work.text("datePublished"), language), Origin.JSON_LD);
            found.moment(Field.MODIFIED, Dates.parse(work.text("dateModified"), language), Origin.JSON_LD);
        }
        moments(Field.PUBLISHED, PUBLISHED_OPEN_GRAPH, language, Origin.OPEN_GRAPH);
        moments(Field.MODIFIED, MODIFIED_OPEN_GRAPH, language, Origin.OPEN_GRAPH);
        for (Element item : items) {
            String property = item.attr("itemprop");
            Field field = property.equals("datePublished") ? Field.PUBLISHED : Field.MODIFIED;
            if ((property.equals("datePublished") || property.equals("dateModified")) && !found.has(field) && !isOfComment(item)) {
                found.moment(field, Dates.parse(value(item), language), Origin.MICRODATA);
            }
        }
        moments(Field.PUBLISHED, PUBLISHED_META, language, Origin.META);
        moments(Field.MODIFIED, MODIFIED_META, language, Origin.META);
        for (JsonLd.Node work : works) {
            found.moment(Field.PUBLISHED, Dates.parse(first(work.text("dateCreated"), work.text("uploadDate")), language), Origin.JSON_LD);
        }
        if (!found.has(Field.PUBLISHED)) {
            times(language);
        }
        if (!found.has(Field.PUBLISHED)) {
            found.moment(Field.PUBLISHED, Dates.inPath(found.build().url()), Origin.ADDRESS);
        }
        if (!found.has(Field.PUBLISHED)) {
            written(language);
        }
    }

    private void moments(Field field, List<String> names, String language, Origin origin) {
        for (String name : names) {
            for (String content : meta.getOrDefault(name, List.of())) {
                if (!found.has(field)) {
                    found.moment(field, Dates.parse(content, language), origin);
                }
            }
        }
    }

    /** Time elements near the headline, or anywhere where all on the page name one day. */
    private void times(String language) {
        Set<LocalDate> days = new HashSet<>();
        Moment only = null;
        for (Telling.Met met : telling.times()) {
            Element time = met.element();
            Moment moment = Dates.parse(first(time.attr("datetime"), Beginning.of(time)), language);
            Element around = time.parent() == null ? time : time.parent();
            boolean updated = updatedAt(Beginning.of(time.attr("class")) + ' ' + Beginning.of(around.attr("class")) + ' ' + Beginning.ofOwn(around)) >= 0;
            if (moment != null && isNear(met.paragraph())) {
                found.moment(updated ? Field.MODIFIED : Field.PUBLISHED, moment, Origin.PAGE);
            }
            if (moment != null && !updated) {
                days.add(moment.date());
                only = moment;
            }
        }
        found.moment(Field.PUBLISHED, days.size() == 1 ? only : null, Origin.PAGE);
    }

    /** Dates written out in short paragraphs: near the headline, or anywhere behind a word such as {@code published}. */
    private void written(String language) {
        for (int i = Math.max(0, from); i < sources.size() && isNear(i); i++) {
            String text = sources.get(i).text();
            if (text.length() <= LONGEST_DATE && !isSentence(text)) {
                int updated = updatedAt(text);
                found.moment(Field.PUBLISHED, Dates.parse(updated < 0 ? text : text.substring(0, updated), language), Origin.PAGE);
                found.moment(Field.MODIFIED, updated < 0 ? null : Dates.parse(text.substring(updated), language), Origin.PAGE);
            }
        }
        boolean behindWord = false;
        for (int i = 0; i < sources.size() && !found.has(Field.PUBLISHED); i++) {
            String text = sources.get(i).text();
            boolean shortly = text.length() <= LONGEST_DATE;
            if (shortly && (behindWord || Bylines.beginsWithPublished(text))) {
                found.moment(Field.PUBLISHED, Dates.parse(text, language), Origin.PAGE);
            }
            behindWord = shortly && Bylines.PUBLISHED.contains(Lower.of(text.replace(":", "").strip()));
        }
    }

    /** Whether a text tells something: a date in it is then that of what is told. */
    private static boolean isSentence(String text) {
        return text.endsWith(".") && text.chars().filter(c -> c == ' ').count() > MOST_SPACES;
    }

    /** Where a text says that something was changed; -1 where it does not. */
    private static int updatedAt(String text) {
        String lower = Lower.of(text);
        if (lower.length() != text.length()) {
            return -1;
        }
        int first = -1;
        for (String phrase : Bylines.UPDATED) {
            int at = lower.indexOf(phrase);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    private void rest() {
        for (JsonLd.Node work : works) {
            found.text(Field.DESCRIPTION, plain(work.text("description")), Origin.JSON_LD);
            found.text(Field.IMAGE, image(work), Origin.JSON_LD);
            found.text(Field.SECTION, plain(work.text("articleSection")), Origin.JSON_LD);
            found.texts(Field.TAGS, tags(work.texts("keywords")), Origin.JSON_LD);
            found.accessibleForFree(free(work), Origin.JSON_LD);
        }
        found.text(Field.DESCRIPTION, plain(meta("og:description")), Origin.OPEN_GRAPH);
        found.text(Field.DESCRIPTION, plain(first(meta("description"), meta("twitter:description"), meta("dc.description"))), Origin.META);
        found.text(Field.IMAGE, absolute(first(meta("og:image"), meta("og:image:url"), meta("og:image:secure_url"))), Origin.OPEN_GRAPH);
        found.text(Field.IMAGE, absolute(first(meta("twitter:image"), meta("twitter:image:src"), meta("thumbnail"))), Origin.META);
        found.text(Field.IMAGE, absolute(links.getOrDefault("image_src", "")), Origin.HEAD);
        found.text(Field.SECTION, meta("article:section"), Origin.OPEN_GRAPH);
        SECTION_META.forEach(name -> found.text(Field.SECTION, meta(name), Origin.META));
        found.texts(Field.TAGS, tags(meta.getOrDefault("article:tag", List.of())), Origin.OPEN_GRAPH);
        TAGS_META.forEach(name -> found.texts(Field.TAGS, tags(meta.getOrDefault(name, List.of())), Origin.META));
        String tier = Lower.of(meta("article:content_tier"));
        found.accessibleForFree(tier.isEmpty() ? null : (Boolean) tier.equals("free"), Origin.OPEN_GRAPH);
        for (Element item : items) {
            switch (item.attr("itemprop")) {
                case "headline" -> found.text(Field.TITLE, value(item), Origin.MICRODATA);
                case "description" -> found.text(Field.DESCRIPTION, value(item), Origin.MICRODATA);
                case "articleSection" -> found.text(Field.SECTION, value(item), Origin.MICRODATA);
                case "keywords" -> found.texts(Field.TAGS, tags(List.of(value(item))), Origin.MICRODATA);
                case "image" -> found.text(Field.IMAGE, absolute(first(item.attr("src"), item.attr("href"), item.attr("content"))), Origin.MICRODATA);
                case "isAccessibleForFree" -> found.accessibleForFree(truth(value(item)), Origin.MICRODATA);
                default -> { }
            }
        }
    }

    private String image(JsonLd.Node work) {
        for (String field : List.of("image", "thumbnailUrl")) {
            for (JsonLd.Node image : jsonLd.nodes(work, field)) {
                String address = first(image.text("url"), image.text("contentUrl"), image.text("@id"));
                if (!address.isBlank()) {
                    return absolute(plain(address));
                }
            }
            if (!work.text(field).isBlank()) {
                return absolute(plain(work.text(field)));
            }
        }
        return "";
    }

    /** Keywords, each once, from lists and from texts with commas. */
    private static List<String> tags(List<String> keywords) {
        Set<String> tags = new LinkedHashSet<>();
        for (String keyword : keywords) {
            for (String tag : plain(keyword).split(keyword.indexOf(',') >= 0 || keywords.size() > 1 ? "," : ";")) {
                if (!tag.isBlank() && tags.size() < MOST_TAGS) {
                    tags.add(tag.strip());
                }
            }
        }
        return List.copyOf(tags);
    }

    /** Whether an article is free, if it says so of itself or of a part. */
    private static Boolean free(JsonLd.Node work) {
        Boolean own = truth(work.text("isAccessibleForFree"));
        for (JsonLd.Node part : work.nodes("hasPart")) {
            if (Boolean.FALSE.equals(truth(part.text("isAccessibleForFree")))) {
                return false;
            }
        }
        return own;
    }

    private static Boolean truth(String value) {
        String lower = Lower.of(value.strip());
        return lower.endsWith("true") ? Boolean.TRUE : lower.endsWith("false") ? Boolean.FALSE : null;
    }

    /** What an element of microdata says. */
    private static String value(Element element) {
        return folded(first(element.attr("content"), element.attr("datetime"), Beginning.of(element)));
    }

    /** A text as a reader would see it: pages put entities and tags into JSON and attributes. */
    private static String plain(String text) {
        String unescaped = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return folded(unescaped.indexOf('<') >= 0 ? Jsoup.parse(unescaped).text() : unescaped);
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
        if (isFolded(text)) {
            return text;
        }
        Line line = new Line();
        line.text(text, false, false, false);
        return line.toString();
    }

    /** Whether a text has nothing to fold, as most attributes have not. */
    private static boolean isFolded(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && space || c < ' ' || c > '~' && (Spaces.isSpace(c) || Spaces.isUnseen(c))) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }
}
