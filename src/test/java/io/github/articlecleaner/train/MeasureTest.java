package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.articlecleaner.article.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTest {

    private static final String STORY = "The council of the town met on Monday evening";
    private static final String ASK = "Please give what you can to our newsroom";
    private static final String MENU = "All news from the town and its villages";

    /** A prediction of the three paragraphs, of which some are kept. */
    private static Prediction prediction(boolean story, boolean ask, boolean menu) {
        return new Prediction("c/1", "en", List.of(new Prediction.Line(STORY, Kind.BODY, 1, story, -1),
                new Prediction.Line(ASK, Kind.ENGAGE, 1, ask, 0), new Prediction.Line(MENU, Kind.NAV, 1, menu, -1)));
    }

    private static CorpusPage page(Label... labels) {
        return new CorpusPage("c", "c/1", Path.of("x"), "", "d", 0, STORY, List.of(), List.of(), List.of(labels), KnownMetadata.NONE);
    }

    private static Figures figures(CorpusPage page, Prediction prediction) {
        Figures figures = new Figures();
        figures.add(Measure.of(page, prediction));
        return figures;
    }

    private static Figures figures(Prediction prediction) {
        return figures(page(new Label(STORY, "BODY", true), new Label(ASK, "SUBSCRIPTION", false), new Label(MENU, "NAV", false)), prediction);
    }

    @Test
    void aPerfectAnswerLeavesNothingAndLosesNothing() {
        Figures figures = figures(prediction(true, false, false));
        assertThat(figures.value(Figure.F1)).isEqualTo(1);
        for (Figure figure : List.of(Figure.ASKS_LEFT, Figure.APPEALS_LEFT, Figure.PAGES_LEFT, Figure.BOILERPLATE_LEFT, Figure.NEWS_LOST,
                Figure.GOLD_LOST, Figure.EMPTY)) {
            assertThat(figures.has(figure)).as(figure.title()).isTrue();
            assertThat(figures.value(figure)).as(figure.title()).isZero();
        }
        assertThat(figures.value(Figure.FIRST_KEPT)).isEqualTo(1);
        assertThat(figures.value(Figure.LAST_KEPT)).isEqualTo(1);
    }

    @Test
    void whatIsLeftAndLostIsCounted() {
        Figures figures = figures(prediction(false, true, true));
        for (Figure figure : List.of(Figure.ASKS_LEFT, Figure.APPEALS_LEFT, Figure.PAGES_LEFT, Figure.BOILERPLATE_LEFT, Figure.NEWS_LOST, Figure.GOLD_LOST)) {
            assertThat(figures.value(figure)).as(figure.title()).isEqualTo(1);
        }
        assertThat(figures.value(Figure.FIRST_KEPT)).isZero();
        assertThat(figures(prediction(false, false, false)).value(Figure.EMPTY)).isEqualTo(1);
    }

    @Test
    void theKindsOfAppealsAreCompared() {
        Figures figures = figures(prediction(true, false, false));
        assertThat(figures.value(Figure.RIGHT_KIND)).isZero();
        assertThat(figures.value(Figure.MERGED_KIND)).isEqualTo(1);
        assertThat(figures.macroKind()).isZero();
        assertThat(figures.has(Figure.RIGHT_DONATION)).isFalse();
    }

    @Test
    void whatTheGoldHoldsIsNotLeft() {
        Figures figures = figures(page(new Label(ASK, "DONATION", true), new Label(MENU, "NAV", true)), prediction(true, true, true));
        assertThat(figures.has(Figure.APPEALS_LEFT)).isFalse();
        assertThat(figures.has(Figure.BOILERPLATE_LEFT)).isFalse();
        assertThat(figures.value(Figure.DONATION_LEFT)).isEqualTo(1);
    }

    @Test
    void wordsAreCountedAsBags() {
        // Nine words of gold, eight more kept of which none stands in it.
        assertThat(figures(prediction(true, true, false)).value(Figure.F1)).isCloseTo(2.0 * 9 / (17 + 9), within(1e-12));
    }

    @Test
    void snippetsAreCountedOverAllPages() {
        CorpusPage page = new CorpusPage("t", "t/1", Path.of("x"), "", "d", 0, null, List.of("town met", "no such"), List.of("our newsroom"), List.of(), KnownMetadata.NONE);
        Figures figures = figures(page, prediction(true, true, false));
        figures.add(Measure.of(page, prediction(true, false, false)));
        // Found twice of four, leaked once.
        assertThat(figures.value(Figure.SNIPPET_F1)).isCloseTo(2.0 * 2 / (2 + 4 + 1), within(1e-12));
    }

    @Test
    void theErrorOfAMeanIsThatOfTheTextbook() {
        Figures figures = new Figures();
        List<Double> values = List.of(0.2, 0.9, 0.7, 1.0);
        for (double value : values) {
            Figures.OfPage page = new Figures.OfPage();
            page.add(Figure.F1, value);
            figures.add(page);
        }
        double mean = 0.7;
        double variance = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / 3;
        assertThat(figures.value(Figure.F1)).isCloseTo(mean, within(1e-12));
        assertThat(figures.error(Figure.F1)).isCloseTo(Math.sqrt(variance / 4), within(1e-12));
    }

    @Test
    void paragraphsOfOnePageStandAndFallTogether() {
        Figures scattered = new Figures();
        Figures together = new Figures();
        for (int page = 0; page < 10; page++) {
            Figures.OfPage some = new Figures.OfPage();
            some.add(Figure.NEWS_LOST, 1, 2);
            scattered.add(some);
            Figures.OfPage all = new Figures.OfPage();
            all.add(Figure.NEWS_LOST, page % 2 * 2, 2);
            together.add(all);
        }
        assertThat(scattered.value(Figure.NEWS_LOST)).isEqualTo(together.value(Figure.NEWS_LOST));
        assertThat(scattered.error(Figure.NEWS_LOST)).isZero();
        assertThat(together.error(Figure.NEWS_LOST)).isPositive();
    }

    @Test
    void shortTextsCountOnlyAsWholeLines() {
        Containment lines = new Containment("Read more\nThe council of the town met");
        assertThat(lines.holds("read more")).isTrue();
        assertThat(lines.holds("the council")).isFalse();
        assertThat(lines.holds("of the town")).isTrue();
        assertThat(lines.holds("council of the town council met")).isFalse();
    }

    @Test
    void predictionsComeBackAsTheyWereWritten(@TempDir Path folder) throws IOException {
        List<Prediction> predictions = new ArrayList<>(List.of(prediction(true, false, true)));
        predictions.add(new Prediction("c/2", "zh", List.of(new Prediction.Line("二\n行 \"\u2028", Kind.CAPTION, 0.25, true, 3))));
        Prediction.write(predictions, folder.resolve("c.jsonl"));
        assertThat(Prediction.read(folder.resolve("c.jsonl"))).isEqualTo(predictions);
    }
}
