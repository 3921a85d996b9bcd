package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Page;
import java.lang.ref.WeakReference;
import java.util.function.Function;

/**
 * What was seen of a page, for those who ask for evidence after the page was scored. Few do, so it may be forgotten any time and is seen anew when it
 * is needed: an article that is kept holds on to no more than its page. Safe to share between threads.
 */
final class Observed {

    private final Page page;
    private WeakReference<PageFeatures> features;

    Observed(Page page, PageFeatures features) {
        this.page = page;
        this.features = new WeakReference<>(features);
    }

    /** Asks the features something; one thread at a time, as they remember what they were asked for. */
    synchronized <T> T ask(Function<PageFeatures, T> question) {
        PageFeatures seen = features.get();
        if (seen == null) {
            seen = new PageFeatures(page, null);
            features = new WeakReference<>(seen);
        }
        return question.apply(seen);
    }
}
