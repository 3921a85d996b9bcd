package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.model.Model;
import java.util.ArrayList;
import java.util.List;

/** The first look: each paragraph on its own words, place and neighbours. Immutable and safe to share between threads. */
public final class Scorer {

    /** Reasons beyond the few loudest tell nobody anything. */
    private static final int LOUDEST = 4;

    private final Model model;
    private final Kind[] kindOf;

    /**
     * A scorer with a model.
     *
     * @param model what was learnt
     * @throws IllegalArgumentException if the model tells a kind that does not exist
     */
    public Scorer(Model model) {
        this.model = model;
        this.kindOf = new Kind[model.kinds().outcomes()];
        for (int i = 0; i < kindOf.length; i++) {
            kindOf[i] = Kind.valueOf(model.kinds().outcome(i));
        }
    }

    /**
     * Scores a page.
     *
     * @param page the page
     * @return a score for each paragraph, in page order
     */
    public List<Score> score(Page page) {
        int size = page.sources().size();
        PageFeatures features = new PageFeatures(page, null);
        Tally story = new Tally(model.story());
        Tally kinds = new Tally(model.kinds());
        List<Score> scores = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            story.begin();
            features.story(i, story);
            kinds.begin();
            features.kind(i, kinds);
            scores.add(score(story, kinds));
        }
        return scores;
    }

    private Score score(Tally story, Tally kinds) {
        double isStory = story.probabilities()[model.storyOutcome()];
        double[] shares = kinds.probabilities();
        double[] probabilities = new double[Kind.values().length];
        probabilities[Kind.BODY.ordinal()] = isStory;
        int best = 0;
        for (int i = 0; i < shares.length; i++) {
            probabilities[kindOf[i].ordinal()] += (1 - isStory) * shares[i];
            best = shares[i] > shares[best] ? i : best;
        }
        List<String> evidence = new ArrayList<>(LOUDEST * 2);
        if (isStory >= 0.5) {
            story.loudest(model.storyOutcome(), LOUDEST, evidence);
        } else {
            kinds.loudest(best, LOUDEST, evidence);
            story.loudest(1 - model.storyOutcome(), LOUDEST, evidence);
        }
        return new Score(probabilities, evidence);
    }
}
