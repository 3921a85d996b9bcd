package io.github.articlecleaner.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A page as it was read: its paragraphs in order and what it says about itself. The input of every later stage.
 *
 * <pre>{@code
 * Page page = new Page(new Metadata("Bridge", "", "en", ""), List.of(source), true, Set.of());
 * }</pre>
 *
 * @param metadata what the page says about itself
 * @param sources the paragraphs in page order
 * @param markup whether the page was html; false for plain text, where order and words are all there is
 * @param limits the bounds that were met while reading; empty when everything was read
 * @param origin where the story stands; what stands elsewhere than in the visible text comes behind the headline
 * @param base what relative addresses on the page are relative to; empty where that is not known
 */
public record Page(Metadata metadata, List<Source> sources, boolean markup, Set<Limit> limits, Origin origin, String base) {

    /**
     * Makes a page of copies of the lists.
     *
     * @param metadata what the page says about itself
     * @param sources the paragraphs in page order
     * @param markup whether it was html
     * @param limits the bounds that were met
     * @param origin where the story stands
     * @param base what relative addresses are relative to
     */
    public Page {
        sources = List.copyOf(sources);
        limits = Set.copyOf(limits);
    }

    /**
     * Makes a page whose story stands in its visible text and whose links lead nowhere but by full addresses.
     *
     * @param metadata what the page says about itself
     * @param sources the paragraphs in page order
     * @param markup whether it was html
     * @param limits the bounds that were met
     */
    public Page(Metadata metadata, List<Source> sources, boolean markup, Set<Limit> limits) {
        this(metadata, sources, markup, limits, Origin.TEXT, "");
    }

    /**
     * The beginning of the page, where the time was up before all of it was looked at.
     *
     * @param most how many paragraphs
     * @return this page if it has no more; else a page of its first paragraphs that says {@link Limit#TIME}
     */
    public Page first(int most) {
        if (sources.size() <= most) {
            return this;
        }
        Set<Limit> met = EnumSet.of(Limit.TIME);
        met.addAll(limits);
        return new Page(metadata, sources.subList(0, most), markup, met, origin, base);
    }
}
