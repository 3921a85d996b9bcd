package io.github.articlecleaner.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was measured on some pages: for each {@link Figure} a ratio of sums, and how sure it is. Grows; not safe for several threads. */
final class Figures {

    private static final Figure[] ALL = Figure.values();

    private static final List<Figure> BY_KIND = List.of(Figure.RIGHT_DONATION, Figure.RIGHT_SUBSCRIPTION, Figure.RIGHT_NEWSLETTER,
            Figure.RIGHT_FOLLOW, Figure.RIGHT_ENGAGE);

    private final List<OfPage> pages = new ArrayList<>();

    /** What one page adds to the sums. */
    static final class OfPage {
        private final double[] above = new double[ALL.length];
        private final double[] below = new double[ALL.length];

        /** Adds a share to a mean. */
        void add(Figure figure, double share) {
            add(figure, share, 1);
        }

        /** Adds one that counts, or counts not. */
        void add(Figure figure, boolean counts) {
            add(figure, counts ? 1 : 0, 1);
        }

        void add(Figure figure, double over, double under) {
            above[figure.ordinal()] += over;
            below[figure.ordinal()] += under;
        }

        void add(OfPage more) {
            for (Figure figure : ALL) {
                add(figure, more.above[figure.ordinal()], more.below[figure.ordinal()]);
            }
        }
    }

    void add(OfPage page) {
        pages.add(page);
    }

    void add(Figures others) {
        pages.addAll(others.pages);
    }

    int size() {
        return pages.size();
    }

    /** The sum above: how many counted. */
    double above(Figure figure) {
        return pages.stream().mapToDouble(p -> p.above[figure.ordinal()]).sum();
    }

    /** The sum below: of how many. */
    double below(Figure figure) {
        return pages.stream().mapToDouble(p -> p.below[figure.ordinal()]).sum();
    }

    boolean has(Figure figure) {
        return below(figure) > 0;
    }

    /** The figure; 0 where nothing was counted. */
    double value(Figure figure) {
        double below = below(figure);
        return below == 0 ? 0 : above(figure) / below;
    }

    /**
     * The standard error by page: pages are what was drawn, paragraphs of one page stand and fall together. The linearised variance of a
     * ratio estimator (W. G. Cochran, Sampling Techniques, 3rd ed. 1977, section 6.4).
     */
    double error(Figure figure) {
        int f = figure.ordinal();
        double ratio = value(figure);
        double sum = 0;
        int count = 0;
        for (OfPage page : pages) {
            if (page.below[f] > 0) {
                sum += Math.pow(page.above[f] - ratio * page.below[f], 2);
                count++;
            }
        }
        return count < 2 ? 0 : Math.sqrt(sum * count / (count - 1)) / below(figure);
    }

    /** The mean over the five kinds of the share with the right kind. */
    double macroKind() {
        return BY_KIND.stream().filter(this::has).mapToDouble(this::value).average().orElse(0);
    }

    /** The mean over groups of pages of a figure, such as over publishers: no group counts more for having many pages. */
    static double meanOver(Collection<Figures> groups, Figure figure) {
        return groups.stream().filter(g -> g.has(figure)).mapToDouble(g -> g.value(figure)).average().orElse(0);
    }

    /** Pages in groups, in the order in which the groups come first. */
    static <T> Map<String, Figures> grouped(Collection<T> pages, Function<T, String> group, Function<T, OfPage> figures) {
        Map<String, Figures> groups = new LinkedHashMap<>();
        for (T page : pages) {
            groups.computeIfAbsent(group.apply(page), g -> new Figures()).add(figures.apply(page));
        }
        return groups;
    }
}
