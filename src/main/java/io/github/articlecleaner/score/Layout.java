package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.model.FeatureHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the prose of a page stands: the container that holds most of it, each paragraph's way to that container, and groups of
 * paragraphs whose elements look alike.
 */
final class Layout {

    /** Prose further in than this many words adds nothing: one long text must not outweigh a story of many paragraphs. */
    private static final double MOST_PROSE = 80;

    /** So many looks are known without asking the map: most containers look like one of the last. */
    private static final int LAST_LOOKS = 64;

    /** Steps up or down beyond this are all far. */
    static final int FAR = 6;

    /** Words of prose in each paragraph; 0 for menus, headings, link lists. */
    final double[] prose;
    /** Words of prose before each paragraph, and in the end on the whole page. */
    final double[] proseBefore;
    /** Steps from the main container outwards to the first container around the paragraph too. */
    final int[] up;
    /** Steps from there inwards to the paragraph. */
    final int[] down;
    /** The paragraph's group: alike are those whose element and its parent have the same tags and marks. */
    final int[] group;
    final double[] groupProse;
    final int[] groupCount;
    /** First and last paragraph of prose inside the main container; -1 without any. */
    int firstProse = -1;
    int lastProse = -1;
    double mainShare;
    final double allProse;
    /** The containers have numbers below this. */
    final int containers;

    Layout(List<Source> sources, Wording[] wordings) {
        int size = sources.size();
        prose = new double[size];
        proseBefore = new double[size + 1];
        up = new int[size];
        down = new int[size];
        group = new int[size];
        groupProse = new double[size];
        groupCount = new int[size];
        int last = -1;
        for (int i = 0; i < size; i++) {
            prose[i] = prose(sources.get(i), wordings[i]);
            proseBefore[i + 1] = proseBefore[i] + prose[i];
            last = Math.max(last, sources.get(i).container().id());
        }
        allProse = proseBefore[size];
        containers = last + 1;
        Container main = main(sources);
        steps(sources, main);
        groups(sources);
        for (int i = 0; i < size; i++) {
            if (prose[i] > 0 && up[i] == 0) {
                firstProse = firstProse < 0 ? i : firstProse;
                lastProse = i;
                mainShare += prose[i] / allProse;
            }
        }
    }

    /** Running text has sentences and few links; how much of it there is counts in words. */
    private static double prose(Source source, Wording wording) {
        double linked = source.linkedShare();
        if (wording.length < 8 || linked > 0.5 || wording.sentences == 0 && wording.commas == 0) {
            return 0;
        }
        return Math.min(MOST_PROSE, wording.length) * (1 - linked);
    }

    /** The container with most prose among its paragraphs, children's full and grandchildren's half, as Readability does. */
    private @Nullable Container main(List<Source> sources) {
        double[] held = new double[containers];
        Container[] all = new Container[containers];
        for (int i = 0; i < prose.length; i++) {
            Container container = sources.get(i).container();
            double share = 1;
            for (int step = 0; step < 3 && container != null; step++) {
                held[container.id()] += prose[i] * share;
                all[container.id()] = container;
                share = step == 0 ? 1 : 0.5;
                container = container.parent();
            }
        }
        int best = -1;
        for (int i = 0; i < containers; i++) {
            if (held[i] > 0 && (best < 0 || held[i] > held[best])) {
                best = i;
            }
        }
        return best < 0 ? null : all[best];
    }

    private void steps(List<Source> sources, @Nullable Container main) {
        int[] onWay = new int[containers];
        int step = 1;
        for (Container container = main; container != null; container = container.parent()) {
            onWay[container.id()] = step++;
        }
        for (int i = 0; i < up.length; i++) {
            int steps = 0;
            Container container = sources.get(i).container();
            while (container.parent() != null && onWay[container.id()] == 0) {
                container = container.parent();
                steps++;
            }
            up[i] = Math.min(FAR, main == null ? FAR : Math.max(0, onWay[container.id()] - 1));
            down[i] = Math.min(FAR, steps);
        }
    }

    private void groups(List<Source> sources) {
        int[] known = new int[containers];
        Map<Long, Integer> numbers = new HashMap<>();
        long[] lastLooks = new long[LAST_LOOKS];
        int[] lastNumbers = new int[LAST_LOOKS];
        for (int i = 0; i < group.length; i++) {
            Container container = sources.get(i).container();
            int number = known[container.id()];
            if (number == 0) {
                Container parent = container.parent();
                long look = parent == null ? look(container, 0) : look(parent, look(container, 0));
                int last = (int) look & LAST_LOOKS - 1;
                if (lastNumbers[last] == 0 || lastLooks[last] != look) {
                    lastNumbers[last] = 1 + numbers.computeIfAbsent(look, l -> numbers.size());
                    lastLooks[last] = look;
                }
                number = lastNumbers[last];
                known[container.id()] = number;
            }
            group[i] = number - 1;
            groupProse[number - 1] += prose[i];
            groupCount[number - 1]++;
        }
    }

    private static long look(Container container, long inner) {
        long hash = FeatureHash.join(inner, container.tag().hashCode());
        List<String> marks = container.marks();
        for (int i = 0; i < marks.size(); i++) {
            hash = FeatureHash.join(hash, marks.get(i).hashCode());
        }
        return hash;
    }
}
