package io.github.articlecleaner.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Regression trees whose sum is the logarithm of odds (J. H. Friedman, Greedy function approximation: a gradient boosting machine, Annals
 * of Statistics 29, 2001), laid out flat. Immutable and safe to share between threads.
 *
 * <p>A node asks whether a column of a row is above a bound; what is not a number is not. A node's left child, for no, is the next node.
 */
public final class Forest {

    /** What a leaf has for a column. */
    private static final short LEAF = -1;

    /** No forest of ours comes near; a file that claims more is none. */
    private static final int MOST_NODES = 1 << 20;

    private final int columns;
    private final float base;
    private final int[] roots;
    private final short[] column;
    private final float[] bound;
    private final int[] right;
    /** The same trees laid out for many rows at once, where they can be. */
    private final @Nullable Orchard orchard;

    private Forest(int columns, float base, int[] roots, short[] column, float[] bound, int[] right) {
        this.columns = columns;
        this.base = base;
        this.roots = roots;
        this.column = column;
        this.bound = bound;
        this.right = right;
        this.orchard = Orchard.fits(roots, column, bound) ? new Orchard(columns, roots, column, bound, right) : null;
    }

    /** {@return how many columns a row has} */
    public int columns() {
        return columns;
    }

    /** {@return how many trees there are} */
    public int trees() {
        return roots.length;
    }

    /**
     * Asks all trees.
     *
     * @param row what was measured, at least {@link #columns()} numbers
     * @return the probability, 0 to 1
     */
    public double probability(float[] row) {
        return probability(sum(row));
    }

    private static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private double sum(float[] row) {
        double sum = base;
        for (int root : roots) {
            int node = root;
            while (column[node] >= 0) {
                node = row[column[node]] > bound[node] ? right[node] : node + 1;
            }
            sum += bound[node];
        }
        return sum;
    }

    /**
     * Asks all trees of many rows. Trees of at most 32 leaves are asked of all rows at once, which is some five times faster than row by row. The
     * probabilities are the same.
     *
     * @param rows how many there are
     * @param row gives what was measured; asked for each row once, in order
     * @return the probabilities
     */
    public double[] probabilities(int rows, IntFunction<float[]> row) {
        double[] sums = new double[rows];
        Arrays.fill(sums, base);
        if (orchard != null) {
            orchard.add(rows, row, sums);
        }
        for (int i = 0; i < rows; i++) {
            sums[i] = probability(orchard != null ? sums[i] : sum(row.apply(i)));
        }
        return sums;
    }

    /**
     * Writes the forest.
     *
     * @param out gets it
     * @throws IOException if it cannot be written
     */
    public void write(DataOutput out) throws IOException {
        out.writeShort(columns);
        out.writeFloat(base);
        out.writeInt(roots.length);
        out.writeInt(column.length);
        int tree = 0;
        for (int node = 0; node < column.length; node++) {
            if (tree < roots.length && roots[tree] == node) {
                tree++;
            }
            out.writeShort(column[node]);
            out.writeFloat(bound[node]);
            if (column[node] >= 0) {
                out.writeShort(right[node] - roots[tree - 1]);
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param in has it
     * @return the forest
     * @throws IOException if it is none, with what was wrong
     */
    public static Forest read(DataInput in) throws IOException {
        int columns = in.readUnsignedShort();
        float base = in.readFloat();
        if (!Float.isFinite(base)) {
            throw new IOException("a number to begin with was expected, found " + base);
        }
        if (columns < 1 || columns > Short.MAX_VALUE) {
            throw new IOException("columns must be between 1 and " + Short.MAX_VALUE + ", but were " + columns);
        }
        Builder builder = new Builder(columns, base);
        int trees = in.readInt();
        int nodes = in.readInt();
        if (nodes < trees || trees < 0 || nodes > MOST_NODES) {
            throw new IOException("at most " + MOST_NODES + " nodes in fewer trees were expected, found " + nodes + " in " + trees);
        }
        for (int tree = 0; tree < trees; tree++) {
            builder.tree();
            readTree(in, builder, columns);
        }
        if (builder.count != nodes) {
            throw new IOException(nodes + " nodes were expected, found " + builder.count);
        }
        return builder.forest();
    }

    /** A tree ends where every node that asks has its two children. Behind a leaf stands the right child of the last node that has none yet. */
    private static void readTree(DataInput in, Builder builder, int columns) throws IOException {
        int root = builder.count;
        int open = 1;
        int[] waiting = new int[16];
        int waits = 0;
        while (open > 0) {
            short column = in.readShort();
            float bound = in.readFloat();
            if (column >= columns || Float.isNaN(bound) || column < 0 && Float.isInfinite(bound)) {
                throw new IOException("a column below " + columns + " and a number were expected, found " + column + " and " + bound);
            }
            if (column < 0) {
                builder.leaf(bound);
                open--;
                if (waits > 0 && builder.right[waiting[--waits]] != builder.count) {
                    throw new IOException("a child at node " + (builder.count - root) + " of its tree was expected, found one at "
                            + (builder.right[waiting[waits]] - root));
                }
            } else {
                int node = builder.ask(column, bound);
                int right = in.readUnsignedShort();
                waiting = waits == waiting.length ? Arrays.copyOf(waiting, waits * 2) : waiting;
                waiting[waits++] = node;
                builder.right(node, root + right);
                open++;
            }
            if (builder.count > MOST_NODES) {
                throw new IOException("at most " + MOST_NODES + " nodes were expected, found more");
            }
        }
    }

    /** Puts a forest together, node by node, each tree from its root, a node's left child right behind it. */
    public static final class Builder {

        private final int columns;
        private final float base;
        private int[] roots = new int[64];
        private int trees;
        private short[] column = new short[1024];
        private float[] bound = new float[1024];
        private int[] right = new int[1024];
        private int count;

        /**
         * A forest without trees.
         *
         * @param columns how many columns a row has, at most 32,767
         * @param base the logarithm of the odds where no tree speaks
         */
        public Builder(int columns, float base) {
            if (columns < 1 || columns > Short.MAX_VALUE) {
                throw new IllegalArgumentException("columns must be between 1 and " + Short.MAX_VALUE + ", but were " + columns);
            }
            this.columns = columns;
            this.base = base;
        }

        /** Begins a tree. */
        public void tree() {
            roots = trees == roots.length ? Arrays.copyOf(roots, trees * 2) : roots;
            roots[trees++] = count;
        }

        /**
         * Adds a leaf.
         *
         * @param value what it adds to the logarithm of the odds
         */
        public void leaf(float value) {
            node(LEAF, value);
        }

        /**
         * Adds a node that asks; its left child follows.
         *
         * @param of the column it asks about
         * @param above the bound
         * @return its place, for {@link #right}
         */
        public int ask(int of, float above) {
            node((short) of, above);
            return count - 1;
        }

        /** The right child of a node is the one that is added next. */
        public void rightIsNext(int node) {
            right(node, count);
        }

        private void right(int node, int child) {
            right[node] = child;
        }

        private void node(short of, float value) {
            if (count == column.length) {
                column = Arrays.copyOf(column, count * 2);
                bound = Arrays.copyOf(bound, count * 2);
                right = Arrays.copyOf(right, count * 2);
            }
            column[count] = of;
            bound[count++] = value;
        }

        /** {@return the forest} */
        public Forest forest() {
            return new Forest(columns, base, Arrays.copyOf(roots, trees), Arrays.copyOf(column, count), Arrays.copyOf(bound, count),
                    Arrays.copyOf(right, count));
        }
    }
}
