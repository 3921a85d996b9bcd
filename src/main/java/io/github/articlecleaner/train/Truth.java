package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.score.PageFeatures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a page's paragraphs, as far as it is known: a kind where a hand labelled one, else story or not by the gold text.
 */
final class Truth {

    static final int UNKNOWN = -1;
    static final int OTHER = 0;
    static final int STORY = 1;

    /** Words, and the share of the text in links, of a line that points elsewhere. */
    private static final int LEAST_POINTER = 3;

    private static final int MOST_POINTER = 30;
    private static final double LINKED = 0.3;

    /** Story, other or unknown, a paragraph each. */
    final int[] story;
    /** The labelled kind, null where none is known. */
    final @Nullable Kind[] kind;
    /** Whether a person labelled the paragraph. */
    final boolean[] byHand;

    private final List<Source> sources;
    private final String[] keys;
    private final List<Set<String>> triples;

    private Truth(int size) {
        story = new int[size];
        kind = new Kind[size];
        byHand = new boolean[size];
        sources = List.of();
        keys = new String[0];
        triples = List.of();
        Arrays.fill(story, UNKNOWN);
    }

    /** The truth of paragraphs whose kinds are all known. */
    static Truth of(List<Kind> kinds) {
        Truth truth = new Truth(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            truth.kind[i] = kinds.get(i);
            truth.story[i] = kinds.get(i) == Kind.BODY ? STORY : OTHER;
            truth.byHand[i] = true;
        }
        return truth;
    }

    Truth(Page page, CorpusPage truth) {
        sources = page.sources();
        int size = sources.size();
        story = new int[size];
        kind = new Kind[size];
        byHand = new boolean[size];
        keys = new String[size];
        triples = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            List<String> words = Words.of(sources.get(i).text(), true);
            keys[i] = String.join(" ", words);
            triples.add(Words.trigrams(words));
        }
        Arrays.fill(story, UNKNOWN);
        if (truth.gold() != null) {
            byGold(truth.gold());
            headline(page);
            pointers(new PageFeatures(page, null));
        } else {
            bySnippets(truth);
        }
        byHand(truth.labels());
    }

    /**
     * A short line with a link that says where to read on or to buy is not taught as story where no hand labelled it so: some gold texts have it
     * between their paragraphs as it stood on the page, others do not.
     */
    private void pointers(PageFeatures features) {
        for (int i = 0; i < story.length; i++) {
            boolean isLine = features.words(i) >= LEAST_POINTER && features.words(i) <= MOST_POINTER && sources.get(i).linkedShare() >= LINKED;
            if (story[i] == STORY && isLine && features.pointsAway(i)) {
                story[i] = UNKNOWN;
            }
        }
    }

    /** This truth with known kinds put in, and only what is near them still known. */
    Truth withInserted(int at, List<Kind> kinds, int near) {
        Truth all = new Truth(story.length + kinds.size());
        for (int i = 0; i < all.story.length; i++) {
            int here = i < at ? i : i - kinds.size();
            if (i >= at && i < at + kinds.size()) {
                all.kind[i] = kinds.get(i - at);
                all.story[i] = all.kind[i] == Kind.BODY ? STORY : OTHER;
                all.byHand[i] = true;
            } else if (i >= at - near && i < at + kinds.size() + near) {
                all.kind[i] = kind[here];
                all.story[i] = story[here];
                all.byHand[i] = byHand[here];
            }
        }
        return all;
    }

    private void byGold(String gold) {
        Set<String> goldTriples = Words.trigrams(Words.of(gold, true));
        Map<String, Integer> goldLines = new HashMap<>();
        for (String line : gold.split("\n")) {
            String key = String.join(" ", Words.of(line, true));
            if (!key.isEmpty()) {
                goldLines.merge(key, 1, Integer::sum);
            }
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < story.length; i++) {
            boolean held = triples.get(i).size() >= 2 && share(triples.get(i), goldTriples) >= Containment.HELD;
            story[i] = held ? STORY : OTHER;
            if (held) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        // A short line is story where the gold has it as a line and story stands on both sides.
        for (int i = 0; i < story.length; i++) {
            if (triples.get(i).size() < 2 && goldLines.containsKey(keys[i]) && i >= first - 1 && i <= last + 1) {
                story[i] = STORY;
            }
        }
        between(goldTriples, first, last);
        duplicates();
    }

    /**
     * Few words, as in the cells of a table, are story where the gold has them between the same words: it writes a row as one line. What is
     * compared are the triples of the page's words that hold one of theirs.
     */
    private void between(Set<String> goldTriples, int first, int last) {
        for (int i = Math.max(0, first - 1); i <= Math.min(story.length - 1, last + 1); i++) {
            if (triples.get(i).size() < 2 && !keys[i].isEmpty() && story[i] == OTHER) {
                List<String> words = new ArrayList<>(neighbours(i, -1));
                words.addAll(List.of(keys[i].split(" ")));
                words.addAll(neighbours(i, 1));
                story[i] = share(Words.trigrams(words), goldTriples) >= Containment.HELD ? STORY : OTHER;
            }
        }
    }

    /** The two words before a paragraph, or after it, in page order. */
    private List<String> neighbours(int i, int step) {
        List<String> words = new ArrayList<>();
        for (int n = i + step; n >= 0 && n < keys.length && words.size() < 2; n += step) {
            if (!keys[n].isEmpty()) {
                String[] all = keys[n].split(" ");
                for (int w = 0; w < all.length && words.size() < 2; w++) {
                    words.add(step < 0 ? 0 : words.size(), step < 0 ? all[all.length - 1 - w] : all[w]);
                }
            }
        }
        return words;
    }

    /** Of equal texts that stand in the gold, the one among most story around it is the story; the others are copies. */
    private void duplicates() {
        Map<String, Integer> best = new HashMap<>();
        int[] support = new int[story.length];
        for (int i = 0; i < story.length; i++) {
            if (story[i] == STORY) {
                for (int n = Math.max(0, i - 6); n <= Math.min(story.length - 1, i + 6); n++) {
                    support[i] += story[n] == STORY ? 1 : 0;
                }
                Integer other = best.get(keys[i]);
                if (other == null || support[i] > support[other]) {
                    best.put(keys[i], i);
                }
            }
        }
        for (int i = 0; i < story.length; i++) {
            if (story[i] == STORY && triples.get(i).size() >= 4 && best.get(keys[i]) != i) {
                story[i] = UNKNOWN;
            }
        }
    }

    /** The page's own headline is no story, also where the gold begins with it. */
    private void headline(Page page) {
        String title = String.join(" ", Words.of(page.metadata().title(), true));
        for (int i = 0; i < story.length; i++) {
            if (sources.get(i).container().tag().equals("h1") && keys[i].equals(title)) {
                story[i] = OTHER;
                kind[i] = Kind.TITLE;
                return;
            }
        }
    }

    private void bySnippets(CorpusPage truth) {
        for (int i = 0; i < story.length; i++) {
            String text = sources.get(i).text();
            for (String with : truth.with()) {
                if (with.length() > 15 && text.contains(with)) {
                    story[i] = STORY;
                }
            }
            for (String without : truth.without()) {
                if (without.length() > 8 && text.contains(without)) {
                    story[i] = OTHER;
                }
            }
        }
    }

    private void byHand(List<Label> labels) {
        Map<String, Deque<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            byKey.computeIfAbsent(keys[i], k -> new ArrayDeque<>()).add(i);
        }
        for (Label label : labels) {
            List<String> words = Words.of(label.text(), true);
            Deque<Integer> same = byKey.get(String.join(" ", words));
            if (same != null) {
                // Labels stand in page order, and so do equal paragraphs; the last serves for what is left.
                set(same.size() > 1 ? same.poll() : same.peek(), label);
            } else if (words.size() >= 4) {
                setParts(Words.trigrams(words), label);
            }
        }
    }

    /** A labelled text that was split otherwise: its parts get its label, and so does a paragraph that is mostly this text. */
    private void setParts(Set<String> wanted, Label label) {
        for (int i = 0; i < keys.length; i++) {
            Set<String> own = triples.get(i);
            if (!own.isEmpty() && !byHand[i]
                    && (share(own, wanted) >= 0.8 || share(wanted, own) >= 0.8 && own.size() < wanted.size() * 1.5)) {
                set(i, label);
            }
        }
    }

    private void set(int i, Label label) {
        byHand[i] = true;
        if (label.name().equals(Corpus.UNSURE)) {
            story[i] = UNKNOWN;
            kind[i] = null;
            return;
        }
        kind[i] = Kind.valueOf(label.name());
        story[i] = kind[i] == Kind.BODY ? STORY : isDisputed(kind[i], label.inGold()) ? UNKNOWN : OTHER;
    }

    /**
     * Where a reader sees a call to buy, to comment or to read on, and the gold text has it as story, neither is taught: it is how many
     * firms end their stories. A plea for gifts, or a form, is none of the story whatever the gold says.
     */
    private static boolean isDisputed(Kind kind, boolean inGold) {
        return inGold && kind != Kind.DONATION && kind != Kind.NEWSLETTER && kind != Kind.FOLLOW && kind != Kind.TITLE;
    }

    private static double share(Set<String> of, Set<String> in) {
        if (of.isEmpty()) {
            return 0;
        }
        int found = 0;
        for (String triple : of) {
            found += in.contains(triple) ? 1 : 0;
        }
        return (double) found / of.size();
    }
}
