package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The features of a page's paragraphs: what the models see. The same for training and for scoring. */
public final class PageFeatures {

    private final StoryFeatures story;
    private final KindFeatures kinds;

    /**
     * Observes a page.
     *
     * @param page the page
     * @param vocabulary learns the words of the features, where their names are needed; else null
     */
    public PageFeatures(Page page, @Nullable Vocabulary vocabulary) {
        Facts facts = new Facts(page, vocabulary);
        Places places = new Places(facts, vocabulary);
        this.story = new StoryFeatures(facts, places);
        this.kinds = new KindFeatures(facts, places);
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
