package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what the page says twice, as pages do that carry their story once for telephones and once for wide screens: runs of kept paragraphs that
 * stand word for word in another place too. The copy stays that stands where more of the story stands. Single lines that come again stay, and so
 * does a refrain, which stands in one place with its song.
 */
final class SaidTwice {

    /** The name of this rule in a verdict's evidence. */
    static final String RULE = "twice";

    /** Shorter lines come again by themselves: names, dates, answers. They go only with longer ones. In characters. */
    private static final int SHORTEST = 60;

    /** A shorter run may be a refrain, a summary, the same offer in two entries of a list. In characters. */
    private static final int RUN = 300;

    /** One paragraph is no run, unless it is so much of all that is kept. */
    private static final double MUCH = 0.2;

    private final Page page;
    /** The kept paragraphs. */
    private final List<Integer> kept = new ArrayList<>();
    /** The kept characters that stand in each place. */
    private final Map<Container, Integer> story = new HashMap<>();
    private int all;
    private final BitSet copies = new BitSet();

    SaidTwice(Page page, List<Verdict> verdicts) {
        this.page = page;
        for (int i = 0; i < verdicts.size(); i++) {
            if (page.markup() && verdicts.get(i).kept()) {
                kept.add(i);
                int length = source(i).text().length();
                all += length;
                story.merge(place(source(i)), length, Integer::sum);
            }
        }
    }

    /** The copies that need not be kept. */
    BitSet find() {
        Map<String, Integer> first = new HashMap<>();
        int k = 0;
        while (k < kept.size()) {
            String text = text(k);
            Integer before = text.length() < SHORTEST ? null : first.putIfAbsent(text, k);
            k = before == null || place(source(kept.get(before))) == place(source(kept.get(k))) ? k + 1 : compare(before, k);
        }
        return copies;
    }

    /** Compares what stands around two equal paragraphs; the first behind both runs. */
    private int compare(int one, int other) {
        int start = 0;
        while (one + start > 0 && other + start - 1 > one && text(one + start - 1).equals(text(other + start - 1))) {
            start--;
        }
        int end = start;
        int characters = 0;
        int paragraphs = 0;
        while (other + end < kept.size() && one + end < other + start && text(one + end).equals(text(other + end))) {
            int length = text(one + end).length();
            characters += length;
            paragraphs += length >= SHORTEST ? 1 : 0;
            end++;
        }
        if (characters < RUN || paragraphs == 1 && characters < MUCH * all) {
            return other + 1;
        }
        int copy = isBetter(other, one) && !copies.get(kept.get(one)) ? one : other;
        for (int n = start; n < end; n++) {
            copies.set(kept.get(copy + n));
        }
        return other + end;
    }

    /** Whether the one is seen and the other is not, or has more of the story around it. */
    private boolean isBetter(int one, int other) {
        Source a = source(kept.get(one));
        Source b = source(kept.get(other));
        return a.hidden() == b.hidden() ? story.get(place(a)) > story.get(place(b)) : b.hidden();
    }

    private String text(int k) {
        return source(kept.get(k)).text();
    }

    private Source source(int i) {
        return page.sources().get(i);
    }

    /** What holds the paragraphs of a story: the element around a paragraph's own. */
    private static Container place(Source source) {
        Container own = source.container();
        return own.parent() == null ? own : own.parent();
    }
}
