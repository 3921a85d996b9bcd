package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.model.Forest;
import java.util.ArrayList;
import java.util.List;

/** Scores a page again, knowing what the first look said of every paragraph. */
final class SecondLook {

    private final Forest sequence;

    /** By its words alone this improbable story. */
    private static final double HARDLY = 0.1;

    private static final double UNLIKELY = 0.25;

    /** An appeal this probable. */
    private static final double LIKELY = 0.7;

    /** Takes trees that ask for no more than there is to see. */
    SecondLook(Forest sequence) {
        if (sequence.columns() > Surroundings.width()) {
            throw new IllegalArgumentException("trees of at most " + Surroundings.width() + " columns were expected, found " + sequence.columns());
        }
        this.sequence = sequence;
    }

    List<Score> score(Page page, List<Score> first) {
        Surroundings surroundings = new Surroundings(page, first);
        double[] story = sequence.probabilities(first.size(), surroundings::row);
        List<Score> second = new ArrayList<>(first.size());
        for (int i = 0; i < first.size(); i++) {
            boolean blank = page.sources().get(i).text().isBlank();
            second.add(blank ? first.get(i) : again(first.get(i), story[i]));
        }
        return second;
    }

    private static Score again(Score first, double story) {
        return first.withStory(isPlainAsk(first) ? Math.min(story, first.of(Kind.BODY)) : story);
    }

    /** What the first look takes for an appeal, by its words and by all it sees, stays one however much story stands around it. */
    private static boolean isPlainAsk(Score first) {
        return first.byWords() != Score.NOT_ASKED && first.byWords() < HARDLY && first.of(Kind.BODY) < UNLIKELY && first.appeal() > LIKELY;
    }
}
