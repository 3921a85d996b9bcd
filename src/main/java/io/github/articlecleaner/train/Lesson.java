package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.score.PageFeatures;
import java.util.ArrayList;
import java.util.List;

/**
 * What one page teaches.
 *
 * @param fold the part its publisher belongs to; -1 for what no fold holds out
 * @param story examples of story and other
 * @param kinds examples of the kinds that are not story
 */
record Lesson(int fold, List<Example> story, List<Example> kinds) {

    /** A paragraph counts by its words, as in the measure, but no more than so many. */
    private static final int MOST_WEIGHT = 60;

    /** What a person labelled counts at least so much: an appeal of three words is still an appeal. */
    private static final int LEAST_BY_HAND = 12;

    /** The lesson of a page; {@code share} scales how much it counts for the story. */
    static Lesson of(Page page, Truth truth, int fold, double share, Names names) {
        List<Example> story = new ArrayList<>();
        List<Example> kinds = new ArrayList<>();
        PageFeatures features = new PageFeatures(page, names.vocabulary);
        for (int i = 0; i < truth.story.length; i++) {
            if (truth.story[i] != Truth.UNKNOWN) {
                names.begin();
                features.story(i, names);
                int words = Words.of(page.sources().get(i).text(), true).size();
                int least = truth.byHand[i] ? LEAST_BY_HAND : 1;
                story.add(new Example(names.features(), truth.story[i] == Truth.STORY ? "story" : "other",
                        (int) Math.max(1, share * Math.min(MOST_WEIGHT, Math.max(least, words)))));
            }
            if (truth.kind[i] != null && truth.kind[i] != Kind.BODY) {
                names.begin();
                features.kind(i, names);
                kinds.add(new Example(names.features(), truth.kind[i].name(), 1));
            }
        }
        return new Lesson(fold, story, kinds);
    }
}
