package io.github.articlecleaner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrchardTest {

    private static final int COLUMNS = 7;

    /** Cells are drawn from these, and bounds, so that they meet. */
    private static final float[] NUMBERS = {Float.NEGATIVE_INFINITY, -Float.MAX_VALUE, -3e18f, -2.5f, -1e-19f, -1e-20f, -Float.MIN_VALUE, -0f, 0f, Float.MIN_VALUE, 1e-20f, 1e-19f, 1,
        1.0000001f, 3e9f, 3e18f, Float.MAX_VALUE, Float.POSITIVE_INFINITY};

    /** Those that an orchard tells from all others. */
    private static final float[] BOUNDS = {Float.NEGATIVE_INFINITY, -3e18f, -2.5f, -1e-19f, -0f, 0f, 1e-19f, 1, 1.0000001f, 3e9f, 3e18f, Float.POSITIVE_INFINITY};

    private static float number(Random random, float... numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    private static void grow(Forest.Builder builder, int leaves, float[] bounds, Random random) {
        if (leaves == 1) {
            builder.leaf((float) random.nextGaussian());
            return;
        }
        int left = 1 + random.nextInt(leaves - 1);
        int node = builder.ask(random.nextInt(COLUMNS), number(random, bounds));
        grow(builder, left, bounds, random);
        builder.rightIsNext(node);
        grow(builder, leaves - left, bounds, random);
    }

    private static Forest forest(int mostLeaves, float[] bounds, Random random) {
        Forest.Builder builder = new Forest.Builder(COLUMNS, 0.25f);
        for (int leaves = 1; leaves <= mostLeaves; leaves++) {
            builder.tree();
            grow(builder, leaves, bounds, random);
        }
        return builder.forest();
    }

    @Test
    void manyRowsGetTheProbabilitiesOfOneByOne() {
        assertSame(32, BOUNDS);
    }

    @Test
    void soTheyDoWhereTreesAreTooLarge() {
        assertSame(40, BOUNDS);
    }

    @Test
    void soTheyDoWhereBoundsAreExtreme() {
        assertSame(32, NUMBERS);
    }

    private static void assertSame(int mostLeaves, float[] bounds) {
        Random random = new Random(11);
        for (int rows : new int[] {0, 1, 9, 64, 65, 600}) {
            Forest forest = forest(mostLeaves, bounds, random);
            float[][] table = new float[rows][COLUMNS];
            for (float[] row : table) {
                for (int c = 0; c < COLUMNS; c++) {
                    row[c] = random.nextInt(6) == 0 ? Float.NaN : number(random, NUMBERS);
                }
            }
            double[] together = forest.probabilities(rows, i -> table[i]);
            assertThat(together).hasSize(rows);
            for (int i = 0; i < rows; i++) {
                assertThat(together[i]).as("row " + i + " of " + rows).isEqualTo(forest.probability(table[i]));
            }
        }
    }

    @Test
    void aChildThatIsNotWhereItsTreeHasItIsRefused() throws IOException {
        Forest.Builder builder = new Forest.Builder(1, 0);
        builder.tree();
        int node = builder.ask(0, 1);
        builder.leaf(1);
        builder.rightIsNext(node);
        int inner = builder.ask(0, 2);
        builder.leaf(2);
        builder.rightIsNext(inner);
        builder.leaf(3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.forest().write(new DataOutputStream(out));
        byte[] bytes = out.toByteArray();
        // Behind columns, base, trees and nodes: the root's column, bound and right child.
        bytes[2 + 4 + 4 + 4 + 2 + 4 + 1] = 3;
        assertThatThrownBy(() -> Forest.read(new DataInputStream(new ByteArrayInputStream(bytes))))
                .isInstanceOf(IOException.class)
                .hasMessage("a child at node 2 of its tree was expected, found one at 3");
    }
}
