package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Test
    void namesAreKnownWholeAndShortened() {
        assertThat(Months.of("de")).containsEntry("oktober", Month.OCTOBER).containsEntry("okt", Month.OCTOBER).doesNotContainKey("ju");
        assertThat(Months.of("en")).containsEntry("sept", Month.SEPTEMBER);
    }

    @Test
    void languagesThatPagesMakeUpTakeNoRoomFromTheOthers() {
        for (int i = 0; i < 1_200; i++) {
            Months.of("q" + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26) + (i < 676 ? "" : "-x-more"));
        }
        assertThat(Months.of("sw")).isSameAs(Months.of("sw")).containsEntry("agosti", Month.AUGUST);
        assertThat(Months.of("qaa")).isSameAs(Months.of("qzz"));
    }
}
