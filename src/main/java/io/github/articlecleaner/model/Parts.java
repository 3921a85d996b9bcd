package io.github.articlecleaner.model;

import org.jspecify.annotations.Nullable;

/**
 * The hashes of some distinct values that many paragraphs of a page share, such as the marks of the containers around them: what a model knows of
 * them is looked for once and remembered here. For one thread.
 */
public final class Parts {

    private final long[] hashes;
    /** What was looked for so far, the latest first; of one page's parts there are a handful. */
    private @Nullable Known known;

    /**
     * Some values.
     *
     * @param hashes the hashes of the values, each once; the parts keep the array
     */
    public Parts(long... hashes) {
        this.hashes = hashes;
    }

    /** {@return how many values there are} */
    public int size() {
        return hashes.length;
    }

    /**
     * A value.
     *
     * @param i its place, from 0
     * @return its hash
     */
    public long hash(int i) {
        return hashes[i];
    }

    /** What a model was found to know of the features that are named by a family, one of the values and, where there are both, a second value. */
    @Nullable Known known(FlatModel model, Feature family, boolean both, long second) {
        for (Known one = known; one != null; one = one.next) {
            if (one.model == model && one.family == family && one.both == both && one.second == second) {
                return one;
            }
        }
        return null;
    }

    /** Remembers what was found. */
    Known remember(FlatModel model, Feature family, boolean both, long second, int[] features) {
        known = new Known(model, family, both, second, features, known);
        return known;
    }

    /** What a model knows of some features. */
    static final class Known {

        private final FlatModel model;
        private final Feature family;
        private final boolean both;
        private final long second;
        private final int[] features;
        private final @Nullable Known next;
        private long @Nullable [] sums;

        private Known(FlatModel model, Feature family, boolean both, long second, int[] features, @Nullable Known next) {
            this.model = model;
            this.family = family;
            this.both = both;
            this.second = second;
            this.features = features;
            this.next = next;
        }

        int count() {
            return features.length;
        }

        /** The number of one. */
        int feature(int i) {
            return features[i];
        }

        /** What they say together. */
        long[] sums() {
            long[] all = sums;
            if (all == null) {
                all = new long[model.pairs()];
                for (int feature : features) {
                    model.addTo(feature, all);
                }
                sums = all;
            }
            return all;
        }
    }
}
