package io.github.articlecleaner.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Sums up what a model says to one paragraph's features, each distinct feature once. Used again for the next paragraph. */
public final class Tally implements FeatureSink {

    /** A weight this small is no reason. */
    private static final double SILENT = 0.05;

    private final FlatModel model;
    private final double[] sums;
    private int[] slots = new int[128];
    private int count;
    /** The slots of this paragraph in an open-addressing table, so that a feature counts once; an entry is of the paragraph in round. */
    private int[] met = new int[256];
    private int[] round = new int[256];
    private int paragraph;
    /** Where the features lie that were added together before, of those the model knows. */
    private final Map<Feature, Map<long[], int[]>> known = new EnumMap<>(Feature.class);

    /**
     * A tally of nothing yet.
     *
     * @param model what is asked
     */
    public Tally(FlatModel model) {
        this.model = model;
        this.sums = new double[model.outcomes()];
    }

    /** Begins the next paragraph. */
    public void begin() {
        paragraph++;
        count = 0;
        Arrays.fill(sums, 0);
    }

    /**
     * The probabilities of the outcomes. To be asked once a paragraph.
     *
     * @return one for each outcome; valid until the next paragraph begins
     */
    public double[] probabilities() {
        FlatModel.normalize(sums);
        return sums;
    }

    /**
     * Adds the names of the features that spoke loudest for an outcome against the mean of all.
     *
     * @param outcome the outcome's number
     * @param most how many names to add at most
     * @param names where to add them
     */
    public void loudest(int outcome, int most, List<String> names) {
        int[] best = new int[most];
        double[] leads = new double[most];
        int found = 0;
        for (int i = 0; i < count; i++) {
            double lead = lead(slots[i], outcome);
            if (lead <= SILENT || found == most && lead <= leads[most - 1]) {
                continue;
            }
            int at = found == most ? most - 1 : found++;
            while (at > 0 && leads[at - 1] < lead) {
                leads[at] = leads[at - 1];
                best[at] = best[at - 1];
                at--;
            }
            leads[at] = lead;
            best[at] = slots[i];
        }
        for (int i = 0; i < found; i++) {
            names.add(model.name(best[i]));
        }
    }

    private double lead(int slot, int outcome) {
        return model.weight(slot, outcome) - model.mean(slot);
    }

    @Override
    public void addAll(Feature family, long[] parts) {
        if (parts.length == 0) {
            return;
        }
        Map<long[], int[]> slotsOf = known.computeIfAbsent(family, f -> new IdentityHashMap<>());
        int[] found = slotsOf.get(parts);
        if (found == null) {
            found = find(family, parts);
            slotsOf.put(parts, found);
        }
        for (int slot : found) {
            take(slot);
        }
    }

    private int[] find(Feature family, long[] parts) {
        int[] found = new int[parts.length];
        int count = 0;
        for (long part : parts) {
            int slot = model.find(FeatureHash.join(family.hash(), part));
            if (slot >= 0) {
                found[count++] = slot;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private void take(long hash) {
        int slot = model.find(hash);
        if (slot >= 0) {
            take(slot);
        }
    }

    private void take(int slot) {
        if (!isNew(slot)) {
            return;
        }
        if (count == slots.length) {
            slots = Arrays.copyOf(slots, count * 2);
        }
        slots[count++] = slot;
        model.addTo(slot, sums);
    }

    private boolean isNew(int slot) {
        if (count * 2 >= met.length) {
            grow();
        }
        int mask = met.length - 1;
        int at = slot * 0x9e3779b1 >>> 16 & mask;
        while (round[at] == paragraph) {
            if (met[at] == slot) {
                return false;
            }
            at = at + 1 & mask;
        }
        met[at] = slot;
        round[at] = paragraph;
        return true;
    }

    private void grow() {
        met = new int[met.length * 2];
        round = new int[met.length];
        for (int i = 0; i < count; i++) {
            int at = slots[i] * 0x9e3779b1 >>> 16 & met.length - 1;
            while (round[at] == paragraph) {
                at = at + 1 & met.length - 1;
            }
            met[at] = slots[i];
            round[at] = paragraph;
        }
    }

    @Override
    public void add(Feature family, long part) {
        take(FeatureHash.join(family.hash(), part));
    }

    @Override
    public void add(Feature family, long first, long second) {
        take(FeatureHash.join(FeatureHash.join(family.hash(), first), second));
    }

    @Override
    public void add(Feature family, long first, long second, long third) {
        take(FeatureHash.join(FeatureHash.join(FeatureHash.join(family.hash(), first), second), third));
    }

    @Override
    public void add(Feature family, long first, long second, long third, long fourth) {
        take(FeatureHash.join(FeatureHash.join(FeatureHash.join(FeatureHash.join(family.hash(), first), second), third), fourth));
    }
}
