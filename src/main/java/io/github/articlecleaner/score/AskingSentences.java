package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Range;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a story's paragraph that ask the reader for something: "... said the minister. Sign up for our newsletter."
 *
 * <p>A sentence asks when it has a telling phrase of an appeal, is nobody's speech, and the model, which reads the paragraph's sentences as it
 * reads the paragraphs of plain text, takes it for an appeal. All three must agree: no news sentence is to be lost.
 */
final class AskingSentences {

    /**
     * How little a sentence may look like story, and how much like an appeal among the rest. {@code AskingSentencesTest} prints and bounds how much
     * story is flagged at these, and how many sentences that ask are found before or behind a paragraph of story.
     */
    private static final double STORY = 0.19;

    private static final double APPEAL = 0.11;

    /** What stands between two sentences of news must look even less like story. */
    private static final double STORY_INSIDE = 0.05;

    /** A sentence that is quoted so far is somebody's speech; less is a name in quotes. */
    private static final double SPEECH = 0.3;

    /** Speech in languages that begin it with a dash. */
    private static final String DASHES = "–—―";

    private static final String QUESTION_MARKS = "?？؟";

    /**
     * The rest of a paragraph that is this probably story is news with an ask stuck to it, else the whole may be an appeal; beside an appeal it
     * must be surer. Were the whole scored, an ask would cost the news it is stuck to much more often.
     */
    private static final double NEWS = 0.3;

    private static final double NEWS_BESIDE_APPEAL = 0.85;

    private final Tally story;
    private final Tally kinds;
    private final int storyOutcome;
    private final boolean[] isAppeal;
    private final WordReader reader;

    /** The tallies may be used for anything else between two calls. */
    AskingSentences(Tally story, Tally kinds, WordReader reader) {
        this.reader = reader;
        this.story = story;
        this.kinds = kinds;
        storyOutcome = story.model().outcome(Model.STORY);
        isAppeal = new boolean[kinds.model().outcomes()];
        for (int i = 0; i < isAppeal.length; i++) {
            isAppeal[i] = Kind.valueOf(kinds.model().outcome(i)).isAppeal();
        }
    }

    /** The sentences that ask, in order; empty where none does, and where all do, as that is no story any more. */
    List<Range> find(String text, Wording wording) {
        if (wording.lastAsk == 0 && wording.readTo >= text.length() || DASHES.indexOf(text.charAt(0)) >= 0) {
            return List.of();
        }
        List<Range> sentences = Sentences.of(text);
        if (sentences.size() < 2) {
            return List.of();
        }
        Wording[] wordings = new Wording[sentences.size()];
        boolean[] may = new boolean[sentences.size()];
        boolean any = false;
        for (int i = 0; i < wordings.length; i++) {
            // Where the paragraph's own words held no trace need not be read again.
            Range sentence = sentences.get(i);
            if (sentence.end() > wording.readTo || sentence.start() < wording.lastAsk && sentence.end() >= wording.firstAsk) {
                wordings[i] = reader.read(sentence.of(text));
                may[i] = wordings[i].lastAsk > 0 && wordings[i].said == 0 && !isQuestion(text, sentence);
                any |= may[i];
            }
        }
        return any ? judge(text, sentences, wordings, may) : List.of();
    }

    /** A question talks to the reader, too, but the ask is what follows it. */
    private static boolean isQuestion(String text, Range sentence) {
        return QUESTION_MARKS.indexOf(text.charAt(sentence.end() - 1)) >= 0;
    }

    private List<Range> judge(String text, List<Range> sentences, Wording[] wordings, boolean[] may) {
        List<String> texts = sentences.stream().map(sentence -> sentence.of(text)).toList();
        for (int i = 0; i < wordings.length; i++) {
            wordings[i] = wordings[i] == null ? reader.read(texts.get(i)) : wordings[i];
        }
        PageFeatures features = PageFeatures.ofPlainText(texts, wordings);
        Quotes quotes = new Quotes(text);
        double[] storyOf = new double[may.length];
        for (int i = 0; i < may.length; i++) {
            boolean asks = may[i] && quotes.share(sentences.get(i)) < SPEECH && appeal(features, i) >= APPEAL;
            storyOf[i] = asks ? story(features, i) : 1;
        }
        int first = 0;
        while (first < may.length && storyOf[first] < STORY) {
            first++;
        }
        int last = may.length - 1;
        while (last > first && storyOf[last] < STORY) {
            last--;
        }
        List<Range> found = new ArrayList<>();
        for (int i = 0; i < may.length; i++) {
            if (storyOf[i] < (i < first || i > last ? STORY : STORY_INSIDE)) {
                found.add(sentences.get(i));
            }
        }
        return found.size() == may.length ? List.of() : found;
    }

    /**
     * Whether what is left of a paragraph without its asking sentences is one piece and story by its words alone. Who asks between two other
     * sentences has written these for the ask, and so has who writes between two appeals.
     */
    boolean isNews(String rest, String paragraph, int appealsBeside) {
        if (appealsBeside > 1 || !paragraph.startsWith(rest) && !paragraph.endsWith(rest)) {
            return false;
        }
        PageFeatures alone = PageFeatures.ofPlainText(List.of(rest), new Wording[] {reader.read(rest)});
        return story(alone, 0) >= (appealsBeside == 0 ? NEWS : NEWS_BESIDE_APPEAL);
    }

    private double story(PageFeatures features, int i) {
        story.begin();
        features.story(i, story);
        return story.probabilities()[storyOutcome];
    }

    private double appeal(PageFeatures features, int i) {
        kinds.begin();
        features.kind(i, kinds);
        double[] shares = kinds.probabilities();
        double appeal = 0;
        for (int k = 0; k < shares.length; k++) {
            appeal += isAppeal[k] ? shares[k] : 0;
        }
        return appeal;
    }
}
