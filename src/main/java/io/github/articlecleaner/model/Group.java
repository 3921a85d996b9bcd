package io.github.articlecleaner.model;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Features that three small numbers decide together, such as a paragraph's length, its share of links and its way to the story. The paragraphs of
 * the world's pages have the same few numbers again and again, so a model adds up what it says to such features once.
 *
 * <p>No feature of a group is ever added otherwise to the same paragraph: it would count twice.
 */
public final class Group {

    /** So many groups may be made. */
    static final int MOST = 64;

    private static final AtomicInteger MADE = new AtomicInteger();

    private final int number = MADE.getAndIncrement();
    private final int firsts;
    private final int seconds;
    private final int thirds;
    private final Features features;

    /** Hands the features of three numbers to a sink. */
    @FunctionalInterface
    public interface Features {

        /**
         * Hands over the features.
         *
         * @param first the first number
         * @param second the second number
         * @param third the third number
         * @param sink takes the features
         */
        void emit(int first, int second, int third, FeatureSink sink);
    }

    /**
     * A group. Groups are constants of the classes that observe.
     *
     * @param firsts the first number is below this
     * @param seconds the second number is below this
     * @param thirds the third number is below this
     * @param features what the numbers decide, nothing else
     */
    public Group(int firsts, int seconds, int thirds, Features features) {
        if (number >= MOST) {
            throw new IllegalStateException("at most " + MOST + " groups were expected");
        }
        this.firsts = firsts;
        this.seconds = seconds;
        this.thirds = thirds;
        this.features = features;
    }

    int number() {
        return number;
    }

    /** How many places there are, one for each three numbers. */
    int places() {
        return firsts * seconds * thirds;
    }

    /** The place of three numbers, from 0. */
    int place(int first, int second, int third) {
        if ((first | second | third) < 0 || first >= firsts || second >= seconds || third >= thirds) {
            throw new IllegalArgumentException("numbers below " + firsts + ", " + seconds + " and " + thirds + " were expected, found " + first + ", "
                    + second + " and " + third);
        }
        return (first * seconds + second) * thirds + third;
    }

    void emit(int first, int second, int third, FeatureSink sink) {
        features.emit(first, second, third, sink);
    }
}
