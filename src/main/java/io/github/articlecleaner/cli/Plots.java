package io.github.articlecleaner.cli;

import io.github.articlecleaner.train.Figure;
import io.github.articlecleaner.train.Report;
import java.awt.Color;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.w3c.dom.Document;

/** Draws the curves of a report as SVG. */
final class Plots {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 440;

    private static final Set<Figure> ERRORS = Set.of(Figure.ASKS_LEFT, Figure.APPEALS_LEFT, Figure.BOILERPLATE_LEFT, Figure.NEWS_LOST, Figure.GOLD_LOST);

    private Plots() {}

    /** Writes {@code threshold-CORPUS.svg} for each corpus and for all together. */
    static void write(Report report, Path folder) throws IOException {
        Map<String, List<Report.Point>> byCorpus = new LinkedHashMap<>();
        for (Report.Point point : report.curve()) {
            if (ERRORS.contains(point.figure())) {
                byCorpus.computeIfAbsent(point.corpus(), c -> new ArrayList<>()).add(point);
            }
        }
        for (Map.Entry<String, List<Report.Point>> corpus : byCorpus.entrySet()) {
            write(chart(corpus.getKey(), corpus.getValue()), folder.resolve("threshold-" + corpus.getKey() + ".svg"));
        }
    }

    private static XYChart chart(String corpus, List<Report.Point> points) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("Left and lost by threshold, " + (corpus.equals("all") ? "all corpora" : corpus))
                .xAxisTitle("threshold")
                .yAxisTitle("%")
                .build();
        Styler styler = chart.getStyler();
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setLegendPosition(Styler.LegendPosition.OutsideE);
        styler.setLegendBorderColor(Color.WHITE);
        Map<Figure, List<Report.Point>> byFigure = new LinkedHashMap<>();
        points.forEach(point -> byFigure.computeIfAbsent(point.figure(), f -> new ArrayList<>()).add(point));
        byFigure.forEach((figure, some) -> chart.addSeries(figure.title(), some.stream().map(Report.Point::threshold).toList(),
                some.stream().map(point -> 100 * point.value()).toList()).setMarker(SeriesMarkers.CIRCLE));
        return chart;
    }

    private static void write(XYChart chart, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
            SVGGraphics2D graphics = new SVGGraphics2D(document);
            chart.paint(graphics, WIDTH, HEIGHT);
            graphics.stream(out, true);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can make an empty document", e);
        }
    }
}
