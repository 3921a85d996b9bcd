package io.github.articlecleaner;

import io.github.articlecleaner.judge.Judge;
import io.github.articlecleaner.score.Scorer;

/**
 * What a model knows, made ready for a user's choice.
 *
 * @param scorer the first look
 * @param judge all further looks, and what is kept
 * @param version the model's name
 */
record Learnt(Scorer scorer, Judge judge, String version) {}
