package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the boxes of a page: runs of paragraphs around one that surely asks, with weak neighbours taken along up to the next strong
 * story paragraph or the next sure paragraph of another kind.
 *
 * <p>The reasoning of a letter reads like news when it stands alone; between its salutation and its ask it does not.
 */
final class Boxes {

    /** The name of this rule in a verdict's evidence. */
    static final String RULE = "box";

    /** A paragraph this probably an appeal begins a box. */
    private static final double SEED = 0.5;

    /** A paragraph this probably of another kind does not join. */
    private static final double SURE = 0.6;

    /** Story this probable stays, whatever stands around it: no news paragraph is lost to a box. */
    private static final double STRONG_STORY = 0.95;

    /** What one paragraph may say for or against a box, in natural logarithms of odds. */
    private static final double MOST_ODDS = 3;

    /** A button or a dismissal right beside a box is less than this probably story, and no longer than so many characters. */
    private static final double WEAK_STORY = 0.6;

    private static final int SHORT = 60;

    /**
     * A heading right before a box is what the box begins with, unless it is this probably story; one that names the publisher, or that ends in a
     * colon and so is nothing without what follows, unless it is strong story.
     */
    private static final double LEAD_STORY = 0.8;

    /** Of {@link Trait#ENDING}. */
    private static final int A_SENTENCE = 1;

    private static final int A_COLON = 2;

    /** Paragraphs that may stand between two that ask: the reasoning of a letter. */
    private static final int REACH = 5;

    /** Heading and salutation before, button and signature behind: so much of an appeal must show in them. */
    private static final double TRACE = 0.2;

    /**
     * Around a single ask the paragraphs are at least this probably, on the average, what the box asks for; else only the ask is an appeal, and each other
     * paragraph is judged alone: a lone call amid news makes no letter of it.
     */
    private static final double ONE_FATE = 0.4;

    /** Containers further apart than this belong to different boxes. */
    private static final int FAR = 4;

    private static final Kind[] KINDS = Kind.values();

    private final Page page;
    private final List<Score> scores;
    /** The kinds of appeals that the user does not keep: boxes are of them. */
    private final Set<Kind> appeals;
    private final Set<Kind> keptBesideStory;
    private final Predicate<Score> kept;
    private final int size;

    /**
     * The boxes of a page.
     *
     * @param keep the kinds that are kept
     * @param kept whether a paragraph of such a score is kept
     */
    Boxes(Page page, List<Score> scores, Set<Kind> keep, Predicate<Score> kept) {
        this.page = page;
        this.scores = scores;
        this.appeals = EnumSet.allOf(Kind.class);
        this.appeals.removeIf(kind -> !kind.isAppeal() || keep.contains(kind));
        this.keptBesideStory = EnumSet.copyOf(keep);
        this.keptBesideStory.remove(Kind.BODY);
        this.kept = kept;
        this.size = scores.size();
    }

    List<Box> find() {
        List<Box> boxes = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < size; i++) {
            if (isSeed(i)) {
                Kind kind = appealOf(i);
                Box whole = box(backwards(i, free, kind), forwards(i, kind));
                Box box = whole.probability() >= ONE_FATE || isSeedAgain(i + 1, whole.end()) ? whole : box(i, i + 1);
                boxes.add(box);
                free = box.end();
                i = box.end() - 1;
            }
        }
        return boxes;
    }

    private boolean isSeed(int i) {
        Score score = scores.get(i);
        return appeal(score) >= SEED && !kept.test(score);
    }

    private boolean isSeedAgain(int from, int end) {
        return IntStream.range(from, end).anyMatch(this::isSeed);
    }

    /** How probably a paragraph is an appeal that is not kept. */
    private double appeal(Score score) {
        double sum = 0;
        for (Kind kind : appeals) {
            sum += score.of(kind);
        }
        return sum;
    }

    private Kind appealOf(int i) {
        return Likeliest.of(scores.get(i), appeals::contains, Kind.BODY);
    }

    /** How much more a paragraph speaks for the box than for the story, as the logarithm of the odds. */
    private double odds(int i) {
        double story = scores.get(i).of(Kind.BODY);
        return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log((1 - story) / Math.max(1e-9, story))));
    }

    /** The first paragraph of the box: weak lines right before the seed belong to it. */
    private int backwards(int seed, int free, Kind kind) {
        int start = seed;
        while (start > free && isWeak(start - 1, kind) && isNear(start - 1, seed)) {
            start--;
        }
        return start > free && leadsIn(start - 1, kind) && isNear(start - 1, seed) ? start - 1 : start;
    }

    /** A short line that is no sentence heads what follows it, and has its fate. */
    private boolean leadsIn(int i, Kind kind) {
        Score score = scores.get(i);
        boolean belongs = score.trait(Trait.OWN_NAME) > 0 || score.trait(Trait.ENDING) == A_COLON;
        double mostStory = belongs ? STRONG_STORY : LEAD_STORY;
        return score.trait(Trait.ENDING) != A_SENTENCE && page.sources().get(i).text().length() <= SHORT && score.of(Kind.BODY) < mostStory && !isKeptAsOther(score)
                && !isOther(i, kind);
    }

    /**
     * The paragraph after the last: on to the last paragraph that asks for the same within reach, then weak lines. What stands between two
     * that ask goes with them where all of it together with the second ask speaks for a box: the search for a maximal scoring subsequence
     * (Ruzzo and Tompa 1999), begun at the seed.
     */
    private int forwards(int seed, Kind kind) {
        int last = seed;
        double odds = 0;
        for (int i = seed + 1; i < size && i - last <= REACH + 1; i++) {
            odds += odds(i);
            if (!isNear(i, seed) || isStory(i) || isOther(i, kind)) {
                break;
            }
            if (isSeed(i) && appealOf(i) == kind && odds > 0) {
                last = i;
                odds = 0;
            }
        }
        int end = last + 1;
        while (end < size && isWeak(end, kind) && isNear(end, seed)) {
            end++;
        }
        return end;
    }

    /** A line that is removed anyway, or is short and hardly story, shows a trace of an appeal, and is no sure thing of its own. */
    private boolean isWeak(int i, Kind kind) {
        Score score = scores.get(i);
        boolean hardlyStory = !kept.test(score)
                || score.of(Kind.BODY) < WEAK_STORY && !isKeptAsOther(score) && page.sources().get(i).text().length() <= SHORT;
        return hardlyStory && appeal(score) >= TRACE && !isOther(i, kind);
    }

    /** Whether it is something else than story that the user keeps, such as a caption. */
    private boolean isKeptAsOther(Score score) {
        double others = 0;
        for (Kind kind : keptBesideStory) {
            others += score.of(kind);
        }
        return others > score.of(Kind.BODY) && kept.test(score);
    }

    private boolean isStory(int i) {
        return scores.get(i).of(Kind.BODY) >= STRONG_STORY;
    }

    /** Surely of a kind that is neither story nor what the box asks for. */
    private boolean isOther(int i, Kind kind) {
        for (Kind other : KINDS) {
            if (other != kind && other != Kind.BODY && scores.get(i).of(other) >= SURE) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int i, int seed) {
        if (!page.markup()) {
            return true;
        }
        Container one = page.sources().get(i).container();
        Container other = page.sources().get(seed).container();
        int steps = 0;
        while (one != other) {
            if (++steps > FAR * 2) {
                return false;
            }
            Container deeper = one.depth() >= other.depth() ? one : other;
            if (deeper.parent() == null) {
                return false;
            }
            if (deeper == one) {
                one = deeper.parent();
            } else {
                other = deeper.parent();
            }
        }
        return steps <= FAR;
    }

    private Box box(int start, int end) {
        Kind best = appeals.iterator().next();
        double most = -1;
        for (Kind kind : appeals) {
            double sum = 0;
            for (int i = start; i < end; i++) {
                sum += scores.get(i).of(kind);
            }
            if (sum > most) {
                best = kind;
                most = sum;
            }
        }
        return new Box(start, end, best, most / (end - start));
    }
}
