package io.github.articlecleaner.model;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The trees of a forest laid out to be asked of many rows at once, without a branch a row (after C. Lucchese and others, QuickScorer, SIGIR 2015):
 * each row has a bit for every leaf of a tree that it may still end in, and each node that a row is above of clears those of its left side.
 * What is left then is the row's leaf, the first of those that are left.
 *
 * <p>The loops over the rows are plain enough for the compiler to do eight of them at a time. Immutable.
 */
final class Orchard {

    /** Leaves that have a bit. A larger tree is walked. */
    private static final int MOST_LEAVES = 32;

    /** Rows at a time: what is measured of so many stays in the processor's cache. */
    private static final int BLOCK = 256;

    private final int[] roots;
    private final short[] column;
    private final float[] leaf;
    private final int[] right;
    /** The bounds, in an order that integers have too. */
    private final int[] bound;
    /** For each node that asks, the leaves that are left to a row above its bound. */
    private final int[] left;
    /** The number of the first leaf of each tree among the values, -1 where the tree is too large. */
    private final int[] firstLeaf;
    private final float[] values;

    Orchard(int[] roots, short[] column, float[] bound, int[] right) {
        this.roots = roots;
        this.column = column;
        this.leaf = bound;
        this.right = right;
        this.bound = new int[bound.length];
        this.left = new int[bound.length];
        this.firstLeaf = new int[roots.length];
        int[] leavesBefore = new int[bound.length + 1];
        for (int node = 0; node < bound.length; node++) {
            this.bound[node] = ordered(bound[node]);
            leavesBefore[node + 1] = leavesBefore[node] + (column[node] < 0 ? 1 : 0);
        }
        values = new float[leavesBefore[bound.length]];
        for (int tree = 0; tree < roots.length; tree++) {
            int root = roots[tree];
            int first = leavesBefore[root];
            firstLeaf[tree] = leavesBefore[end(tree)] - first > MOST_LEAVES ? -1 : first;
            for (int node = root; node < end(tree); node++) {
                if (column[node] < 0) {
                    values[leavesBefore[node]] = bound[node];
                } else {
                    left[node] = ~(bits(leavesBefore[right[node]] - first) & ~bits(leavesBefore[node] - first));
                }
            }
        }
    }

    private int end(int tree) {
        return tree + 1 < roots.length ? roots[tree + 1] : column.length;
    }

    /** So many low bits. */
    private static int bits(int count) {
        return count >= Integer.SIZE ? -1 : (1 << count) - 1;
    }

    /** An integer for a number, greater where the number is greater; what is not a number is below all. */
    private static int ordered(float number) {
        if (Float.isNaN(number)) {
            return Integer.MIN_VALUE;
        }
        // There are two zeros.
        int bits = Float.floatToRawIntBits(number + 0f);
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /** Adds to each row's sum what the trees say of it. */
    void add(int columns, int rows, IntFunction<float[]> row, double[] sums) {
        int most = Math.min(BLOCK, rows);
        int[][] cells = new int[columns][most];
        int[] open = new int[most];
        int[] lowest = new int[columns];
        int[] highest = new int[columns];
        for (int start = 0; start < rows; start += BLOCK) {
            int count = Math.min(BLOCK, rows - start);
            Arrays.fill(lowest, Integer.MAX_VALUE);
            Arrays.fill(highest, Integer.MIN_VALUE);
            for (int i = 0; i < count; i++) {
                float[] measured = row.apply(start + i);
                for (int c = 0; c < columns; c++) {
                    int cell = ordered(measured[c]);
                    cells[c][i] = cell;
                    lowest[c] = Math.min(lowest[c], cell);
                    highest[c] = Math.max(highest[c], cell);
                }
            }
            for (int tree = 0; tree < roots.length; tree++) {
                if (firstLeaf[tree] < 0) {
                    walk(tree, cells, start, count, sums);
                } else {
                    int all = ask(tree, cells, lowest, highest, open, count);
                    sum(firstLeaf[tree], all, open, start, count, sums);
                }
            }
        }
    }

    /** Finds the leaves that are left to each row; those that are left to all of them are returned. */
    private int ask(int tree, int[][] cells, int[] lowest, int[] highest, int[] open, int count) {
        Arrays.fill(open, 0, count, -1);
        int all = -1;
        for (int node = roots[tree]; node < end(tree); node++) {
            int of = column[node];
            if (of >= 0 && highest[of] > bound[node]) {
                if (lowest[of] > bound[node]) {
                    all &= left[node];
                } else {
                    clear(open, cells[of], bound[node], left[node], count);
                }
            }
        }
        return all;
    }

    /** Clears bits of the rows above a bound. The sign of the shifted term is that of the true difference, which may overflow. */
    private static void clear(int[] open, int[] cells, int bound, int left, int count) {
        for (int i = 0; i < count; i++) {
            int cell = cells[i];
            int above = (bound & ~cell | ~(bound ^ cell) & bound - cell) >> 31;
            open[i] &= left | ~above;
        }
    }

    private void sum(int first, int all, int[] open, int start, int count, double[] sums) {
        for (int i = 0; i < count; i++) {
            sums[start + i] += values[first + Integer.numberOfTrailingZeros(open[i] & all)];
        }
    }

    private void walk(int tree, int[][] cells, int start, int count, double[] sums) {
        for (int i = 0; i < count; i++) {
            int node = roots[tree];
            while (column[node] >= 0) {
                node = cells[column[node]][i] > bound[node] ? right[node] : node + 1;
            }
            sums[start + i] += leaf[node];
        }
    }
}
