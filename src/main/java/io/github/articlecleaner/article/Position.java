package io.github.articlecleaner.article;

/**
 * Where an appeal stands, as seen from the kept paragraphs of the story.
 *
 * <pre>{@code
 * List<Appeal> behind = article.appeals().stream().filter(appeal -> appeal.position() == Position.END).toList();
 * }</pre>
 */
public enum Position {
    /** Before the first. */
    LEAD,
    /** Between two. */
    BETWEEN,
    /** Behind the last. */
    END,
    /** The page has no story. */
    ALONE
}
