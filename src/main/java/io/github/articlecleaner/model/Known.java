package io.github.articlecleaner.model;

import java.util.Arrays;

/** What a model knows of the parts that paragraphs of one page share, in one family of features. */
final class Known {

    private final FlatModel model;
    private final Feature family;
    private Parts[] parts = new Parts[0];
    private int[][] features = new int[0][];
    private long[][] sums = new long[0][];

    Known(FlatModel model, Feature family) {
        this.model = model;
        this.family = family;
    }

    /** The features of some parts. */
    int[] features(Parts of) {
        makeRoom(of);
        int[] found = features[of.number()];
        if (found == null) {
            found = find(of);
            features[of.number()] = found;
        }
        return found;
    }

    /** What all features of some parts say together. */
    long[] sums(Parts of) {
        makeRoom(of);
        long[] all = sums[of.number()];
        if (all == null) {
            all = new long[model.pairs()];
            for (int feature : find(of)) {
                model.addTo(feature, all);
            }
            sums[of.number()] = all;
        }
        return all;
    }

    private void makeRoom(Parts of) {
        int number = of.number();
        if (number >= parts.length) {
            int more = Math.max(number + 1, Math.max(64, parts.length * 3 / 2));
            parts = Arrays.copyOf(parts, more);
            features = Arrays.copyOf(features, more);
            sums = Arrays.copyOf(sums, more);
        }
        if (parts[number] != of) {
            // Those of another page, or none yet.
            features[number] = null;
            sums[number] = null;
            parts[number] = of;
        }
    }

    private int[] find(Parts of) {
        int[] found = new int[of.size()];
        int count = 0;
        for (int i = 0; i < of.size(); i++) {
            int feature = model.find(FeatureHash.join(family.hash(), of.hash(i)));
            if (feature >= 0) {
                found[count++] = feature;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }
}
