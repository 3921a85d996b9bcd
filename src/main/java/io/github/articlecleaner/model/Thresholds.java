package io.github.articlecleaner.model;

/**
 * How probable a kept paragraph must be story, chosen on publishers that the tables had not seen.
 *
 * @param careful where less story is lost
 * @param balanced where the user says nothing
 * @param thorough where fewer appeals are left
 */
public record Thresholds(double careful, double balanced, double thorough) {

    /** Where nothing was measured to choose by. */
    private static final double CAREFUL = 0.2;

    private static final double THOROUGH = 0.7;

    /**
     * Checks the thresholds.
     *
     * @param careful above 0
     * @param balanced at least {@code careful}
     * @param thorough at least {@code balanced} and below 1
     * @throws IllegalArgumentException if they are not in this order
     */
    public Thresholds {
        if (!(0 < careful && careful <= balanced && balanced <= thorough && thorough < 1)) {
            throw new IllegalArgumentException("thresholds must rise from above 0 to below 1: careful, balanced, thorough; but were " + careful
                    + ", " + balanced + ", " + thorough);
        }
    }

    /**
     * Thresholds where only one is known.
     *
     * @param balanced above 0 and below 1
     * @return it, with 0.2 for careful and 0.7 for thorough where that is below and above it
     */
    public static Thresholds around(double balanced) {
        return new Thresholds(Math.min(CAREFUL, balanced), balanced, Math.max(THOROUGH, balanced));
    }
}
