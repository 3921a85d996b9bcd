package io.github.articlecleaner.article;

import java.util.List;
import java.util.Set;

/**
 * A page as it was read: its paragraphs in order and what it says about itself. The input of every later stage.
 *
 * @param metadata title, site name, language and address
 * @param sources the paragraphs in page order
 * @param markup whether the page was html; false for plain text, where order and words are all there is
 * @param limits the bounds that were met while reading; empty when everything was read
 * @param base the address that relative links start from, empty where it is not known
 */
public record Page(Metadata metadata, List<Source> sources, boolean markup, Set<Limit> limits, String base) {

    /**
     * Makes a page of copies of the lists.
     *
     * @param metadata what the page says about itself
     * @param sources the paragraphs in page order
     * @param markup whether it was html
     * @param limits the bounds that were met
     * @param base where relative links start from
     */
    public Page {
        sources = List.copyOf(sources);
        limits = Set.copyOf(limits);
    }

    /**
     * Makes a page whose links are absolute.
     *
     * @param metadata what the page says about itself
     * @param sources the paragraphs in page order
     * @param markup whether it was html
     * @param limits the bounds that were met
     */
    public Page(Metadata metadata, List<Source> sources, boolean markup, Set<Limit> limits) {
        this(metadata, sources, markup, limits, "");
    }
}
