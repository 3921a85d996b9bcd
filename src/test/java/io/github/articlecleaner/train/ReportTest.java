package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.articlecleaner.model.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path folder;

    /** A report of a page in each of some corpora; so much of four is lost of it. */
    private Report report(Map<String, Integer> lost) throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/pages")).getParent();
        List<String> lines = new ArrayList<>();
        for (int page = 0; page < 2; page++) {
            Files.writeString(own.resolve("pages/" + page + ".html"), "<p>One</p>");
            lines.add("{\"id\": \"%d\", \"file\": \"pages/%d.html\", \"domain\": \"%d.example\", \"fold\": %d, \"text\": \"One\"}".formatted(page, page, page, page));
        }
        Files.write(own.resolve(Corpus.PAGES), lines);
        Corpora corpora = Corpora.read(List.of(own), null, 2);
        List<Report.Measured> pages = lost.entrySet().stream().map(of -> {
            Figures.OfPage figures = new Figures.OfPage();
            figures.add(Figure.NEWS_LOST, of.getValue(), 4);
            return new Report.Measured(of.getKey(), of.getKey() + ".example", "en", figures);
        }).toList();
        return new Report(corpora, pages, Map.of(0, Thresholds.around(0.5)), Map.of(), Map.of(), new Planting(corpora, Curriculum.pagesOnly(corpora), false));
    }

    @Test
    void allCorporaTogetherHaveAFigureWhereThereIsOneAndWhereThereAreSeveral() throws IOException {
        Report one = report(Map.of("own", 1));
        assertThat(one.value("own", Figure.NEWS_LOST)).isEqualTo(0.25);
        assertThat(one.value("all", Figure.NEWS_LOST)).isEqualTo(0.25);
        Report two = report(Map.of("own", 1, "other", 2));
        assertThat(two.value("own", Figure.NEWS_LOST)).isEqualTo(0.25);
        assertThat(two.value("all", Figure.NEWS_LOST)).isCloseTo(3 / 8.0, within(1e-12));
    }

    @Test
    void whatWasNotCountedIsZero() throws IOException {
        Report report = report(Map.of("own", 1));
        assertThat(report.value("own", Figure.F1)).isZero();
        assertThat(report.value("all", Figure.F1)).isZero();
    }

    @Test
    void ofSomeFoldsItSaysWhich() throws IOException {
        assertThat(report(Map.of("own", 1)).markdown()).startsWith("Measured on publishers the model has not seen: 1 pages, of 2 folds only 0, by publisher,");
    }

    @Test
    void aCorpusThatWasNotMeasuredHasNoFigure() throws IOException {
        Report report = report(Map.of("own", 1));
        assertThatThrownBy(() -> report.value("none", Figure.NEWS_LOST)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a corpus that was measured was expected, one of [own] or all, found none");
    }
}
