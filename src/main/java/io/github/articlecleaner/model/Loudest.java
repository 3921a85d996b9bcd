package io.github.articlecleaner.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the features of one paragraph that speak loudest for an outcome against the mean of all, those named first that come first. */
public final class Loudest extends Hashed {

    /** A weight this small is no reason. */
    private static final double SILENT = 0.05;

    private final FlatModel model;
    private final int outcome;
    private final int[] best;
    private final double[] leads;
    private int found;
    private final Set<Integer> seen = new HashSet<>();

    /**
     * Listens for an outcome.
     *
     * @param model what is asked
     * @param outcome the outcome's number
     * @param most how many features to find at most, 1 or more
     * @throws IllegalArgumentException if that is less
     */
    public Loudest(FlatModel model, int outcome, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("1 or more features must be wanted, but were " + most);
        }
        this.model = model;
        this.outcome = outcome;
        this.best = new int[most];
        this.leads = new double[most];
    }

    /** {@return the names of the features that were found, loudest first} */
    public List<String> names() {
        List<String> names = new ArrayList<>(found);
        for (int i = 0; i < found; i++) {
            names.add(model.name(best[i]));
        }
        return names;
    }

    @Override
    void take(long hash) {
        int feature = model.find(hash);
        if (feature < 0) {
            return;
        }
        double lead = model.weight(feature, outcome) - model.mean(feature);
        if (lead <= SILENT || found == best.length && lead <= leads[found - 1] || !seen.add(feature)) {
            return;
        }
        int at = found == best.length ? found - 1 : found++;
        while (at > 0 && leads[at - 1] < lead) {
            leads[at] = leads[at - 1];
            best[at] = best[at - 1];
            at--;
        }
        leads[at] = lead;
        best[at] = feature;
    }
}
