package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Verdict;
import io.github.articlecleaner.read.PageReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final String STORY = "The council of the town met on Monday evening";
    private static final String ASK = "Please give what you can to our newsroom";
    private static final String MENU = "All news from the town and its villages";

    /** An article of the three paragraphs, of which some are kept. */
    private static CleanedArticle article(boolean story, boolean ask, boolean menu) {
        Page page = new PageReader(Limits.DEFAULT).readParagraphs(List.of(STORY, ASK, MENU));
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(new Verdict(Kind.BODY, 1, story, -1, List.of()));
        verdicts.add(new Verdict(Kind.DONATION, 1, ask, -1, List.of()));
        verdicts.add(new Verdict(Kind.NAV, 1, menu, -1, List.of()));
        return CleanedArticle.of(page, verdicts, "test");
    }

    private static CorpusPage page() {
        return new CorpusPage("c/1", Path.of("x"), "", "d", 0, STORY, List.of(), List.of(),
                List.of(new Label(STORY, "BODY", true), new Label(ASK, "DONATION", false), new Label(MENU, "NAV", false)));
    }

    private static String row(CleanedArticle article) {
        Measure measure = new Measure();
        measure.add(page(), article);
        return measure.row("c");
    }

    @Test
    void aPerfectAnswerLeavesNothingAndLosesNothing() {
        assertThat(row(article(true, false, false)))
                .isEqualTo("| c | 1.0000 (1.000 / 1.000) | 0 | 0.0 of 1 | 0.0 of 1 | 0.0 of 1 | 0.0 of 1 | 0.0 of 1 | 0.0 of 1 | 0.0 | 100.0 / 100.0 | 100.0 |");
    }

    @Test
    void whatIsLeftAndLostIsCounted() {
        String row = row(article(false, true, true));
        assertThat(row).contains("| 100.0 of 1 | 100.0 of 1 | 100.0 of 1 | 100.0 of 1 | 100.0 of 1 | 100.0 of 1 | 100.0 | 0.0 / 0.0 |");
    }

    @Test
    void wordsAreCountedAsBags() {
        Measure measure = new Measure();
        measure.add(page(), article(true, true, false));
        // Nine words of gold, eight more kept of which none stands in it.
        assertThat(measure.f1()).isCloseTo(2.0 * 9 / (17 + 9), within(1e-12));
    }

    @Test
    void snippetsAreCountedOverAllPages() {
        Measure measure = new Measure();
        measure.add(new CorpusPage("t/1", Path.of("x"), "", "d", 0, null, List.of("town met", "no such"), List.of("our newsroom"), List.of()),
                article(true, true, false));
        assertThat(measure.f1()).isEqualTo(2.0 / (1 + 2 + 1));
    }

    @Test
    void shortTextsCountOnlyAsWholeLines() {
        Containment lines = new Containment("Read more\nThe council of the town met");
        assertThat(lines.holds("read more")).isTrue();
        assertThat(lines.holds("the council")).isFalse();
        assertThat(lines.holds("of the town")).isTrue();
        assertThat(lines.holds("council of the town council met")).isFalse();
    }
}
