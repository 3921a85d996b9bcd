package io.github.articlecleaner.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sums up what a model says to one paragraph's features, each distinct feature once. Used again for the next paragraph. */
public final class Tally extends Hashed {

    private final FlatModel model;
    private final Memory memory;
    private final long[] sums;
    private final long[] before;
    private final double[] probabilities;
    private int[] features = new int[128];
    private int count;
    /** A bit for each feature of the model: whether this paragraph has it, so that it counts once. */
    private final long[] has;
    /** The hashes of features that are looked for together, and which of them are known. */
    private long[] names = new long[128];
    private int[] found = new int[128];

    /**
     * A tally of nothing yet.
     *
     * @param model what is asked
     */
    public Tally(FlatModel model) {
        this.model = model;
        this.memory = model.memory();
        this.sums = new long[model.pairs()];
        this.before = new long[model.pairs()];
        this.probabilities = new double[model.outcomes()];
        this.has = new long[(model.features() >> 6) + 1];
    }

    /** {@return what is asked} */
    public FlatModel model() {
        return model;
    }

    /** Begins the next paragraph. */
    public void begin() {
        for (int i = 0; i < count; i++) {
            has[features[i] >> 6] = 0;
        }
        count = 0;
        Arrays.fill(sums, 0);
    }

    /**
     * The probabilities of the outcomes.
     *
     * @return one for each outcome; valid until they are asked for again
     */
    public double[] probabilities() {
        model.probabilities(sums, probabilities);
        return probabilities;
    }

    @Override
    public void add(Group group, int first, int second, int third) {
        int place = group.place(first, second, third);
        if (!memory.addTo(group, place, sums)) {
            System.arraycopy(sums, 0, before, 0, sums.length);
            group.emit(first, second, third, this);
            memory.learn(group, place, before, sums);
        }
    }

    @Override
    public void addText(Feature word, @Nullable Feature pair, long[] words, int count) {
        makeRoom(2 * count);
        int named = 0;
        for (int w = 0; w < count; w++) {
            names[named++] = FeatureHash.join(word.hash(), words[w]);
        }
        for (int w = 1; w < count && pair != null; w++) {
            names[named++] = FeatureHash.join(FeatureHash.join(pair.hash(), words[w - 1]), words[w]);
        }
        int known = model.find(names, named, found);
        for (int i = 0; i < known; i++) {
            take(found[i]);
        }
    }

    @Override
    public void addAll(Feature family, Parts parts) {
        if (parts.size() > 0) {
            take(known(parts, family, false, 0));
        }
    }

    @Override
    public void addAll(Feature family, Parts parts, long second) {
        if (parts.size() > 0) {
            take(known(parts, family, true, second));
        }
    }

    /** What the model knows of some values. */
    private Parts.Known known(Parts parts, Feature family, boolean both, long second) {
        Parts.Known known = parts.known(model, family, both, second);
        if (known != null) {
            return known;
        }
        makeRoom(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            long name = FeatureHash.join(family.hash(), parts.hash(i));
            names[i] = both ? FeatureHash.join(name, second) : name;
        }
        int count = model.find(names, parts.size(), found);
        return parts.remember(model, family, both, second, Arrays.copyOf(found, count));
    }

    private void makeRoom(int features) {
        if (names.length < features) {
            names = new long[features];
            found = new int[features];
        }
    }

    private void take(Parts.Known known) {
        for (int i = 0; i < known.count(); i++) {
            take(known.feature(i));
        }
    }

    @Override
    public void addOnly(Feature family, Parts parts) {
        if (parts.size() > 0) {
            long[] all = known(parts, family, false, 0).sums();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += all[i];
            }
        }
    }

    @Override
    void take(long hash) {
        int feature = model.find(hash);
        if (feature >= 0) {
            take(feature);
        }
    }

    private void take(int feature) {
        long bit = 1L << feature;
        if ((has[feature >> 6] & bit) != 0) {
            return;
        }
        has[feature >> 6] |= bit;
        if (count == features.length) {
            features = Arrays.copyOf(features, count * 2);
        }
        features[count++] = feature;
        model.addTo(feature, sums);
    }
}
