/**
 * The nouns: what a page, a paragraph, an appeal and a cleaned article are. A user meets {@code CleanedArticle}, {@code Paragraph}, {@code Kind},
 * {@code Appeal}, {@code Ask}, {@code Metadata}, {@code Limits} and {@code CutHtml}; {@code Page}, {@code Source}, {@code Container}, {@code Inline},
 * {@code Score}, {@code Trait}, {@code Verdict} and {@code Evidence} pass between the stages.
 */
@NullMarked
package io.github.articlecleaner.article;

import org.jspecify.annotations.NullMarked;
