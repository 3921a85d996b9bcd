package io.github.articlecleaner.article;

import java.io.Serializable;
import java.util.List;

/**
 * A page's or a fragment's html with its appeals cut out, and no other {@code char} changed. Immutable and serializable.
 *
 * <p>What goes is each element whose every text belongs to removed appeals (the paragraph, the button, the form around it), with its tags
 * and with pictures between two paragraphs of one appeal. Where an element also holds something kept, or its end tag is missing or
 * astray, only the text goes. White space and comments between two cuts stay, but a pair of comments around nothing else goes, as {@code <!-- a -->} and
 * {@code <!-- /a -->}. What is left parses to the same tree as before, without
 * what was cut: that is checked for every page, and where it would not, only texts are cut on all of the page, and where that breaks it too,
 * of the first 16 appeals those that can go without.
 *
 * <pre>{@code
 * CutHtml cut = ArticleCleaner.builder().build().cut(html);
 * cut.html();       // without the appeals
 * cut.annotated();  // with all, each appeal marked data-article-cleaner="donation" or so
 * cut.cuts();       // what was cut, as ranges of the html that was given
 * }</pre>
 *
 * <p>Two are equal only where they hold the same {@link #article()}; compare {@link #html()} and {@link #cuts()}.
 *
 * @param html the html without the removed appeals; the very string that was given when nothing was cut
 * @param annotated the whole html, where each element of a removed appeal has the attribute {@code data-article-cleaner} with the
 *     appeal's kind in lower case, and text that has no element to itself a {@code span} with it
 * @param cuts the ranges of the given html that are not in {@code html}, in order, none overlapping; empty when nothing was cut
 * @param article what the page was judged to be
 * @serial exclude
 */
public record CutHtml(String html, String annotated, List<Cut> cuts, CleanedArticle article) implements Serializable {

    /**
     * Makes a result with a copy of the list.
     *
     * @param html the html without appeals
     * @param annotated the whole html with its appeals marked
     * @param cuts what was cut
     * @param article what the page was judged to be
     */
    public CutHtml {
        cuts = List.copyOf(cuts);
    }

    @Override
    public String toString() {
        return "CutHtml[" + cuts.size() + " cuts, " + html.length() + " characters left]";
    }
}
