package io.github.articlecleaner.article;

import java.util.List;

/** How probable each kind is for one paragraph, and the features that spoke loudest. Immutable. */
public final class Score {

    private final double[] probabilities;
    private final List<String> evidence;

    /**
     * Makes a score.
     *
     * @param probabilities one for each kind by ordinal, 0 to 1, summing to 1
     * @param evidence names of features, loudest first
     */
    public Score(double[] probabilities, List<String> evidence) {
        if (probabilities.length != Kind.count()) {
            throw new IllegalArgumentException(
                    "one probability a kind is needed, " + Kind.count() + ", but there were " + probabilities.length);
        }
        this.probabilities = probabilities.clone();
        this.evidence = List.copyOf(evidence);
    }

    /**
     * The probability of a kind.
     *
     * @param kind the kind
     * @return 0 to 1
     */
    public double of(Kind kind) {
        return probabilities[kind.ordinal()];
    }

    /** {@return the probability that the paragraph is an appeal of any kind} */
    public double appeal() {
        double sum = 0;
        for (int i = Kind.DONATION.ordinal(); i < probabilities.length; i++) {
            sum += probabilities[i];
        }
        return sum;
    }

    /** {@return the names of the features that spoke loudest, loudest first} */
    public List<String> evidence() {
        return evidence;
    }
}
