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

    /** Further away than any paragraph is. */
    private static final int NEVER = Integer.MAX_VALUE / 2;

    /** How many stems a paragraph has. */
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

    Cohesion(Facts facts) {
        Stems all = new Stems(facts.wordings);
        stems = new int[facts.size];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = all.count(i);
        }
        before = new float[stems.length];
        after = new float[stems.length];
        far = new float[stems.length];
        nearBefore = near(all, 0, 1);
        nearAfter = near(all, stems.length - 1, -1);
        title = title(all, facts.title.stems);
        ofAll = far(all, prose(facts), facts.repeated);
    }

    /** Walks one way and tells what near paragraphs behind share. */
    private float[] near(Stems all, int from, int step) {
        float[] near = new float[stems.length];
        int[] last = new int[all.count()];
        Arrays.fill(last, -step * NEVER);
        for (int i = from; i >= 0 && i < stems.length; i += step) {
            int shared = 0;
            for (int n = 0; n < stems[i]; n++) {
                int number = all.number(i, n);
                shared += (i - last[number]) * step <= NEAR ? 1 : 0;
                last[number] = i;
            }
            near[i] = share(shared, i);
        }
        return near;
    }

    private static boolean[] prose(Facts facts) {
        boolean[] prose = new boolean[facts.size];
        for (int i = 0; i < prose.length; i++) {
            prose[i] = facts.shape[i] == Facts.LONG_PROSE || facts.shape[i] == Facts.PROSE;
        }
        return prose;
    }

    /** Tells what prose shares that is not near and stands once; the share of all prose together is returned. */
    private float far(Stems all, boolean[] prose, int[] repeated) {
        int[] first = new int[all.count()];
        int[] last = new int[all.count()];
        Arrays.fill(first, NEVER);
        Arrays.fill(last, -NEVER);
        for (int i = 0; i < stems.length; i++) {
            int told = prose[i] && repeated[i] == 0 ? stems[i] : 0;
            for (int n = 0; n < told; n++) {
                int number = all.number(i, n);
                first[number] = Math.min(first[number], i);
                last[number] = i;
            }
        }
        int ofProse = 0;
        int sharedByProse = 0;
        for (int i = 0; i < stems.length; i++) {
            int sharedBefore = 0;
            int sharedAfter = 0;
            int shared = 0;
            for (int n = 0; n < stems[i]; n++) {
                int number = all.number(i, n);
                boolean isBefore = first[number] < i - NEAR;
                boolean isAfter = last[number] > i + NEAR;
                sharedBefore += isBefore ? 1 : 0;
                sharedAfter += isAfter ? 1 : 0;
                shared += isBefore || isAfter ? 1 : 0;
            }
            before[i] = share(sharedBefore, i);
            after[i] = share(sharedAfter, i);
            far[i] = share(shared, i);
            ofProse += prose[i] ? stems[i] : 0;
            sharedByProse += prose[i] ? shared : 0;
        }
        return ofProse == 0 ? Float.NaN : (float) sharedByProse / ofProse;
    }

    private float[] title(Stems all, int[] named) {
        float[] shares = new float[stems.length];
        boolean[] isNamed = all.among(named);
        for (int i = 0; i < shares.length; i++) {
            int shared = 0;
            for (int n = 0; n < stems[i]; n++) {
                shared += isNamed[all.number(i, n)] ? 1 : 0;
            }
            shares[i] = named.length == 0 ? Float.NaN : share(shared, i);
        }
        return shares;
    }

    /** What cannot be told of a paragraph that speaks of nothing is not a number. */
    private float share(int shared, int i) {
        return stems[i] == 0 ? Float.NaN : (float) shared / stems[i];
    }
}
