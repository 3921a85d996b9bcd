package io.github.articlecleaner.train;

import java.util.Arrays;

/** Rows of numbers with what is true of each and how much it counts. Grows. */
final class Rows {

    final int width;
    private float[] numbers;
    private boolean[] story = new boolean[1024];
    private float[] weight = new float[1024];
    private int size;

    Rows(int width) {
        this.width = width;
        this.numbers = new float[1024 * width];
    }

    void add(float[] row, boolean isStory, double counts) {
        if (size == story.length) {
            int more = Math.toIntExact(Math.min((long) size * 3 / 2, Integer.MAX_VALUE / width));
            numbers = Arrays.copyOf(numbers, more * width);
            story = Arrays.copyOf(story, more);
            weight = Arrays.copyOf(weight, more);
        }
        System.arraycopy(row, 0, numbers, size * width, width);
        story[size] = isStory;
        weight[size++] = (float) counts;
    }

    int size() {
        return size;
    }

    float number(int row, int column) {
        return numbers[row * width + column];
    }

    boolean isStory(int row) {
        return story[row];
    }

    float weight(int row) {
        return weight[row];
    }
}
