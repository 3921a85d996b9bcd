package io.github.articlecleaner.article;

/**
 * How often an amount is asked for.
 *
 * <pre>{@code
 * boolean monthly = amount.period() == Period.MONTHLY;
 * }</pre>
 */
public enum Period {
    /** One time, and said so. */
    ONCE,
    /** Every week. */
    WEEKLY,
    /** Every month. */
    MONTHLY,
    /** Every year. */
    YEARLY,
    /** The appeal does not say, gives the choice, or names another period, such as a day or a quarter. */
    UNSAID
}
