package io.github.articlecleaner.article;

import java.util.List;

/**
 * What was decided about one paragraph.
 *
 * @param kind what the paragraph is
 * @param probability how probable that kind is, 0 to 1
 * @param kept whether the paragraph belongs to the cleaned text
 * @param box the number of the box of paragraphs that share its fate, from 0; -1 when it stands alone
 * @param evidence names of what spoke for the decision, loudest first: features of the model and rules of the judge
 */
public record Verdict(Kind kind, double probability, boolean kept, int box, List<String> evidence) {

    /**
     * Makes a verdict with a copy of the evidence.
     *
     * @param kind what the paragraph is
     * @param probability 0 to 1
     * @param kept whether it belongs to the text
     * @param box the box, or -1
     * @param evidence what spoke for the decision
     */
    public Verdict {
        evidence = List.copyOf(evidence);
    }
}
