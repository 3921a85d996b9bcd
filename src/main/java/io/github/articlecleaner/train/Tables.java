package io.github.articlecleaner.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes figures as Markdown tables: shares as percentages with their standard error by page. */
final class Tables {

    private static final List<Figure> LEFT = List.of(Figure.ASKS_LEFT, Figure.APPEALS_LEFT, Figure.DONATION_LEFT, Figure.PAGES_LEFT,
            Figure.BOILERPLATE_LEFT, Figure.NEWS_LOST, Figure.GOLD_LOST);

    /** A table with a row for each group. */
    String of(String first, Map<String, Figures> groups) {
        StringBuilder table = new StringBuilder("| " + first + " | pages | F1 (P / R) | ± | empty ");
        LEFT.forEach(figure -> table.append("| ").append(figure.title()).append(" % "));
        table.append("| first / last % | right kind / merged / macro % | ceiling |\n|---|--:|--:|--:|--:");
        LEFT.forEach(figure -> table.append("|--:"));
        table.append("|--:|--:|--:|\n");
        groups.forEach((name, figures) -> row(name, figures, table));
        return table.toString();
    }

    private static void row(String name, Figures figures, StringBuilder table) {
        table.append("| ").append(name).append(" | ").append(figures.size()).append(" | ").append(f1(figures));
        table.append(" | ").append(figures.has(Figure.EMPTY) ? Integer.toString((int) figures.above(Figure.EMPTY)) : "");
        for (Figure figure : LEFT) {
            table.append(" | ").append(share(figures, figure));
        }
        table.append(" | ").append(figures.has(Figure.FIRST_KEPT)
                ? percent(figures.value(Figure.FIRST_KEPT)) + " / " + percent(figures.value(Figure.LAST_KEPT)) : "");
        table.append(" | ").append(figures.has(Figure.RIGHT_KIND) ? percent(figures.value(Figure.RIGHT_KIND)) + " / "
                + percent(figures.value(Figure.MERGED_KIND)) + " / " + percent(figures.macroKind()) : "");
        table.append(" | ").append(figures.has(Figure.CEILING) ? number(figures.value(Figure.CEILING)) : "").append(" |\n");
    }

    private static String f1(Figures figures) {
        if (figures.has(Figure.F1) && figures.has(Figure.SNIPPET_F1)) {
            return number(figures.value(Figure.F1)) + "; snippets " + number(figures.value(Figure.SNIPPET_F1)) + " | ";
        }
        if (figures.has(Figure.SNIPPET_F1)) {
            return number(figures.value(Figure.SNIPPET_F1)) + " (snippets) | " + number(figures.error(Figure.SNIPPET_F1));
        }
        return figures.has(Figure.F1)
                ? String.format(Locale.ROOT, "%.4f (%.3f / %.3f) | %.4f", figures.value(Figure.F1), figures.value(Figure.PRECISION),
                        figures.value(Figure.RECALL), figures.error(Figure.F1))
                : " | ";
    }

    /** A share with its standard error and what it is of. */
    static String share(Figures figures, Figure figure) {
        return figures.has(figure)
                ? String.format(Locale.ROOT, "%.1f ± %.1f of %.0f", 100 * figures.value(figure), 100 * figures.error(figure), figures.below(figure))
                : "";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
