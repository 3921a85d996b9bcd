package io.github.articlecleaner.article;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * How much of an input is read, and for how long. Beyond a bound the article is partial and says so with a {@link Limit}.
 *
 * <pre>{@code
 * Limits limits = Limits.DEFAULT.withCharacters(2_000_000).withTime(Duration.ofSeconds(5));
 * ArticleCleaner cleaner = ArticleCleaner.builder().limits(limits).build();
 * }</pre>
 *
 * @param bytes the most bytes that are read where a page comes as bytes or from a stream, and the most that are unpacked where it is
 *     compressed; at least 1
 * @param characters the most characters of html or text that are read, at least 1; an element or paragraphs that the caller gives are not counted
 * @param elements the most elements that are read, at least 1. In html start tags are counted, in scripts and comments too, before anything
 *     is parsed
 * @param depth the deepest nesting of elements that is kept apart, at least 16
 * @param paragraphs the most paragraphs that are read, at least 1
 * @param paragraphLength the most characters of one paragraph that are read, at least 1
 * @param time how long one page may take, more than nothing. Reading may take a third of it and the first look at the paragraphs another; what
 *     was read by then is judged, which takes about as long as the first look. What it cannot bound: a stream that does not answer, the reading of
 *     metadata, the search for appeals and reasons when they are asked for, the cutting of what was read, and the writing of html, Markdown and JSON,
 *     which is linear in the article
 */
public record Limits(int bytes, int characters, int elements, int depth, int paragraphs, int paragraphLength, Duration time) {

    /**
     * 40 million bytes, 20 million characters, a million elements, 512 nested elements (what jsoup keeps by itself), 100,000 paragraphs
     * of a million characters, and five minutes: time is the clock of the wall, and an idle machine needs seconds for what takes a busy one minutes.
     */
    public static final Limits DEFAULT = new Limits(40_000_000, 20_000_000, 1_000_000, 512, 100_000, 1_000_000, Duration.ofMinutes(5));

    /** The stages that have a share of the time each: reading, the first look, the second. */
    private static final int STAGES = 3;

    /** What no clock of the machine counts up to. */
    private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

    /**
     * Checks the bounds.
     *
     * @param bytes at least 1
     * @param characters at least 1
     * @param elements at least 1
     * @param depth at least 16
     * @param paragraphs at least 1
     * @param paragraphLength at least 1
     * @param time more than nothing
     * @throws IllegalArgumentException if a bound is below its least value
     * @throws NullPointerException if {@code time} is null
     */
    public Limits {
        atLeast("bytes", 1, bytes);
        atLeast("characters", 1, characters);
        atLeast("elements", 1, elements);
        atLeast("depth", 16, depth);
        atLeast("paragraphs", 1, paragraphs);
        atLeast("paragraphLength", 1, paragraphLength);
        Objects.requireNonNull(time, "time must not be null");
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time must be more than nothing, but was " + time);
        }
    }

    private static void atLeast(String name, int least, int found) {
        if (found < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", but was " + found);
        }
    }

    /**
     * Starts the clock of one stage of the work.
     *
     * @return says whether the stage has had its share of the time
     */
    public BooleanSupplier clock() {
        long share = (time.compareTo(FOREVER) < 0 ? time : FOREVER).toNanos() / STAGES;
        long start = System.nanoTime();
        return () -> System.nanoTime() - start >= share;
    }

    /**
     * The same limits with another bound of bytes.
     *
     * @param most the most bytes that are read, at least 1
     * @return new limits
     * @throws IllegalArgumentException if it is below its least value
     */
    public Limits withBytes(int most) {
        return new Limits(most, characters, elements, depth, paragraphs, paragraphLength, time);
    }

    /**
     * The same limits with another bound of characters.
     *
     * @param most the most characters that are read, at least 1
     * @return new limits
     * @throws IllegalArgumentException if it is below its least value
     */
    public Limits withCharacters(int most) {
        return new Limits(bytes, most, elements, depth, paragraphs, paragraphLength, time);
    }

    /**
     * The same limits with another bound of elements.
     *
     * @param most the most elements that are read, at least 1
     * @return new limits
     * @throws IllegalArgumentException if it is below its least value
     */
    public Limits withElements(int most) {
        return new Limits(bytes, characters, most, depth, paragraphs, paragraphLength, time);
    }

    /**
     * The same limits with another bound of depth.
     *
     * @param most the deepest nesting that is kept apart, at least 16
     * @return new limits
     * @throws IllegalArgumentException if it is below its least value
     */
    public Limits withDepth(int most) {
        return new Limits(bytes, characters, elements, most, paragraphs, paragraphLength, time);
    }

    /**
     * The same limits with another bound of paragraphs.
     *
     * @param most the most paragraphs that are read, at least 1
     * @return new limits
     * @throws IllegalArgumentException if it is below its least value
     */
    public Limits withParagraphs(int most) {
        return new Limits(bytes, characters, elements, depth, most, paragraphLength, time);
    }

    /**
     * The same limits with another bound of a paragraph's length.
     *
     * @param most the most characters of one paragraph that are read, at least 1
     * @return new limits
     * @throws IllegalArgumentException if it is below its least value
     */
    public Limits withParagraphLength(int most) {
        return new Limits(bytes, characters, elements, depth, paragraphs, most, time);
    }

    /**
     * The same limits with another bound of time.
     *
     * @param most how long one page may take, more than nothing
     * @return new limits
     * @throws IllegalArgumentException if it is below its least value
     * @throws NullPointerException if it is null
     */
    public Limits withTime(Duration most) {
        return new Limits(bytes, characters, elements, depth, paragraphs, paragraphLength, most);
    }
}
