package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

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
        double[] prose = new double[layout.containers];
        Container[] containers = new Container[layout.containers];
        double[] byBit = new double[TagSteps.insides()];
        for (int i = 0; i < sources.size(); i++) {
            if (layout.prose[i] > 0) {
                Container container = sources.get(i).container();
                prose[container.id()] += layout.prose[i];
                for (Container c = container; c != null && containers[c.id()] == null; c = c.parent()) {
                    containers[c.id()] = c;
                }
                for (int rest = insides[i]; rest != 0; rest &= rest - 1) {
                    byBit[Integer.numberOfTrailingZeros(rest)] += layout.prose[i];
                }
            }
        }
        gather(containers, prose);
        double most = MOST * layout.allProse;
        marks(containers, prose, most);
        for (int bit = 0; bit < byBit.length; bit++) {
            inside |= byBit[bit] > 0 && byBit[bit] >= most ? 1 << bit : 0;
        }
    }

    /** Adds what each container holds to the one around it: a child's number is larger than its parent's. */
    private static void gather(Container[] containers, double[] prose) {
        for (int id = containers.length - 1; id > 0; id--) {
            Container parent = containers[id] == null ? null : containers[id].parent();
            if (parent != null) {
                prose[parent.id()] += prose[id];
            }
        }
    }

    private void marks(Container[] containers, double[] prose, double most) {
        Map<String, Double> atMost = sums(containers, prose, (mark, container) -> true);
        // A mark inside itself was counted twice.
        Map<String, Map<Container, Boolean>> known = new HashMap<>();
        Map<String, Double> sums = sums(containers, prose, (mark, container) -> atMost.get(mark) >= most
                && !isInside(mark, container, known.computeIfAbsent(mark, m -> new HashMap<>())));
        sums.forEach((mark, words) -> {
            if (words >= most) {
                marks.add(mark);
            }
        });
    }

    /** How much prose stands in the containers of each mark, of those that count. */
    private static Map<String, Double> sums(Container[] containers, double[] prose, BiPredicate<String, Container> counts) {
        Map<String, Double> sums = new HashMap<>();
        for (int id = 0; id < containers.length; id++) {
            for (int m = 0; containers[id] != null && m < containers[id].marks().size(); m++) {
                String mark = containers[id].marks().get(m);
                if (counts.test(mark, containers[id])) {
                    sums.merge(mark, prose[id], Double::sum);
                }
            }
        }
        return sums;
    }

    /**
     * Whether a container stands in one of a mark.
     *
     * @param known of which containers it is known whether they or one around them have the mark: thousands of paragraphs may stand in the same
     */
    private static boolean isInside(String mark, Container container, Map<Container, Boolean> known) {
        List<Container> path = new ArrayList<>();
        Boolean inside = null;
        for (Container around = container.parent(); around != null && inside == null; around = around.parent()) {
            path.add(around);
            inside = around.marks().contains(mark) ? Boolean.TRUE : known.get(around);
        }
        boolean found = Boolean.TRUE.equals(inside);
        path.forEach(around -> known.put(around, found));
        return found;
    }

    boolean isSpread(String mark) {
        return marks.contains(mark);
    }

    /** The telling elements, a bit each as in {@link Facts#inside}. */
    int inside() {
        return inside;
    }
}
