package io.github.articlecleaner.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A log-linear model as OpenNLP trained it, laid out flat: an open-addressing table of the hashes of feature names, each with its weights
 * right behind it. Gives the probabilities that OpenNLP gives, without a string. All that is asked is small enough for the processor's second
 * cache, and what is asked of one feature lies in one line of it. Immutable.
 */
public final class FlatModel {

    /** OpenNLP's bag of words writes this before every feature. */
    static final String PREFIX = "bow=";

    /** No model of ours comes near; a file that claims more is none. */
    private static final int MOST_WEIGHTS = 1 << 25;

    /** What our weights are written in, and so kept in without a loss. */
    private static final double GRAIN = 0.001;

    /** A table is so many times larger than its features are many, at least: then most features that it does not know are told by one bit. */
    private static final int ROOM = 4;

    /** With so much room hardly ten features want one place, unless somebody made them so; all would be passed by in each search there. */
    private static final int MOST_BESIDE = 1_000;

    /** What stands before the weights of a feature: half of its hash. The other half is told by the slot it lies in. */
    private static final int HASH = 2;

    private final String[] outcomes;
    /** A bit for each slot of the table: whether a feature lies there. The features are numbered in the order of their slots. */
    private final long[] taken;
    /** How many features lie before each word of bits. */
    private final int[] before;
    private final int mask;
    /** The features by their numbers: hash, then a weight for each outcome, in units. */
    private final short[] features;
    /** So much of it is one feature. */
    private final int width;

    private final String[] names;
    private final double unit;

    private FlatModel(String[] outcomes, Map<String, Context> features) {
        this.outcomes = outcomes;
        int size = features.size();
        if (outcomes.length < 1 || (long) size * Math.max(2 * ROOM, HASH + outcomes.length) > MOST_WEIGHTS) {
            throw new IllegalArgumentException("room for at most " + MOST_WEIGHTS + " weights was expected, found " + size + " features of "
                    + outcomes.length + " outcomes");
        }
        if (Arrays.stream(outcomes).distinct().count() < outcomes.length) {
            throw new IllegalArgumentException("outcomes must differ, but were " + String.join(", ", outcomes));
        }
        int slots = Integer.highestOneBit(Math.max(64, size)) * 2 * ROOM;
        mask = slots - 1;
        taken = new long[slots >> 6];
        before = new int[slots >> 6];
        width = HASH + outcomes.length;
        this.features = new short[size * width];
        names = new String[size];
        unit = unit(features.values());
        place(features);
    }

    /**
     * Lays out a trained model.
     *
     * @param trained a log-linear model whose features are names of ours, with or without OpenNLP's prefix
     * @return the same model, flat
     * @throws IllegalArgumentException if two of its features have one hash or two of its outcomes one name, or a feature speaks for an
     *     outcome that is none
     */
    @SuppressWarnings("unchecked")
    public static FlatModel of(AbstractModel trained) {
        Object[] parts = trained.getDataStructures();
        return new FlatModel(((String[]) parts[2]).clone(), (Map<String, Context>) parts[1]);
    }

    /** Ours, or else the one in which the largest weight has just room: then the others are rounded to it. */
    private static double unit(Collection<Context> features) {
        double most = 0;
        boolean ours = true;
        for (Context feature : features) {
            for (double weight : feature.getParameters()) {
                most = Math.max(most, Math.abs(weight));
                ours &= Math.round(weight / GRAIN) * GRAIN == weight;
            }
        }
        return ours && most < Short.MAX_VALUE * GRAIN ? GRAIN : most / Short.MAX_VALUE;
    }

    private void place(Map<String, Context> trained) {
        String[] placed = new String[mask + 1];
        long[] hashOf = new long[mask + 1];
        for (String feature : trained.keySet()) {
            String name = feature.startsWith(PREFIX) ? feature.substring(PREFIX.length()) : feature;
            long hash = FeatureHash.ofName(name);
            int slot = slot(hash);
            for (int beside = 0; placed[slot] != null; beside++) {
                if (hashOf[slot] >>> Integer.SIZE == hash >>> Integer.SIZE) {
                    throw new IllegalArgumentException("two features have one hash: " + placed[slot] + " and " + feature);
                }
                if (beside == MOST_BESIDE) {
                    throw new IllegalArgumentException("features spread over the table were expected, found more than " + MOST_BESIDE + " beside each other");
                }
                slot = slot + 1 & mask;
            }
            placed[slot] = feature;
            hashOf[slot] = hash;
        }
        int number = 0;
        for (int slot = 0; slot <= mask; slot++) {
            before[slot >> 6] = (slot & 63) == 0 ? number : before[slot >> 6];
            if (placed[slot] != null) {
                taken[slot >> 6] |= 1L << slot;
                features[number * width] = (short) (hashOf[slot] >>> 48);
                features[number * width + 1] = (short) (hashOf[slot] >>> 32);
                names[number] = placed[slot].startsWith(PREFIX) ? placed[slot].substring(PREFIX.length()) : placed[slot];
                weigh(number++, trained.get(placed[slot]));
            }
        }
    }

    private void weigh(int feature, Context context) {
        for (int i = 0; i < context.getOutcomes().length; i++) {
            int outcome = context.getOutcomes()[i];
            if (outcome < 0 || outcome >= outcomes.length) {
                throw new IllegalArgumentException("an outcome below " + outcomes.length + " was expected for " + names[feature] + ", found " + outcome);
            }
            features[feature * width + HASH + outcome] = (short) Math.round(context.getParameters()[i] / unit);
        }
    }

    private int slot(long hash) {
        return (int) (hash ^ hash >>> 32) & mask;
    }

    /**
     * Finds a feature.
     *
     * @param hash the hash of its name
     * @return its number, or -1 if the model does not know it
     */
    public int find(long hash) {
        int slot = slot(hash);
        while (true) {
            long word = taken[slot >> 6];
            if ((word >>> slot & 1) == 0) {
                return -1;
            }
            int number = before[slot >> 6] + Long.bitCount(word & (1L << slot) - 1);
            int at = number * width;
            if (features[at] == (short) (hash >>> 48) && features[at + 1] == (short) (hash >>> 32)) {
                return number;
            }
            slot = slot + 1 & mask;
        }
    }

    /** {@return how many features the model knows; they are numbered from 0} */
    public int features() {
        return names.length;
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
     * @param feature the feature's number
     * @param outcome the outcome's number
     * @return its weight
     */
    public double weight(int feature, int outcome) {
        return features[feature * width + HASH + outcome] * unit;
    }

    /**
     * What a feature says for an outcome in the mean.
     *
     * @param feature the feature's number
     * @return the mean of its weights
     */
    double mean(int feature) {
        double all = 0;
        for (int i = 0; i < outcomes.length; i++) {
            all += weight(feature, i);
        }
        return all / outcomes.length;
    }

    /**
     * The name of a feature.
     *
     * @param feature the feature's number
     * @return its name
     */
    public String name(int feature) {
        return names[feature];
    }

    /**
     * Adds a feature's weights to running sums.
     *
     * @param feature the feature's number
     * @param sums one sum for each outcome
     */
    public void addTo(int feature, double[] sums) {
        int at = feature * width + HASH;
        for (int i = 0; i < sums.length; i++) {
            // Not whole units: then kinds that are equally probable would be told apart otherwise than by the table as it was learnt.
            sums[i] += features[at + i] * unit;
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
