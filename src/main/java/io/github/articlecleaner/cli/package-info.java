/** The command line. */
@NullMarked
package io.github.articlecleaner.cli;

import org.jspecify.annotations.NullMarked;
