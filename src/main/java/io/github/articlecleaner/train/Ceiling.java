package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the best choice of whole paragraphs scores: no judgement can do better with this splitter. */
final class Ceiling {

    private Ceiling() {}

    /** Word F1 of a greedy choice: at each step the one paragraph is taken, or given back, that raises F1 most, until none does. */
    static double of(Page page, String truth) {
        Map<String, Integer> open = Words.bag(Words.of(truth, true));
        int gold = size(open);
        List<Map<String, Integer>> bags = new ArrayList<>();
        for (Source source : page.sources()) {
            bags.add(Words.bag(Words.of(source.text(), true)));
        }
        int[] sizes = bags.stream().mapToInt(Ceiling::size).toArray();
        boolean[] taken = new boolean[sizes.length];
        int overlap = 0;
        int kept = 0;
        while (true) {
            int best = -1;
            double bestF1 = f1(overlap, kept, gold);
            int bestOverlap = 0;
            for (int i = 0; i < sizes.length; i++) {
                int changed = overlap + (taken[i] ? -loss(bags.get(i), open) : overlap(bags.get(i), open));
                double f1 = f1(changed, taken[i] ? kept - sizes[i] : kept + sizes[i], gold);
                if (f1 > bestF1 + 1e-12) {
                    bestF1 = f1;
                    best = i;
                    bestOverlap = changed;
                }
            }
            if (best < 0) {
                return gold == 0 && kept == 0 ? 1 : bestF1;
            }
            int sign = taken[best] ? 1 : -1;
            bags.get(best).forEach((word, n) -> open.merge(word, sign * n, Integer::sum));
            kept -= sign * sizes[best];
            taken[best] = !taken[best];
            overlap = bestOverlap;
        }
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(n -> n).sum();
    }

    /** How many gold words a paragraph that was taken alone covers: {@code open} is below zero where more than enough were taken. */
    private static int loss(Map<String, Integer> words, Map<String, Integer> open) {
        int sum = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            sum += Math.max(0, word.getValue() + Math.min(0, open.getOrDefault(word.getKey(), 0)));
        }
        return sum;
    }

    private static int overlap(Map<String, Integer> words, Map<String, Integer> open) {
        int sum = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            sum += Math.max(0, Math.min(word.getValue(), open.getOrDefault(word.getKey(), 0)));
        }
        return sum;
    }

    private static double f1(int overlap, int taken, int gold) {
        return taken + gold == 0 ? 0 : 2.0 * overlap / (taken + gold);
    }
}
