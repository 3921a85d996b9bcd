package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Thresholds;
import io.github.articlecleaner.score.Scorer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Chooses the thresholds on pages of the training folds that the tables at hand have not seen. The cost of a candidate is what is missing to a full F1,
 * the share of appeals left and the share of news lost; the mean over the corpora, and over the candidate's neighbours. (That the first promise weighs
 * more is learnt by the second look already.) Of all that are dearer than the cheapest by no more than its standard error it takes the one nearest to one
 * half, what probabilities stand for by themselves: the rule of one standard error (L. Breiman and others, Classification and Regression Trees, 1984,
 * section 3.4.3). Without it a few paragraphs would move the default to and fro with every new model, for the cost is flat.
 *
 * <p>From there it steps down to where at most half the news is lost, the careful threshold, and up to where at most half the appeals are left, the
 * thorough one.
 */
final class ThresholdChoice {

    private static final double ONE_HALF = 0.5;

    private static final double[] CANDIDATES = {0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65};

    /** Where the careful and the thorough threshold are sought, beside the candidates. */
    private static final double[] BELOW = {0.05, 0.1, 0.15, 0.2, 0.25};

    private static final double[] ABOVE = {0.7, 0.75, 0.8, 0.85, 0.9, 0.95};

    /** Thresholds nearer than this are neighbours: two on each side. */
    private static final double NEAR = 0.11;

    /** What a preset may lose or leave, as a share of what the chosen threshold does. */
    private static final double OF_BALANCED = 0.5;

    /** Costs and distances that differ by less are as one: so do sums that come about in another order. */
    private static final double SAME = 1e-9;

    private static final double[] ALL =
            DoubleStream.concat(DoubleStream.concat(Arrays.stream(BELOW), Arrays.stream(CANDIDATES)), Arrays.stream(ABOVE)).toArray();

    private final Curve curve;

    ThresholdChoice() {
        this(new Curve(ALL));
    }

    /** A choice on what was measured before. */
    ThresholdChoice(Curve curve) {
        this.curve = curve;
    }

    /** Measures every candidate on some pages. */
    void add(Model unseeing, List<CorpusPage> pages, Curriculum curriculum) {
        Scorer scorer = new Scorer(unseeing);
        for (CorpusPage known : pages) {
            Page page = curriculum.page(known);
            curve.add(known, page, scorer.score(page), unseeing);
        }
    }

    Thresholds thresholds() {
        double balanced = balanced();
        // Without labels nothing tells how much is lost and left.
        boolean labelled = isMeasured(balanced, Figure.NEWS_LOST) && isMeasured(balanced, Figure.APPEALS_LEFT);
        return labelled ? new Thresholds(careful(balanced), balanced, thorough(balanced)) : Thresholds.around(balanced);
    }

    private boolean isMeasured(double threshold, Figure figure) {
        return figures(threshold).values().stream().anyMatch(figures -> figures.has(figure));
    }

    private double balanced() {
        double cheapest = CANDIDATES[0];
        for (double candidate : CANDIDATES) {
            cheapest = costAround(candidate) < costAround(cheapest) ? candidate : cheapest;
        }
        double most = costAround(cheapest) + error(cheapest);
        double nearest = cheapest;
        for (double candidate : CANDIDATES) {
            boolean isNearer = Math.abs(candidate - ONE_HALF) < Math.abs(nearest - ONE_HALF) - SAME;
            nearest = isNearer && costAround(candidate) <= most + SAME ? candidate : nearest;
        }
        return nearest;
    }

    /** The next threshold below at which at most half the news is lost; the lowest where there is none. */
    private double careful(double balanced) {
        double most = OF_BALANCED * mean(balanced, Figure.NEWS_LOST);
        return Arrays.stream(ALL)
                .filter(threshold -> threshold < balanced)
                .filter(atMost(most, Figure.NEWS_LOST))
                .max()
                .orElse(ALL[0]);
    }

    /** The next threshold above at which at most half the appeals are left; the highest where there is none. */
    private double thorough(double balanced) {
        double most = OF_BALANCED * mean(balanced, Figure.APPEALS_LEFT);
        return Arrays.stream(ALL)
                .filter(threshold -> threshold > balanced)
                .filter(atMost(most, Figure.APPEALS_LEFT))
                .min()
                .orElse(ALL[ALL.length - 1]);
    }

    private DoublePredicate atMost(double most, Figure figure) {
        return threshold -> mean(threshold, figure) <= most + SAME;
    }

    /** The mean with its neighbours: near its least the cost is so flat that a single paragraph would choose. */
    private double costAround(double threshold) {
        return Arrays.stream(ALL).filter(near -> Math.abs(near - threshold) < NEAR).map(this::cost).average().orElse(0);
    }

    private double cost(double threshold) {
        return figures(threshold).values().stream().mapToDouble(ThresholdChoice::cost).average().orElse(0);
    }

    private static double cost(Figures figures) {
        return 1 - f1(figures).mapToDouble(figures::value).average().orElse(1) + figures.value(Figure.APPEALS_LEFT) + figures.value(Figure.NEWS_LOST);
    }

    /** The standard error of the cost, as if what it is made of varied by itself. */
    private double error(double threshold) {
        Collection<Figures> corpora = figures(threshold).values();
        double variance = corpora.stream().mapToDouble(ThresholdChoice::variance).sum();
        return corpora.isEmpty() ? 0 : Math.sqrt(variance) / corpora.size();
    }

    private static double variance(Figures figures) {
        double count = Math.max(1, f1(figures).count());
        return f1(figures).mapToDouble(figure -> squared(figures.error(figure) / count)).sum() + squared(figures.error(Figure.APPEALS_LEFT))
                + squared(figures.error(Figure.NEWS_LOST));
    }

    private static double squared(double error) {
        return error * error;
    }

    /** A corpus has pages with a gold text, pages with snippets, or both. */
    private static Stream<Figure> f1(Figures figures) {
        return Stream.of(Figure.F1, Figure.SNIPPET_F1).filter(figures::has);
    }

    /** The mean over the corpora, as the cost is. */
    private double mean(double threshold, Figure figure) {
        return Figures.meanOver(figures(threshold).values(), figure);
    }

    /** What was measured at a threshold, a corpus each. */
    Map<String, Figures> figures(double threshold) {
        return curve.at(threshold);
    }
}
