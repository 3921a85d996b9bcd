package io.github.articlecleaner.train;

import java.util.Arrays;
import java.util.List;

/** Rows cut into few steps a column, by column. Step 0 is what is not a number. */
final class Bins {

    /** Steps of a column, the one for what is not a number among them. */
    static final int MOST = 64;

    /** Rows that are looked at to find where to cut. */
    private static final int SAMPLE = 20_000;

    final int rows;
    final int width;
    /** A column's steps, a row each. */
    final byte[][] steps;
    /** The upper bound of every step of a column but the last; that of step 0 is below every number. */
    final float[][] bounds;
    final boolean[] story;
    /** How much each row counts, 1 on average. */
    final float[] weight;

    Bins(List<Rows> parts) {
        rows = parts.stream().mapToInt(Rows::size).sum();
        width = parts.get(0).width;
        steps = new byte[width][rows];
        bounds = new float[width][];
        story = new boolean[rows];
        weight = new float[rows];
        double sum = 0;
        int at = 0;
        for (Rows part : parts) {
            for (int r = 0; r < part.size(); r++) {
                story[at] = part.isStory(r);
                weight[at] = part.weight(r);
                sum += weight[at++];
            }
        }
        for (int r = 0; r < rows; r++) {
            weight[r] *= (float) (rows / sum);
        }
        for (int c = 0; c < width; c++) {
            bounds[c] = bounds(parts, c);
            cut(parts, c);
        }
    }

    private float[] bounds(List<Rows> parts, int column) {
        int every = Math.max(1, rows / SAMPLE);
        float[] sample = new float[rows / every + parts.size()];
        int count = 0;
        for (Rows part : parts) {
            for (int r = 0; r < part.size(); r += every) {
                float number = part.number(r, column);
                if (!Float.isNaN(number)) {
                    sample[count++] = number;
                }
            }
        }
        Arrays.sort(sample, 0, count);
        float[] bounds = new float[MOST - 1];
        bounds[0] = Float.NEGATIVE_INFINITY;
        int found = 1;
        for (int step = 1; step < MOST - 1 && count > 0; step++) {
            int place = (int) ((long) step * count / (MOST - 1));
            float bound = sample[place];
            // A bound lies below the next number, so that rounding of a measure tips nothing over.
            int next = place;
            while (next < count && sample[next] == bound) {
                next++;
            }
            if (next < count && bound > bounds[found - 1]) {
                bounds[found++] = bound + (sample[next] - bound) / 2;
            }
        }
        return Arrays.copyOf(bounds, found);
    }

    private void cut(List<Rows> parts, int column) {
        int at = 0;
        for (Rows part : parts) {
            for (int r = 0; r < part.size(); r++) {
                steps[column][at++] = (byte) step(bounds[column], part.number(r, column));
            }
        }
    }

    private static int step(float[] bounds, float number) {
        if (Float.isNaN(number)) {
            return 0;
        }
        int low = 0;
        int high = bounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number > bounds[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(1, low);
    }
}
