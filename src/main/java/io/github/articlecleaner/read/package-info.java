/** Reads html or text into a page of paragraphs. */
@NullMarked
package io.github.articlecleaner.read;

import org.jspecify.annotations.NullMarked;
