/** The first look: how probable each kind is for each paragraph. */
@NullMarked
package io.github.articlecleaner.score;

import org.jspecify.annotations.NullMarked;

