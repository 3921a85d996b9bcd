package io.github.articlecleaner.cli;

import io.github.articlecleaner.files.WholeFile;
import io.github.articlecleaner.train.Figure;
import io.github.articlecleaner.train.Report;
import java.awt.Color;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
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

    /** The two that a threshold trades for one another, in colours that every eye can tell apart. */
    private static final Map<Figure, Color> TRADED = new EnumMap<>(Map.of(Figure.NEWS_LOST, new Color(0, 114, 178), Figure.APPEALS_LEFT, new Color(213, 94, 0)));

    private Plots() {}

    /** Draws what a threshold loses of the news against what it leaves of the appeals, over all corpora. */
    static void traded(List<Report.Point> curve, Path file) throws IOException {
        XYChart chart = chart("What is lost and what is left, by threshold",
                curve.stream().filter(point -> point.corpus().equals(Report.ALL) && TRADED.containsKey(point.figure())).toList());
        chart.getStyler().setLegendPosition(Styler.LegendPosition.InsideN);
        chart.getStyler().setPlotGridLinesColor(new Color(220, 220, 220));
        chart.getSeriesMap().forEach((title, series) -> TRADED.forEach((figure, colour) -> {
            if (figure.title().equals(title)) {
                series.setLineColor(colour);
                series.setMarkerColor(colour);
            }
        }));
        Files.createDirectories(file.toAbsolutePath().getParent());
        write(chart, file);
    }

    /** Writes {@code threshold-CORPUS.svg} for each corpus and for all together. */
    static void write(Report report, Path folder) throws IOException {
        Map<String, List<Report.Point>> byCorpus = new LinkedHashMap<>();
        for (Report.Point point : report.curve()) {
            if (ERRORS.contains(point.figure())) {
                byCorpus.computeIfAbsent(point.corpus(), c -> new ArrayList<>()).add(point);
            }
        }
        for (Map.Entry<String, List<Report.Point>> corpus : byCorpus.entrySet()) {
            String name = corpus.getKey().equals(Report.ALL) ? "all corpora" : corpus.getKey();
            write(chart("Left and lost by threshold, " + name, corpus.getValue()), folder.resolve("threshold-" + corpus.getKey() + ".svg"));
        }
    }

    private static XYChart chart(String title, List<Report.Point> points) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
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
        WholeFile.write(file, part -> draw(chart, part));
    }

    private static void draw(XYChart chart, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            // A tenth of a pixel: letters are drawn as outlines, and more digits would double the file.
            context.setPrecision(1);
            SVGGraphics2D graphics = new SVGGraphics2D(context, false);
            chart.paint(graphics, WIDTH, HEIGHT);
            graphics.stream(out, true);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can make an empty document", e);
        }
    }
}
