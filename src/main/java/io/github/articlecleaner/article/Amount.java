package io.github.articlecleaner.article;

import java.io.Serializable;
import java.math.BigDecimal;

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

    @Override
    public String toString() {
        return value.toPlainString() + " " + currency + (period == Period.UNSAID ? "" : " " + period.name().toLowerCase(java.util.Locale.ROOT));
    }
}
