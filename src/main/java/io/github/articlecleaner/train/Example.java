package io.github.articlecleaner.train;

/**
 * What one paragraph teaches.
 *
 * @param features the numbers of its features, sorted
 * @param outcome what it is
 * @param weight how much it counts, at least 1
 */
record Example(int[] features, String outcome, int weight) {}
