package io.github.articlecleaner.score;

import java.util.Arrays;

/**
 * How far paragraphs speak of the same: which share of what one speaks of is spoken of elsewhere on the page. A story comes back to its people,
 * places and things; a letter that stands amid it has its own. The measure is the one by which texts are divided into topics, words that come
 * again (Hearst, TextTiling, Computational Linguistics 23, 1997), but asked of each paragraph instead of the gaps.
 */
final class Cohesion {

    /** Paragraphs so far away are near. */
    private static final int NEAR = 3;

    /** A page whose words were made to want one place of the table has some of them left out, instead of time. */
    private static final int MOST_BESIDE = 32;

    /** What cannot be numbered. */
    private static final int LEFT_OUT = -1;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    /** How many stems. */
    final int[] stems;
    /** Share of them that prose has which is further before than near, further after, and either. */
    final float[] before;
    final float[] after;
    final float[] far;
    /** Share of them that near paragraphs before have, and near ones after. */
    final float[] nearBefore;
    final float[] nearAfter;
    /** Share of them that the title has. */
    final float[] title;
    /** The share {@link #far} of all prose together. */
    final float ofAll;

    private final int size;
    /** Stems by their numbers, and where the table has them; counted from 1, 0 where there is none. */
    private final int[] stem;
    private final int[] table;
    private int count;
    /** The numbers of each paragraph's stems, each once: those of one from its start to the next one's. */
    private final int[] numbers;
    private final int[] start;

    Cohesion(Facts facts) {
        size = facts.size;
        stems = new int[size];
        before = new float[size];
        after = new float[size];
        far = new float[size];
        nearBefore = new float[size];
        nearAfter = new float[size];
        title = new float[size];
        int all = 0;
        for (Wording wording : facts.wordings) {
            all += wording.stems.length;
        }
        stem = new int[all];
        numbers = new int[all];
        table = new int[Integer.highestOneBit(Math.max(1, all)) * 4];
        start = new int[size + 1];
        int[] first = new int[all];
        int[] last = new int[all];
        number(facts, last);
        nearBefore(last);
        nearAfter(last);
        ofAll = far(facts, first, last);
        title(Wording.of(facts.page.metadata().title(), null).stems, new boolean[count]);
    }

    /** Numbers the stems of all paragraphs. */
    private void number(Facts facts, int[] last) {
        Arrays.fill(last, NEVER);
        int filled = 0;
        for (int i = 0; i < size; i++) {
            start[i] = filled;
            for (int one : facts.wordings[i].stems) {
                int number = number(one, true);
                if (number != LEFT_OUT && last[number] != i) {
                    last[number] = i;
                    numbers[filled++] = number;
                }
            }
            stems[i] = filled - start[i];
        }
        start[size] = filled;
    }

    /** The number of a stem; a new one where it is asked to be added. */
    private int number(int one, boolean added) {
        int mask = table.length - 1;
        int slot = one & mask;
        for (int beside = 0; beside < MOST_BESIDE; beside++) {
            int number = table[slot] - 1;
            if (number < 0) {
                if (!added) {
                    return LEFT_OUT;
                }
                stem[count] = one;
                table[slot] = ++count;
                return count - 1;
            }
            if (stem[number] == one) {
                return number;
            }
            slot = slot + 1 & mask;
        }
        return LEFT_OUT;
    }

    private void nearBefore(int[] last) {
        Arrays.fill(last, 0, count, NEVER);
        for (int i = 0; i < size; i++) {
            int shared = 0;
            for (int n = start[i]; n < start[i + 1]; n++) {
                shared += last[numbers[n]] >= i - NEAR ? 1 : 0;
                last[numbers[n]] = i;
            }
            nearBefore[i] = share(shared, i);
        }
    }

    private void nearAfter(int[] next) {
        Arrays.fill(next, 0, count, -NEVER);
        for (int i = size - 1; i >= 0; i--) {
            int shared = 0;
            for (int n = start[i]; n < start[i + 1]; n++) {
                shared += next[numbers[n]] <= i + NEAR ? 1 : 0;
                next[numbers[n]] = i;
            }
            nearAfter[i] = share(shared, i);
        }
    }

    /** What prose shares that is not near; the share of all prose together is returned. */
    private float far(Facts facts, int[] first, int[] last) {
        Arrays.fill(first, 0, count, -NEVER);
        Arrays.fill(last, 0, count, NEVER);
        for (int i = 0; i < size; i++) {
            for (int n = start[i]; isProse(facts, i) && facts.repeated[i] == 0 && n < start[i + 1]; n++) {
                first[numbers[n]] = Math.min(first[numbers[n]], i);
                last[numbers[n]] = i;
            }
        }
        int ofProse = 0;
        int sharedByProse = 0;
        for (int i = 0; i < size; i++) {
            int sharedBefore = 0;
            int sharedAfter = 0;
            int shared = 0;
            for (int n = start[i]; n < start[i + 1]; n++) {
                boolean isBefore = first[numbers[n]] < i - NEAR;
                boolean isAfter = last[numbers[n]] > i + NEAR;
                sharedBefore += isBefore ? 1 : 0;
                sharedAfter += isAfter ? 1 : 0;
                shared += isBefore || isAfter ? 1 : 0;
            }
            before[i] = share(sharedBefore, i);
            after[i] = share(sharedAfter, i);
            far[i] = share(shared, i);
            ofProse += isProse(facts, i) ? stems[i] : 0;
            sharedByProse += isProse(facts, i) ? shared : 0;
        }
        return ofProse == 0 ? Float.NaN : (float) sharedByProse / ofProse;
    }

    private static boolean isProse(Facts facts, int i) {
        return facts.shape[i] == Facts.LONG_PROSE || facts.shape[i] == Facts.PROSE;
    }

    private void title(int[] named, boolean[] isNamed) {
        for (int one : named) {
            int number = number(one, false);
            if (number != LEFT_OUT) {
                isNamed[number] = true;
            }
        }
        for (int i = 0; i < size; i++) {
            int shared = 0;
            for (int n = start[i]; n < start[i + 1]; n++) {
                shared += isNamed[numbers[n]] ? 1 : 0;
            }
            title[i] = named.length == 0 ? Float.NaN : share(shared, i);
        }
    }

    /** What cannot be told of a paragraph that speaks of nothing is not a number. */
    private float share(int shared, int i) {
        return stems[i] == 0 ? Float.NaN : (float) shared / stems[i];
    }
}
