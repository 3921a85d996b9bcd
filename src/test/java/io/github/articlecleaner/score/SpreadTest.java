package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.Effort;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.read.PageReader;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final String PROSE = "<p>The council of the town met on Monday evening, and it spoke about the bridge until midnight.</p>";

    private static Facts facts(String html) {
        return facts(new PageReader(Limits.DEFAULT).read(html, ""));
    }

    private static Facts facts(Page page) {
        return new Facts(page, new WordReader(null).read(page, () -> false));
    }

    @Test
    void whatStandsAroundTheStoryIsSpreadAndWhatStandsAroundABoxIsNot() {
        Facts facts = facts("<aside class=paywall>" + PROSE.repeat(4) + "</aside><footer class=promo>" + PROSE + "</footer>");
        assertThat(facts.spread.isSpread("paywall")).isTrue();
        assertThat(facts.spread.isSpread("promo")).isFalse();
        assertThat(facts.spread.inside()).isEqualTo(TagSteps.insideBit("aside"));
    }

    @Test
    void aMarkOnEachOfSeveralPartsOfTheStoryIsSpread() {
        Facts facts = facts(("<div class='promo promo'>" + PROSE + "</div><hr>").repeat(3));
        assertThat(facts.spread.isSpread("promo")).isTrue();
    }

    @Test
    void nothingIsSpreadWhereThereIsNoProse() {
        Facts facts = facts("<aside class=promo><p>Menu</p></aside>");
        assertThat(facts.spread.isSpread("promo")).isFalse();
        assertThat(facts.spread.inside()).isZero();
    }

    @Test
    void theSecondLookIsToldWhichElementsAreSpread() {
        Page page = new PageReader(Limits.DEFAULT).read("<aside>" + PROSE.repeat(4) + "</aside><footer>" + PROSE + "</footer>", "");
        PageFeatures features = new PageFeatures(page, null);
        assertThat(features.traits(0)[Trait.SPREAD.ordinal()]).isEqualTo(TagSteps.insideBit("aside"));
        assertThat(features.traits(4)[Trait.SPREAD.ordinal()]).isZero();
    }

    @Test
    void manyParagraphsDeepInsideManyMarksAreToldInTime() throws Throwable {
        String marks = "aa bb cc dd ee ff gg hh ii jj kk ll";
        String page = ("<div class='" + marks + "'>").repeat(490) + ("<p class='" + marks + "'>" + PROSE.substring(3)).repeat(40_000);
        Page read = new PageReader(Limits.DEFAULT).read(page, "");
        Effort.isBounded("40,000 paragraphs in 490 containers", () -> assertThat(facts(read).spread.isSpread("aa")).isTrue());
    }
}
