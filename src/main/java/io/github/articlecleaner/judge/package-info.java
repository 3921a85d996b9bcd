/** The second look: what is kept, and which paragraphs share one fate. */
@NullMarked
package io.github.articlecleaner.judge;

import org.jspecify.annotations.NullMarked;
