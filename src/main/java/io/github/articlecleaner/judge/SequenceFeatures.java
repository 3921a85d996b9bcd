package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.FeatureSink;
import java.util.List;

/** What the second look sees: the first look's scores of a paragraph, of those around it, and of the page as a whole. */
public final class SequenceFeatures {

    /** Neighbours on each side that are looked at one by one. */
    private static final int AROUND = 4;

    /** How far means of the neighbourhood reach. */
    private static final int NEAR = 2;

    private static final int WIDE = 6;

    /** Steps of a probability; the outer ones are where the first look is sure. */
    private static final double[] STEPS = {0.005, 0.02, 0.05, 0.12, 0.25, 0.4, 0.6, 0.75, 0.88, 0.95, 0.98, 0.995};

    /** A paragraph this probably an appeal is a sure one, and is seen from so many paragraphs away. */
    private static final double SURE_APPEAL = 0.5;

    private static final int SIGHT = 9;

    private static final int NOT_ASKED = STEPS.length + 1;
    private static final int OUTSIDE = STEPS.length + 2;

    private final Page page;
    private final int size;
    private final double[] first;
    private final double[] words;
    private final int[] firstStep;
    private final int[] wordsStep;
    private final double[] storyBefore;
    /** The share of appeals among what a paragraph may be if it is no story. */
    private final double[] asks;
    private final int[] asksStep;
    /** Steps to the nearest sure appeal before and after, {@link #SIGHT} where none is near. */
    private final int[] appealBefore;
    private final int[] appealAfter;

    /**
     * Takes the first look's scores.
     *
     * @param page the page
     * @param scores a score for each of its paragraphs
     */
    public SequenceFeatures(Page page, List<Score> scores) {
        this.page = page;
        this.size = scores.size();
        first = new double[size];
        words = new double[size];
        firstStep = new int[size];
        wordsStep = new int[size];
        storyBefore = new double[size + 1];
        asks = new double[size];
        asksStep = new int[size];
        appealBefore = new int[size];
        appealAfter = new int[size];
        for (int i = 0; i < size; i++) {
            Score score = scores.get(i);
            first[i] = score.of(Kind.BODY);
            words[i] = score.byWords();
            firstStep[i] = step(first[i]);
            wordsStep[i] = words[i] == Score.NOT_ASKED ? NOT_ASKED : step(words[i]);
            asks[i] = score.appeal() / Math.max(1e-9, 1 - first[i]);
            asksStep[i] = step(asks[i]);
            storyBefore[i + 1] = storyBefore[i] + first[i] * Math.min(400, page.sources().get(i).text().length());
        }
        sight(scores);
    }

    private void sight(List<Score> scores) {
        int before = SIGHT;
        int after = SIGHT;
        for (int i = 0; i < size; i++) {
            appealBefore[i] = before;
            before = scores.get(i).appeal() >= SURE_APPEAL ? 1 : Math.min(SIGHT, before + 1);
            int n = size - 1 - i;
            appealAfter[n] = after;
            after = scores.get(n).appeal() >= SURE_APPEAL ? 1 : Math.min(SIGHT, after + 1);
        }
    }

    /**
     * Hands the features of a paragraph to a sink.
     *
     * @param i the paragraph's index
     * @param sink takes the features
     */
    public void emit(int i, FeatureSink sink) {
        // Plain text and html have separate weights: the first part of each name says which.
        int form = page.markup() ? 0 : 100;
        long own = part(form + firstStep[i]);
        long byWords = part(wordsStep[i]);
        long length = part(length(i));
        sink.add(Feature.ALWAYS, part(form));
        sink.add(Feature.FIRST_LOOK, own);
        sink.add(Feature.FIRST_LOOK, own, length);
        sink.add(Feature.BY_WORDS, own, byWords);
        sink.add(Feature.BY_WORDS, own, byWords, length);
        sink.add(Feature.BY_WORDS, part(form), byWords, length);
        for (int offset = 1; offset <= AROUND; offset++) {
            for (int side = -1; side <= 1; side += 2) {
                int n = i + side * offset;
                long where = part(side < 0 ? offset : offset + AROUND);
                sink.add(Feature.FIRST_AROUND, own, where, part(coarse(firstStep(n))));
                sink.add(Feature.FIRST_AROUND, part(form), where, part(firstStep(n)));
                sink.add(Feature.WORDS_AROUND, own, where, part(coarse(wordsStep(n))));
                if (offset <= 2) {
                    sink.add(Feature.WORDS_AROUND, own, byWords, where, part(coarse(wordsStep(n))));
                }
            }
        }
        long before = part(coarse(firstStep(i - 1)));
        long after = part(coarse(firstStep(i + 1)));
        sink.add(Feature.FIRST_AROUND, own, before, after);
        sink.add(Feature.FIRST_AROUND, part(200), own, part(step(mean(first, i, NEAR))));
        sink.add(Feature.FIRST_AROUND, part(201), own, part(step(mean(first, i, WIDE))));
        sink.add(Feature.FIRST_AROUND, part(202), part(form + step(mean(first, i, NEAR))), part(step(mean(first, i, WIDE))));
        sink.add(Feature.FIRST_AROUND, part(203), own, part(step(sideMean(first, i, -1))), part(step(sideMean(first, i, 1))));
        sink.add(Feature.WORDS_AROUND, part(200), own, byWords, part(step(mean(words, i, NEAR))));
        sink.add(Feature.WORDS_AROUND, part(201), own, part(step(sideMean(words, i, -1))), part(step(sideMean(words, i, 1))));
        double all = Math.max(1, storyBefore[size]);
        long share = part(tenth(storyBefore[i] / all));
        sink.add(Feature.STORY_SHARE, own, share);
        sink.add(Feature.STORY_SHARE, own, share, byWords);
        sink.add(Feature.STORY_SHARE, part(form), own, part(Math.min(9, (int) (Math.log(all + 1) * 1.2))));
        asks(i, form, own, byWords, length, sink);
        if (page.markup()) {
            markup(i, own, byWords, sink);
        }
    }

    private void asks(int i, int form, long own, long byWords, long length, FeatureSink sink) {
        long asking = part(asksStep[i]);
        long before = part(form + appealBefore[i]);
        long after = part(appealAfter[i]);
        sink.add(Feature.ASKS, own, asking);
        sink.add(Feature.ASKS, own, asking, length);
        sink.add(Feature.ASKS, own, asking, byWords);
        sink.add(Feature.ASKS_AROUND, own, before, after);
        sink.add(Feature.ASKS_AROUND, byWords, before, after);
        sink.add(Feature.ASKS_AROUND, asking, before, after);
        sink.add(Feature.ASKS_AROUND, byWords, asking, before, after);
        long left = part(form + step(sideMean(asks, i, -1)));
        long right = part(step(sideMean(asks, i, 1)));
        sink.add(Feature.ASKS_AROUND, part(200), own, left, right);
        sink.add(Feature.ASKS_AROUND, part(201), asking, left, right);
        sink.add(Feature.ASKS_AROUND, part(202), byWords, asking, part(form + step(mean(asks, i, NEAR))));
    }

    private void markup(int i, long own, long byWords, FeatureSink sink) {
        Source source = page.sources().get(i);
        long tag = FeatureHash.of(Math.floorMod(source.container().tag().hashCode(), 97));
        sink.add(Feature.TAG, own, tag);
        sink.add(Feature.TAG, own, tag, byWords);
        sink.add(Feature.INSIDE, own, part(kinship(i, i - 1)), part(coarse(firstStep(i - 1))));
        sink.add(Feature.INSIDE, part(1), own, part(kinship(i, i + 1)), part(coarse(firstStep(i + 1))));
    }

    /** Whether two paragraphs stand in the same container, the same parent, or further apart. */
    private int kinship(int i, int n) {
        if (n < 0 || n >= size) {
            return 3;
        }
        var one = page.sources().get(i).container();
        var other = page.sources().get(n).container();
        return one == other ? 0 : one.parent() == other.parent() || one.parent() == other || other.parent() == one ? 1 : 2;
    }

    private int firstStep(int i) {
        return i < 0 || i >= size ? OUTSIDE : firstStep[i];
    }

    private int wordsStep(int i) {
        return i < 0 || i >= size ? OUTSIDE : wordsStep[i];
    }

    /** Five steps instead of thirteen, for pairs of neighbours. */
    private static int coarse(int step) {
        return step >= NOT_ASKED ? step : step <= 1 ? 0 : step <= 4 ? 1 : step <= 6 ? 2 : step <= 9 ? 3 : 4;
    }

    private static int step(double probability) {
        int step = 0;
        while (step < STEPS.length && probability >= STEPS[step]) {
            step++;
        }
        return step;
    }

    private static int tenth(double share) {
        return share <= 0 ? 0 : 1 + (int) Math.min(10, share * 10);
    }

    private int length(int i) {
        int characters = page.sources().get(i).text().length();
        return characters < 15 ? 0 : characters < 40 ? 1 : characters < 100 ? 2 : characters < 250 ? 3 : 4;
    }

    private double mean(double[] values, int i, int reach) {
        double sum = 0;
        int count = 0;
        for (int n = Math.max(0, i - reach); n <= Math.min(size - 1, i + reach); n++) {
            if (n != i && values[n] >= 0) {
                sum += values[n];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** The mean of the nearest six on one side, where they are known. */
    private double sideMean(double[] values, int i, int side) {
        double sum = 0;
        int count = 0;
        for (int step = 1; step <= WIDE; step++) {
            int n = i + side * step;
            if (n >= 0 && n < size && values[n] >= 0) {
                sum += values[n];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static long part(int number) {
        return FeatureHash.of(number);
    }
}
