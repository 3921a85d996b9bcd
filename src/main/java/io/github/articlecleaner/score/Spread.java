package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The marks and telling elements around most of a page's prose. What wraps the story itself, such as {@code paywall} or an {@code aside}, says
 * nothing against a paragraph of it, and must not be taken for what the same mark says of a box.
 */
final class Spread {

    /** The share of the page's prose from which on. */
    private static final double MOST = 0.5;

    static final Spread NOTHING = new Spread();

    private final Set<String> marks = new HashSet<>();
    private int inside;

    private Spread() {}

    Spread(List<Source> sources, Layout layout, int[] insides) {
        Map<Container, Double> prose = new IdentityHashMap<>();
        double[] byBit = new double[TagSteps.insides()];
        for (int i = 0; i < sources.size(); i++) {
            if (layout.prose[i] > 0) {
                prose.merge(marked(sources.get(i).container()), layout.prose[i], Double::sum);
                for (int rest = insides[i]; rest != 0; rest &= rest - 1) {
                    byBit[Integer.numberOfTrailingZeros(rest)] += layout.prose[i];
                }
            }
        }
        double most = MOST * layout.allProse;
        Map<String, Double> byMark = new HashMap<>();
        prose.forEach((container, words) -> marksAround(container).forEach(mark -> byMark.merge(mark, words, Double::sum)));
        byMark.forEach((mark, words) -> {
            if (words >= most) {
                marks.add(mark);
            }
        });
        for (int bit = 0; bit < byBit.length; bit++) {
            inside |= byBit[bit] > 0 && byBit[bit] >= most ? 1 << bit : 0;
        }
    }

    /** The container, or the next outwards that has marks: many paragraphs without any share one. */
    private static Container marked(Container container) {
        Container marked = container;
        while (marked.marks().isEmpty() && marked.parent() != null) {
            marked = marked.parent();
        }
        return marked;
    }

    private static Set<String> marksAround(Container container) {
        Set<String> all = new HashSet<>();
        for (Container c = container; c != null; c = c.parent()) {
            all.addAll(c.marks());
        }
        return all;
    }

    boolean isSpread(String mark) {
        return marks.contains(mark);
    }

    /** The telling elements, a bit each as in {@link Facts#inside}. */
    int inside() {
        return inside;
    }
}
