/** Learning and measuring on corpora of labelled pages. */
@NullMarked
package io.github.articlecleaner.train;

import org.jspecify.annotations.NullMarked;
