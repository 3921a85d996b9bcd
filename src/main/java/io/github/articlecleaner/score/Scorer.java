package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Evidence;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Range;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.model.FlatModel;
import io.github.articlecleaner.model.Loudest;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The first look: each paragraph on its own words, place and neighbours; and of html a look at the words alone, as if what may be
 * story were plain text. Immutable and safe to share between threads.
 */
public final class Scorer {

    /** Reasons beyond the few loudest tell nobody anything. */
    private static final int LOUDEST = 4;

    /** What is less probably story than this by layout is not asked for its words. */
    private static final double MAY_BE_STORY = 0.1;

    /** What is more probably an appeal than this may be a part of a letter, and what stands beside it, too. */
    private static final double MAY_BE_APPEAL = 0.4;

    private static final int KINDS = Kind.values().length;

    private final FlatModel story;
    private final FlatModel kinds;
    private final int storyOutcome;
    private final Kind[] kindOf;

    /**
     * A scorer with a model.
     *
     * @param model what was learnt
     * @throws IllegalArgumentException if the model tells anything but story and the rest, and the kinds of the rest
     */
    public Scorer(Model model) {
        this(model.story(), model.kinds());
    }

    /**
     * A scorer with two tables.
     *
     * @param story tells {@code story} from {@code other}
     * @param kinds tells the kinds that are not story
     * @throws IllegalArgumentException if the tables tell anything else
     */
    public Scorer(FlatModel story, FlatModel kinds) {
        this.story = story;
        this.kinds = kinds;
        List<String> sides = IntStream.range(0, story.outcomes()).mapToObj(story::outcome).toList();
        this.storyOutcome = sides.indexOf(Model.STORY);
        if (storyOutcome < 0 || sides.size() != 2) {
            throw new IllegalArgumentException("2 outcomes were expected, story and the rest, found " + sides);
        }
        this.kindOf = IntStream.range(0, kinds.outcomes()).mapToObj(i -> kind(kinds.outcome(i))).toArray(Kind[]::new);
    }

    /** Makes ready what a first page needs beside a model: the tables of words, and the features. */
    public static void prepare() {
        PageFeatures.prepare();
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.BODY && kind.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("a kind that is no story was expected, found " + name));
    }

    /**
     * Scores a page.
     *
     * @param page the page
     * @return a score for each paragraph, in page order
     */
    public List<Score> score(Page page) {
        return score(page, () -> false);
    }

    /**
     * Scores a page, or as much of it as the time allows.
     *
     * @param read the page
     * @param timeIsUp says when to stop; what was begun with by then is finished, which takes about as long again
     * @return a score for each of its first paragraphs, in page order; for all of them unless the time was up
     */
    public List<Score> score(Page read, BooleanSupplier timeIsUp) {
        WordReader reader = new WordReader(null);
        Wording[] wordings = reader.read(read, timeIsUp);
        Page page = wordings.length < read.sources().size() ? read.first(wordings.length) : read;
        PageFeatures features = PageFeatures.of(page, wordings);
        Tally storyTally = new Tally(story);
        Tally kindsTally = new Tally(kinds);
        List<Score> scores = score(page, features, storyTally, kindsTally);
        AskingSentences asking = new AskingSentences(storyTally, kindsTally, reader);
        Map<Integer, List<Range>> asks = asks(page, asking, features, scores);
        if (asks.isEmpty()) {
            return scores;
        }
        Page news = withoutAsks(page, asks, asking, scores);
        List<Score> all = new ArrayList<>(news == page ? scores : score(news, new PageFeatures(news, null), storyTally, kindsTally));
        asks.forEach((i, sentences) -> all.set(i, all.get(i).withAsks(sentences)));
        return all;
    }

    /** The page with the news alone of what is part news, part ask: one asking sentence makes no appeal of it. The page itself where nothing is. */
    private static Page withoutAsks(Page page, Map<Integer, List<Range>> asks, AskingSentences asking, List<Score> scores) {
        List<Source> sources = new ArrayList<>(page.sources());
        boolean mixed = false;
        for (Map.Entry<Integer, List<Range>> ask : asks.entrySet()) {
            Source whole = sources.get(ask.getKey());
            Source rest = whole.without(ask.getValue());
            if (asking.isNews(rest.text(), whole.text(), appealsBeside(ask.getKey(), scores))) {
                sources.set(ask.getKey(), rest);
                mixed = true;
            }
        }
        return mixed ? new Page(page.metadata(), sources, page.markup(), page.limits(), page.origin(), page.base()) : page;
    }

    /** How many of the two neighbours may be appeals: those of a letter's paragraph are. */
    private static int appealsBeside(int i, List<Score> scores) {
        boolean before = i > 0 && scores.get(i - 1).appeal() >= MAY_BE_APPEAL;
        boolean after = i < scores.size() - 1 && scores.get(i + 1).appeal() >= MAY_BE_APPEAL;
        return (before ? 1 : 0) + (after ? 1 : 0);
    }

    /** The asking sentences in what may be story, by paragraph. */
    private Map<Integer, List<Range>> asks(Page page, AskingSentences asking, PageFeatures features, List<Score> scores) {
        Map<Integer, List<Range>> asks = new TreeMap<>();
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).of(Kind.BODY) >= MAY_BE_STORY) {
                List<Range> sentences = asking.find(page.sources().get(i).text(), features.wording(i));
                if (!sentences.isEmpty()) {
                    asks.put(i, sentences);
                }
            }
        }
        return asks;
    }

    private List<Score> score(Page page, PageFeatures features, Tally storyTally, Tally kindsTally) {
        int size = page.sources().size();
        Observed observed = new Observed(page, features);
        List<Score> scores = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (page.sources().get(i).text().isBlank()) {
                scores.add(nothing(features.traits(i)));
                continue;
            }
            storyTally.begin();
            features.story(i, storyTally);
            kindsTally.begin();
            features.kind(i, kindsTally);
            scores.add(score(storyTally, kindsTally, features, observed, i));
        }
        return page.markup() ? withWords(scores, features, storyTally) : scores;
    }

    private Score score(Tally storyTally, Tally kindsTally, PageFeatures features, Observed observed, int i) {
        double isStory = storyTally.probabilities()[storyOutcome];
        double[] shares = kindsTally.probabilities();
        double[] probabilities = new double[KINDS];
        probabilities[Kind.BODY.ordinal()] = isStory;
        int best = 0;
        for (int k = 0; k < shares.length; k++) {
            probabilities[kindOf[k].ordinal()] += (1 - isStory) * shares[k];
            best = shares[k] > shares[best] ? k : best;
        }
        int kind = best;
        List<String> evidence =
                Evidence.of(() -> observed.ask(seen -> isStory >= 0.5 ? forStory(seen, i) : against(seen, i, kind)));
        return new Score(probabilities, Score.NOT_ASKED, features.traits(i), evidence);
    }

    private List<String> forStory(PageFeatures features, int i) {
        Loudest loudest = new Loudest(story, storyOutcome, LOUDEST);
        features.story(i, loudest);
        return loudest.names();
    }

    private List<String> against(PageFeatures features, int i, int kind) {
        Loudest forKind = new Loudest(kinds, kind, LOUDEST);
        features.kind(i, forKind);
        Loudest againstStory = new Loudest(story, 1 - storyOutcome, LOUDEST);
        features.story(i, againstStory);
        List<String> all = forKind.names();
        all.addAll(againstStory.names());
        return all;
    }

    /** A blank paragraph is surely no story; only callers who split themselves have them. */
    private static Score nothing(float[] traits) {
        double[] probabilities = new double[KINDS];
        probabilities[Kind.NAV.ordinal()] = 1;
        return new Score(probabilities, Score.NOT_ASKED, traits, List.of());
    }

    /** Asks the words alone of what may be story. */
    private List<Score> withWords(List<Score> scores, PageFeatures features, Tally tally) {
        int[] chosen = IntStream.range(0, scores.size())
                .filter(i -> scores.get(i).of(Kind.BODY) >= MAY_BE_STORY)
                .toArray();
        double[] byWords = new double[scores.size()];
        Arrays.fill(byWords, Score.NOT_ASKED);
        PageFeatures plain = features.asPlainText(chosen);
        for (int i = 0; i < chosen.length; i++) {
            tally.begin();
            plain.story(i, tally);
            byWords[chosen[i]] = tally.probabilities()[storyOutcome];
        }
        return IntStream.range(0, scores.size()).mapToObj(i -> scores.get(i).withWords(byWords[i])).toList();
    }
}
