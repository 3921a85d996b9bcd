package io.github.articlecleaner.article;

import java.util.List;

/**
 * What was decided about one paragraph.
 *
 * <pre>{@code
 * Verdict kept = new Verdict(Kind.BODY, 0.97, true, -1, List.of());
 * }</pre>
 *
 * @param kind what the paragraph is
 * @param probability how probable that kind is, 0 to 1
 * @param kept whether the paragraph belongs to the cleaned text
 * @param box the number of the box of paragraphs that share its fate, from 0; -1 when it stands alone
 * @param evidence names of what spoke for the decision, loudest first: features of the model and rules of the judge
 * @param asks the sentences of a kept paragraph that ask for something, in order
 */
public record Verdict(Kind kind, double probability, boolean kept, int box, List<String> evidence, List<Range> asks) {

    /**
     * Makes a verdict with copies of the lists.
     *
     * @param kind what the paragraph is
     * @param probability 0 to 1
     * @param kept whether it belongs to the text
     * @param box the box, or -1
     * @param evidence what spoke for the decision
     * @param asks sentences that ask
     */
    public Verdict {
        evidence = Evidence.copyOf(evidence);
        asks = List.copyOf(asks);
    }

    /**
     * Makes a verdict about a paragraph without asking sentences.
     *
     * @param kind what the paragraph is
     * @param probability 0 to 1
     * @param kept whether it belongs to the text
     * @param box the box, or -1
     * @param evidence what spoke for the decision
     */
    public Verdict(Kind kind, double probability, boolean kept, int box, List<String> evidence) {
        this(kind, probability, kept, box, evidence, List.of());
    }

    /**
     * The same verdict with asking sentences, where they can be: in what is kept and is no appeal as a whole.
     *
     * @param sentences where in the paragraph's text they stand, in order
     * @return a new verdict, or this one
     */
    public Verdict withAsks(List<Range> sentences) {
        return sentences.isEmpty() || !kept || kind.isAppeal() ? this : new Verdict(kind, probability, kept, box, evidence, sentences);
    }
}
