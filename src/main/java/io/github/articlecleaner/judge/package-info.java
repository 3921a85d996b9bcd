/** The further looks, at the whole sequence: what is kept, and which paragraphs share one fate. */
@NullMarked
package io.github.articlecleaner.judge;

import org.jspecify.annotations.NullMarked;
