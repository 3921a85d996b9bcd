package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.model.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a further look sees: the scores of the look before and measures of a paragraph, of those around it, of its containers and of the page; a
 * row of numbers a paragraph. What is not there is not a number.
 */
public final class Surroundings {

    /** Neighbours on each side whose scores are looked at one by one, and of how many what they look like. */
    private static final int AROUND = 5;

    private static final int NEAR = 3;

    /** Neighbours on each side whose kinds are looked at together. */
    private static final int KINDS_AROUND = 3;

    private static final int WIDE = 6;
    private static final int FAR = 15;

    /** Containers outwards of which each is compared with what stands outside the one before. */
    private static final int LEVELS = 5;

    /** Words of a paragraph beyond this weigh nothing more. */
    private static final float MOST_WORDS = 60;

    /** A paragraph this probably an appeal is a sure one; this probably story, and of so many words, is the story itself. */
    private static final double SURE_APPEAL = 0.5;

    private static final double SURE_STORY = 0.9;
    private static final int PROSE = 12;

    /** What is further away than this is out of sight. */
    private static final int SIGHT = 30;

    /** How much of a high score can still be seen one paragraph further. */
    private static final double ECHO = 0.97;

    private static final double SURE_ODDS = 9;

    private static final Kind[] KINDS = Kind.values();

    private static final Trait[] TRAITS = Arrays.stream(Trait.values()).filter(t -> t != Trait.INSIDE && t != Trait.SPREAD && t != Trait.GROUP).toArray(Trait[]::new);

    /** Bits of {@link Trait#INSIDE}. */
    private static final int INSIDES = 16;

    private static final List<Feature> COLUMNS = columns();

    private final Page page;
    private final List<Score> scores;
    private final int size;
    private final float[] story;
    private final float[] odds;
    private final float[] words;
    private final float[] asks;
    private final float[] length;
    private final float[][] kinds;
    private final double[] storyBefore;
    private final Shares containers;
    private final Shares groups;
    private final int[] proseBefore;
    private final int[] proseAfter;
    private final int[] appealBefore;
    private final int[] appealAfter;
    private final float[] echoBefore;
    private final float[] echoAfter;
    /** What was said one look before; null where there was none. */
    private final float @Nullable [] oddsBefore;

    private final float[] row = new float[COLUMNS.size()];
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
        proseBefore = new int[size];
        proseAfter = new int[size];
        appealBefore = new int[size];
        appealAfter = new int[size];
        echoBefore = new float[size];
        echoAfter = new float[size];
        look(0, 1, proseBefore, appealBefore, echoBefore);
        look(size - 1, -1, proseAfter, appealAfter, echoAfter);
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
        groups.words[group(i)] += length[i];
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
        storyBefore[i + 1] = storyBefore[i] + isStory * length[i];
        containers.held[page.sources().get(i).container().id()] += isStory * length[i];
        groups.held[group(i)] += isStory * length[i];
    }

    private static float odds(double probability) {
        double odds = Math.log(Math.max(1e-9, probability) / Math.max(1e-9, 1 - probability));
        return (float) Math.max(-SURE_ODDS, Math.min(SURE_ODDS, odds));
    }

    /** Walks one way and notes how far back the last story and the last appeal were. */
    private void look(int from, int step, int[] prose, int[] appeal, float[] echo) {
        int sinceProse = SIGHT;
        int sinceAppeal = SIGHT;
        double heard = 0;
        for (int i = from; i >= 0 && i < size; i += step) {
            prose[i] = sinceProse;
            appeal[i] = sinceAppeal;
            echo[i] = (float) heard;
            sinceProse = story[i] >= SURE_STORY && length[i] >= PROSE ? 1 : Math.min(SIGHT, sinceProse + 1);
            sinceAppeal = scores.get(i).appeal() >= SURE_APPEAL ? 1 : Math.min(SIGHT, sinceAppeal + 1);
            heard = Math.max(heard * ECHO, story[i]);
        }
    }

    /** {@return how many numbers a row has} */
    public static int width() {
        return COLUMNS.size();
    }

    /**
     * The columns that some families of features stand for.
     *
     * @param families the families
     * @return the columns' numbers, in order
     */
    public static List<Integer> columnsOf(Set<Feature> families) {
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < COLUMNS.size(); c++) {
            if (families.contains(COLUMNS.get(c))) {
                columns.add(c);
            }
        }
        return columns;
    }

    /** The family of each column, in the order in which a row is filled. */
    private static List<Feature> columns() {
        List<Feature> columns = new ArrayList<>();
        for (Trait trait : TRAITS) {
            columns.add(switch (trait) {
                case TAG, IMAGES, FIELDS, HIDDEN -> Feature.TAG;
                case UP, DOWN, ALIKE, ALIKE_PROSE, MAIN, ALL_PROSE -> Feature.WAY;
                case LIKE_TITLE, LIKE_DESCRIPTION, FROM_TITLE -> Feature.TITLE;
                case REPEATED, PROSE_BEFORE, FROM_FIRST, FROM_LAST, GAP_BEFORE, GAP_AFTER -> Feature.PLACE;
                case WE, YOU, SAID, OWN_NAME, NAMES, QUOTES, QUOTED -> Feature.VOICE;
                case CUES, CUES_BEFORE, CUES_AFTER -> Feature.CUE;
                default -> Feature.LENGTH;
            });
        }
        add(columns, Feature.INSIDE, INSIDES);
        add(columns, Feature.FIRST_LOOK, 1);
        add(columns, Feature.BY_WORDS, 1);
        add(columns, Feature.ASKS, 1);
        add(columns, Feature.KIND, KINDS.length - 1);
        for (int offset = 1; offset <= AROUND; offset++) {
            for (int side = 0; side < 2; side++) {
                columns.addAll(List.of(Feature.FIRST_AROUND, Feature.WORDS_AROUND, Feature.ASKS_AROUND));
                add(columns, Feature.AROUND, offset <= NEAR ? 4 : 0);
            }
        }
        add(columns, Feature.FIRST_AROUND, 6);
        add(columns, Feature.WORDS_AROUND, 3);
        add(columns, Feature.ASKS_AROUND, 5);
        add(columns, Feature.KIND_AROUND, 2 * (KINDS.length - 1));
        add(columns, Feature.CONTAINER, 2 * LEVELS);
        add(columns, Feature.ALIKE, 2);
        add(columns, Feature.STORY_SHARE, 4);
        add(columns, Feature.FIRST_AROUND, 4);
        add(columns, Feature.ASKS_AROUND, 2);
        columns.add(Feature.PLACE);
        columns.add(Feature.PLACE);
        columns.add(Feature.FIRST_LOOK);
        add(columns, Feature.FIRST_AROUND, 2);
        return List.copyOf(columns);
    }

    private static void add(List<Feature> columns, Feature family, int times) {
        for (int i = 0; i < times; i++) {
            columns.add(family);
        }
    }

    /**
     * The row of a paragraph.
     *
     * @param i the paragraph's index
     * @return {@link #width()} numbers, overwritten by the next call
     */
    public float[] row(int i) {
        filled = 0;
        Score score = scores.get(i);
        for (Trait trait : TRAITS) {
            put(score.trait(trait));
        }
        insides(score.trait(Trait.INSIDE), score.trait(Trait.SPREAD));
        put(odds[i]);
        put(words[i]);
        put(asks[i]);
        for (Kind kind : KINDS) {
            if (kind != Kind.BODY) {
                put(kinds[kind.ordinal()][i]);
            }
        }
        for (int offset = 1; offset <= AROUND; offset++) {
            neighbour(i, i - offset, offset);
            neighbour(i, i + offset, offset);
        }
        means(i);
        containers(i);
        groups.others(group(i), story[i], length[i]);
        ends(i);
        return row;
    }

    /** 1 for an element around the paragraph, but -1, further from 1 than none, where it stands around most of the prose. */
    private void insides(float inside, float spread) {
        for (int bit = 0; bit < INSIDES; bit++) {
            put(Float.isNaN(inside) ? inside : ((int) spread >> bit & 1) != 0 ? -1 : (int) inside >> bit & 1);
        }
    }

    private void neighbour(int i, int n, int offset) {
        boolean there = n >= 0 && n < size;
        put(there ? odds[n] : Float.NaN);
        put(there ? words[n] : Float.NaN);
        put(there ? asks[n] : Float.NaN);
        if (offset <= NEAR) {
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
        containers.others(inner.id(), story[i], length[i]);
        for (int level = 1; level < LEVELS; level++) {
            Container outer = inner.parent();
            if (outer == null) {
                put(Float.NaN);
                put(Float.NaN);
            } else {
                containers.beside(inner.id(), outer.id());
                inner = outer;
            }
        }
    }

    private void ends(int i) {
        double all = Math.max(1, storyBefore[size]);
        put(storyBefore[i] / all);
        put(all);
        put(storyBefore[i]);
        put(storyBefore[size] - storyBefore[i + 1]);
        put(proseBefore[i]);
        put(proseAfter[i]);
        put(echoBefore[i]);
        put(echoAfter[i]);
        put(appealBefore[i]);
        put(appealAfter[i]);
        put(i);
        put(size - i);
        put(oddsBefore(i));
        put(oddsBefore(i - 1));
        put(oddsBefore(i + 1));
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
            most = Math.max(most, scores.get(n).appeal());
        }
        return most;
    }

    /** Whether two paragraphs stand in the same container, the same parent, or further apart. */
    private int kinship(int i, int n) {
        Container one = page.sources().get(i).container();
        Container other = page.sources().get(n).container();
        return one == other ? 0 : one.parent() == other.parent() || one.parent() == other || other.parent() == one ? 1 : 2;
    }

    /** How much of the words in each of some places is story. The words and the places are those of the look before. */
    private final class Shares {
        private final boolean counted;
        private final double[] held;
        private final double[] words;
        private final @Nullable Container[] places;

        Shares(int count) {
            counted = false;
            held = new double[count];
            words = new double[count];
            places = new Container[count];
        }

        Shares(Shares before) {
            counted = true;
            held = new double[before.held.length];
            words = before.words;
            places = before.places;
        }

        /** Counts words in a container, and notes it and those around it. */
        void count(Container container, double count) {
            words[container.id()] += count;
            for (Container c = container; c != null && places[c.id()] == null; c = c.parent()) {
                places[c.id()] = c;
            }
        }

        /** Adds what each container holds to the one around it: a child's number is larger than its parent's. */
        void gather() {
            for (int id = places.length - 1; id > 0; id--) {
                Container outer = places[id] == null ? null : places[id].parent();
                if (outer != null) {
                    held[outer.id()] += held[id];
                    words[outer.id()] += counted ? 0 : words[id];
                }
            }
        }

        /** The share among the others in a place, and how many words they have. */
        void others(int place, double isStory, double count) {
            share(held[place] - isStory * count, words[place] - count);
        }

        /** The share outside an inner place. */
        void beside(int inner, int outer) {
            share(held[outer] - held[inner], words[outer] - words[inner]);
        }

        private void share(double story, double of) {
            put(of < 0.5 ? Double.NaN : story / of);
            put(Math.max(0, of));
        }
    }
}
