package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Metadata.Field;
import io.github.articlecleaner.article.Metadata.Origin;
import io.github.articlecleaner.article.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads who wrote a page. The surest origin is asked first. */
final class AuthorReader {

    private static final List<String> AUTHOR_META = List.of("citation_author", "author", "parsely-author", "sailthru.author", "dc.creator",
            "dcterms.creator", "byl", "article.author", "authors", "cxenseparse:author", "dc.contributor");

    /** Where one name stands, often as libraries write it. */
    private static final Set<String> LIBRARY = Set.of("citation_author", "dc.creator", "dcterms.creator", "dc.contributor");

    /** A name stands early in what tells of an author. */
    private static final int MOST_WITHIN = 200;

    private final Declared declared;
    private final Telling telling;
    private final List<Source> sources;
    private final Headline headline;
    private final Nearby nearby;
    private final Metadata.Builder found;

    /**
     * A reader of what goes into a page's metadata, which have the language and the site's name already.
     *
     * @param nearby where bylines stand
     * @param found gets what is found
     */
    AuthorReader(Declared declared, Telling telling, List<Source> sources, Headline headline, Nearby nearby, Metadata.Builder found) {
        this.declared = declared;
        this.telling = telling;
        this.sources = sources;
        this.headline = headline;
        this.nearby = nearby;
        this.found = found;
    }

    /** @param publishers names that are no author's */
    void read(List<String> publishers) {
        List<String> notNames = new ArrayList<>(List.of(found.build().siteName(), declared.meta("og:site_name"), declared.meta("application-name"), Declared.host(declared.url)));
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
        for (JsonLd.Node work : declared.works) {
            if (!found.has(Field.AUTHORS)) {
                found.texts(Field.AUTHORS, authors(work, page.anew(), personsOnly), Origin.JSON_LD);
            }
        }
    }

    private List<String> authors(JsonLd.Node work, Authors authors, boolean personsOnly) {
        for (String field : List.of("author", "creator")) {
            for (JsonLd.Node author : declared.jsonLd.nodes(work, field)) {
                if (declared.mayAsk() && (!personsOnly || author.types().contains("Person"))) {
                    author.texts("name").stream().filter(name -> declared.mayAsk() && name.length() <= Authors.LONGEST_BYLINE).forEach(name -> authors.add(Declared.plain(name)));
                }
            }
            if (!personsOnly) {
                work.texts(field).forEach(name -> authors.add(Declared.plain(name)));
            }
        }
        return authors.names();
    }

    /** The names in the first of some meta elements that has any. */
    private List<String> all(List<String> names, Authors page) {
        for (String name : names) {
            if (!declared.metas(name).isEmpty()) {
                Authors authors = page.anew();
                declared.metas(name).forEach(content -> authors.add(LIBRARY.contains(name) ? Authors.inOrder(Declared.plain(content)) : Declared.plain(content)));
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
        for (Element element : declared.items) {
            if (Declared.isProperty(element, "author") && element.parent() != null && !Declared.isOfComment(element)) {
                Element scope = element.parent().closest("[itemscope]");
                if (first == null || scope == first) {
                    Element name = element.stream().limit(MOST_WITHIN).filter(inner -> Declared.isProperty(inner, "name")).findFirst().orElse(element);
                    authors.add(Declared.value(name));
                    first = scope;
                }
            }
        }
        return authors.names();
    }

    /** The names a reader sees near the headline: marked as a byline, or behind a word such as {@code by}. */
    private List<String> byline(Authors page) {
        String language = found.build().language();
        for (Telling.Met met : telling.bylines()) {
            if (nearby.has(met.paragraph())) {
                List<String> names = Byline.names(Byline.pieces(met.element()), page, language);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        for (int i = Math.max(0, headline.paragraph() + 1); i < sources.size() && nearby.has(i); i++) {
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
}
