package io.github.articlecleaner.score;

import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.FlatModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums up what a model says to one paragraph's features, each distinct feature once. Used again for the next paragraph. */
final class Tally implements FeatureSink {

    private final FlatModel model;
    private final double[] sums;
    private int[] slots = new int[512];
    private int count;
    /** The paragraph that met a slot last, so that a feature counts once. */
    private final int[] metBy;
    private int paragraph;

    Tally(FlatModel model) {
        this.model = model;
        this.sums = new double[model.outcomes()];
        this.metBy = new int[model.slots()];
    }

    void begin() {
        paragraph++;
        count = 0;
        Arrays.fill(sums, 0);
    }

    /** The probabilities of the outcomes; valid until the next paragraph begins. */
    double[] probabilities() {
        FlatModel.normalize(sums);
        return sums;
    }

    /** Adds the names of the features that spoke loudest for an outcome against the mean of all. */
    void loudest(int outcome, int most, List<String> names) {
        List<Integer> best = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (lead(slots[i], outcome) > 0.05) {
                best.add(slots[i]);
            }
        }
        best.sort((a, b) -> {
            int order = Double.compare(lead(b, outcome), lead(a, outcome));
            return order != 0 ? order : model.name(a).compareTo(model.name(b));
        });
        for (int i = 0; i < Math.min(most, best.size()); i++) {
            names.add(model.name(best.get(i)));
        }
    }

    private double lead(int slot, int outcome) {
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            all += model.weight(slot, i);
        }
        return model.weight(slot, outcome) - all / sums.length;
    }

    private void take(long hash) {
        int slot = model.find(hash);
        if (slot < 0 || metBy[slot] == paragraph) {
            return;
        }
        metBy[slot] = paragraph;
        if (count == slots.length) {
            slots = Arrays.copyOf(slots, count * 2);
        }
        slots[count++] = slot;
        model.addTo(slot, sums);
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
