package io.github.articlecleaner.train;

/**
 * What is measured. Each figure is a ratio of two sums over pages, so that its standard error by page is known. Texts of fewer than four
 * words are left out; "left" is of labelled paragraphs outside the gold text, "lost" of what the gold text holds.
 *
 * <pre>{@code
 * report.curve().stream().filter(point -> point.figure() == Figure.NEWS_LOST).forEach(System.out::println);
 * }</pre>
 */
public enum Figure {
    /** Share of the kept words that are in the gold text, mean over pages. */
    PRECISION("word P"),
    /** Share of the gold text's words that are kept, mean over pages. */
    RECALL("word R"),
    /** Harmonic mean of word precision and recall, mean over pages. */
    F1("word F1"),
    /** F1 of snippets that must and must not be kept, counted over all pages. */
    SNIPPET_F1("snippet F1"),
    /** Pages with a gold text of which nothing was kept. */
    EMPTY("empty"),
    /** Labelled donation, subscription and newsletter appeals that were kept. */
    ASKS_LEFT("asks left"),
    /** Labelled appeals of all kinds that were kept. */
    APPEALS_LEFT("appeals left"),
    /** Labelled donation appeals that were kept, in gold or not. */
    DONATION_LEFT("DONATION left"),
    /** Pages with a labelled appeal that kept one. */
    PAGES_LEFT("pages with one left"),
    /** Labelled boilerplate that was kept. */
    BOILERPLATE_LEFT("boilerplate left"),
    /** Labelled story that was removed: mostly news that talks like an appeal. */
    NEWS_LOST("news lost"),
    /** Paragraphs of the gold text that were removed. */
    GOLD_LOST("gold lost"),
    /** Pages whose first gold paragraph was kept. */
    FIRST_KEPT("first kept"),
    /** Pages whose last gold paragraph was kept. */
    LAST_KEPT("last kept"),
    /** Labelled appeals with their own kind, among those that were called appeals. */
    RIGHT_KIND("right kind"),
    /** The same, with SUBSCRIPTION and ENGAGE as one kind. */
    MERGED_KIND("right kind, merged"),
    /** {@link #RIGHT_KIND} of donation appeals. */
    RIGHT_DONATION("right DONATION"),
    /** {@link #RIGHT_KIND} of subscription appeals. */
    RIGHT_SUBSCRIPTION("right SUBSCRIPTION"),
    /** {@link #RIGHT_KIND} of newsletter appeals. */
    RIGHT_NEWSLETTER("right NEWSLETTER"),
    /** {@link #RIGHT_KIND} of follow appeals. */
    RIGHT_FOLLOW("right FOLLOW"),
    /** {@link #RIGHT_KIND} of other asks. */
    RIGHT_ENGAGE("right ENGAGE"),
    /** Word F1 of the best choice of whole paragraphs: what the splitter allows. */
    CEILING("ceiling"),
    /** Paragraphs of a planted letter that were kept. */
    LETTER_LEFT("letter left"),
    /** Paragraphs that are kept without the planted letter, and are removed with it. */
    LETTER_COST("story lost to the letter"),
    /** Planted letters that were removed as one box of their kind. */
    ONE_BOX("in one box"),
    /** Paragraphs of planted news that talks like an appeal, and were removed. */
    NEWS_TAKEN("planted news taken");

    private final String title;

    Figure(String title) {
        this.title = title;
    }

    /** {@return how tables call it} */
    public String title() {
        return title;
    }
}
