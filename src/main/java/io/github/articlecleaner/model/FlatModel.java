package io.github.articlecleaner.model;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A log-linear model as OpenNLP trained it, laid out flat: hashes of feature names in an open-addressing table, weights beside
 * them. Gives the probabilities that OpenNLP gives, some five times faster and without a string. Immutable.
 */
public final class FlatModel {

    /** OpenNLP's bag of words writes this before every feature. */
    static final String PREFIX = "bow=";

    /** No model of ours comes near; a file that claims more is none. */
    private static final int MOST_WEIGHTS = 1 << 25;

    private final long[] hashes;
    private final double[] weights;
    private final String[] names;
    private final String[] outcomes;
    private final int mask;

    private FlatModel(int size, String[] outcomes) {
        int capacity = Integer.highestOneBit(Math.max(16, size) * 2 - 1) * 2;
        if (outcomes.length < 1 || size < 0 || size > MOST_WEIGHTS || (long) capacity * outcomes.length > MOST_WEIGHTS) {
            throw new IllegalArgumentException("room for at most " + MOST_WEIGHTS + " weights was expected, found " + size + " features of "
                    + outcomes.length + " outcomes");
        }
        this.hashes = new long[capacity];
        this.names = new String[capacity];
        this.outcomes = outcomes;
        this.weights = new double[capacity * outcomes.length];
        this.mask = capacity - 1;
    }

    /**
     * Lays out a trained model.
     *
     * @param trained a log-linear model whose features are names of ours, with or without OpenNLP's prefix
     * @return the same model, flat
     * @throws IllegalArgumentException if two of its features have one hash, or one speaks for an outcome that is none
     */
    @SuppressWarnings("unchecked")
    public static FlatModel of(AbstractModel trained) {
        Object[] parts = trained.getDataStructures();
        Map<String, Context> features = (Map<String, Context>) parts[1];
        FlatModel flat = new FlatModel(features.size(), ((String[]) parts[2]).clone());
        features.forEach(flat::put);
        return flat;
    }

    private void put(String feature, Context context) {
        String name = feature.startsWith(PREFIX) ? feature.substring(PREFIX.length()) : feature;
        long hash = FeatureHash.ofName(name);
        int slot = slot(hash);
        while (names[slot] != null) {
            if (hashes[slot] == hash) {
                throw new IllegalArgumentException("two features have one hash: " + names[slot] + " and " + name);
            }
            slot = slot + 1 & mask;
        }
        hashes[slot] = hash;
        names[slot] = name;
        int[] outcomesOfFeature = context.getOutcomes();
        double[] parameters = context.getParameters();
        for (int i = 0; i < outcomesOfFeature.length; i++) {
            if (outcomesOfFeature[i] < 0 || outcomesOfFeature[i] >= outcomes.length) {
                throw new IllegalArgumentException("an outcome below " + outcomes.length + " was expected for " + name + ", found " + outcomesOfFeature[i]);
            }
            weights[slot * outcomes.length + outcomesOfFeature[i]] = parameters[i];
        }
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> 32) & mask;
    }

    /**
     * Where a feature lies.
     *
     * @param hash the hash of its name
     * @return its slot, or -1 if the model does not know it
     */
    public int find(long hash) {
        int slot = slot(hash);
        while (hashes[slot] != hash) {
            if (hashes[slot] == 0) {
                return -1;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** {@return how many outcomes the model tells apart} */
    public int outcomes() {
        return outcomes.length;
    }

    /**
     * The name of an outcome.
     *
     * @param outcome its number, from 0
     * @return its name
     */
    public String outcome(int outcome) {
        return outcomes[outcome];
    }

    /**
     * The number of an outcome.
     *
     * @param name its name
     * @return its number, from 0
     * @throws IllegalArgumentException if the model has no such outcome
     */
    public int outcome(String name) {
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i].equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the model has no outcome " + name + ", only " + String.join(", ", outcomes));
    }

    /**
     * What a feature says for an outcome.
     *
     * @param slot where the feature lies
     * @param outcome the outcome's number
     * @return its weight
     */
    public double weight(int slot, int outcome) {
        return weights[slot * outcomes.length + outcome];
    }

    /**
     * The name of a feature.
     *
     * @param slot where the feature lies
     * @return its name
     */
    public String name(int slot) {
        return names[slot];
    }

    /**
     * Adds a feature's weights to running sums.
     *
     * @param slot where the feature lies
     * @param sums one sum for each outcome
     */
    public void addTo(int slot, double[] sums) {
        int at = slot * outcomes.length;
        for (int i = 0; i < outcomes.length; i++) {
            sums[i] += weights[at + i];
        }
    }

    /**
     * Turns sums of weights into probabilities, in place.
     *
     * @param sums one sum for each outcome
     */
    public static void normalize(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i] - most);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
    }
}
