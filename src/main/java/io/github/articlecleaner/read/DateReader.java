package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Metadata.Field;
import io.github.articlecleaner.article.Metadata.Origin;
import io.github.articlecleaner.article.Moment;
import io.github.articlecleaner.article.Source;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads when a page was published and changed. The surest origin is asked first. */
final class DateReader {

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

    /** A date with what stands around it. */
    private static final int LONGEST_DATE = 100;

    /** Spaces in a date with its full stop, as in {@code Posted on 17. May 2024.} */
    private static final int MOST_SPACES = 4;

    private final Declared declared;
    private final Telling telling;
    private final List<Source> sources;
    private final Nearby nearby;
    private final Metadata.Builder found;

    /**
     * A reader of what goes into a page's metadata, which have the language and the address already.
     *
     * @param nearby where dates of the page itself stand
     * @param found gets what is found
     */
    DateReader(Declared declared, Telling telling, List<Source> sources, Nearby nearby, Metadata.Builder found) {
        this.declared = declared;
        this.telling = telling;
        this.sources = sources;
        this.nearby = nearby;
        this.found = found;
    }

    void read() {
        String language = found.build().language();
        for (JsonLd.Node work : declared.works) {
            found.moment(Field.PUBLISHED, Dates.parse(work.text("datePublished"), language), Origin.JSON_LD);
            found.moment(Field.MODIFIED, Dates.parse(work.text("dateModified"), language), Origin.JSON_LD);
        }
        moments(Field.PUBLISHED, PUBLISHED_OPEN_GRAPH, language, Origin.OPEN_GRAPH);
        moments(Field.MODIFIED, MODIFIED_OPEN_GRAPH, language, Origin.OPEN_GRAPH);
        for (Element item : declared.items) {
            moment(Field.PUBLISHED, item, "datePublished", language);
            moment(Field.MODIFIED, item, "dateModified", language);
        }
        moments(Field.PUBLISHED, PUBLISHED_META, language, Origin.META);
        moments(Field.MODIFIED, MODIFIED_META, language, Origin.META);
        for (JsonLd.Node work : declared.works) {
            found.moment(Field.PUBLISHED, Dates.parse(Declared.first(work.text("dateCreated"), work.text("uploadDate")), language), Origin.JSON_LD);
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

    private void moment(Field field, Element item, String property, String language) {
        if (!found.has(field) && Declared.isProperty(item, property) && !Declared.isOfComment(item)) {
            found.moment(field, Dates.parse(Declared.value(item), language), Origin.MICRODATA);
        }
    }

    private void moments(Field field, List<String> names, String language, Origin origin) {
        for (String name : names) {
            for (String content : declared.metas(name)) {
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
            Moment moment = Dates.parse(Declared.first(time.attr("datetime"), Beginning.of(time)), language);
            Element around = time.parent() == null ? time : time.parent();
            String own = Beginning.of(time.attr("class"));
            boolean updated = first(Bylines.PUBLISHED_MARK, own) < 0
                    && first(Bylines.UPDATED, own + ' ' + Beginning.of(around.attr("class")) + ' ' + Beginning.ofOwn(around)) >= 0;
            if (moment != null && nearby.has(met.paragraph())) {
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
        for (int i = Math.max(0, nearby.from()); i < sources.size() && nearby.has(i); i++) {
            String text = sources.get(i).text();
            if (text.length() <= LONGEST_DATE && !isSentence(text)) {
                int updated = first(Bylines.UPDATED, text);
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

    /** Whether a text tells something: a date in it is then that of what is told. A letter alone before the full stop is short for a word, often the year's. */
    private static boolean isSentence(String text) {
        boolean shortened = text.length() > 2 && Spaces.isSpace(text.charAt(text.length() - 3));
        return text.endsWith(".") && !shortened && text.chars().filter(c -> c == ' ').count() > MOST_SPACES;
    }

    /** Where the first of some phrases stands in a text or class names as words of its own; -1 where none does. */
    private static int first(Set<String> phrases, String text) {
        String lower = Lower.inPlace(text);
        int first = -1;
        for (String phrase : phrases) {
            boolean open = phrase.endsWith("*");
            String letters = open ? phrase.substring(0, phrase.length() - 1) : phrase;
            int at = lower.indexOf(letters);
            while (at >= 0 && !(begins(text, lower, at) && (open || ends(text, at + letters.length())))) {
                at = lower.indexOf(letters, at + 1);
            }
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    /** Whether a word begins at a place: class names part their words by capitals, or not at all, as in {@code lastupdated}. */
    private static boolean begins(String text, String lower, int at) {
        return at == 0 || !WordLetters.has(text.charAt(at - 1)) || WordLetters.isUnspaced(text.charAt(at)) || isHump(text, at)
                || Bylines.JOINED.stream().anyMatch(word -> lower.startsWith(word, at - word.length()));
    }

    private static boolean ends(String text, int end) {
        return end == text.length() || !WordLetters.has(text.charAt(end)) || WordLetters.isUnspaced(text.charAt(end - 1)) || isHump(text, end);
    }

    private static boolean isHump(String text, int at) {
        return Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at));
    }
}
