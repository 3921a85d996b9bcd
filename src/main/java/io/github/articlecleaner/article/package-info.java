/** The nouns: what a page, a paragraph, an appeal and a cleaned article are. */
@NullMarked
package io.github.articlecleaner.article;

import org.jspecify.annotations.NullMarked;
