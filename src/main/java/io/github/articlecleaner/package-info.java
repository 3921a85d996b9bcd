/**
 * The front door: {@link io.github.articlecleaner.ArticleCleaner} reads a page, scores its paragraphs, judges them, and gives an
 * {@link io.github.articlecleaner.article.CleanedArticle}.
 */
@NullMarked
package io.github.articlecleaner;

import org.jspecify.annotations.NullMarked;
