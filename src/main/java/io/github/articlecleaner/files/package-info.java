/** How the tools write files. */
@NullMarked
package io.github.articlecleaner.files;

import org.jspecify.annotations.NullMarked;
