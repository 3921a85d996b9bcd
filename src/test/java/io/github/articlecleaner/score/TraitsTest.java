package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.read.PageReader;
import org.junit.jupiter.api.Test;

class TraitsTest {

    private static final String PROSE = "<p>The council of the town met on Monday evening, and it spoke about the bridge until midnight.</p>";

    private static float[] of(Trait trait, String html) {
        Page page = new PageReader(Limits.DEFAULT).read(html, "");
        PageFeatures features = new PageFeatures(page, null);
        float[] all = new float[page.sources().size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = features.traits(i)[trait.ordinal()];
        }
        return all;
    }

    @Test
    void aStandfirstIsLikeTheDescription() {
        float[] likeness = of(Trait.LIKE_DESCRIPTION, "<meta name=description content='After two years the old bridge opens again.'>"
                + "<p>After two years the old bridge opens again.</p><p>The mayor cut a ribbon at noon.</p>");
        assertThat(likeness[0]).isEqualTo(1);
        assertThat(likeness[1]).isBetween(0f, 0.3f);
    }

    @Test
    void aLongParagraphThatHoldsTheDescriptionIsNotLikeIt() {
        float[] likeness = of(Trait.LIKE_DESCRIPTION, "<meta name=description content='The bridge opens.'><p>The bridge opens" + ", the bridge opens".repeat(20) + ".</p>");
        assertThat(likeness).containsExactly(0);
    }

    @Test
    void withoutADescriptionItCannotBeTold() {
        assertThat(of(Trait.LIKE_DESCRIPTION, "<p>After two years the old bridge opens again.</p>")).containsExactly(Float.NaN);
    }

    @Test
    void whatStandsAnywhereInACaptionIsOne() {
        String figure = "<figure><img src=a.jpg alt=Bridge><figcaption>%s</figcaption></figure>";
        float[] tags = of(Trait.TAG, PROSE.repeat(3) + figure.formatted("The old bridge.") + figure.formatted("<div><p>The new bridge.</p></div>") + "<p>The ferry.</p>");
        assertThat(tags).containsExactly(6, 6, 6, TagSteps.CAPTION, TagSteps.CAPTION, 6);
        float[] shapes = of(Trait.SHAPE, PROSE.repeat(3) + figure.formatted("<p>The council of the town stands on its bridge at midnight.</p>"));
        assertThat(shapes[3]).isEqualTo(Facts.PICTURE_TEXT);
    }

    @Test
    void aCaptionAroundMostOfTheProseMakesNoCaptionOfIt() {
        float[] tags = of(Trait.TAG, "<figure><figcaption>" + PROSE.repeat(4) + "</figcaption></figure>" + PROSE);
        assertThat(tags).containsOnly(6f);
    }

    @Test
    void aButtonInACaptionStaysAButton() {
        assertThat(of(Trait.TAG, PROSE + "<figure><figcaption><button>Enlarge</button></figcaption></figure>")).containsExactly(6, TagSteps.BUTTON);
    }

    @Test
    void aHeadlineInACaptionIsOne() {
        String page = "<figure><img src=a.jpg><figcaption><h1>Title</h1><p>By Ann Lee</p></figcaption></figure>" + PROSE.repeat(3);
        assertThat(of(Trait.TAG, page)).startsWith(TagSteps.HEADLINE, TagSteps.CAPTION);
        assertThat(of(Trait.FROM_TITLE, page)).startsWith(0, 1, 2);
    }

    @Test
    void whatHasNoWordComesNeverAgain() {
        assertThat(of(Trait.REPEATED, "<p>* * *</p><p>→</p><p>Menu</p><p>• • •</p><p>Menu</p>")).containsExactly(0, 0, 1, 0, 1);
    }
}
