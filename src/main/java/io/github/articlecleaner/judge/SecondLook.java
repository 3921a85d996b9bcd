package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.model.Forest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Scores a page again, knowing what the first look said of every paragraph. */
final class SecondLook {

    /**
     * What is less probably story than this stays what the first look took it for, as no surroundings make it any, blank paragraphs among it: of
     * 443,039 paragraphs of unseen publishers 57 % are, and the second look kept 2 of them.
     */
    private static final double NO_STORY = 0.02;

    /**
     * And so does what is more probably story than this amid paragraphs that are, too: trees that know the letters of many publishers suspect what is
     * like none of its neighbours. Of the same paragraphs 8 % are, and the second look removed 4 of them.
     */
    private static final double SURE_STORY = 0.97;

    private static final double STORY_BESIDE = 0.9;

    private final Forest sequence;

    /** By its words alone this improbable story, and by all the first look sees. */
    private static final double HARDLY = 0.1;

    private static final double UNLIKELY = 0.25;

    /** An appeal this probable. */
    private static final double LIKELY = 0.7;

    /** The same of a paragraph in which the publisher speaks of itself, and which could be nothing else if it is no story. */
    private static final double RATHER_NOT = 0.3;

    private static final double IMPROBABLE = 0.4;
    private static final double NOTHING_ELSE = 0.98;

    /** Takes trees that ask for no more than there is to see. */
    SecondLook(Forest sequence) {
        if (sequence.columns() > Surroundings.width()) {
            throw new IllegalArgumentException("trees of at most " + Surroundings.width() + " columns were expected, found " + sequence.columns());
        }
        this.sequence = sequence;
    }

    List<Score> score(Page page, List<Score> first) {
        Surroundings surroundings = new Surroundings(page, first);
        int[] open = IntStream.range(0, first.size()).filter(i -> isOpen(first, i)).toArray();
        double[] story = sequence.probabilities(open.length, row -> surroundings.row(open[row]));
        List<Score> second = new ArrayList<>(first);
        for (int row = 0; row < open.length; row++) {
            second.set(open[row], again(first.get(open[row]), story[row]));
        }
        return second;
    }

    private static boolean isOpen(List<Score> first, int i) {
        double story = first.get(i).of(Kind.BODY);
        boolean amid = story > SURE_STORY && i > 0 && i + 1 < first.size()
                && first.get(i - 1).of(Kind.BODY) > STORY_BESIDE && first.get(i + 1).of(Kind.BODY) > STORY_BESIDE;
        return story >= NO_STORY && !amid;
    }

    private static Score again(Score first, double story) {
        return first.withStory(isPlainAsk(first) ? Math.min(story, first.of(Kind.BODY)) : story);
    }

    /** What the first look takes for an appeal, by its words and by all it sees, stays one however much story stands around it. */
    private static boolean isPlainAsk(Score first) {
        double story = first.of(Kind.BODY);
        double appeal = first.appeal();
        boolean plain = first.byWords() < HARDLY && story < UNLIKELY && appeal > LIKELY;
        boolean certain = first.byWords() < RATHER_NOT && story < IMPROBABLE && appeal > NOTHING_ELSE * (1 - story) && isOwnWord(first);
        return first.byWords() != Score.NOT_ASKED && (plain || certain);
    }

    /** Whether the publisher speaks of itself; within quotation marks it is somebody else. */
    private static boolean isOwnWord(Score first) {
        return first.trait(Trait.WE) > 0 && first.trait(Trait.QUOTES) == 0;
    }
}
