package io.github.articlecleaner.article;

import java.io.Serializable;
import java.util.List;

/**
 * A paragraph of a cleaned page, kept or removed, with what was decided about it. Immutable.
 *
 * <pre>{@code
 * for (Paragraph p : ArticleCleaner.clean(html).paragraphs()) {
 *     System.out.println(p.kind() + " " + p.probability() + " " + p.text() + " " + p.reasons());
 * }
 * }</pre>
 *
 * @param index its place on the page, from 0
 * @param text its words, white space folded; line breaks only where the page was preformatted
 * @param kind what it is
 * @param probability how probable that kind is, 0 to 1
 * @param kept whether it belongs to {@link CleanedArticle#text()}
 * @param evidence names of the features and rules that spoke for the decision, loudest first; {@link #reasons()} has them in
 *     words. The names may change with the model.
 * @serial exclude
 */
public record Paragraph(int index, String text, Kind kind, double probability, boolean kept, List<String> evidence)
        implements Serializable {

    /**
     * Makes a paragraph with a copy of the evidence.
     *
     * @param index its place on the page
     * @param text its words
     * @param kind what it is
     * @param probability 0 to 1
     * @param kept whether it belongs to the text
     * @param evidence what spoke for the decision
     */
    public Paragraph {
        evidence = List.copyOf(evidence);
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
