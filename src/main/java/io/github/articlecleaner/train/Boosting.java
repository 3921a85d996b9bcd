package io.github.articlecleaner.train;

import io.github.articlecleaner.model.Forest;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trains a forest by stochastic gradient boosting of the logistic loss (Friedman 1999 and 2001), each tree grown leaf by leaf where most is
 * gained, over histograms of steps. The same rows give the same forest.
 *
 * @param trees how many
 * @param leaves of a tree, at most
 * @param rate how much of a tree's answer is taken, 0 to 1
 * @param l2 what is added to the curvature of a leaf, against leaves of few rows
 * @param least the curvature a leaf must have
 * @param rowShare the share of rows a tree sees
 * @param columnShare the share of columns a tree sees
 */
record Boosting(int trees, int leaves, double rate, double l2, double least, double rowShare, double columnShare) {

    private static final long SEED = 20261125;

    /** What leaves say is written so finely. */
    private static final double GRAIN = 1e-4;

    /** Rows below this are too few to hold some of them back. */
    private static final int FEW = 5000;

    /**
     * The forest of some rows.
     *
     * @param leftOut columns that are not to be asked about
     */
    Forest learn(List<Rows> parts, List<Integer> leftOut) throws IOException {
        Bins bins = new Bins(parts);
        if (bins.rows == 0) {
            throw new IOException("too little to learn from: no paragraphs for a further look");
        }
        return new Growth(bins, new HashSet<>(leftOut)).grow();
    }

    /** One training at work. */
    private final class Growth {
        private final Bins bins;
        private final int[] columns;
        private final SplittableRandom chance = new SplittableRandom(SEED);
        private final double[] sums;
        private final float[] slope;
        private final float[] bend;
        private final int[] seen;
        private final int[] spare;
        private int[] chosen = {};

        Growth(Bins bins, Set<Integer> leftOut) {
            this.bins = bins;
            columns = IntStream.range(0, bins.width).filter(c -> !leftOut.contains(c) && bins.bounds[c].length > 1).toArray();
            sums = new double[bins.rows];
            slope = new float[bins.rows];
            bend = new float[bins.rows];
            seen = new int[bins.rows];
            spare = new int[bins.rows];
        }

        Forest grow() {
            float base = base();
            Forest.Builder forest = new Forest.Builder(bins.width, base);
            Arrays.fill(sums, base);
            for (int t = 0; t < trees; t++) {
                slopes();
                Leaf root = root();
                split(root);
                forest.tree();
                write(root, forest);
            }
            return forest.forest();
        }

        private float base() {
            double held = 1;
            double all = 2;
            for (int r = 0; r < bins.rows; r++) {
                held += bins.story[r] ? bins.weight[r] : 0;
                all += bins.weight[r];
            }
            return (float) Math.log(held / (all - held));
        }

        private void slopes() {
            for (int r = 0; r < bins.rows; r++) {
                double p = 1 / (1 + Math.exp(-sums[r]));
                slope[r] = (float) (bins.weight[r] * (p - (bins.story[r] ? 1 : 0)));
                bend[r] = (float) (bins.weight[r] * Math.max(1e-6, p * (1 - p)));
            }
        }

        private Leaf root() {
            int count = 0;
            for (int r = 0; r < bins.rows; r++) {
                if (bins.rows < FEW || chance.nextDouble() < rowShare) {
                    seen[count++] = r;
                }
            }
            int[] shuffled = columns.clone();
            int wanted = Math.max(1, (int) (columns.length * columnShare));
            for (int c = 0; c < Math.min(wanted, shuffled.length); c++) {
                int other = c + chance.nextInt(shuffled.length - c);
                int column = shuffled[c];
                shuffled[c] = shuffled[other];
                shuffled[other] = column;
            }
            chosen = Arrays.copyOf(shuffled, Math.min(wanted, shuffled.length));
            Leaf root = new Leaf(0, count);
            root.count();
            root.find();
            return root;
        }

        /** Splits the leaf that gains most, again and again. */
        private void split(Leaf root) {
            Leaf[] open = new Leaf[leaves];
            open[0] = root;
            for (int count = 1; count < leaves; count++) {
                int best = 0;
                for (int l = 1; l < count; l++) {
                    best = open[l].gain > open[best].gain ? l : best;
                }
                Leaf leaf = open[best];
                if (leaf.gain <= 0) {
                    return;
                }
                leaf.split();
                open[best] = leaf.left;
                open[count] = leaf.right;
            }
        }

        /** Writes a tree from its root down, and adds what it says to the sums of all rows. */
        private void write(Leaf root, Forest.Builder forest) {
            Deque<Leaf> waiting = new ArrayDeque<>();
            waiting.push(root);
            while (!waiting.isEmpty()) {
                Leaf leaf = waiting.pop();
                if (leaf.node >= 0) {
                    forest.rightIsNext(leaf.node);
                }
                if (leaf.left == null) {
                    forest.leaf((float) leaf.value());
                } else {
                    int node = forest.ask(leaf.column, bins.bounds[leaf.column][leaf.step]);
                    leaf.right.node = node;
                    waiting.push(leaf.right);
                    waiting.push(leaf.left);
                }
            }
            for (int r = 0; r < bins.rows; r++) {
                Leaf leaf = root;
                while (leaf.left != null) {
                    leaf = bins.steps[leaf.column][r] > leaf.step ? leaf.right : leaf.left;
                }
                sums[r] += leaf.value();
            }
        }

        /** Some of the rows that a tree sees, or, once split, a node of it. */
        private final class Leaf {
            private final int from;
            private final int to;
            /** Sums of slopes and of bends, a pair for each step of each chosen column. */
            private double[] sums = {};
            private double slopes;
            private double bends;
            private double gain;
            private int column;
            private int step;
            private Leaf left;
            private Leaf right;
            /** The node that this is the right child of; -1 for none. */
            private int node = -1;

            Leaf(int from, int to) {
                this.from = from;
                this.to = to;
            }

            double value() {
                return Math.round(-rate * slopes / (bends + l2) / GRAIN) * GRAIN;
            }

            void count() {
                sums = new double[chosen.length * Bins.MOST * 2];
                int size = to - from;
                float[] slopesHere = new float[size];
                float[] bendsHere = new float[size];
                for (int k = 0; k < size; k++) {
                    slopesHere[k] = slope[seen[from + k]];
                    bendsHere[k] = bend[seen[from + k]];
                    slopes += slopesHere[k];
                    bends += bendsHere[k];
                }
                for (int c = 0; c < chosen.length; c++) {
                    byte[] steps = bins.steps[chosen[c]];
                    int begin = c * Bins.MOST * 2;
                    for (int k = 0; k < size; k++) {
                        int at = begin + steps[seen[from + k]] * 2;
                        sums[at] += slopesHere[k];
                        sums[at + 1] += bendsHere[k];
                    }
                }
            }

            /** What the rows of a parent have that those of a sibling do not. */
            void count(Leaf parent, Leaf sibling) {
                sums = parent.sums;
                slopes = parent.slopes - sibling.slopes;
                bends = parent.bends - sibling.bends;
                for (int s = 0; s < sums.length; s++) {
                    sums[s] -= sibling.sums[s];
                }
            }

            /** Finds the split that gains most. */
            void find() {
                double whole = slopes * slopes / (bends + l2);
                for (int c = 0; c < chosen.length; c++) {
                    double slopesLeft = 0;
                    double bendsLeft = 0;
                    int begin = c * Bins.MOST * 2;
                    int last = bins.bounds[chosen[c]].length;
                    for (int s = 0; s < last; s++) {
                        slopesLeft += sums[begin + s * 2];
                        bendsLeft += sums[begin + s * 2 + 1];
                        double slopesRight = slopes - slopesLeft;
                        double bendsRight = bends - bendsLeft;
                        if (bendsLeft < least || bendsRight < least) {
                            continue;
                        }
                        double found = slopesLeft * slopesLeft / (bendsLeft + l2) + slopesRight * slopesRight / (bendsRight + l2) - whole;
                        if (found > gain + 1e-9) {
                            gain = found;
                            column = chosen[c];
                            step = s;
                        }
                    }
                }
            }

            void split() {
                byte[] steps = bins.steps[column];
                int lefts = from;
                int rights = 0;
                for (int k = from; k < to; k++) {
                    int row = seen[k];
                    if (steps[row] > step) {
                        spare[rights++] = row;
                    } else {
                        seen[lefts++] = row;
                    }
                }
                System.arraycopy(spare, 0, seen, lefts, rights);
                left = new Leaf(from, lefts);
                right = new Leaf(lefts, to);
                Leaf smaller = lefts - from < rights ? left : right;
                Leaf larger = smaller == left ? right : left;
                smaller.count();
                larger.count(this, smaller);
                sums = new double[0];
                smaller.find();
                larger.find();
            }
        }
    }
}
