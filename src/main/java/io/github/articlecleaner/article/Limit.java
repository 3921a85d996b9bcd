package io.github.articlecleaner.article;

/** A bound of the input that was met while a page was read, so that the article may be partial. */
public enum Limit {
    /** The input had more characters than allowed: the rest was not read. */
    CHARACTERS,
    /** Elements were nested deeper than allowed: what lay deeper was read as if it stood at the bound. */
    DEPTH,
    /** The page had more paragraphs than allowed: the rest was not read. */
    PARAGRAPHS,
    /** The input is no text (a picture, an archive, a PDF): nothing was read. */
    BINARY
}
