package io.github.articlecleaner.article;

import java.util.List;

/**
 * How probable each kind is for one paragraph, and the features that spoke loudest. Immutable.
 *
 * <pre>{@code
 * boolean isStory = score.of(Kind.BODY) >= 0.5;
 * }</pre>
 */
public final class Score {

    /** What {@link #byWords()} is where nobody asked. */
    public static final double NOT_ASKED = -1;

    private final double[] probabilities;
    private final double byWords;
    private final float[] traits;
    private final List<String> evidence;
    private final List<Range> asks;

    /**
     * Makes a score.
     *
     * @param probabilities one for each kind by ordinal, 0 to 1, summing to 1; the score keeps the array
     * @param byWords how probable story is by words and order alone, or {@link #NOT_ASKED}
     * @param traits what was measured, one number for each {@link Trait} by ordinal; the score keeps the array
     * @param evidence names of features, loudest first
     */
    public Score(double[] probabilities, double byWords, float[] traits, List<String> evidence) {
        this(probabilities, byWords, traits, Evidence.copyOf(evidence), List.of());
        if (probabilities.length != Kind.count()) {
            throw new IllegalArgumentException(
                    "one probability a kind is needed, " + Kind.count() + ", but there were " + probabilities.length);
        }
        if (traits.length != Trait.count()) {
            throw new IllegalArgumentException("one number a trait is needed, " + Trait.count() + ", but there were " + traits.length);
        }
    }

    /** Takes what nobody changes. */
    private Score(double[] probabilities, double byWords, float[] traits, List<String> evidence, List<Range> asks) {
        this.probabilities = probabilities;
        this.byWords = byWords;
        this.traits = traits;
        this.evidence = evidence;
        this.asks = asks;
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

    /** {@return how probable story is by words and order alone, as if the page were plain text; or {@link #NOT_ASKED}} */
    public double byWords() {
        return byWords;
    }

    /**
     * What was measured of the paragraph.
     *
     * @param trait which
     * @return a count, a share or a step; not a number where it cannot be told
     */
    public float trait(Trait trait) {
        return traits[trait.ordinal()];
    }

    /**
     * Copies what was measured of the paragraph, from one trait to another, in their order.
     *
     * @param first the first trait
     * @param last the last one
     * @param into gets a number for each
     * @param at where the first of them goes
     * @throws ArrayIndexOutOfBoundsException if there is no room for them
     */
    public void copyTraits(Trait first, Trait last, float[] into, int at) {
        System.arraycopy(traits, first.ordinal(), into, at, last.ordinal() - first.ordinal() + 1);
    }

    /**
     * The same score with what words and order alone say.
     *
     * @param words how probable story is by them, 0 to 1, or {@link #NOT_ASKED}
     * @return this where they say the same
     */
    public Score withWords(double words) {
        return words == byWords ? this : new Score(probabilities, words, traits, evidence, asks);
    }

    /**
     * The same score with another probability of {@link Kind#BODY}; those of the other kinds keep their proportions.
     *
     * @param story the new probability, 0 to 1
     * @return a new score
     */
    public Score withStory(double story) {
        int body = Kind.BODY.ordinal();
        double rest = 1 - probabilities[body];
        double[] changed = probabilities.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = i == body ? story : rest < 1e-12 ? (1 - story) / (changed.length - 1) : changed[i] * (1 - story) / rest;
        }
        return new Score(changed, byWords, traits, evidence, asks);
    }

    /** {@return the sentences that would ask for something if the paragraph is story, in order} */
    public List<Range> asks() {
        return asks;
    }

    /**
     * The same score with sentences that ask.
     *
     * @param sentences where in the paragraph's text they stand, in order
     * @return a new score
     */
    public Score withAsks(List<Range> sentences) {
        return new Score(probabilities, byWords, traits, evidence, List.copyOf(sentences));
    }

    /** {@return the names of the features that spoke loudest, loudest first} */
    public List<String> evidence() {
        return evidence;
    }
}
