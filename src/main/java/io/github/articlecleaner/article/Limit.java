package io.github.articlecleaner.article;

/**
 * Why an article may be partial: a bound that was met while its page was read, or an input that is no text.
 *
 * <pre>{@code
 * boolean timeIsUp = article.limits().contains(Limit.TIME);
 * }</pre>
 *
 * @see Limits
 */
public enum Limit {
    /** The input had more bytes than allowed, or its compression breaks off: the rest was not read. */
    BYTES,
    /** The input had more characters than allowed: the rest was not read. */
    CHARACTERS,
    /** The page had more elements than allowed: the rest was not read. */
    ELEMENTS,
    /** Elements were nested deeper than allowed: what lay deeper was read as if it stood at the bound. */
    DEPTH,
    /** The page had more paragraphs than allowed: the rest was not read. */
    PARAGRAPHS,
    /** A paragraph had more characters than allowed: its rest was not read. */
    PARAGRAPH_LENGTH,
    /** The time was up: what was not read by then is not there. */
    TIME,
    /** The input is no text (a picture, an archive, a PDF): nothing was read. */
    BINARY
}
