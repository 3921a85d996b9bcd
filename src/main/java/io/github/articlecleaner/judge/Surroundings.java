package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a further look sees: the scores of the look before and measures of a paragraph, of those around it, of its containers and of the page; a
 * row of numbers a paragraph. What is not there is not a number.
 */
final class Surroundings {

    /** Neighbours on each side whose kinds are looked at together. */
    private static final int KINDS_AROUND = 3;

    private static final int WIDE = 6;
    private static final int FAR = 15;

    /** Words of a paragraph beyond this weigh nothing more. */
    private static final float MOST_WORDS = 60;

    private static final double SURE_ODDS = 9;

    private static final Kind[] KINDS = Kind.values();

    private final Page page;
    private final List<Score> scores;
    private final int size;
    private final float[] story;
    private final float[] odds;
    private final double[] appeal;
    private final float[] words;
    private final float[] asks;
    private final float[] length;
    private final float[][] kinds;
    private final double[] storyBefore;
    private final Shares containers;
    private final Shares groups;
    private final Peaks appealPeaks;
    private final Peaks advertPeaks;
    private final Walk down;
    private final Walk up;
    /** What was said one look before; null where there was none. */
    private final float @Nullable [] oddsBefore;

    private final float[] row = new float[Columns.count()];
    private int filled;

    /**
     * Takes the first look's scores.
     *
     * @param page the page
     * @param scores a score for each of its paragraphs
     */
    Surroundings(Page page, List<Score> scores) {
        this(page, scores, null);
    }

    /** Takes the scores of the next look, of which only how probable story is differs. */
    Surroundings after(List<Score> next) {
        return new Surroundings(page, next, this);
    }

    private Surroundings(Page page, List<Score> scores, @Nullable Surroundings before) {
        this.page = page;
        this.scores = scores;
        oddsBefore = before != null ? before.odds : null;
        size = scores.size();
        story = new float[size];
        odds = new float[size];
        appeal = new double[size];
        storyBefore = new double[size + 1];
        words = before != null ? before.words : new float[size];
        asks = before != null ? before.asks : new float[size];
        length = before != null ? before.length : new float[size];
        kinds = before != null ? before.kinds : new float[KINDS.length][size];
        containers = before != null ? new Shares(before.containers) : new Shares(1 + highest(i -> page.sources().get(i).container().id()));
        groups = before != null ? new Shares(before.groups) : new Shares(1 + highest(this::group));
        for (int i = 0; i < size; i++) {
            if (before == null) {
                takeWhatStays(i, scores.get(i));
            }
            takeStory(i, scores.get(i));
        }
        containers.gather();
        appealPeaks = new Peaks(page.sources(), appeal, containers.places());
        advertPeaks = new Peaks(page.sources(), scores.stream().mapToDouble(score -> score.of(Kind.AD)).toArray(), containers.places());
        down = new Walk(story, appeal, length, 0, 1);
        up = new Walk(story, appeal, length, size - 1, -1);
    }

    /** What no further look changes: the measures, and what it would be, were it no story. */
    private void takeWhatStays(int i, Score score) {
        double rest = Math.max(1e-9, 1 - score.of(Kind.BODY));
        words[i] = score.byWords() == Score.NOT_ASKED ? Float.NaN : odds(score.byWords());
        asks[i] = (float) (score.appeal() / rest);
        length[i] = Math.min(MOST_WORDS, score.trait(Trait.WORDS));
        for (Kind kind : KINDS) {
            kinds[kind.ordinal()][i] = (float) (score.of(kind) / rest);
        }
        containers.count(page.sources().get(i).container(), length[i]);
        groups.count(group(i), length[i]);
    }

    /** The number of the paragraph's group. */
    private int group(int i) {
        return (int) scores.get(i).trait(Trait.GROUP);
    }

    private int highest(IntUnaryOperator number) {
        int highest = -1;
        for (int i = 0; i < size; i++) {
            highest = Math.max(highest, number.applyAsInt(i));
        }
        return highest;
    }

    private void takeStory(int i, Score score) {
        double isStory = score.of(Kind.BODY);
        story[i] = (float) isStory;
        odds[i] = odds(isStory);
        appeal[i] = score.appeal();
        storyBefore[i + 1] = storyBefore[i] + isStory * length[i];
        containers.hold(page.sources().get(i).container().id(), isStory * length[i]);
        groups.hold(group(i), isStory * length[i]);
    }

    private static float odds(double probability) {
        double odds = Math.log(Math.max(1e-9, probability) / Math.max(1e-9, 1 - probability));
        return (float) Math.max(-SURE_ODDS, Math.min(SURE_ODDS, odds));
    }

    /**
     * The row of a paragraph.
     *
     * @param i the paragraph's index
     * @return {@link Columns#count()} numbers, overwritten by the next call
     */
    float[] row(int i) {
        filled = 0;
        Score score = scores.get(i);
        copy(score, Columns.TRAITS);
        insides(score.trait(Trait.INSIDE), score.trait(Trait.SPREAD));
        put(odds[i]);
        put(words[i]);
        put(asks[i]);
        for (Kind kind : KINDS) {
            if (kind != Kind.BODY) {
                put(kinds[kind.ordinal()][i]);
            }
        }
        for (int offset = 1; offset <= Columns.AROUND; offset++) {
            neighbour(i, i - offset, offset);
            neighbour(i, i + offset, offset);
        }
        means(i);
        containers(i);
        peaks(appealPeaks, i);
        peaks(advertPeaks, i);
        others(groups, group(i), i);
        ends(i);
        put(score.trait(Trait.SHARED_ALL));
        shared(i);
        shared(i - 1);
        shared(i + 1);
        return row;
    }

    /** 1 for an element around the paragraph, but -1, further from 1 than none, where it stands around most of the prose. */
    private void insides(float inside, float spread) {
        for (int bit = 0; bit < Columns.INSIDES; bit++) {
            put(Float.isNaN(inside) ? inside : ((int) spread >> bit & 1) != 0 ? -1 : (int) inside >> bit & 1);
        }
    }

    private void neighbour(int i, int n, int offset) {
        boolean there = n >= 0 && n < size;
        put(there ? odds[n] : Float.NaN);
        put(there ? words[n] : Float.NaN);
        put(there ? asks[n] : Float.NaN);
        if (offset <= Columns.NEAR) {
            put(there ? length[n] : Float.NaN);
            put(there ? scores.get(n).trait(Trait.SHAPE) : Float.NaN);
            put(there ? kinship(i, n) : Float.NaN);
            put(there ? scores.get(n).trait(Trait.LINKED) : Float.NaN);
        }
    }

    private void means(int i) {
        put(mean(story, i, 2, 2));
        put(mean(story, i, WIDE, WIDE));
        put(mean(story, i, WIDE, 0));
        put(mean(story, i, 0, WIDE));
        put(mean(story, i, FAR, 0));
        put(mean(story, i, 0, FAR));
        put(mean(words, i, 2, 2));
        put(mean(words, i, WIDE, 0));
        put(mean(words, i, 0, WIDE));
        put(mean(asks, i, 2, 2));
        put(mean(asks, i, WIDE, 0));
        put(mean(asks, i, 0, WIDE));
        put(loudest(i - WIDE, i));
        put(loudest(i + 1, i + 1 + WIDE));
        for (Kind kind : KINDS) {
            if (kind != Kind.BODY) {
                put(mean(kinds[kind.ordinal()], i, KINDS_AROUND, 0));
                put(mean(kinds[kind.ordinal()], i, 0, KINDS_AROUND));
            }
        }
    }

    /** How much story stands beside the paragraph in its container, then in each container further out beside the one before. */
    private void containers(int i) {
        Container inner = page.sources().get(i).container();
        others(containers, inner.id(), i);
        for (int level = 1; level < Columns.LEVELS; level++) {
            Container outer = inner.parent();
            if (outer == null) {
                put(Float.NaN);
                put(Float.NaN);
            } else {
                share(containers.held(outer.id()) - containers.held(inner.id()), containers.words(outer.id()) - containers.words(inner.id()));
                inner = outer;
            }
        }
    }

    /** The highest probability of an appeal or an advert beside the paragraph in its container, then in each container further out beside the one before. */
    private void peaks(Peaks peaks, int i) {
        Container place = page.sources().get(i).container();
        put(peaks.beside(i, place));
        for (int level = 1; level < Columns.LEVELS; level++) {
            Container outer = place.parent();
            put(outer == null ? Double.NaN : peaks.outside(place, outer));
            place = outer == null ? place : outer;
        }
    }

    /** How much story the others in a place are, and how many words they have. */
    private void others(Shares shares, int place, int i) {
        share(shares.held(place) - story[i] * length[i], shares.words(place) - length[i]);
    }

    private void share(double isStory, double of) {
        put(of < 0.5 ? Double.NaN : isStory / of);
        put(Math.max(0, of));
    }

    private void ends(int i) {
        double all = Math.max(1, storyBefore[size]);
        put(storyBefore[i] / all);
        put(all);
        put(storyBefore[i]);
        put(storyBefore[size] - storyBefore[i + 1]);
        put(down.sinceStory(i));
        put(up.sinceStory(i));
        put(down.echo(i));
        put(up.echo(i));
        put(down.sinceAppeal(i));
        put(up.sinceAppeal(i));
        put(Math.min(Trait.FAR, i));
        put(Math.min(Trait.FAR, size - i));
        put(oddsBefore(i));
        put(oddsBefore(i - 1));
        put(oddsBefore(i + 1));
    }

    /** What a paragraph shares with the page. */
    private void shared(int i) {
        if (i >= 0 && i < size) {
            copy(scores.get(i), Columns.SHARED);
        } else {
            Arrays.fill(row, filled, filled + Columns.SHARED.size(), Float.NaN);
            filled += Columns.SHARED.size();
        }
    }

    /** Copies traits that follow one another. */
    private void copy(Score score, List<Trait> traits) {
        score.copyTraits(traits.get(0), traits.get(traits.size() - 1), row, filled);
        filled += traits.size();
    }

    /** What the look before the last one said. */
    private float oddsBefore(int i) {
        return oddsBefore == null || i < 0 || i >= size ? Float.NaN : oddsBefore[i];
    }

    private void put(double value) {
        row[filled++] = (float) value;
    }

    private double mean(float[] values, int i, int before, int after) {
        double sum = 0;
        int count = 0;
        for (int n = Math.max(0, i - before); n <= Math.min(size - 1, i + after); n++) {
            if (n != i && !Float.isNaN(values[n])) {
                sum += values[n];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** How much the paragraph asks that asks most. */
    private double loudest(int from, int to) {
        double most = 0;
        for (int n = Math.max(0, from); n < Math.min(size, to); n++) {
            most = Math.max(most, appeal[n]);
        }
        return most;
    }

    private int kinship(int i, int n) {
        return page.sources().get(i).container().kinship(page.sources().get(n).container());
    }
}
