/**
 * Learning and measuring on corpora of labelled pages. Begin with {@code Corpora}, then {@code Training} to write a model and {@code Evaluation} to
 * measure one.
 */
@NullMarked
package io.github.articlecleaner.train;

import org.jspecify.annotations.NullMarked;
