package io.github.articlecleaner.article;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point in time, as exactly as a page gives it and not more: a day; the time of day where it has one; the offset from UTC where it has one.
 *
 * <p>Equal where they are written alike: one instant at two offsets is two moments. They have no order, as a day and an instant have none; compare {@link #date()}.
 *
 * <p>Immutable, serializable, and safe to share between threads.
 *
 * <pre>{@code
 * article.metadata().published().map(Moment::date);      // Optional[2024-05-17]
 * article.metadata().published().map(Moment::toString);  // Optional[2024-05-17T09:30+02:00]
 * }</pre>
 *
 * @serial exclude
 */
@SuppressWarnings("exports") // The null annotations are for tools; no user needs their module.
public final class Moment implements Serializable {

    private static final long serialVersionUID = 1;

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            // A thirtieth of February is no day, not the last one of that month.
            .withResolverStyle(ResolverStyle.STRICT);

    private final LocalDate date;
    private final @Nullable LocalTime time;
    private final @Nullable ZoneOffset offset;

    private Moment(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
        this.date = date;
        this.time = time;
        this.offset = time == null ? null : offset;
    }

    /**
     * Makes a moment.
     *
     * @param date the day
     * @param time the time of day, or null where only the day is known
     * @param offset the offset from UTC, or null where it is not known; without a time it says nothing and is left out
     * @return the moment
     * @throws NullPointerException if {@code date} is null
     */
    public static Moment of(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
        return new Moment(Objects.requireNonNull(date, "date must not be null"), time, offset);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a day, a day and a time, or a day, a time and an offset, as in ISO 8601
     * @return the moment
     * @throws IllegalArgumentException if the text is none of these, or names a day or a time that is none
     * @throws NullPointerException if {@code text} is null
     */
    public static Moment parse(String text) {
        try {
            TemporalAccessor parsed = WRITTEN.parseBest(Objects.requireNonNull(text, "text must not be null"), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return of(LocalDate.from(parsed), parsed.query(TemporalQueries.localTime()), parsed.query(TemporalQueries.offset()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("text must be a moment such as 2024-05-17T09:30+02:00, but was \"" + text + "\"", e);
        }
    }

    /**
     * The day, in the zone the page speaks in.
     *
     * @return the day as the page gives it, not moved to another zone
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The time of day.
     *
     * @return empty where the page gives only the day
     */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(time);
    }

    /**
     * The offset from UTC.
     *
     * @return empty where the page gives none
     */
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(offset);
    }

    /**
     * The moment on every clock.
     *
     * @return empty where the page does not give time and offset
     */
    public Optional<OffsetDateTime> toOffsetDateTime() {
        return time == null || offset == null ? Optional.empty() : Optional.of(OffsetDateTime.of(date, time, offset));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment that && date.equals(that.date) && Objects.equals(time, that.time) && Objects.equals(offset, that.offset);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, time, offset);
    }

    /** {@return the moment as in ISO 8601, such as {@code 2024-05-17}, {@code 2024-05-17T09:30} or {@code 2024-05-17T09:30+02:00}} */
    @Override
    public String toString() {
        return date + (time == null ? "" : "T" + time) + (offset == null ? "" : offset);
    }
}
