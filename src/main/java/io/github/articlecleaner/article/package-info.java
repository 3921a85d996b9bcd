/**
 * The nouns: what a page, a paragraph, an appeal and a cleaned article are. A user meets {@code CleanedArticle}, {@code Paragraph}, {@code Kind},
 * {@code Appeal}, {@code Position}, {@code Ask}, {@code Amount}, {@code Period}, {@code Range}, {@code Metadata}, {@code Moment}, {@code Origin}, {@code Limits}, {@code Limit},
 * {@code Rule}, {@code Cut} and {@code CutHtml}; {@code Page}, {@code Source}, {@code Container}, {@code Inline},
 * {@code Score}, {@code Trait}, {@code Verdict} and {@code Evidence} pass between the stages. These, and {@code CleanedArticle.of}, {@code Limits.clock}, the methods of {@code Rule} and
 * {@code Metadata.Builder}, are for the library's own stages: they may change or go in any release.
 */
@NullMarked
package io.github.articlecleaner.article;

import org.jspecify.annotations.NullMarked;
