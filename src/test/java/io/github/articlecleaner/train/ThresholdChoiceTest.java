package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.articlecleaner.model.Thresholds;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ThresholdChoiceTest {

    /** A curve on which so much of 1000 is lost and left at a threshold; half of it lies in another corpus. */
    private static Curve curve(Map<Double, int[]> lostAndLeft) {
        Curve curve = new Curve();
        lostAndLeft.forEach((threshold, counts) -> {
            Map<String, Figures> byCorpus = new TreeMap<>();
            for (String corpus : new String[] {"one", "two"}) {
                Figures.OfPage page = new Figures.OfPage();
                page.add(Figure.NEWS_LOST, counts[0], 1000);
                page.add(Figure.APPEALS_LEFT, counts[1], 1000);
                Figures figures = new Figures();
                figures.add(page);
                byCorpus.put(corpus, figures);
            }
            curve.measured().put(threshold, byCorpus);
        });
        return curve;
    }

    private static Map<Double, int[]> falling() {
        Map<Double, int[]> all = new TreeMap<>();
        for (int step = 1; step <= 19; step++) {
            // At 0.5 as much is lost as is left, and the sum is least there.
            all.put(Math.round(step * 5) / 100.0, new int[] {step * step, (20 - step) * (20 - step)});
        }
        return all;
    }

    @Test
    void thePresetsHaveAtMostHalfTheErrorAndNoMoreThanThat() {
        Map<Double, int[]> measured = falling();
        Thresholds thresholds = new ThresholdChoice(curve(measured)).thresholds();
        assertThat(thresholds.balanced()).isEqualTo(0.5);
        assertThat(measured.get(thresholds.careful())[0]).isLessThanOrEqualTo(50);
        assertThat(measured.get(thresholds.thorough())[1]).isLessThanOrEqualTo(50);
        // One step nearer would be too much.
        assertThat(thresholds).isEqualTo(new Thresholds(0.35, 0.5, 0.65));
    }

    @Test
    void aDipOfASinglePageDoesNotChoose() {
        Map<Double, int[]> measured = falling();
        measured.put(0.65, new int[] {measured.get(0.65)[0] - 50, measured.get(0.65)[1]});
        assertThat(new ThresholdChoice(curve(measured)).thresholds().balanced()).isCloseTo(0.5, within(0.06));
    }

    /** A curve with its least at 0.35, that many percent below what it is elsewhere; of so many pages, of which some lose all and most nothing. */
    private static Curve leastBelowHalf(int percent, int pages) {
        Curve curve = new Curve();
        for (double threshold : falling().keySet()) {
            Figures figures = new Figures();
            int losing = pages * (Math.abs(threshold - 0.35) < 0.11 ? 40 - percent : 40) / 100;
            for (int i = 0; i < pages; i++) {
                Figures.OfPage page = new Figures.OfPage();
                page.add(Figure.NEWS_LOST, i < losing);
                page.add(Figure.APPEALS_LEFT, false);
                figures.add(page);
            }
            curve.measured().put(threshold, Map.of("one", figures));
        }
        return curve;
    }

    @Test
    void whatIsCheaperByLessThanItsErrorDoesNotMoveTheDefault() {
        // 20 of 100 pages lose: a standard error of 4 percent. With its neighbours 0.4 is dearer by just that.
        assertThat(new ThresholdChoice(leastBelowHalf(20, 100)).thresholds().balanced()).isEqualTo(0.4);
        assertThat(new ThresholdChoice(leastBelowHalf(5, 100)).thresholds().balanced()).isEqualTo(0.5);
        assertThat(new ThresholdChoice(leastBelowHalf(5, 10_000)).thresholds().balanced()).isEqualTo(0.35);
    }

    /** A curve of pages that lose nothing, with an F1 and a share of snippets for each threshold. */
    private static Curve found(DoubleUnaryOperator f1, DoubleUnaryOperator snippets) {
        Curve curve = new Curve();
        for (double threshold : falling().keySet()) {
            Figures.OfPage page = new Figures.OfPage();
            page.add(Figure.F1, f1.applyAsDouble(threshold));
            page.add(Figure.SNIPPET_F1, snippets.applyAsDouble(threshold));
            Figures figures = new Figures();
            figures.add(page);
            curve.measured().put(threshold, Map.of("one", figures));
        }
        return curve;
    }

    private static double balanced(Curve curve) {
        return new ThresholdChoice(curve).thresholds().balanced();
    }

    @Test
    void whatIsFoundOfTheStoryChoosesToo() {
        assertThat(balanced(found(threshold -> 1 - Math.abs(threshold - 0.35), threshold -> 0.5))).isEqualTo(0.35);
        assertThat(balanced(found(threshold -> 0.5, threshold -> 1 - Math.abs(threshold - 0.6)))).isEqualTo(0.6);
    }

    @Test
    void goldTextsAndSnippetsOfOneCorpusAreOneShareOfItsCost() {
        Curve curve = found(threshold -> 1 - threshold / 2, threshold -> 1 - threshold / 2);
        curve.measured().forEach((threshold, byCorpus) -> {
            Figures.OfPage page = new Figures.OfPage();
            page.add(Figure.APPEALS_LEFT, 1 - 0.75 * threshold);
            byCorpus.get("one").add(page);
        });
        // A step up finds 0.025 less of both and leaves 0.0375 fewer appeals.
        assertThat(balanced(curve)).isEqualTo(0.65);
    }

    @Test
    void whereHalfIsOutOfReachThePresetsGoToTheEnds() {
        Map<Double, int[]> measured = falling();
        measured.replaceAll((threshold, counts) -> new int[] {900 + counts[0] / 100, 900 + counts[1] / 100});
        Thresholds thresholds = new ThresholdChoice(curve(measured)).thresholds();
        assertThat(thresholds.careful()).isEqualTo(0.05);
        assertThat(thresholds.thorough()).isEqualTo(0.95);
    }

    @Test
    void withoutLabelsThePresetsAreFixedSteps() {
        Curve curve = new Curve();
        Figures figures = new Figures();
        Figures.OfPage page = new Figures.OfPage();
        page.add(Figure.F1, 0.9);
        figures.add(page);
        curve.measured().put(0.5, Map.of("one", figures));
        assertThat(new ThresholdChoice(curve).thresholds().careful()).isEqualTo(0.2);
        assertThat(new ThresholdChoice(curve).thresholds().thorough()).isEqualTo(0.7);
    }
}
