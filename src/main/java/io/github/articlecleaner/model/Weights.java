package io.github.articlecleaner.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of a log-linear model as OpenNLP trains them and writes them down.
 *
 * @param outcomes the names of what is told apart
 * @param features the names of the features
 * @param values a weight for each feature and outcome, those of one feature beside each other
 */
record Weights(String[] outcomes, FeatureNames features, double[] values) {

    /** What OpenNLP's L-BFGS writes before its weights. */
    private static final String TYPE = "QN";

    /** No model of ours comes near; a file that claims more is none. */
    private static final int MOST = 1 << 22;

    /** Things without a name take little in the file and much in memory. No table of ours comes near. */
    private static final int MOST_TEXTS = 1 << 20;

    /** Weights are logarithms of odds. Where one is so large, nothing else counts; sums of larger ones are no numbers in the end. */
    private static final int MOST_WEIGHT = 1_000_000;

    /** Those of a trained model. */
    @SuppressWarnings("unchecked")
    static Weights of(AbstractModel trained) {
        Object[] parts = trained.getDataStructures();
        Weights weights = sized((String[]) parts[2], FeatureNames.of(((Map<String, Context>) parts[1]).keySet()));
        int feature = 0;
        for (Context context : ((Map<String, Context>) parts[1]).values()) {
            for (int i = 0; i < context.getOutcomes().length; i++) {
                weights.set(feature, context.getOutcomes()[i], context.getParameters()[i]);
            }
            feature++;
        }
        return weights;
    }

    private static Weights sized(String[] outcomes, FeatureNames features) {
        if (outcomes.length < 1 || (long) features.size() * outcomes.length > MOST) {
            throw new IllegalArgumentException("room for at most " + MOST + " weights was expected, found " + features.size() + " features of "
                    + outcomes.length + " outcomes");
        }
        return new Weights(outcomes, features, new double[features.size() * outcomes.length]);
    }

    private void set(int feature, int outcome, double weight) {
        if (outcome < 0 || outcome >= outcomes.length) {
            throw new IllegalArgumentException("an outcome below " + outcomes.length + " was expected for " + features.get(feature) + ", found " + outcome);
        }
        values[feature * outcomes.length + outcome] = weight;
    }

    /**
     * Reads what OpenNLP wrote: the outcomes, how many features speak for which of them, the features, and their weights. Nothing is made room for
     * that the file is too short to have.
     */
    static Weights read(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        String type = in.readUTF();
        if (!type.equals(TYPE)) {
            throw new IOException("weights of type " + TYPE + " were expected, found " + type);
        }
        String[] outcomes = texts(in);
        String[] groups = texts(in);
        int count = count(in);
        FeatureNames features = FeatureNames.read(file, file.length - in.available(), count);
        long left = in.available() - features.bytes();
        if (left / Double.BYTES < count) {
            throw new EOFException("a weight for each of " + count + " features was expected, found " + left + " bytes");
        }
        Weights weights = sized(outcomes, features);
        ByteBuffer values = ByteBuffer.wrap(file).position(file.length - in.available() + features.bytes());
        int feature = 0;
        for (String group : groups) {
            String[] numbers = group.split(" ");
            int end = feature + Integer.parseInt(numbers[0]);
            if (end < feature || end > count) {
                throw new IOException(count + " features were expected, found " + end);
            }
            int[] of = Arrays.stream(numbers, 1, numbers.length).mapToInt(Integer::parseInt).toArray();
            if (values.remaining() / Double.BYTES / Math.max(1, of.length) < end - feature) {
                throw new EOFException("weights of feature " + feature + " of " + count);
            }
            for (; feature < end; feature++) {
                for (int outcome : of) {
                    weights.set(feature, outcome, checked(values.getDouble()));
                }
            }
        }
        if (feature < count) {
            throw new IOException(count + " features were expected, found " + feature);
        }
        return weights;
    }

    private static String[] texts(DataInputStream in) throws IOException {
        String[] texts = new String[count(in)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.readUTF();
        }
        return texts;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        int most = Math.min(MOST_TEXTS, in.available());
        if (count < 0 || count > most) {
            throw new IOException("a count of at most " + most + " was expected, found " + count);
        }
        return count;
    }

    private static double checked(double number) throws IOException {
        if (!(Math.abs(number) <= MOST_WEIGHT)) {
            throw new IOException("a number between " + -MOST_WEIGHT + " and " + MOST_WEIGHT + " was expected, found " + number);
        }
        return number;
    }
}
