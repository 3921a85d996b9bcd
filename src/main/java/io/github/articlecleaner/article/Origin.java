package io.github.articlecleaner.article;

/**
 * Where on a page its story was found.
 *
 * <pre>{@code
 * boolean outOfSight = article.origin() != Origin.TEXT;
 * }</pre>
 */
public enum Origin {
    /** In the text that a reader sees, or that the caller gave. */
    TEXT,
    /** In the page's JSON-LD, such as an {@code articleBody}: the visible page has hardly any text. */
    JSON_LD,
    /** In a template, in a frame that the page itself holds, or in what stands there for browsers without scripts or frames: the visible page has hardly any text. */
    TEMPLATE,
    /** In the state that the page's scripts start from: the visible page has hardly any text. */
    SCRIPT
}
