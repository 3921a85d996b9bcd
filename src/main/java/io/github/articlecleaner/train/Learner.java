package io.github.articlecleaner.train;

import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FlatModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;

/**
 * Trains a log-linear model with OpenNLP's L-BFGS, prunes and rounds it.
 *
 * @param cutoff a feature must occur in so many examples
 * @param l2 the cost of large weights: the sum of squares is divided by twice the variance it stands for
 * @param iterations of L-BFGS, at most
 * @param least weights whose spread over the outcomes is smaller than this are left out
 * @param grain weights are rounded to so many thousandths: the coarser, the smaller the file
 */
record Learner(int cutoff, double l2, int iterations, double least, int grain) {

    /**
     * Features are trained with a value and the weights scaled by it afterwards. OpenNLP's minimizer starts with a step of 1
     * and no scale of its own: with values of 1 and millions of words it creeps and stops far from the optimum.
     */
    private static final float[] VALUES = {0.01f, 0.011f, 0.009f};

    /**
     * Where the weights are best the cost has no slope; so much of the slope at weights of 0 may be left. Now and then the minimizer finds but a
     * tiny step and takes that for the end, far from there; with another value its steps are others.
     */
    private static final double FLAT = 0.02;

    /** Weights are whole thousandths, so that the same data gives the same bytes everywhere. */
    private static final double THOUSANDTH = 0.001;

    Learner withCutoff(int other) {
        return new Learner(other, l2, iterations, least, grain);
    }

    /**
     * The model of some examples.
     *
     * @param leftOut families of features that are not to be learnt
     */
    AbstractModel learn(List<Example> examples, Names names, Set<Feature> leftOut) throws IOException {
        Index index = new Index(examples, names, cutoff, leftOut);
        if (index.getNumEvents() == 0 || index.getPredLabels().length == 0) {
            throw new IOException("too little to learn from: " + examples.size() + " paragraphs, and no feature that " + cutoff + " of them share");
        }
        AbstractModel best = null;
        double least = Double.POSITIVE_INFINITY;
        for (float value : VALUES) {
            AbstractModel trained = train(index.withValue(value), value);
            Fit fit = index.fit(trained, l2 * value * value);
            if (fit.loss < least) {
                least = fit.loss;
                best = pruned(trained, value);
            }
            if (fit.slope < FLAT * index.fit(null, 0).slope) {
                break;
            }
        }
        if (best == null) {
            throw new IOException("nothing could be learnt from " + examples.size() + " paragraphs: the weights are no numbers");
        }
        return best;
    }

    /**
     * How well a model fits the examples.
     *
     * @param loss the sum of what each outcome's probability lacks, as logarithms; not a number where a weight is none
     * @param slope the length of the gradient of the cost, which is the loss and that of the weights
     */
    private record Fit(double loss, double slope) {}

    private AbstractModel train(Index index, float value) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(QNTrainer.THREADS_PARAM, 1);
        // Both costs at once would make OpenNLP scale the result; and its history of updates must never be full.
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, l2 * value * value);
        parameters.put(QNTrainer.M_PARAM, iterations);
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
        return (AbstractModel) trainer.train(index);
    }

    @SuppressWarnings("unchecked")
    private AbstractModel pruned(AbstractModel trained, float value) {
        Object[] parts = trained.getDataStructures();
        String[] outcomes = (String[]) parts[2];
        List<String> kept = new ArrayList<>();
        List<Context> contexts = new ArrayList<>();
        int[] all = new int[outcomes.length];
        Arrays.setAll(all, i -> i);
        Map<String, Context> features = (Map<String, Context>) parts[1];
        features.keySet().stream().sorted().forEach(name -> {
            double[] weights = spread(features.get(name), outcomes.length, value);
            double most = Arrays.stream(weights).max().orElse(0);
            if (most - Arrays.stream(weights).min().orElse(0) >= least) {
                kept.add(FlatModel.PREFIX + name);
                contexts.add(new Context(all, weights));
            }
        });
        return new QNModel(contexts.toArray(new Context[0]), kept.toArray(new String[0]), outcomes);
    }

    /** A feature's weights around a mean of 0, for values of 1, rounded. */
    private double[] spread(Context context, int outcomes, float value) {
        double[] weights = new double[outcomes];
        for (int i = 0; i < context.getOutcomes().length; i++) {
            weights[context.getOutcomes()[i]] = context.getParameters()[i] * value;
        }
        double mean = Arrays.stream(weights).average().orElse(0);
        for (int i = 0; i < outcomes; i++) {
            weights[i] = Math.round((weights[i] - mean) / (grain * THOUSANDTH)) * grain * THOUSANDTH;
        }
        return weights;
    }

    /** Examples in the form OpenNLP trains from, made without building its events: the weights are exact. */
    private static final class Index extends OnePassRealValueDataIndexer {

        private final float[][] values;
        private final int size;
        private float value;

        Index(List<Example> examples, Names names, int cutoff, Set<Feature> leftOut) {
            Set<String> families = leftOut.stream().map(Feature::family).collect(Collectors.toSet());
            int[] counts = new int[names.size()];
            for (Example example : examples) {
                for (int feature : example.features()) {
                    counts[feature]++;
                }
            }
            int[] number = new int[counts.length];
            List<String> labels = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                boolean learnt = counts[i] >= cutoff && !families.contains(names.family(i));
                number[i] = learnt ? labels.size() : -1;
                if (learnt) {
                    labels.add(names.name(i));
                }
            }
            size = examples.size();
            contexts = new int[size][];
            outcomeList = new int[size];
            numTimesEventsSeen = new int[size];
            values = new float[size][];
            List<String> outcomes = examples.stream().map(Example::outcome).distinct().sorted().toList();
            for (int i = 0; i < size; i++) {
                Example example = examples.get(i);
                contexts[i] = Arrays.stream(example.features()).map(f -> number[f]).filter(f -> f >= 0).toArray();
                outcomeList[i] = outcomes.indexOf(example.outcome());
                numTimesEventsSeen[i] = example.weight();
            }
            predLabels = labels.toArray(new String[0]);
            outcomeLabels = outcomes.toArray(new String[0]);
            predCounts = IntStream.range(0, counts.length).filter(i -> number[i] >= 0).map(i -> counts[i]).toArray();
        }

        /** The same examples whose features all have another value. */
        Index withValue(float other) {
            value = other;
            Map<Integer, float[]> constants = new HashMap<>();
            for (int i = 0; i < size; i++) {
                values[i] = constants.computeIfAbsent(contexts[i].length, n -> {
                    float[] constant = new float[n];
                    Arrays.fill(constant, value);
                    return constant;
                });
            }
            return this;
        }

        /** How well a model fits, or, where there is none, weights of 0. */
        @SuppressWarnings("unchecked")
        Fit fit(@Nullable AbstractModel trained, double cost) {
            Map<String, Context> features = trained == null ? Map.of() : (Map<String, Context>) trained.getDataStructures()[1];
            int outcomes = outcomeLabels.length;
            double[][] weights = Arrays.stream(predLabels).map(name -> weights(features.get(name), outcomes)).toArray(double[][]::new);
            double[][] gradient = Arrays.stream(weights).map(w -> Arrays.stream(w).map(one -> 2 * cost * one).toArray()).toArray(double[][]::new);
            double loss = 0;
            for (int i = 0; i < size; i++) {
                double[] sums = new double[outcomes];
                for (int feature : contexts[i]) {
                    for (int o = 0; o < outcomes; o++) {
                        sums[o] += weights[feature][o] * value;
                    }
                }
                double most = Arrays.stream(sums).max().orElse(0);
                double all = Math.log(Arrays.stream(sums).map(sum -> Math.exp(sum - most)).sum()) + most;
                loss += numTimesEventsSeen[i] * (all - sums[outcomeList[i]]);
                for (int o = 0; o < outcomes; o++) {
                    double lacks = Math.exp(sums[o] - all) - (o == outcomeList[i] ? 1 : 0);
                    for (int feature : contexts[i]) {
                        gradient[feature][o] += numTimesEventsSeen[i] * value * lacks;
                    }
                }
            }
            return new Fit(loss, Math.sqrt(Arrays.stream(gradient).flatMapToDouble(Arrays::stream).map(one -> one * one).sum()));
        }

        private static double[] weights(@Nullable Context context, int outcomes) {
            double[] weights = new double[outcomes];
            for (int i = 0; context != null && i < context.getOutcomes().length; i++) {
                weights[context.getOutcomes()[i]] = context.getParameters()[i];
            }
            return weights;
        }

        @Override
        public float[][] getValues() {
            return values;
        }

        @Override
        public int getNumEvents() {
            return size;
        }
    }
}
