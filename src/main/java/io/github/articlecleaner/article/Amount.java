package io.github.articlecleaner.article;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A sum of money that an appeal names: "$5 a month" is 5 USD, monthly.
 *
 * <pre>{@code
 * new Amount(new BigDecimal("5"), "USD", Period.MONTHLY).toString();   // 5 USD monthly
 * }</pre>
 *
 * @param value how much, above 0, without trailing zeros
 * @param currency the code of ISO 4217, such as {@code EUR}; {@code XXX} where the word is that of several currencies and the page's language
 *     does not tell which. A bare dollar sign is {@code USD}
 * @param period how often
 * @serial exclude
 */
public record Amount(BigDecimal value, String currency, Period period) implements Serializable {

    /**
     * Makes an amount; 5.00 becomes 5, so that the same sums are equal.
     *
     * @param value how much, above 0
     * @param currency the code of ISO 4217, or {@code XXX}
     * @param period how often
     * @throws IllegalArgumentException if the value is not above 0
     * @throws NullPointerException if {@code value} is null
     */
    public Amount {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("value must be above 0, but was " + value.toPlainString());
        }
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + currency + (period == Period.UNSAID ? "" : " " + period.name().toLowerCase(Locale.ROOT));
    }
}
