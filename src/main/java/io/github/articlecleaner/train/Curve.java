package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.judge.Judge;
import io.github.articlecleaner.model.Model;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is measured at each of some thresholds, a corpus each. Grows, also from several threads at once. */
final class Curve {

    private final double[] thresholds;
    private final Map<Double, Map<String, Figures>> measured = new TreeMap<>();

    Curve(double... thresholds) {
        this.thresholds = thresholds;
    }

    /** Judges a page at every threshold. */
    void add(CorpusPage known, Page page, List<Score> scores, Model model) {
        Figures.OfPage figures = null;
        Prediction before = null;
        List<Score> second = new Judge(model, EnumSet.of(Kind.BODY), model.threshold()).look(page, scores);
        for (double threshold : thresholds) {
            Judge judge = new Judge(model, EnumSet.of(Kind.BODY), threshold);
            Prediction prediction = Prediction.of(known.id(), page.metadata().language(), page.sources(), judge.decide(page, second));
            // Most thresholds say the same of a page.
            figures = prediction.equals(before) ? figures : Measure.of(known, prediction);
            before = prediction;
            synchronized (measured) {
                measured.computeIfAbsent(threshold, t -> new TreeMap<>()).computeIfAbsent(known.corpus(), c -> new Figures()).add(figures);
            }
        }
    }

    /** What was measured at a threshold, by corpus. */
    Map<String, Figures> at(double threshold) {
        return measured.getOrDefault(threshold, Map.of());
    }

    /** What was measured, by threshold and corpus. */
    Map<Double, Map<String, Figures>> measured() {
        return measured;
    }
}
