package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.score.Scorer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Chooses the threshold on pages of the training folds that the tables at hand have not seen. Of some candidates it takes the one with
 * the least cost: what is missing to a full F1, the share of appeals left and the share of news lost; the mean over the corpora. (That the
 * first promise weighs more is learnt by the second look already.)
 */
final class ThresholdChoice {

    private static final double[] CANDIDATES = {0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65};

    private final Curve curve = new Curve(CANDIDATES);

    /** Measures every candidate on some pages. */
    void add(Model unseeing, List<CorpusPage> pages, Curriculum curriculum) {
        Scorer scorer = new Scorer(unseeing);
        for (CorpusPage known : pages) {
            Page page = curriculum.page(known);
            curve.add(known, page, scorer.score(page), unseeing);
        }
    }

    double threshold() {
        double best = 0.5;
        for (double candidate : CANDIDATES) {
            if (cost(candidate) < cost(best) - 1e-9) {
                best = candidate;
            }
        }
        return best;
    }

    private double cost(double threshold) {
        return figures(threshold).values().stream().mapToDouble(ThresholdChoice::cost).average().orElse(0);
    }

    private static double cost(Figures figures) {
        double f1 = Arrays.stream(new Figure[] {Figure.F1, Figure.SNIPPET_F1}).filter(figures::has).mapToDouble(figures::value).average().orElse(1);
        return 1 - f1 + figures.value(Figure.APPEALS_LEFT) + figures.value(Figure.NEWS_LOST);
    }

    /** What was measured at a threshold, a corpus each. */
    Map<String, Figures> figures(double threshold) {
        return curve.measured().getOrDefault(threshold, Map.of());
    }
}
