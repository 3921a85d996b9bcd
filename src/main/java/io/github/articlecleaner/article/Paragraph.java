package io.github.articlecleaner.article;

import java.io.Serializable;
import java.util.List;

/**
 * A paragraph of a cleaned page, kept or removed, with what was decided about it. Immutable. {@code equals}, {@code hashCode} and {@code toString} look for the
 * evidence, which takes as long as the decision.
 *
 * <pre>{@code
 * for (Paragraph p : ArticleCleaner.clean(html).paragraphs()) {
 *     System.out.println(p.kind() + " " + p.probability() + " " + p.text() + " " + p.reasons());
 * }
 * }</pre>
 *
 * @param index its place on the page, from 0
 * @param text its words, white space folded and without line breaks but where the page was preformatted; of paragraphs that the caller gave, what was given
 * @param kind what it is
 * @param probability how probable that kind is, 0 to 1; in the box of an appeal the box's where that is higher. It is not what the cleaner's threshold is compared
 *     with, which is the sum over the kept kinds: to keep more or less, build another cleaner, and do not filter by this
 * @param kept whether it belongs to the story: {@link CleanedArticle#text()}, {@code html()} and {@code markdown()}
 * @param evidence names of the features and rules that spoke for the decision, loudest first; {@link #reasons()} has them in
 *     words. The names may change with the model.
 * @param asks the sentences of a kept paragraph that ask the reader for something, in order: "... said the minister. <em>Sign up for our
 *     newsletter here.</em>" Empty in nearly every paragraph, and in those that ask as a whole
 * @param asksCut whether these sentences are left out of the story
 * @serial exclude
 */
public record Paragraph(int index, String text, Kind kind, double probability, boolean kept, List<String> evidence, List<Range> asks, boolean asksCut)
        implements Serializable {

    /**
     * Makes a paragraph with copies of the lists.
     *
     * @param index its place on the page
     * @param text its words
     * @param kind what it is
     * @param probability 0 to 1
     * @param kept whether it belongs to the text
     * @param evidence what spoke for the decision
     * @param asks the sentences that ask
     * @param asksCut whether they are left out
     */
    public Paragraph {
        evidence = Evidence.copyOf(evidence);
        asks = List.copyOf(asks);
    }

    /**
     * Makes a paragraph without asking sentences.
     *
     * @param index its place on the page
     * @param text its words
     * @param kind what it is
     * @param probability 0 to 1
     * @param kept whether it belongs to the text
     * @param evidence what spoke for the decision
     */
    public Paragraph(int index, String text, Kind kind, double probability, boolean kept, List<String> evidence) {
        this(index, text, kind, probability, kept, evidence, List.of(), false);
    }

    /**
     * Tells whether the paragraph is part news, part ask.
     *
     * @return true when {@link #asks()} is not empty; of what the library makes only kept paragraphs are
     */
    public boolean isMixed() {
        return !asks.isEmpty();
    }

    /**
     * What of the paragraph belongs to the story.
     *
     * @return the whole text of a kept paragraph, without the asking sentences where they are cut; empty for a removed one
     */
    public String keptText() {
        return !kept ? "" : asksCut ? Range.cut(text, asks) : text;
    }

    /**
     * Says in words why the paragraph was judged as it was. Made when asked for.
     *
     * @return short English phrases, the strongest first; empty when nothing in particular spoke
     */
    public List<String> reasons() {
        return Reasons.of(evidence);
    }
}
