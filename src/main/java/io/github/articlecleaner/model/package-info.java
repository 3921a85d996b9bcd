/** The log-linear model: feature hashes to weights. */
@NullMarked
package io.github.articlecleaner.model;

import org.jspecify.annotations.NullMarked;
