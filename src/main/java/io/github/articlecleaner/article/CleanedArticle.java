package io.github.articlecleaner.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A page told apart: its story, its appeals, its boilerplate. Every paragraph is there, kept and removed, in page order.
 *
 * <p>Immutable, serializable, and safe to share between threads.
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

    private final Metadata metadata;
    private final List<Paragraph> paragraphs;
    private final List<Appeal> appeals;
    private final Set<Limit> limits;
    private final String modelVersion;

    private CleanedArticle(
            Metadata metadata, List<Paragraph> paragraphs, List<Appeal> appeals, Set<Limit> limits, String modelVersion) {
        this.metadata = metadata;
        this.paragraphs = paragraphs;
        this.appeals = appeals;
        this.limits = limits;
        this.modelVersion = modelVersion;
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
        for (int i = 0; i < sources.size(); i++) {
            Verdict verdict = verdicts.get(i);
            paragraphs.add(new Paragraph(i, sources.get(i).text(), verdict.kind(), verdict.probability(), verdict.kept(),
                    verdict.evidence(), verdict.asks(), false));
        }
        Set<Limit> limits = page.limits().isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(page.limits()));
        return new CleanedArticle(page.metadata(), List.copyOf(paragraphs), appeals(page, paragraphs, verdicts), limits, modelVersion);
    }

    /** The boxes that hold appeals, in page order. */
    private static List<Appeal> appeals(Page page, List<Paragraph> paragraphs, List<Verdict> verdicts) {
        List<Appeal> appeals = new ArrayList<>();
        int first = paragraphs.size();
        int last = -1;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.kept() && !paragraph.kind().isAppeal()) {
                first = Math.min(first, paragraph.index());
                last = paragraph.index();
            }
        }
        int start = 0;
        while (start < paragraphs.size()) {
            int end = start + 1;
            int box = verdicts.get(start).box();
            while (end < paragraphs.size() && box >= 0 && verdicts.get(end).box() == box) {
                end++;
            }
            if (paragraphs.get(start).kind().isAppeal()) {
                List<Paragraph> of = paragraphs.subList(start, end);
                double surest = of.stream().mapToDouble(Paragraph::probability).max().orElse(0);
                Ask ask = Ask.parse(page.sources().subList(start, end), page.base(), page.metadata().language());
                Position position = last < 0 ? Position.ALONE : start < first ? Position.LEAD : start > last ? Position.END : Position.BETWEEN;
                appeals.add(new Appeal(of.get(0).kind(), of, ask, position, surest));
            }
            start = end;
        }
        return List.copyOf(appeals);
    }

    /**
     * The cleaned text: the kept paragraphs, separated by a blank line. A line break stands inside a paragraph only where the page
     * was preformatted.
     *
     * @return the text, empty when the page has no story
     */
    public String text() {
        return TextWriter.write(kept(), Paragraph::keptText);
    }

    /**
     * The same article with the asking sentences of mixed paragraphs left out of {@link #text()}.
     *
     * <pre>{@code
     * ArticleCleaner.clean(html).withoutAsks().text();   // the story, and of "... he said. Sign up here." only the news
     * }</pre>
     *
     * @return an article whose paragraphs are whole in {@link Paragraph#text()} and cut in {@link Paragraph#keptText()}; this one where no
     *     paragraph is mixed
     */
    public CleanedArticle withoutAsks() {
        if (paragraphs.stream().noneMatch(Paragraph::isMixed)) {
            return this;
        }
        List<Paragraph> cut = paragraphs.stream()
                .map(p -> p.isMixed() ? new Paragraph(p.index(), p.text(), p.kind(), p.probability(), p.kept(), p.evidence(), p.asks(), true) : p)
                .toList();
        return new CleanedArticle(metadata, cut, appeals, limits, modelVersion);
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
     * What the publisher asked of the reader, each appeal as one box of paragraphs.
     *
     * @return an unmodifiable list, in page order
     */
    public List<Appeal> appeals() {
        return appeals;
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
     * @return the name the page gives, else its host, empty where there is neither
     */
    public String siteName() {
        return metadata.siteName();
    }

    /**
     * Where the page came from.
     *
     * @return the address the caller gave, else the page's canonical one, empty where there is neither
     */
    public String url() {
        return metadata.url();
    }

    /**
     * What the page says about itself.
     *
     * @return title, site name, language and address in one record
     */
    public Metadata metadata() {
        return metadata;
    }

    /**
     * The bounds of the input that were met.
     *
     * @return empty when everything was read
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
     * The model that judged, with its digest: the same version gives the same result for the same page.
     *
     * @return a short name
     */
    public String modelVersion() {
        return modelVersion;
    }

    @Override
    public String toString() {
        return "CleanedArticle[" + title() + ", " + kept().size() + " of " + paragraphs.size() + " paragraphs kept, "
                + appeals.size() + " appeals]";
    }
}
