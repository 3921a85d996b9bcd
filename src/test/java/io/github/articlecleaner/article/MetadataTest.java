package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.articlecleaner.article.Metadata.Field;
import io.github.articlecleaner.article.Metadata.Origin;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 17);

    @Test
    void whatAPageDoesNotSayIsEmpty() {
        Metadata empty = Metadata.builder().build();
        assertThat(empty).isEqualTo(new Metadata("", "", "", "")).hasToString("Metadata{}");
        assertThat(empty.title()).isEmpty();
        assertThat(empty.authors()).isEmpty();
        assertThat(empty.published()).isEmpty();
        assertThat(empty.modified()).isEmpty();
        assertThat(empty.language()).isEqualTo("und");
        assertThat(empty.accessibleForFree()).isEmpty();
        for (Field field : Field.values()) {
            assertThat(empty.origin(field)).isEmpty();
        }
        assertThat(Metadata.builder().text(Field.LANGUAGE, "und", Origin.META).build()).isEqualTo(empty);
    }

    @Test
    void theFirstOriginThatSaysSomethingIsBelieved() {
        Metadata metadata = Metadata.builder()
                .text(Field.TITLE, " ", Origin.JSON_LD)
                .text(Field.TITLE, "Bridge Opens", Origin.OPEN_GRAPH)
                .text(Field.TITLE, "Other", Origin.META)
                .texts(Field.AUTHORS, List.of(), Origin.JSON_LD)
                .texts(Field.AUTHORS, List.of("Ada"), Origin.PAGE)
                .moment(Field.PUBLISHED, null, Origin.JSON_LD)
                .moment(Field.PUBLISHED, Moment.of(DAY, null, null), Origin.ADDRESS)
                .accessibleForFree(false, Origin.JSON_LD)
                .build();
        assertThat(metadata.title()).isEqualTo("Bridge Opens");
        assertThat(metadata.origin(Field.TITLE)).contains(Origin.OPEN_GRAPH);
        assertThat(metadata.origin(Field.AUTHORS)).contains(Origin.PAGE);
        assertThat(metadata.published()).hasValueSatisfying(moment -> assertThat(moment.date()).isEqualTo(DAY));
        assertThat(metadata.origin(Field.PUBLISHED)).contains(Origin.ADDRESS);
        assertThat(metadata.accessibleForFree()).contains(false);
    }

    @Test
    void aFieldTakesOnlyItsKindOfValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> Metadata.builder().text(Field.AUTHORS, "Ada", Origin.META))
                .withMessage("field must be one text, but was AUTHORS");
        assertThatIllegalArgumentException().isThrownBy(() -> Metadata.builder().texts(Field.TITLE, List.of("x"), Origin.META))
                .withMessage("field must be a list, but was TITLE");
        assertThatIllegalArgumentException().isThrownBy(() -> Metadata.builder().moment(Field.TAGS, null, Origin.META))
                .withMessage("field must be a point in time, but was TAGS");
    }

    @Test
    void aMomentIsAsExactAsItIsGiven() {
        assertThat(Moment.of(DAY, null, ZoneOffset.UTC)).hasToString("2024-05-17").isEqualTo(Moment.of(DAY, null, null));
        assertThat(Moment.of(DAY, LocalTime.of(9, 30), null)).hasToString("2024-05-17T09:30");
        Moment whole = Moment.of(DAY, LocalTime.of(23, 30), ZoneOffset.ofHours(-5));
        assertThat(whole).hasToString("2024-05-17T23:30-05:00");
        assertThat(whole.date()).isEqualTo(DAY);
        assertThat(whole.toOffsetDateTime()).hasValueSatisfying(time -> assertThat(time.toInstant()).hasToString("2024-05-18T04:30:00Z"));
    }

    @Test
    void aMomentReadsBackAndWhatIsNoneIsRefused() {
        for (String moment : List.of("2024-02-29", "2024-02-29T09:30", "2024-02-29T09:30:01.500Z", "2024-02-29T09:30-05:00", "0800-12-25", "+12345-01-01")) {
            assertThat(Moment.parse(moment)).hasToString(moment);
        }
        for (String none : List.of("", "2024", "2024-02-30", "2023-02-29", "2024-05-17T24:00", "2024-05-17T09:30+19:00", "2024-05-17+02:00", " 2024-05-17")) {
            assertThatIllegalArgumentException().as(none).isThrownBy(() -> Moment.parse(none)).withMessageContaining("but was \"" + none + "\"");
        }
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Moment.parse(null)).withMessage("text must not be null");
        assertThatNullPointerException().isThrownBy(() -> Metadata.builder().build().origin(null)).withMessage("field must not be null");
    }
}
