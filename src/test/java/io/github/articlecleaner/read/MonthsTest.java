package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Test
    void namesAreKnownWholeAndShortened() {
        assertThat(Months.of("de")).containsEntry("oktober", Month.OCTOBER).containsEntry("okt", Month.OCTOBER).doesNotContainKey("ju");
        assertThat(Months.of("en")).containsEntry("sept", Month.SEPTEMBER);
    }

    @Test
    void aRegionSpeaksItsLanguage() {
        assertThat(Months.of("pt-BR")).isSameAs(Months.of("pt")).containsEntry("março", Month.MARCH);
        assertThat(Months.of("ar-IQ")).containsEntry("نيسان", Month.APRIL).containsEntry("أبريل", Month.APRIL);
    }

    @Test
    void aLanguageThatAPageMakesUpHasNoNames() {
        assertThat(Months.of("qz")).isEmpty();
        assertThat(Months.of("")).isEmpty();
    }

    @Test
    void everyLanguageOfTheTableHasItsMonths() {
        Table.read("months.tsv", row -> {
            assertThat(row).as(row[0]).hasSize(13);
            long named = Arrays.stream(row, 1, 13).filter(names -> !names.equals("-")).count();
            assertThat(Set.copyOf(Months.of(row[0]).values())).as(row[0]).hasSize((int) named);
        });
    }
}
