package io.github.articlecleaner.article;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A page told apart: its story, its appeals, its boilerplate. Every paragraph is there, kept and removed, in page order.
 *
 * <p>Immutable, serializable, and safe to share between threads. The appeals and what spoke for each decision are looked for when they are asked
 * for, by {@link #appeals()}, {@link Paragraph#evidence()}, {@link Paragraph#reasons()}, {@link #json()}, {@link #toString()}, a comparison of paragraphs or serialization; until then an article holds
 * on to what was read of its page. Two articles are equal when they are the same object; {@link #paragraphs()} and {@link #metadata()} can be compared.
 *
 * <pre>{@code
 * CleanedArticle article = ArticleCleaner.clean(html);
 * article.text();       // the story
 * article.appeals();    // what the publisher asked for
 * article.paragraphs(); // everything, with kind, probability and reasons
 * }</pre>
 *
 * @serial exclude
 */
public final class CleanedArticle implements Serializable {

    private static final long serialVersionUID = 1;

    // None is stored: an article is written as its JSON.
    private final transient Metadata metadata;
    private final transient List<Paragraph> paragraphs;
    private final transient Later<List<Appeal>> appeals;
    private final transient Set<Limit> limits;
    private final transient Origin origin;
    private final transient String modelVersion;
    /** How each kept paragraph is set, and what its addresses are relative to. */
    private final transient List<Setting> settings;
    private final transient String base;

    CleanedArticle(
            Metadata metadata,
            List<Paragraph> paragraphs,
            Later<List<Appeal>> appeals,
            Set<Limit> limits,
            Origin origin,
            String modelVersion,
            List<Setting> settings,
            String base) {
        this.metadata = metadata;
        this.paragraphs = paragraphs;
        this.appeals = appeals;
        this.limits = Collections.unmodifiableSet(limits.isEmpty() ? EnumSet.noneOf(Limit.class) : EnumSet.copyOf(limits));
        this.origin = origin;
        this.modelVersion = modelVersion;
        this.settings = settings;
        this.base = base;
    }

    /**
     * Puts a page and its verdicts together.
     *
     * @param page the page
     * @param verdicts a verdict for each of its paragraphs, in the same order
     * @param modelVersion the model that was asked
     * @return the article
     * @throws IllegalArgumentException if there are more or fewer verdicts than paragraphs
     */
    public static CleanedArticle of(Page page, List<Verdict> verdicts, String modelVersion) {
        List<Source> sources = page.sources();
        if (sources.size() != verdicts.size()) {
            throw new IllegalArgumentException("one verdict a paragraph is needed, " + sources.size() + ", but there were "
                    + verdicts.size());
        }
        List<Paragraph> paragraphs = new ArrayList<>(sources.size());
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Verdict verdict = verdicts.get(i);
            paragraphs.add(new Paragraph(i, sources.get(i).text(), verdict.kind(), verdict.probability(), verdict.kept(),
                    verdict.evidence(), verdict.asks(), false));
            if (verdict.kept()) {
                settings.add(Setting.of(sources.get(i), verdict, i == 0 ? null : verdicts.get(i - 1)));
            }
        }
        List<Paragraph> all = List.copyOf(paragraphs);
        Later<List<Appeal>> appeals = new Later<>(() -> new Appeals(page, all, verdicts).find());
        return new CleanedArticle(page.metadata(), all, appeals, page.limits(), page.origin(), modelVersion, List.copyOf(settings), page.base());
    }

    /**
     * The cleaned text: the kept paragraphs, separated by a blank line. The items of a list begin with a dash and a space, each on the next
     * line, inner lists indented by two spaces; a row of a table is a line with a tab between its cells. A line break stands inside a
     * paragraph only where the page was preformatted.
     *
     * @return the text, empty when the page has no story
     */
    public String text() {
        return TextWriter.write(outline());
    }

    private Outline outline() {
        return new Outline(kept(), settings);
    }

    /**
     * The story as html: one {@code article} element, with the page's {@code lang} and {@code dir}, that holds the kept paragraphs and no
     * others, as paragraphs, headings, lists, quotes, tables and code, with their links and emphasis. It is well-formed, as XML too.
     *
     * <p>A picture stands in it when the paragraphs on both sides are kept (headline or byline may stand before it); a picture with a
     * caption when the caption is kept, so with {@code ArticleCleaner.builder().keep(Kind.CAPTION)}. Links and pictures have full
     * addresses; one that is relative to an unknown address is left out, the link's words stay.
     *
     * <p><b>Safe for display</b>: what is written passes a jsoup {@link org.jsoup.safety.Safelist} of elements and attributes for text. There
     * are no scripts, styles, forms, frames, comments and event handlers in it, and no addresses but {@code http:}, {@code https:} and,
     * for links, {@code mailto:}.
     *
     * <p>Written anew with each call, from the nesting of the kept paragraphs, in about two thirds of the time jsoup needs to parse the page;
     * nothing is held for it but references to that nesting.
     *
     * <pre>{@code
     * ArticleCleaner.clean(page, "https://example.org/news/").html();
     * // <article lang="en">
     * // <p>The council <a href="https://example.org/vote">voted</a> on Tuesday.</p>
     * // </article>
     * }</pre>
     *
     * @return the html, empty when the page has no story
     */
    public String html() {
        String language = language().equals("und") ? "" : language();
        Container outermost = settings.isEmpty() ? null : settings.get(0).container();
        while (outermost != null && outermost.parent() != null) {
            outermost = outermost.parent();
        }
        return HtmlWriter.write(outline(), Setting.nearest(outermost, "lang", language), Setting.nearest(outermost, "dir", ""), base);
    }

    /**
     * The story as CommonMark, its tables in GitHub's form: the same paragraphs, links and pictures as {@link #html()}. Read back, it gives
     * the same words: characters with a meaning in Markdown are escaped, and nothing in it is html. Emphasis that Markdown could not
     * tell from text, inside words or beside punctuation, is left out; so is what Markdown has no form for.
     *
     * <p>Written anew with each call.
     *
     * @return the Markdown, empty when the page has no story
     */
    public String markdown() {
        return MarkdownWriter.write(outline(), base);
    }

    /**
     * The article as a JSON object on one line: everything, kept and removed, with kinds, probabilities, reasons and appeals, and what
     * {@link #html()} and {@link #markdown()} are written from. Its form is described by a JSON Schema (draft 2020-12) in the jar,
     * {@code /io/github/articlecleaner/article.schema.json}, and has a {@code version}, 1 now. Within a version fields may be added, and are to
     * be passed over by those who do not know them; none is removed or changes its meaning.
     *
     * <p>Half a surrogate pair, which no charset can carry, is escaped; the JSON can be stored in UTF-8 whatever the page held.
     *
     * @return the JSON, which {@link #fromJson(String)} reads back
     */
    public String json() {
        return JsonWriter.write(this, settings, base);
    }

    /**
     * Reads an article that {@link #json()} wrote, by this or an earlier release with the same version of the form.
     *
     * <pre>{@code
     * CleanedArticle read = CleanedArticle.fromJson(article.json());
     * read.paragraphs().equals(article.paragraphs()); // true
     * read.html().equals(article.html());             // true
     * }</pre>
     *
     * @param json the JSON
     * @return the article with the same paragraphs, appeals, metadata, limits and forms; html from it is as safe as from a page
     * @throws IllegalArgumentException if it is none, or of another version, with the field, what was expected and what was found
     * @throws NullPointerException if {@code json} is null
     */
    public static CleanedArticle fromJson(String json) {
        return JsonReader.read(Objects.requireNonNull(json, "json must not be null"));
    }

    /**
     * Tells whether no story was found: on a wall, an error page, most lists of teasers. Of front pages some teasers are often kept as if they were one.
     *
     * @return true when no paragraph was kept, so that {@link #text()} is empty
     */
    public boolean isEmpty() {
        return paragraphs.stream().noneMatch(Paragraph::kept);
    }

    /**
     * Where the story was found. Some pages show a reader without scripts hardly any text and carry their story in JSON-LD or in a script: then it
     * is read from there, and its paragraphs come behind the headline.
     *
     * @return {@link Origin#TEXT} for nearly all pages
     */
    public Origin origin() {
        return origin;
    }

    /**
     * The same article with the asking sentences of mixed paragraphs left out of {@link #text()}, {@link #html()} and {@link #markdown()}.
     *
     * <pre>{@code
     * ArticleCleaner.clean(html).withoutAsks().text();   // the story, and of "... he said. Sign up here." only the news
     * }</pre>
     *
     * @return an article whose paragraphs are whole in {@link Paragraph#text()} and cut in {@link Paragraph#keptText()}; this one where no
     *     paragraph is mixed
     */
    public CleanedArticle withoutAsks() {
        if (paragraphs.stream().noneMatch(CleanedArticle::hasAsksLeft)) {
            return this;
        }
        List<Paragraph> cut = new ArrayList<>(paragraphs.size());
        List<Setting> rest = new ArrayList<>(settings);
        int kept = 0;
        for (Paragraph p : paragraphs) {
            if (hasAsksLeft(p)) {
                cut.add(new Paragraph(p.index(), p.text(), p.kind(), p.probability(), p.kept(), p.evidence(), p.asks(), true));
                if (p.kept()) {
                    rest.set(kept, rest.get(kept).without(p.asks(), p.text()));
                }
            } else {
                cut.add(p);
            }
            kept += p.kept() ? 1 : 0;
        }
        return new CleanedArticle(metadata, List.copyOf(cut), appeals, limits, origin, modelVersion, List.copyOf(rest), base);
    }

    /** Whether a paragraph's asking sentences are still part of the story. */
    private static boolean hasAsksLeft(Paragraph paragraph) {
        return paragraph.isMixed() && !paragraph.asksCut();
    }

    /**
     * Every paragraph of the page, kept and removed, in page order.
     *
     * @return an unmodifiable list
     */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /**
     * The paragraphs of the cleaned text.
     *
     * @return an unmodifiable list, in page order
     */
    public List<Paragraph> kept() {
        return paragraphs.stream().filter(Paragraph::kept).toList();
    }

    /**
     * The paragraphs that were taken out.
     *
     * @return an unmodifiable list, in page order
     */
    public List<Paragraph> removed() {
        return paragraphs.stream().filter(p -> !p.kept()).toList();
    }

    /**
     * What the publisher asked of the reader, each appeal as one box of paragraphs. Where the cleaner keeps its kind, each paragraph is one by itself.
     *
     * @return an unmodifiable list, in page order
     */
    public List<Appeal> appeals() {
        return appeals.get();
    }

    /**
     * The headline.
     *
     * @return the page's own headline without the site's name, empty where none was found
     */
    public String title() {
        return metadata.title();
    }

    /**
     * The language of the page.
     *
     * @return a BCP 47 primary tag: the declared language, else the one found from script and stop words, else {@code und}
     */
    public String language() {
        return metadata.language();
    }

    /**
     * The publisher's name.
     *
     * @return the name the page gives, else the host of its address without {@code www.}, in Unicode; empty where there is neither, as in input that is no text
     */
    public String siteName() {
        return metadata.siteName();
    }

    /**
     * Where the page came from.
     *
     * @return the address the caller gave, else the page's canonical one, empty where there is neither. The page's own may have any scheme and be relative: look
     *     whether it begins with {@code https://} or {@code http://} before you link or fetch it
     */
    public String url() {
        return metadata.url();
    }

    /**
     * What the page says about itself.
     *
     * @return title, authors, times, site name, language, address and more, each with its origin
     */
    public Metadata metadata() {
        return metadata;
    }

    /**
     * The bounds of the input that were met.
     *
     * @return an unmodifiable set in the order of the constants, empty when everything was read
     */
    public Set<Limit> limits() {
        return limits;
    }

    /**
     * Tells whether a bound was met, so that the article may be partial.
     *
     * @return true when {@link #limits()} is not empty
     */
    public boolean isPartial() {
        return !limits.isEmpty();
    }

    /**
     * The model that judged, with its digest. The same page gets the same result from the same model, release of this library and settings, unless the time
     * was up ({@link Limit#TIME}): as the key of a cache this name alone is not enough.
     *
     * @return a short name
     */
    public String modelVersion() {
        return modelVersion;
    }

    /** Serialized as JSON: the nesting of a page could be deeper than the stack of a thread that walks from object to object. */
    private Object writeReplace() {
        return new Written(json());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an article is read from its JSON");
    }

    /** What stands for an article in a stream of objects. */
    private record Written(String json) implements Serializable {

        private Object readResolve() {
            return fromJson(json);
        }
    }

    @Override
    public String toString() {
        return "CleanedArticle[" + title() + ", " + kept().size() + " of " + paragraphs.size() + " paragraphs kept, "
                + appeals().size() + " appeals]";
    }
}
