package io.github.articlecleaner.model;

import java.util.Arrays;
import opennlp.tools.ml.model.AbstractModel;

/**
 * A log-linear model as OpenNLP trained it, laid out flat: an open-addressing table of the hashes of feature names, each with its weights
 * right behind it. Gives the probabilities that OpenNLP gives, without a string. All that is asked is small enough for the processor's second
 * cache, and what is asked of one feature lies in one line of it. Safe to share between threads: what it says never changes, it only remembers
 * sums that were asked for.
 */
public final class FlatModel {

    /** OpenNLP's bag of words writes this before every feature. */
    public static final String PREFIX = "bow=";

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
    /** The features by their numbers: hash, then a weight for each outcome, in units, and one of 0 where the outcomes are odd. */
    private final short[] features;
    /** So much of it is one feature. */
    private final int width;

    private final FeatureNames names;
    /** Which of the names a feature has. */
    private final int[] name;
    private final double unit;
    private final Memory memory;

    FlatModel(Weights weights) {
        outcomes = weights.outcomes().clone();
        names = weights.features();
        int size = names.size();
        if (Arrays.stream(outcomes).distinct().count() < outcomes.length) {
            throw new IllegalArgumentException("outcomes must differ, but were " + String.join(", ", outcomes));
        }
        int slots = Integer.highestOneBit(Math.max(64, size)) * 2 * ROOM;
        mask = slots - 1;
        taken = new long[slots >> 6];
        before = new int[slots >> 6];
        memory = new Memory(pairs());
        width = HASH + 2 * pairs();
        features = new short[size * width];
        name = new int[size];
        unit = unit(weights.values());
        long[] hashes = new long[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = names.hash(i);
        }
        int[] placed = place(hashes);
        int number = 0;
        for (int slot = 0; slot < slots; slot++) {
            before[slot >> 6] = (slot & 63) == 0 ? number : before[slot >> 6];
            if (placed[slot] > 0) {
                int feature = placed[slot] - 1;
                taken[slot >> 6] |= 1L << slot;
                name[number] = feature;
                put(number++, hashes[feature], weights.values(), feature * outcomes.length);
            }
        }
    }

    /**
     * Lays out a trained model.
     *
     * @param trained a log-linear model whose features are names of ours, with or without OpenNLP's prefix
     * @return the same model, flat
     * @throws IllegalArgumentException if two of its features have one hash or two of its outcomes one name, or a feature speaks for an
     *     outcome that is none
     */
    public static FlatModel of(AbstractModel trained) {
        return new FlatModel(Weights.of(trained));
    }

    /** Ours, or else the one in which the largest weight has just room: then the others are rounded to it. */
    private static double unit(double[] weights) {
        double most = 0;
        boolean ours = true;
        for (double weight : weights) {
            most = Math.max(most, Math.abs(weight));
            ours &= Math.round(weight / GRAIN) * GRAIN == weight;
        }
        return ours && most < Short.MAX_VALUE * GRAIN ? GRAIN : most / Short.MAX_VALUE;
    }

    /** Which feature lies in each slot, counted from 1; 0 where none does. */
    private int[] place(long[] hashes) {
        int[] placed = new int[mask + 1];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i]);
            for (int beside = 0; placed[slot] > 0; beside++) {
                int other = placed[slot] - 1;
                if (hashes[other] >>> Integer.SIZE == hashes[i] >>> Integer.SIZE) {
                    throw new IllegalArgumentException("two features have one hash: " + names.get(other) + " and " + names.get(i));
                }
                if (beside == MOST_BESIDE) {
                    throw new IllegalArgumentException("features spread over the table were expected, found more than " + MOST_BESIDE + " beside each other");
                }
                slot = slot + 1 & mask;
            }
            placed[slot] = i + 1;
        }
        checkSpread(placed);
        return placed;
    }

    /** A search for a feature that is none goes on to the end of those that lie beside each other, also from the last slot to the first. */
    private void checkSpread(int[] placed) {
        int beside = 0;
        for (int slot = 0; slot < 2 * placed.length && beside <= MOST_BESIDE; slot++) {
            beside = placed[slot & mask] > 0 ? beside + 1 : 0;
        }
        if (beside > MOST_BESIDE) {
            throw new IllegalArgumentException("features spread over the table were expected, found more than " + MOST_BESIDE + " beside each other");
        }
    }

    private void put(int number, long hash, double[] weights, int from) {
        int at = number * width;
        features[at] = (short) (hash >>> 48);
        features[at + 1] = (short) (hash >>> 32);
        for (int i = 0; i < outcomes.length; i++) {
            features[at + HASH + i] = (short) Math.round(weights[from + i] / unit);
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

    /**
     * Finds many features. First of all a look is taken at the bits of their slots, without a branch, then at those that lie there: so the processor
     * need not wait for one before it asks for the next.
     *
     * @param hashes the hashes of their names
     * @param count so many of them, from the first
     * @param found gets the numbers of those that the model knows, in their order; has room for all
     * @return how many it knows
     */
    int find(long[] hashes, int count, int[] found) {
        int likely = 0;
        for (int i = 0; i < count; i++) {
            int slot = slot(hashes[i]);
            found[likely] = i;
            likely += (int) (taken[slot >> 6] >>> slot & 1);
        }
        int known = 0;
        for (int i = 0; i < likely; i++) {
            int number = find(hashes[found[i]]);
            found[known] = number;
            known += number >= 0 ? 1 : 0;
        }
        return known;
    }

    /** {@return how many features the model knows; they are numbered from 0} */
    public int features() {
        return names.size();
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
        return names.get(name[feature]);
    }

    /** What is remembered of this model. */
    Memory memory() {
        return memory;
    }

    /** How many numbers hold the sums of all outcomes: two in each, so that they are added at once. */
    int pairs() {
        return (outcomes.length + 1) / 2;
    }

    /**
     * Adds a feature's weights to running sums. They are sums of whole units, the same in whatever order the features come.
     *
     * @param feature the feature's number
     * @param sums two outcomes in each, the one of the even number in the lower half
     */
    void addTo(int feature, long[] sums) {
        int at = feature * width + HASH;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += ((long) features[at + 2 * i + 1] << Integer.SIZE) + features[at + 2 * i];
        }
    }

    /**
     * Turns sums of weights into probabilities.
     *
     * @param sums two outcomes in each
     * @param into gets one for each outcome
     */
    void probabilities(long[] sums, double[] into) {
        for (int i = 0; i < into.length; i++) {
            long pair = sums[i / 2];
            into[i] = ((i & 1) == 0 ? (int) pair : (int) (pair - (int) pair >> Integer.SIZE)) * unit;
        }
        normalize(into);
    }

    /** Turns logarithms of odds into probabilities, in place. */
    private static void normalize(double[] sums) {
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
