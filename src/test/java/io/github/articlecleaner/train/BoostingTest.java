package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlecleaner.model.Forest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostingTest {

    private static final Boosting SMALL = new Boosting(40, 8, 0.2, 1, 1, 0.5, 1);

    /** Story is what lies inside a ring of the first two numbers, or whose third is missing; the fourth says nothing. */
    private static Rows rows(int count, long seed) {
        Random random = new Random(seed);
        Rows rows = new Rows(4);
        for (int i = 0; i < count; i++) {
            float[] row = row(random);
            rows.add(row, isStory(row), 1 + random.nextInt(3));
        }
        return rows;
    }

    private static float[] row(Random random) {
        float missing = random.nextInt(10) == 0 ? Float.NaN : random.nextFloat();
        return new float[] {random.nextFloat() * 2 - 1, random.nextFloat() * 2 - 1, missing, random.nextFloat()};
    }

    private static boolean isStory(float[] row) {
        return Float.isNaN(row[2]) || row[0] * row[0] + row[1] * row[1] < 0.5;
    }

    private static double right(Forest forest) {
        Random random = new Random(99);
        int right = 0;
        for (int i = 0; i < 2000; i++) {
            float[] row = row(random);
            right += forest.probability(row) > 0.5 == isStory(row) ? 1 : 0;
        }
        return right / 2000.0;
    }

    @Test
    void learnsWhatNoSingleNumberTells() throws IOException {
        assertThat(right(SMALL.learn(List.of(rows(3000, 1), rows(3000, 2)), List.of()))).isGreaterThan(0.95);
    }

    @Test
    void aColumnThatIsLeftOutIsNotAskedAbout() throws IOException {
        Forest without = SMALL.learn(List.of(rows(4000, 1)), List.of(0, 1));
        assertThat(right(without)).isBetween(0.5, 0.75);
        assertThat(without.probability(new float[] {0, 0, 0.5f, 0.5f})).isEqualTo(without.probability(new float[] {1, 1, 0.5f, 0.5f}));
    }

    @Test
    void theSameRowsGiveTheSameBytesAndAForestIsReadAsItWasWritten() throws IOException {
        byte[] once = bytes(SMALL.learn(List.of(rows(6000, 1)), List.of()));
        assertThat(bytes(SMALL.learn(List.of(rows(6000, 1)), List.of()))).isEqualTo(once);
        Forest read = Forest.read(new DataInputStream(new ByteArrayInputStream(once)));
        assertThat(bytes(read)).isEqualTo(once);
        assertThat(right(read)).isGreaterThan(0.9);
        assertThat(read.columns()).isEqualTo(4);
        assertThat(read.trees()).isEqualTo(40);
    }

    @Test
    void damagedBytesAreRefusedOrReadAndAlwaysAnswer() throws IOException {
        byte[] whole = bytes(SMALL.learn(List.of(rows(500, 1)), List.of()));
        Random random = new Random(5);
        int refused = 0;
        for (int round = 0; round < 2000; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                assertThat(Forest.read(new DataInputStream(new ByteArrayInputStream(damaged))).probability(new float[] {0, 0, 0, 0})).isBetween(0.0, 1.0);
            } catch (IOException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(20);
    }

    @Test
    void noRowsAreTooFew() {
        assertThatThrownBy(() -> SMALL.learn(List.of(new Rows(4)), List.of())).isInstanceOf(IOException.class)
                .hasMessage("too little to learn from: no paragraphs for a further look");
    }

    private static byte[] bytes(Forest forest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        forest.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
