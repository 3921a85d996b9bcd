package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much the paragraph asks that asks most in each container, and the same without one of the container's parts: a paragraph that stands right in it,
 * or a container. So a line without any asking word is seen together with the button of its box, and not with itself.
 */
final class Pleas {

    private static final int NOBODY = -1;

    /** The most that any paragraph in a container asks, and of which of the container's parts it is: a container's number, or beyond those a paragraph's. */
    private final double[] most;

    private final int[] part;
    /** The most of all its other parts. */
    private final double[] otherwise;

    /** Containers have numbers below this. */
    private final int containers;

    /**
     * Looks through a page.
     *
     * @param sources its paragraphs
     * @param appeal how probably each is an appeal
     * @param places the containers around them, by number
     */
    Pleas(List<Source> sources, double[] appeal, @Nullable Container[] places) {
        containers = places.length;
        most = new double[containers];
        part = new int[containers];
        otherwise = new double[containers];
        Arrays.fill(part, NOBODY);
        Arrays.fill(most, Double.NaN);
        Arrays.fill(otherwise, Double.NaN);
        for (int i = 0; i < appeal.length; i++) {
            hear(sources.get(i).container(), containers + i, appeal[i]);
        }
        // A child's number is larger than its parent's.
        for (int id = containers - 1; id > 0; id--) {
            Container outer = places[id] == null ? null : places[id].parent();
            if (outer != null) {
                hear(outer, id, most[id]);
            }
        }
    }

    private void hear(Container place, int from, double plea) {
        int id = place.id();
        if (part[id] == NOBODY || plea > most[id]) {
            otherwise[id] = most[id];
            most[id] = plea;
            part[id] = from;
        } else {
            otherwise[id] = Double.isNaN(otherwise[id]) ? plea : Math.max(otherwise[id], plea);
        }
    }

    /** The most that another paragraph asks in the container in which paragraph {@code i} stands, those in containers within it among them; not a number without one. */
    double beside(int i, Container place) {
        return without(place, containers + i);
    }

    /** The most that a paragraph in a container asks that does not stand in a certain one right within it; not a number without one. */
    double outside(Container inner, Container outer) {
        return without(outer, inner.id());
    }

    private double without(Container place, int from) {
        return part[place.id()] == from ? otherwise[place.id()] : most[place.id()];
    }
}
