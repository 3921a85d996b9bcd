package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Evidence;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Verdict;
import io.github.articlecleaner.model.Forest;
import io.github.articlecleaner.model.Model;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The further looks, at the whole sequence: what is kept, and which paragraphs share one fate. Immutable and safe to share between threads. */
public final class Judge {

    private final List<Forest> looks;
    private final Set<Kind> keep;
    private final double threshold;
    private final UserRules rules;

    /**
     * A judge with a model and the user's choice.
     *
     * @param model what was learnt
     * @param keep the kinds to keep, at least one
     * @param threshold a paragraph is kept when the probabilities of these kinds sum to at least this
     * @throws IllegalArgumentException if the model's trees ask of other columns than there are: it was learnt with another version
     */
    public Judge(Model model, Set<Kind> keep, double threshold) {
        this(model, keep, threshold, UserRules.NONE);
    }

    /**
     * A judge with a model, the user's choice and the user's rules.
     *
     * @param model what was learnt
     * @param keep the kinds to keep, at least one
     * @param threshold a paragraph is kept when the probabilities of these kinds sum to at least this
     * @param rules what the user knows better
     * @throws IllegalArgumentException if the model's trees ask of other columns than there are: it was learnt with another version
     */
    public Judge(Model model, Set<Kind> keep, double threshold, UserRules rules) {
        this.looks = model.sequence();
        looks.forEach(Judge::check);
        this.keep = EnumSet.copyOf(keep);
        this.threshold = threshold;
        this.rules = rules;
    }

    private static void check(Forest trees) {
        if (trees.columns() != Columns.count()) {
            throw new IllegalArgumentException("trees of " + Columns.count() + " columns were expected, found " + trees.columns());
        }
    }

    /**
     * Judges a page.
     *
     * @param page the page
     * @param first the first look's score for each of its paragraphs, in the same order
     * @return a verdict for each paragraph, in page order
     */
    public List<Verdict> judge(Page page, List<Score> first) {
        return decide(page, look(page, first));
    }

    /**
     * Looks again at the whole sequence, as often as the model has looks. What is seen does not depend on what the user keeps, nor on the threshold.
     *
     * @param page the page
     * @param first the first look's score for each of its paragraphs, in the same order
     * @return the last look's scores, in the same order
     */
    public List<Score> look(Page page, List<Score> first) {
        return new Sequence(page, first).after(looks).scores();
    }

    /**
     * Decides on scores of the last look.
     *
     * @param page the page
     * @param scores what {@link #look} gave, of this judge or another one with the same model
     * @return a verdict for each paragraph, in page order
     */
    public List<Verdict> decide(Page page, List<Score> scores) {
        List<Box> boxes = new Boxes(page, scores, keep, this::isKept).find();
        int[] boxOf = new int[scores.size()];
        for (int b = 0; b < boxes.size(); b++) {
            for (int i = boxes.get(b).start(); i < boxes.get(b).end(); i++) {
                boxOf[i] = b + 1;
            }
        }
        List<Verdict> verdicts = new ArrayList<>(scores.size());
        for (int i = 0; i < scores.size(); i++) {
            Verdict verdict = boxOf[i] == 0 ? alone(scores.get(i)) : inBox(scores.get(i), boxes.get(boxOf[i] - 1), boxOf[i] - 1);
            verdicts.add(verdict.withAsks(scores.get(i).asks()));
        }
        BitSet twice = new SaidTwice(page, verdicts).find();
        twice.stream().forEach(i -> verdicts.set(i, copy(scores.get(i), verdicts.get(i))));
        return rules.over(page, scores, verdicts, keep);
    }

    private boolean isKept(Score score) {
        return sum(score) >= threshold;
    }

    private double sum(Score score) {
        double sum = 0;
        for (Kind kind : keep) {
            sum += score.of(kind);
        }
        return sum;
    }

    private Verdict alone(Score score) {
        boolean kept = isKept(score);
        // Of the kinds that agree with the decision, so that kind and decision never contradict each other.
        Kind kind = Likeliest.decided(score, agrees -> keep.contains(agrees) == kept);
        return new Verdict(kind, score.of(kind), kept, -1, score.evidence());
    }

    private Verdict inBox(Score score, Box box, int number) {
        List<String> evidence = Evidence.of(Boxes.RULE + "|" + box.kind(), score.evidence());
        double probability = Math.max(score.of(box.kind()), box.probability());
        return new Verdict(box.kind(), probability, false, number, evidence);
    }

    /** The second copy of a text is boilerplate of the likeliest kind, unless the user keeps all boilerplate. */
    private Verdict copy(Score score, Verdict first) {
        Kind best = Likeliest.of(score, kind -> kind != Kind.BODY && kind != Kind.TITLE && !kind.isAppeal() && !keep.contains(kind));
        if (best == null) {
            return first;
        }
        return new Verdict(best, score.of(best), false, -1, Evidence.of(SaidTwice.RULE, score.evidence()));
    }
}
