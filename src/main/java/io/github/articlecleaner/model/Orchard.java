package io.github.articlecleaner.model;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The trees of a forest laid out to be asked of many rows at once, without a branch a row (after C. Lucchese and others, QuickScorer, SIGIR 2015):
 * each row has a bit for every leaf of a tree that it may still end in, and each node that a row is above of clears those of its left side.
 * What is left then is the row's leaf, the first of those that are left.
 *
 * <p>The loops over the rows are plain enough for the compiler to do many of them at a time. Safe to share between threads: what it says never
 * changes, it only keeps what one page was asked in for the next.
 */
final class Orchard {

    /** Leaves that have a bit. */
    private static final int MOST_LEAVES = Integer.SIZE;

    /** Rows at a time: what is measured of so many stays in the processor's caches. */
    private static final int BLOCK = 128;

    /**
     * The numbers that are told apart, but for zero and the infinite, have magnitudes between 2<sup>-64</sup> and 2<sup>63</sup>, here as the bits
     * of a float. So the difference of any two of their integers is an integer, too.
     */
    private static final int SMALL = 63 << 23;

    private static final int LARGE = 190 << 23;

    private static final int INFINITE = 255 << 23;

    private static final int LOWEST = SMALL - LARGE - 3;

    /** How many columns a row has. */
    private final int columns;
    /** The number of the first node that asks of each tree, and behind the last tree how many there are. */
    private final int[] firstAsk;
    /** What each of them asks about. */
    private final short[] column;
    /** The integers that a cell above the node's bound has at least. */
    private final int[] above;
    /** The leaves that are left to a row above the node's bound. */
    private final int[] left;
    /** The first node that asks on its right side, and the first behind its right side; its left side begins right behind it. */
    private final int[] right;
    private final int[] behind;
    /** The number of the first leaf of each tree among the values. */
    private final int[] firstLeaf;
    private final float[] values;
    /** A block that nobody uses now: pages come one after another, and a block is as large as a tenth of one. */
    private final AtomicReference<@Nullable Block> spare = new AtomicReference<>();

    /** Takes trees that {@link #fits}. */
    Orchard(int columns, int[] roots, short[] column, float[] bound, int[] right) {
        this.columns = columns;
        int[] leavesBefore = leavesBefore(column);
        int leaves = leavesBefore[column.length];
        this.firstAsk = new int[roots.length + 1];
        this.column = new short[column.length - leaves];
        this.above = new int[column.length - leaves];
        this.left = new int[column.length - leaves];
        this.right = new int[column.length - leaves];
        this.behind = new int[column.length - leaves];
        this.firstLeaf = new int[roots.length];
        values = new float[leaves];
        for (int tree = 0; tree < roots.length; tree++) {
            int first = leavesBefore[roots[tree]];
            firstLeaf[tree] = first;
            firstAsk[tree] = roots[tree] - first;
            int end = end(roots, tree, column.length);
            int[] ends = ends(roots[tree], end, column, right);
            for (int node = roots[tree]; node < end; node++) {
                int ask = node - leavesBefore[node];
                if (column[node] < 0) {
                    values[leavesBefore[node]] = bound[node];
                } else {
                    this.column[ask] = column[node];
                    above[ask] = ordered(bound[node]) + 1;
                    left[ask] = ~(bits(leavesBefore[right[node]] - first) & ~bits(leavesBefore[node] - first));
                    this.right[ask] = right[node] - leavesBefore[right[node]];
                    behind[ask] = ends[node - roots[tree]] - leavesBefore[ends[node - roots[tree]]];
                }
            }
        }
        firstAsk[roots.length] = column.length - leaves;
    }

    /** The node behind the last of each node of a tree: children stand behind their parents, so the last are known first. */
    private static int[] ends(int root, int end, short[] column, int[] right) {
        int[] ends = new int[end - root];
        for (int node = end - 1; node >= root; node--) {
            ends[node - root] = column[node] < 0 ? node + 1 : ends[right[node] - root];
        }
        return ends;
    }

    /** Whether trees can be laid out so: none is too large, and no bound is so close to zero or so far from it that others were as one with it. */
    static boolean fits(int[] roots, short[] column, float[] bound) {
        int[] leavesBefore = leavesBefore(column);
        for (int tree = 0; tree < roots.length; tree++) {
            if (leavesBefore[end(roots, tree, column.length)] - leavesBefore[roots[tree]] > MOST_LEAVES) {
                return false;
            }
        }
        for (int node = 0; node < column.length; node++) {
            int size = size(bound[node]);
            if (column[node] >= 0 && size != 0 && size != INFINITE && (size <= SMALL || size >= LARGE)) {
                return false;
            }
        }
        return true;
    }

    private static int[] leavesBefore(short[] column) {
        int[] before = new int[column.length + 1];
        for (int node = 0; node < column.length; node++) {
            before[node + 1] = before[node] + (column[node] < 0 ? 1 : 0);
        }
        return before;
    }

    private static int end(int[] roots, int tree, int nodes) {
        return tree + 1 < roots.length ? roots[tree + 1] : nodes;
    }

    /** So many low bits. */
    private static int bits(int count) {
        return count >= Integer.SIZE ? -1 : (1 << count) - 1;
    }

    private static int size(float number) {
        return Float.floatToRawIntBits(number) & Integer.MAX_VALUE;
    }

    /** An integer for a number, greater where the number is greater; what is not a number is below all. Without a branch: any of them is as likely. */
    private static int ordered(float number) {
        int size = size(number);
        int isNumber = ~(INFINITE - size >> 31);
        int isFinite = size - INFINITE >> 31;
        int isNotZero = -size >> 31;
        int isNegative = Float.floatToRawIntBits(number) >> 31;
        int steps = Math.min(Math.max(size, SMALL), LARGE) - SMALL + 2 + isFinite & isNotZero;
        return (steps ^ isNegative) - isNegative & isNumber | LOWEST & ~isNumber;
    }

    /** Adds to each row's sum what the trees say of it. */
    void add(int rows, IntFunction<float[]> row, double[] sums) {
        Block kept = spare.getAndSet(null);
        Block block = kept != null ? kept : new Block();
        for (int start = 0; start < rows; start += BLOCK) {
            block.take(row, start, Math.min(rows, start + BLOCK));
            for (int tree = 0; tree < firstLeaf.length; tree++) {
                block.sum(tree, start, sums);
            }
        }
        spare.set(block);
    }

    /** Some rows that are asked together. Neighbours on a page are alike: where all go to one side of a node, the other side is not asked. */
    private final class Block {

        private final int[][] cells;
        private final int[] lowest;
        private final int[] highest;
        /** The leaves that are left to each row. */
        private final int[] open;
        private int count;

        Block() {
            cells = new int[columns][BLOCK];
            lowest = new int[columns];
            highest = new int[columns];
            open = new int[BLOCK];
        }

        void take(IntFunction<float[]> row, int start, int end) {
            count = end - start;
            Arrays.fill(lowest, Integer.MAX_VALUE);
            Arrays.fill(highest, Integer.MIN_VALUE);
            for (int i = 0; i < count; i++) {
                float[] measured = row.apply(start + i);
                for (int c = 0; c < cells.length; c++) {
                    int cell = ordered(measured[c]);
                    cells[c][i] = cell;
                    lowest[c] = Math.min(lowest[c], cell);
                    highest[c] = Math.max(highest[c], cell);
                }
            }
        }

        /** Adds what a tree says to the sums of the rows. */
        void sum(int tree, int start, double[] sums) {
            Arrays.fill(open, 0, count, -1);
            int all = ask(firstAsk[tree], firstAsk[tree + 1]);
            for (int i = 0; i < count; i++) {
                sums[start + i] += values[firstLeaf[tree] + Integer.numberOfTrailingZeros(open[i] & all)];
            }
        }

        /** Asks some nodes, which finds the leaves that are left to each row; those that are left to all of them are returned. */
        private int ask(int from, int end) {
            int all = -1;
            int ask = from;
            while (ask < end) {
                int of = column[ask];
                if (highest[of] < above[ask]) {
                    all &= ask(ask + 1, right[ask]);
                    ask = behind[ask];
                } else if (lowest[of] >= above[ask]) {
                    all &= left[ask];
                    ask = right[ask];
                } else {
                    clear(open, cells[of], above[ask], left[ask], count);
                    ask++;
                }
            }
            return all;
        }
    }

    /** Clears bits of the rows above a bound: the sign of the difference says which. */
    private static void clear(int[] open, int[] cells, int above, int left, int count) {
        for (int i = 0; i < count; i++) {
            open[i] &= left | cells[i] - above >> 31;
        }
    }
}
