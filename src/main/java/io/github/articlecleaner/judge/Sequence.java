package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.model.Forest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page's paragraphs in order, with what was last said of each. Every further look sees what the one before said of all of them, so that what is sure
 * spreads to its neighbours (Z. Tu and X. Bai, Auto-context, IEEE Transactions on Pattern Analysis and Machine Intelligence 32, 2010).
 *
 * <pre>{@code
 * List<Score> third = new Sequence(page, first).after(List.of(secondLook, thirdLook)).scores();
 * }</pre>
 *
 * <p>For one thread.
 */
public final class Sequence {

    /**
     * What is less probably story than this stays what the first look took it for, as no surroundings make it any, blank paragraphs among it: menus
     * and their like need no row.
     */
    private static final double NO_STORY = 0.02;

    /**
     * And so does what is more probably story than this amid paragraphs that are, too: trees that know the letters of many publishers suspect what is
     * like none of its neighbours.
     */
    private static final double SURE_STORY = 0.97;

    private static final double STORY_BESIDE = 0.9;

    /**
     * What a further look finds less probably or more probably story than this is not asked about again: the next hardly ever says
     * otherwise, and has fewer rows to ask about.
     */
    private static final double SURELY_NOT = 0.03;

    private static final double SURELY = 0.97;

    /** By its words alone this improbable story, and by all the first look sees. */
    private static final double HARDLY = 0.1;

    private static final double UNLIKELY = 0.25;

    /** An appeal this probable. */
    private static final double LIKELY = 0.7;

    /** The same of a paragraph in which the publisher speaks of itself, and which could be nothing else if it is no story. */
    private static final double RATHER_NOT = 0.3;

    private static final double IMPROBABLE = 0.4;
    private static final double NOTHING_ELSE = 0.98;

    private final Page page;
    private final List<Score> first;
    private final List<Score> scores;
    private final int[] open;
    private final @Nullable Surroundings before;
    private @Nullable Surroundings surroundings;

    /**
     * The sequence as the first look leaves it.
     *
     * @param page the page
     * @param first the first look's score for each of its paragraphs, in the same order
     */
    public Sequence(Page page, List<Score> first) {
        this(page, first, first, IntStream.range(0, first.size()).filter(i -> isOpen(first, i)).toArray(), null);
    }

    private Sequence(Page page, List<Score> first, List<Score> scores, int[] open, @Nullable Surroundings before) {
        this.page = page;
        this.first = first;
        this.scores = scores;
        this.open = open;
        this.before = before;
    }

    /** {@return what was last said of each paragraph, in page order} */
    public List<Score> scores() {
        return scores;
    }

    /** {@return the indexes of the paragraphs that further looks may say something else of, rising} */
    public int[] open() {
        return open.clone();
    }

    /**
     * What the next look sees of a paragraph.
     *
     * @param i the paragraph's index
     * @return {@link Columns#count()} numbers, overwritten by the next call
     */
    public float[] row(int i) {
        if (surroundings == null) {
            surroundings = before == null ? new Surroundings(page, scores) : before.after(scores);
        }
        return surroundings.row(i);
    }

    /**
     * Some looks further.
     *
     * @param looks each says how probable story is by what is seen of a paragraph after the one before
     * @return the sequence with what the last of them that was still unsure of a paragraph says of it; this where there is none
     */
    public Sequence after(List<Forest> looks) {
        Sequence sequence = this;
        for (Forest trees : looks) {
            sequence = sequence.after(trees);
        }
        return sequence;
    }

    Sequence after(Forest trees) {
        double[] story = trees.probabilities(open.length, row -> row(open[row]));
        List<Score> next = new ArrayList<>(scores);
        for (int row = 0; row < open.length; row++) {
            next.set(open[row], again(first.get(open[row]), story[row]));
        }
        int[] unsure = IntStream.range(0, open.length)
                .filter(row -> story[row] >= SURELY_NOT && story[row] <= SURELY)
                .map(row -> open[row])
                .toArray();
        return new Sequence(page, first, next, unsure, surroundings);
    }

    private static boolean isOpen(List<Score> first, int i) {
        double story = first.get(i).of(Kind.BODY);
        boolean amid = story > SURE_STORY && i > 0 && i + 1 < first.size()
                && first.get(i - 1).of(Kind.BODY) > STORY_BESIDE && first.get(i + 1).of(Kind.BODY) > STORY_BESIDE;
        return story >= NO_STORY && !amid;
    }

    private static Score again(Score first, double story) {
        return first.withStory(isPlainAsk(first) ? Math.min(story, first.of(Kind.BODY)) : story);
    }

    /** What the first look takes for an appeal, by its words and by all it sees, stays one however much story stands around it. */
    private static boolean isPlainAsk(Score first) {
        double story = first.of(Kind.BODY);
        double appeal = first.appeal();
        boolean plain = first.byWords() < HARDLY && story < UNLIKELY && appeal > LIKELY;
        boolean certain = first.byWords() < RATHER_NOT && story < IMPROBABLE && appeal > NOTHING_ELSE * (1 - story) && isOwnWord(first);
        return first.byWords() != Score.NOT_ASKED && (plain || certain);
    }

    /** Whether the publisher speaks of itself; within quotation marks it is somebody else. */
    private static boolean isOwnWord(Score first) {
        return first.trait(Trait.WE) > 0 && first.trait(Trait.QUOTES) == 0;
    }
}
