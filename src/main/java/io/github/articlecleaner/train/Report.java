package io.github.articlecleaner.train;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.articlecleaner.model.Thresholds;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What an {@link Evaluation} found: tables for people, JSON for machines, a curve for a plot.
 *
 * <pre>{@code
 * Report report = Evaluation.of(corpora).learn();
 * String tables = report.markdown();
 * }</pre>
 */
public final class Report {

    /** Languages with fewer pages say nothing by themselves. */
    private static final int FEW_PAGES = 5;

    /** What all corpora together are called; none of several has this name. */
    public static final String ALL = "all";

    private static final List<Figure> OF_CURVE = List.of(Figure.F1, Figure.SNIPPET_F1, Figure.ASKS_LEFT, Figure.APPEALS_LEFT,
            Figure.BOILERPLATE_LEFT, Figure.NEWS_LOST, Figure.GOLD_LOST);

    private final Corpora corpora;
    private final List<Measured> pages;
    private final Map<Integer, Thresholds> thresholds;
    private final Map<Double, Map<String, Figures>> curve;
    private final Map<String, Figures> presets;
    private final Planting planting;

    Report(Corpora corpora, List<Measured> pages, Map<Integer, Thresholds> thresholds, Map<Double, Map<String, Figures>> curve,
            Map<String, Figures> presets, Planting planting) {
        this.corpora = corpora;
        this.pages = pages;
        this.thresholds = thresholds;
        this.curve = curve;
        this.presets = presets;
        this.planting = planting;
    }

    /** A page and its part in the figures. */
    record Measured(String corpus, String domain, String language, Figures.OfPage figures) {}

    /**
     * A figure at a threshold.
     *
     * @param corpus the corpus, or {@code all}
     * @param threshold above 0 and below 1
     * @param figure what was measured
     * @param value a share, from 0 to 1
     */
    public record Point(String corpus, double threshold, Figure figure, double value) {}

    /**
     * The corpora that were measured.
     *
     * @return their names, in order
     */
    public Set<String> corpora() {
        return new TreeSet<>(pages.stream().map(Measured::corpus).toList());
    }

    /**
     * A figure over all pages of a corpus.
     *
     * @param corpus its name, or {@code all}
     * @param figure what to tell
     * @return a share, from 0 to 1; 0 also where nothing was counted
     * @throws IllegalArgumentException if no such corpus was measured
     */
    public double value(String corpus, Figure figure) {
        Figures figures = grouped(corpus.equals(ALL) ? page -> ALL : Measured::corpus).get(corpus);
        if (figures == null) {
            throw new IllegalArgumentException("a corpus that was measured was expected, one of " + corpora() + " or " + ALL + ", found " + corpus);
        }
        return figures.value(figure);
    }

    Map<String, Figures> byCorpus() {
        Map<String, Figures> groups = new LinkedHashMap<>();
        Map<String, Figures> byCorpus = grouped(Measured::corpus);
        corpora().forEach(corpus -> groups.put(corpus, byCorpus.get(corpus)));
        if (groups.size() > 1) {
            groups.putAll(grouped(page -> ALL));
        }
        return groups;
    }

    private Map<String, Figures> grouped(Function<Measured, String> group) {
        return Figures.grouped(pages, group, Measured::figures);
    }

    private Map<String, Figures> byLanguage() {
        return grouped(Measured::language).entrySet().stream()
                .filter(language -> language.getValue().size() >= FEW_PAGES)
                .sorted(Comparator.comparing(language -> -language.getValue().size()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * All tables.
     *
     * @return Markdown
     */
    public String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("Measured on publishers the model has not seen: ").append(pages.size()).append(" pages, ").append(measuredFolds())
                .append(" by publisher, default settings. Threshold by fold, chosen inside the training folds: ")
                .append(byFold(Thresholds::balanced))
                .append(". After ± the standard error by page; \"left\" and \"lost\" as in `Figure`.\n\n");
        Tables tables = new Tables();
        page.append(tables.of("corpus", byCorpus()));
        page.append("\n### By language\n\nLanguages with at least " + FEW_PAGES + " pages.\n\n").append(tables.of("language", byLanguage()));
        page.append("\n### Mean over publishers\n\n").append(overPublishers());
        page.append("\n### By threshold\n\n").append(curveTable());
        page.append("\n### Presets\n\n").append(presetTable());
        if (planting.isAsked()) {
            page.append("\n### Planted letters of unseen voices, in %\n\n").append(planted("place", planting.byPlace()));
            page.append('\n').append(planted("language", planting.byLanguage()));
        }
        return page.toString();
    }

    private String overPublishers() {
        List<Figure> figures = List.of(Figure.F1, Figure.SNIPPET_F1, Figure.ASKS_LEFT, Figure.APPEALS_LEFT, Figure.DONATION_LEFT,
                Figure.BOILERPLATE_LEFT, Figure.NEWS_LOST, Figure.GOLD_LOST);
        StringBuilder table = new StringBuilder("| corpus | publishers |");
        figures.forEach(figure -> table.append(' ').append(figure.title()).append(" % |"));
        table.append("\n|---|--:|").append("--:|".repeat(figures.size())).append('\n');
        for (String corpus : corpora()) {
            Map<String, Figures> publishers = Figures.grouped(pages.stream().filter(p -> p.corpus().equals(corpus)).toList(),
                    Measured::domain, Measured::figures);
            table.append("| ").append(corpus).append(" | ").append(publishers.size()).append(" |");
            for (Figure figure : figures) {
                boolean known = publishers.values().stream().anyMatch(p -> p.has(figure));
                table.append(known ? " " + Tables.percent(Figures.meanOver(publishers.values(), figure)) : "").append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    /**
     * How the figures change with the threshold.
     *
     * @return a point for each corpus, figure and threshold, sorted in this order, where the figure was counted; all corpora together are the corpus {@code all}, sorted
     *     among the others by name
     */
    public List<Point> curve() {
        List<Point> points = new ArrayList<>();
        curve.forEach((threshold, byCorpus) -> {
            Figures all = new Figures();
            byCorpus.values().forEach(all::add);
            Map<String, Figures> groups = new LinkedHashMap<>(byCorpus);
            groups.put(ALL, all);
            groups.forEach((corpus, figures) -> OF_CURVE.stream()
                    .filter(figures::has)
                    .forEach(figure -> points.add(new Point(corpus, threshold, figure, figures.value(figure)))));
        });
        points.sort(Comparator.comparing(Point::corpus).thenComparing(Point::figure).thenComparing(Point::threshold));
        return points;
    }

    private String curveTable() {
        StringBuilder table = new StringBuilder("| threshold |");
        OF_CURVE.forEach(figure -> table.append(' ').append(figure.title()).append(" % |"));
        table.append("\n|--:|").append("--:|".repeat(OF_CURVE.size())).append('\n');
        curve.forEach((threshold, byCorpus) -> {
            Figures all = new Figures();
            byCorpus.values().forEach(all::add);
            table.append("| ").append(threshold).append(" |").append(ofCurve(all));
        });
        return table.toString();
    }

    private String presetTable() {
        StringBuilder table = new StringBuilder("| preset | thresholds by fold |");
        OF_CURVE.forEach(figure -> table.append(' ').append(figure.title()).append(" % |"));
        table.append("\n|---|---|").append("--:|".repeat(OF_CURVE.size())).append('\n');
        presets.forEach((preset, figures) -> table.append("| ").append(preset).append(" | ")
                .append(byFold(preset.equals("careful") ? Thresholds::careful : Thresholds::thorough)).append(" |").append(ofCurve(figures)));
        return table.toString();
    }

    private String measuredFolds() {
        if (thresholds.size() == corpora.folds()) {
            return thresholds.size() + " folds";
        }
        return "of " + corpora.folds() + " folds only " + thresholds.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ",";
    }

    private static String ofCurve(Figures figures) {
        StringBuilder row = new StringBuilder();
        OF_CURVE.forEach(figure -> row.append(' ').append(figures.has(figure) ? Tables.percent(figures.value(figure)) : "").append(" |"));
        return row.append('\n').toString();
    }

    private String byFold(ToDoubleFunction<Thresholds> which) {
        return thresholds.values().stream().map(which::applyAsDouble).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String planted(String first, Map<String, Figures> groups) {
        StringBuilder table = new StringBuilder("| " + first + " | letters | letter left | story lost to it | in one box | news taken |\n|---|--:|--:|--:|--:|--:|\n");
        groups.forEach((name, figures) -> table.append("| ").append(name).append(" | ").append((int) figures.below(Figure.ONE_BOX)).append(" | ")
                .append(Tables.share(figures, Figure.LETTER_LEFT)).append(" | ").append(Tables.share(figures, Figure.LETTER_COST)).append(" | ")
                .append(Tables.percent(figures.value(Figure.ONE_BOX))).append(" | ").append(Tables.share(figures, Figure.NEWS_TAKEN)).append(" |\n"));
        return table.toString();
    }

    /**
     * All figures, for machines: an object with {@code pages}, the digests of the {@code data}, {@code thresholds} by fold, and for each of {@code presets}, {@code corpora},
     * {@code languages} and, where letters were planted, {@code planted} and {@code plantedByPlace} an object of figures with value, standard error and what they are of.
     *
     * @return a JSON object
     */
    public String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonLines.FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("pages", pages.size());
            json.writeObjectFieldStart("data");
            for (Map.Entry<String, String> digest : corpora.digests().entrySet()) {
                json.writeStringField(digest.getKey(), digest.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("thresholds");
            for (Map.Entry<Integer, Thresholds> threshold : thresholds.entrySet()) {
                json.writeNumberField(String.valueOf(threshold.getKey()), threshold.getValue().balanced());
            }
            json.writeEndObject();
            write("presets", presets, json);
            write("corpora", byCorpus(), json);
            write("languages", byLanguage(), json);
            if (planting.isAsked()) {
                write("planted", planting.byLanguage(), json);
                write("plantedByPlace", planting.byPlace(), json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(String name, Map<String, Figures> groups, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Figures> group : groups.entrySet()) {
            json.writeObjectFieldStart(group.getKey());
            for (Figure figure : Figure.values()) {
                Figures figures = group.getValue();
                if (figures.has(figure)) {
                    json.writeObjectFieldStart(figure.name().toLowerCase(Locale.ROOT));
                    json.writeNumberField("value", rounded(figures.value(figure)));
                    json.writeNumberField("error", rounded(figures.error(figure)));
                    json.writeNumberField("of", figures.below(figure));
                    json.writeEndObject();
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
