/** What was learnt: two log-linear tables from feature hashes to weights, the forests of the further looks, and the thresholds. */
@NullMarked
package io.github.articlecleaner.model;

import org.jspecify.annotations.NullMarked;
