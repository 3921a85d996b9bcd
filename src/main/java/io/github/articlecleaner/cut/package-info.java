/** Cuts the removed appeals out of a page's html and leaves every other character as it was. */
@NullMarked
package io.github.articlecleaner.cut;

import org.jspecify.annotations.NullMarked;
