package io.github.articlecleaner.article;

/**
 * How much of an input is read. Beyond a bound the article is partial and says so with a {@link Limit}.
 *
 * <pre>{@code
 * Limits limits = Limits.DEFAULT.withCharacters(2_000_000);
 * }</pre>
 *
 * @param characters the most characters of html or text that are read, at least 1
 * @param depth the deepest nesting of elements that is kept apart, at least 16
 * @param paragraphs the most paragraphs that are read, at least 1
 */
public record Limits(int characters, int depth, int paragraphs) {

    /** 20 million characters, 512 nested elements (what jsoup keeps by itself), 100,000 paragraphs. */
    public static final Limits DEFAULT = new Limits(20_000_000, 512, 100_000);

    /**
     * Checks the bounds.
     *
     * @param characters at least 1
     * @param depth at least 16
     * @param paragraphs at least 1
     * @throws IllegalArgumentException if a bound is below its least value
     */
    public Limits {
        atLeast("characters", 1, characters);
        atLeast("depth", 16, depth);
        atLeast("paragraphs", 1, paragraphs);
    }

    private static void atLeast(String name, int least, int found) {
        if (found < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", but was " + found);
        }
    }

    /**
     * The same limits with another bound of characters.
     *
     * @param most the most characters that are read, at least 1
     * @return new limits
     */
    public Limits withCharacters(int most) {
        return new Limits(most, depth, paragraphs);
    }

    /**
     * The same limits with another bound of depth.
     *
     * @param most the deepest nesting that is kept apart, at least 16
     * @return new limits
     */
    public Limits withDepth(int most) {
        return new Limits(characters, most, paragraphs);
    }

    /**
     * The same limits with another bound of paragraphs.
     *
     * @param most the most paragraphs that are read, at least 1
     * @return new limits
     */
    public Limits withParagraphs(int most) {
        return new Limits(characters, depth, most);
    }
}
