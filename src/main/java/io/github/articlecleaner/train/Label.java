package io.github.articlecleaner.train;

/**
 * A paragraph's kind as a person labelled it.
 *
 * @param text the paragraph, white space folded
 * @param name the kind's name, or {@code UNSURE}
 * @param inGold whether the page's gold text holds it
 */
record Label(String text, String name, boolean inGold) {}
