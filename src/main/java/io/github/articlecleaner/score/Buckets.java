package io.github.articlecleaner.score;

/** Cuts amounts into few steps, finer where they tell more. */
final class Buckets {

    private static final int[] WORDS = {1, 2, 3, 4, 5, 7, 10, 14, 20, 28, 40, 60, 90};
    private static final int[] COUNTS = {1, 2, 3, 5, 8, 13, 21, 40};
    private static final double[] SHARES = {0.0001, 0.1, 0.25, 0.5, 0.8, 0.98};
    private static final double[] TENTHS = {0.0001, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.9999};

    private Buckets() {}

    /** 0 to 13 for a number of words. */
    static int words(double words) {
        return step(WORDS, words);
    }

    /** 0 to 8 for a small count. */
    static int count(double count) {
        return step(COUNTS, count);
    }

    /** 0 to 6 for a share between 0 and 1. */
    static int share(double share) {
        return step(SHARES, share);
    }

    /** 0 to 13 for a place between 0 and 1. */
    static int place(double place) {
        return step(TENTHS, place);
    }

    private static int step(int[] bounds, double amount) {
        int step = 0;
        while (step < bounds.length && amount >= bounds[step]) {
            step++;
        }
        return step;
    }

    private static int step(double[] bounds, double amount) {
        int step = 0;
        while (step < bounds.length && amount >= bounds[step]) {
            step++;
        }
        return step;
    }
}
