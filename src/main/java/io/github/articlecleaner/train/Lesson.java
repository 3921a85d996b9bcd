package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.judge.Sequence;
import io.github.articlecleaner.model.Forest;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.score.PageFeatures;
import io.github.articlecleaner.score.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one page teaches.
 *
 * @param fold the part its publisher belongs to
 * @param rendering the page and its truth
 * @param share how much it counts for the story, against a real page as it is; 0 if only the second look learns from it
 * @param again how much it counts for the second look and the third
 * @param story examples of story and other
 * @param kinds examples of the kinds that are not story
 */
record Lesson(int fold, Rendering rendering, double share, double again, List<Example> story, List<Example> kinds) {

    /** A paragraph counts by its words, as in the measure, but no more than so many. */
    private static final int MOST_WEIGHT = 60;

    /** What a person labelled counts at least so much: an appeal of three words is still an appeal. */
    private static final int LEAST_BY_HAND = 12;

    /** What a lost word of story costs against one that is wrongly left: the first promise weighs more. */
    private static final double LOST_COST = 1.5;

    static Lesson of(Rendering rendering, int fold, double share, double again, Names names) {
        List<Example> story = new ArrayList<>();
        List<Example> kinds = new ArrayList<>();
        Truth truth = rendering.truth();
        Lesson lesson = new Lesson(fold, rendering, share, again, story, kinds);
        if (share == 0) {
            return lesson;
        }
        PageFeatures features = new PageFeatures(rendering.page(), names.vocabulary);
        for (int i = 0; i < truth.story.length; i++) {
            if (truth.story[i] != Truth.UNKNOWN) {
                names.begin();
                features.story(i, names);
                story.add(lesson.example(i, share, names));
            }
            if (truth.kind[i] != null && truth.kind[i] != Kind.BODY) {
                names.begin();
                features.kind(i, names);
                kinds.add(new Example(names.features(), truth.kind[i].name(), 1));
            }
        }
        return lesson;
    }

    private Example example(int i, double share, Names names) {
        return new Example(names.features(), rendering.truth().story[i] == Truth.STORY ? Model.STORY : Model.OTHER, (int) Math.max(1, share * weight(i)));
    }

    /** How much a paragraph counts. */
    private int weight(int i) {
        int words = Words.of(rendering.page().sources().get(i).text(), true).size();
        int least = rendering.truth().byHand[i] ? LEAST_BY_HAND : 1;
        return Math.min(MOST_WEIGHT, Math.max(least, words));
    }

    /**
     * Rows for the look after some others: what those, which have not seen this page, say of it. Here words and place are weighed against each other.
     * The second look learns from all paragraphs, a further one from those the first leaves open, also where the second is sure of them: what is
     * surely told holds back what the unsure alone would teach.
     */
    void sequence(Scorer firstLook, List<Forest> further, Rows rows) {
        Sequence first = new Sequence(rendering.page(), firstLook.score(rendering.page()));
        Sequence sequence = first.after(further);
        IntStream paragraphs = further.isEmpty() ? IntStream.range(0, rendering.truth().story.length) : Arrays.stream(first.open());
        paragraphs.filter(i -> rendering.truth().story[i] != Truth.UNKNOWN).forEach(i -> {
            boolean isStory = rendering.truth().story[i] == Truth.STORY;
            rows.add(sequence.row(i), isStory, again * weight(i) * (isStory ? LOST_COST : 1));
        });
    }
}
