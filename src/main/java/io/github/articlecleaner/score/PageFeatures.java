package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.model.FeatureSink;
import io.github.articlecleaner.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The features of a page's paragraphs: what the models see. The same for training and for scoring. */
public final class PageFeatures {

    /** Plain text says nothing about itself. */
    private static final Metadata PLAIN = new Metadata("", "", "und", "");

    private final Facts facts;
    private final Traits traits;
    private final StoryFeatures story;
    private final KindFeatures kinds;

    /**
     * Observes a page.
     *
     * @param page the page
     * @param vocabulary learns the words of the features, where their names are needed; else null
     */
    public PageFeatures(Page page, @Nullable Vocabulary vocabulary) {
        this(new Facts(page, new WordReader(vocabulary).read(page, () -> false)), vocabulary);
    }

    /** Observes as little as can be, which reads the tables of words. */
    static void prepare() {
        String little = "0";
        ofPlainText(List.of(little), new Wording[] {Wording.of(little)});
    }

    /** Observes a page whose words were read already. */
    static PageFeatures of(Page page, Wording[] wordings) {
        return new PageFeatures(new Facts(page, wordings), null);
    }

    private PageFeatures(Facts facts, @Nullable Vocabulary vocabulary) {
        Places places = new Places(facts, vocabulary);
        this.facts = facts;
        this.traits = new Traits(facts, places);
        this.story = new StoryFeatures(facts, places);
        this.kinds = new KindFeatures(facts, places);
    }

    /** The features of some of the paragraphs as if they were all there is, in plain text. */
    PageFeatures asPlainText(int[] chosen) {
        List<String> texts = new ArrayList<>(chosen.length);
        Wording[] wordings = new Wording[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            texts.add(facts.sources.get(chosen[i]).text());
            wordings[i] = facts.wordings[chosen[i]];
        }
        return ofPlainText(texts, wordings);
    }

    /** The features of plain text whose words were read already. */
    static PageFeatures ofPlainText(List<String> texts, Wording[] wordings) {
        List<Source> sources = new ArrayList<>(texts.size());
        Container container = new Container(null, "text", List.of(), 0);
        for (String text : texts) {
            sources.add(new Source(text, container, 0, 0, 0, List.of(), List.of(), false, 0, 0));
        }
        return new PageFeatures(new Facts(new Page(PLAIN, sources, false, Set.of()), wordings), null);
    }

    /** What is measured of a paragraph, by the ordinal of {@link io.github.articlecleaner.article.Trait}. */
    float[] traits(int paragraph) {
        return traits.of(paragraph);
    }

    /** The words of a paragraph. */
    Wording wording(int paragraph) {
        return facts.wordings[paragraph];
    }

    /**
     * How long a paragraph is.
     *
     * @param paragraph the paragraph's index
     * @return its length in words; a Chinese or Japanese character is a part of one
     */
    public double words(int paragraph) {
        return facts.wordings[paragraph].length;
    }

    /**
     * Whether a paragraph points to other stories or to a shop.
     *
     * @param paragraph the paragraph's index
     * @return whether a telling phrase of either stands in it
     */
    public boolean pointsAway(int paragraph) {
        return (facts.wordings[paragraph].topics & Cues.AWAY) != 0;
    }

    /**
     * Hands the features that tell the story from the rest to a sink.
     *
     * @param paragraph the paragraph's index
     * @param sink takes the features; the same one may come twice
     */
    public void story(int paragraph, FeatureSink sink) {
        story.emit(paragraph, sink);
    }

    /**
     * Hands the features that tell the kinds apart to a sink.
     *
     * @param paragraph the paragraph's index
     * @param sink takes the features; the same one may come twice
     */
    public void kind(int paragraph, FeatureSink sink) {
        kinds.emit(paragraph, sink);
    }
}
