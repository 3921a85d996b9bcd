package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a prediction of one page is worth: how much of the story was found, what was left of appeals and boilerplate, and what news was
 * lost. The words are those of the public benchmarks: WCXB's word F1, trafilatura's snippets.
 */
final class Measure {

    private static final Set<Kind> BOILERPLATE =
            Set.of(Kind.RELATED, Kind.AUTHOR, Kind.CAPTION, Kind.LEGAL, Kind.AD, Kind.NAV, Kind.COMMENT);

    private final CorpusPage truth;
    private final Prediction prediction;
    private final Figures.OfPage figures = new Figures.OfPage();

    private Measure(CorpusPage truth, Prediction prediction) {
        this.truth = truth;
        this.prediction = prediction;
    }

    /** The page's part in all figures but the ceiling. */
    static Figures.OfPage of(CorpusPage truth, Prediction prediction) {
        Measure measure = new Measure(truth, prediction);
        String kept = prediction.text();
        Containment containment = new Containment(kept);
        if (truth.gold() != null) {
            measure.words(kept);
            measure.paragraphs(containment);
            measure.figures.add(Figure.EMPTY, !truth.gold().isBlank() && kept.isBlank());
        } else {
            measure.snippets(kept);
        }
        measure.labels(containment);
        return measure.figures;
    }

    private void words(String kept) {
        List<String> keptWords = Words.of(kept, true);
        List<String> goldWords = Words.of(truth.gold(), true);
        Map<String, Integer> gold = Words.bag(goldWords);
        int both = 0;
        for (Map.Entry<String, Integer> word : Words.bag(keptWords).entrySet()) {
            both += Math.min(word.getValue(), gold.getOrDefault(word.getKey(), 0));
        }
        boolean nothing = keptWords.isEmpty() && goldWords.isEmpty();
        double p = nothing ? 1 : keptWords.isEmpty() ? 0 : (double) both / keptWords.size();
        double r = nothing ? 1 : goldWords.isEmpty() ? 0 : (double) both / goldWords.size();
        figures.add(Figure.PRECISION, p);
        figures.add(Figure.RECALL, r);
        figures.add(Figure.F1, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    private void paragraphs(Containment containment) {
        List<Boolean> held = new ArrayList<>();
        for (String line : Words.lines(truth.gold())) {
            if (Words.of(line, true).size() >= Containment.FEW_WORDS) {
                held.add(containment.holds(line));
            }
        }
        held.forEach(holds -> figures.add(Figure.GOLD_LOST, !holds));
        if (!held.isEmpty()) {
            figures.add(Figure.FIRST_KEPT, held.get(0));
            figures.add(Figure.LAST_KEPT, held.get(held.size() - 1));
        }
    }

    /** F1 is twice the found over the found, the wanted and the leaked. */
    private void snippets(String kept) {
        String text = folded(kept);
        for (String with : truth.with()) {
            boolean found = text.contains(folded(with));
            figures.add(Figure.SNIPPET_F1, found ? 2 : 0, found ? 2 : 1);
        }
        for (String without : truth.without()) {
            figures.add(Figure.SNIPPET_F1, 0, text.contains(folded(without)) ? 1 : 0);
        }
    }

    private static String folded(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    private void labels(Containment containment) {
        boolean carries = false;
        boolean leaves = false;
        Map<String, Set<Integer>> byTriple = byTriple();
        for (Label label : truth.labels()) {
            List<String> words = Words.of(label.text(), true);
            if (label.name().equals(Corpus.UNSURE) || words.size() < Containment.FEW_WORDS) {
                continue;
            }
            boolean kept = containment.holds(label.text());
            Kind kind = Kind.valueOf(label.name());
            if (kind == Kind.BODY && label.inGold()) {
                figures.add(Figure.NEWS_LOST, !kept);
            } else if (kind == Kind.DONATION) {
                figures.add(Figure.DONATION_LEFT, kept);
            }
            if (label.inGold()) {
                continue;
            }
            if (BOILERPLATE.contains(kind)) {
                figures.add(Figure.BOILERPLATE_LEFT, kept);
            } else if (kind.isAppeal()) {
                carries = true;
                leaves |= kept;
                figures.add(Figure.APPEALS_LEFT, kept);
                if (isAsk(kind)) {
                    figures.add(Figure.ASKS_LEFT, kept);
                }
                kinds(kind, called(words, byTriple));
            }
        }
        if (carries) {
            figures.add(Figure.PAGES_LEFT, leaves);
        }
    }

    private static boolean isAsk(Kind kind) {
        return kind == Kind.DONATION || kind == Kind.SUBSCRIPTION || kind == Kind.NEWSLETTER;
    }

    private void kinds(Kind kind, @Nullable Kind called) {
        if (called == null || !called.isAppeal()) {
            return;
        }
        figures.add(Figure.RIGHT_KIND, called == kind);
        figures.add(Figure.MERGED_KIND, merged(called) == merged(kind));
        figures.add(Figure.valueOf("RIGHT_" + kind.name()), called == kind);
    }

    private static Kind merged(Kind kind) {
        return kind == Kind.ENGAGE ? Kind.SUBSCRIPTION : kind;
    }

    /** The paragraphs that hold a triple of words. */
    private Map<String, Set<Integer>> byTriple() {
        Map<String, Set<Integer>> byTriple = new HashMap<>();
        for (int i = 0; i < prediction.lines().size(); i++) {
            for (String triple : Words.trigrams(Words.of(prediction.lines().get(i).text(), true))) {
                byTriple.computeIfAbsent(triple, t -> new HashSet<>()).add(i);
            }
        }
        return byTriple;
    }

    /** The kind of the paragraph that holds most of a labelled text, if it holds enough of it; the first of several. */
    private @Nullable Kind called(List<String> words, Map<String, Set<Integer>> byTriple) {
        Set<String> triples = Words.trigrams(words);
        int[] votes = new int[prediction.lines().size()];
        for (String triple : triples) {
            byTriple.getOrDefault(triple, Set.of()).forEach(i -> votes[i]++);
        }
        int best = -1;
        for (int i = 0; i < votes.length; i++) {
            if (best < 0 || votes[i] > votes[best]) {
                best = i;
            }
        }
        return best >= 0 && votes[best] >= Containment.HELD * triples.size() ? prediction.lines().get(best).kind() : null;
    }
}
