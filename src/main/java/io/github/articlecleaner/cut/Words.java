package io.github.articlecleaner.cut;

/**
 * A text node's part in a removed paragraph: white space inside of a paragraph is its own, that around it is not.
 *
 * @param appeal the number of the appeal the paragraph belongs to
 * @param first whether the paragraph begins here
 * @param last whether it ends here
 */
record Words(int appeal, boolean first, boolean last) {}
