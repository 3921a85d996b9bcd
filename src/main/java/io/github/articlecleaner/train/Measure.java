package io.github.articlecleaner.train;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What predictions are worth on one corpus: how much of the story was found, what was left of appeals and boilerplate, and what news
 * was lost. Text of 4 and more words counts; "left" is of what stands outside the gold text.
 */
final class Measure {

    private static final List<String> BOILERPLATE = List.of("RELATED", "AUTHOR", "CAPTION", "LEGAL", "AD", "NAV", "COMMENT");

    private final Mean precision = new Mean();
    private final Mean recall = new Mean();
    private final Mean f1 = new Mean();
    private int found;
    private int wanted;
    private int leaked;
    private final Mean asks = new Mean();
    private final Mean appeals = new Mean();
    private final Mean donations = new Mean();
    private final Mean pagesWithAppeal = new Mean();
    private final Mean boilerplate = new Mean();
    private final Mean newsLost = new Mean();
    private final Mean goldLost = new Mean();
    private final Mean first = new Mean();
    private final Mean last = new Mean();
    private final Mean rightKind = new Mean();
    private int empty;
    private boolean snippets;

    /** A share that grows. */
    private static final class Mean {
        private double sum;
        private int count;

        void add(double value) {
            sum += value;
            count++;
        }

        void add(boolean value) {
            add(value ? 1 : 0);
        }

        double value() {
            return count == 0 ? 0 : sum / count;
        }
    }

    /** Takes what was predicted of a page. */
    void add(CorpusPage truth, CleanedArticle article) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : article.kept()) {
            text.append(paragraph.text().replace('\n', ' ')).append('\n');
        }
        String kept = text.toString();
        Containment containment = new Containment(kept);
        if (truth.gold() != null) {
            words(truth, kept);
            paragraphs(truth, containment);
            empty += !truth.gold().isBlank() && kept.isBlank() ? 1 : 0;
        } else {
            snippets(truth, kept);
        }
        labels(truth, containment, article);
    }

    private void words(CorpusPage truth, String kept) {
        boolean cjk = truth.corpus().equals("fundus");
        List<String> keptWords = Words.of(kept, cjk);
        List<String> goldWords = Words.of(truth.gold(), cjk);
        Map<String, Integer> gold = Words.bag(goldWords);
        int both = 0;
        for (Map.Entry<String, Integer> word : Words.bag(keptWords).entrySet()) {
            both += Math.min(word.getValue(), gold.getOrDefault(word.getKey(), 0));
        }
        boolean nothing = keptWords.isEmpty() && goldWords.isEmpty();
        double p = nothing ? 1 : keptWords.isEmpty() ? 0 : (double) both / keptWords.size();
        double r = nothing ? 1 : goldWords.isEmpty() ? 0 : (double) both / goldWords.size();
        precision.add(p);
        recall.add(r);
        f1.add(p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    private void paragraphs(CorpusPage truth, Containment containment) {
        List<Boolean> held = new ArrayList<>();
        for (String line : Words.lines(truth.gold())) {
            if (Words.of(line, true).size() >= Containment.FEW_WORDS) {
                held.add(containment.holds(line));
            }
        }
        held.forEach(holds -> goldLost.add(!holds));
        if (!held.isEmpty()) {
            first.add(held.get(0));
            last.add(held.get(held.size() - 1));
        }
    }

    private void snippets(CorpusPage truth, String kept) {
        snippets = true;
        String text = folded(kept);
        for (String with : truth.with()) {
            wanted++;
            found += text.contains(folded(with)) ? 1 : 0;
        }
        for (String without : truth.without()) {
            leaked += text.contains(folded(without)) ? 1 : 0;
        }
    }

    private static String folded(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    private void labels(CorpusPage truth, Containment containment, CleanedArticle article) {
        boolean carries = false;
        boolean leaves = false;
        Map<String, List<Paragraph>> byTriple = byTriple(article);
        for (Label label : truth.labels()) {
            List<String> words = Words.of(label.text(), true);
            if (label.name().equals("UNSURE") || words.size() < Containment.FEW_WORDS) {
                continue;
            }
            boolean kept = containment.holds(label.text());
            Kind kind = Kind.valueOf(label.name());
            if (kind == Kind.BODY && label.inGold()) {
                newsLost.add(!kept);
            } else if (kind == Kind.DONATION) {
                donations.add(kept);
            }
            if (label.inGold()) {
                continue;
            }
            if (BOILERPLATE.contains(label.name())) {
                boilerplate.add(kept);
            } else if (kind.isAppeal()) {
                carries = true;
                leaves |= kept;
                appeals.add(kept);
                if (kind.compareTo(Kind.NEWSLETTER) <= 0) {
                    asks.add(kept);
                }
                Kind called = called(words, byTriple);
                if (called != null && called.isAppeal()) {
                    rightKind.add(called == kind);
                }
            }
        }
        if (carries) {
            pagesWithAppeal.add(leaves);
        }
    }

    /** The paragraphs that hold a triple of words, each once. */
    private static Map<String, List<Paragraph>> byTriple(CleanedArticle article) {
        Map<String, List<Paragraph>> byTriple = new HashMap<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (String triple : Words.trigrams(Words.of(paragraph.text(), true))) {
                byTriple.computeIfAbsent(triple, t -> new ArrayList<>()).add(paragraph);
            }
        }
        return byTriple;
    }

    /** The kind of the paragraph that holds most of a labelled text, if it holds enough of it. */
    private static @Nullable Kind called(List<String> words, Map<String, List<Paragraph>> byTriple) {
        Set<String> triples = Words.trigrams(words);
        Map<Paragraph, Integer> votes = new LinkedHashMap<>();
        for (String triple : triples) {
            byTriple.getOrDefault(triple, List.of()).forEach(p -> votes.merge(p, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= Containment.HELD * triples.size())
                .map(best -> best.getKey().kind())
                .orElse(null);
    }

    /** Word F1, or snippet F1 where the gold is snippets. */
    double f1() {
        return snippets ? 2.0 * found / (found + wanted + leaked) : f1.value();
    }

    /** A row of the table. */
    String row(String corpus) {
        String story = snippets
                ? String.format(Locale.ROOT, "%.4f (snippets)", f1())
                : String.format(Locale.ROOT, "%.4f (%.3f / %.3f)", f1(), precision.value(), recall.value());
        String gold = snippets ? "|" : String.format(Locale.ROOT, "%.1f | %.1f / %.1f", 100 * goldLost.value(), 100 * first.value(), 100 * last.value());
        return String.format(Locale.ROOT, "| %s | %s | %s | %.1f of %d | %.1f of %d | %.1f of %d | %.1f of %d | %.1f of %d | %.1f of %d | %s | %.1f |",
                corpus, story, snippets ? "" : String.valueOf(empty), 100 * asks.value(), asks.count, 100 * appeals.value(), appeals.count,
                100 * donations.value(), donations.count, 100 * pagesWithAppeal.value(), pagesWithAppeal.count, 100 * boilerplate.value(),
                boilerplate.count, 100 * newsLost.value(), newsLost.count, gold, 100 * rightKind.value());
    }

    /** What was left over several corpora together, in a sentence. */
    static String pooled(List<Measure> corpora) {
        return "Together: asks left " + share(corpora, m -> m.asks) + ", appeals left " + share(corpora, m -> m.appeals)
                + ", DONATION left " + share(corpora, m -> m.donations) + ", boilerplate left " + share(corpora, m -> m.boilerplate) + ".";
    }

    private static String share(List<Measure> corpora, Function<Measure, Mean> of) {
        double sum = corpora.stream().mapToDouble(m -> of.apply(m).sum).sum();
        int count = corpora.stream().mapToInt(m -> of.apply(m).count).sum();
        return String.format(Locale.ROOT, "%.1f %% of %d", count == 0 ? 0 : 100 * sum / count, count);
    }

    /** The head of the table. */
    static String head() {
        return "| corpus | F1 (P / R) | empty | asks left % | appeals left % | DONATION left % | pages with one left % | boilerplate left % "
                + "| news lost % | gold lost % | first / last % | right kind % |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|";
    }
}
