package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.read.PageReader;
import org.junit.jupiter.api.Test;

class TraitsTest {

    private static float[] likeDescription(String html) {
        Page page = new PageReader(Limits.DEFAULT).read(html, "");
        PageFeatures features = new PageFeatures(page, null);
        float[] likeness = new float[page.sources().size()];
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = features.traits(i)[Trait.LIKE_DESCRIPTION.ordinal()];
        }
        return likeness;
    }

    @Test
    void aStandfirstIsLikeTheDescription() {
        float[] likeness = likeDescription("<meta name=description content='After two years the old bridge opens again.'>"
                + "<p>After two years the old bridge opens again.</p><p>The mayor cut a ribbon at noon.</p>");
        assertThat(likeness[0]).isEqualTo(1);
        assertThat(likeness[1]).isBetween(0f, 0.3f);
    }

    @Test
    void aLongParagraphThatHoldsTheDescriptionIsNotLikeIt() {
        float[] likeness = likeDescription("<meta name=description content='The bridge opens.'><p>The bridge opens" + ", the bridge opens".repeat(20) + ".</p>");
        assertThat(likeness).containsExactly(0);
    }

    @Test
    void withoutADescriptionItCannotBeTold() {
        assertThat(likeDescription("<p>After two years the old bridge opens again.</p>")).containsExactly(Float.NaN);
    }
}
