package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The highest probability among the paragraphs of each container, and the highest without one of the container's parts: a paragraph that stands right in
 * it, or a container. So a line without any asking word is seen together with the button of its box, the name of a
 * product together with its price, and neither with itself.
 */
final class Peaks {

    private static final int NOBODY = -1;

    /** The highest of a container's paragraphs, and in which of its parts that is: a container's number, or beyond those a paragraph's. */
    private final double[] highest;

    private final int[] part;
    /** The highest of all its other parts. */
    private final double[] otherwise;

    /** Containers have numbers below this. */
    private final int containers;

    /**
     * Looks through a page.
     *
     * @param sources its paragraphs
     * @param probable how probably each is what is looked for
     * @param places the containers around them, by number
     */
    Peaks(List<Source> sources, double[] probable, @Nullable Container[] places) {
        containers = places.length;
        highest = new double[containers];
        part = new int[containers];
        otherwise = new double[containers];
        Arrays.fill(part, NOBODY);
        Arrays.fill(highest, Double.NaN);
        Arrays.fill(otherwise, Double.NaN);
        for (int i = 0; i < probable.length; i++) {
            take(sources.get(i).container(), containers + i, probable[i]);
        }
        // A child's number is larger than its parent's.
        for (int id = containers - 1; id > 0; id--) {
            Container outer = places[id] == null ? null : places[id].parent();
            if (outer != null) {
                take(outer, id, highest[id]);
            }
        }
    }

    private void take(Container place, int from, double probable) {
        int id = place.id();
        if (part[id] == NOBODY || probable > highest[id]) {
            otherwise[id] = highest[id];
            highest[id] = probable;
            part[id] = from;
        } else {
            otherwise[id] = Double.isNaN(otherwise[id]) ? probable : Math.max(otherwise[id], probable);
        }
    }

    /** The highest of another paragraph in the container in which paragraph {@code i} stands, those in containers within it among them; not a number without one. */
    double beside(int i, Container place) {
        return without(place, containers + i);
    }

    /** The highest of the paragraphs in a container that do not stand in a certain one right within it; not a number without one. */
    double outside(Container inner, Container outer) {
        return without(outer, inner.id());
    }

    private double without(Container place, int from) {
        return part[place.id()] == from ? otherwise[place.id()] : highest[place.id()];
    }
}
