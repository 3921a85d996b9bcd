package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.model.FlatModel;
import io.github.articlecleaner.model.Tally;
import java.util.ArrayList;
import java.util.List;

/** Scores a page again, knowing what the first look said of every paragraph. */
final class SecondLook {

    private final FlatModel sequence;
    private final int storyOutcome;

    SecondLook(FlatModel sequence) {
        this.sequence = sequence;
        this.storyOutcome = sequence.outcome("story");
    }

    List<Score> score(Page page, List<Score> first) {
        SequenceFeatures features = new SequenceFeatures(page, first);
        Tally tally = new Tally(sequence);
        List<Score> second = new ArrayList<>(first.size());
        for (int i = 0; i < first.size(); i++) {
            if (page.sources().get(i).text().isBlank()) {
                second.add(first.get(i));
                continue;
            }
            tally.begin();
            features.emit(i, tally);
            second.add(first.get(i).withStory(tally.probabilities()[storyOutcome]));
        }
        return second;
    }
}
