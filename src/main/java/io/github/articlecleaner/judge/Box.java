package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Kind;

/**
 * A run of paragraphs with one fate: an appeal.
 *
 * @param start the first paragraph
 * @param end the paragraph after the last
 * @param kind what is asked for
 * @param probability the mean probability of that kind in the box
 */
record Box(int start, int end, Kind kind, double probability) {}
