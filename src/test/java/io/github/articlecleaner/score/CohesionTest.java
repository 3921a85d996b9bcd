package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.read.PageReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohesionTest {

    private static final String BRIDGE = "The mayor opened the bridge over the river Aldra, which masons had repaired with granite blocks.";
    private static final String LETTER = "Our newsroom lives on gifts from readers, and without donations the office in the harbour closes.";

    private static float shared(List<String> paragraphs, int paragraph, Trait trait) {
        return shared(new PageReader(Limits.DEFAULT).readParagraphs(paragraphs), paragraph, trait);
    }

    private static float shared(Page page, int paragraph, Trait trait) {
        return new PageFeatures(page, null).traits(paragraph)[trait.ordinal()];
    }

    /** Six times news of a bridge, amid it a letter, and six times more. */
    private static List<String> page(String story, String letter) {
        List<String> all = new ArrayList<>();
        for (String time : List.of("Day", "Night")) {
            for (String which : List.of("one", "two", "three", "four", "five", "six")) {
                all.add(story + " " + time + " " + which + ".");
            }
        }
        all.add(6, letter);
        return all;
    }

    @Test
    void aStoryComesBackToWhatItSpeaksOfAndALetterDoesNot() {
        List<String> page = page(BRIDGE, LETTER);
        assertThat(shared(page, 5, Trait.SHARED_FAR)).as("a paragraph of the story").isGreaterThan(0.9f);
        assertThat(shared(page, 6, Trait.SHARED_FAR)).as("the letter amid it").isZero();
        assertThat(shared(page, 6, Trait.SHARED_ALL)).as("all prose").isBetween(0.7f, 0.95f);
    }

    @Test
    void whatStandsBeforeWhatStandsAfterAndWhatIsNearIsToldApart() {
        List<String> page = page(BRIDGE, LETTER);
        assertThat(shared(page, 0, Trait.SHARED_BEFORE)).isZero();
        assertThat(shared(page, 0, Trait.SHARED_AFTER)).isGreaterThan(0.8f);
        assertThat(shared(page, 12, Trait.SHARED_BEFORE)).isGreaterThan(0.8f);
        assertThat(shared(page, 12, Trait.SHARED_AFTER)).isZero();
        assertThat(shared(page, 1, Trait.SHARED_NEAR_BEFORE)).isGreaterThan(0.8f);
        assertThat(shared(page, 0, Trait.SHARED_NEAR_BEFORE)).isZero();
        assertThat(shared(page, 11, Trait.SHARED_NEAR_AFTER)).isGreaterThan(0.8f);
        assertThat(shared(page, 12, Trait.SHARED_NEAR_AFTER)).isZero();
    }

    @Test
    void endingsAndFunctionWordsDoNotCount() {
        List<String> page = page("Die Brückenbauer reparierten gestern die Brücken am Hafen der Stadt mit neuen Steinen.",
                "Am Hafen der Stadt reparieren die Brückenbauer mit Steinen.");
        assertThat(shared(page, 6, Trait.SHARED_FAR)).isEqualTo(1);
    }

    @Test
    void pairsOfCharactersSayWhatAChineseParagraphSpeaksOf() {
        List<String> page = page("市长昨日为横跨河流的大桥揭幕,工匠用花岗岩修复了它。", "编辑部依靠读者捐款维持。");
        assertThat(shared(page, 5, Trait.SHARED_FAR)).isGreaterThan(0.8f);
        assertThat(shared(page, 6, Trait.SHARED_FAR)).isLessThan(0.2f);
    }

    @Test
    void numbersAreNoTopic() {
        List<String> page = page("In 1998 the mayor gave 12,000 crowns for the bridge over the river Aldra.", "Give 100 before 2025, or 50,000.");
        assertThat(shared(page, 6, Trait.STEMS)).as("give, before").isEqualTo(2);
        assertThat(shared(page, 6, Trait.SHARED_FAR)).isZero();
    }

    @Test
    void koreanParticlesDoNotCount() {
        assertThat(shared(List.of("정부는", "정부가"), 1, Trait.SHARED_NEAR_BEFORE)).isEqualTo(1);
    }

    @Test
    void charactersOnBothSidesOfASignAreNoPair() {
        assertThat(shared(List.of("東京。大阪", "京大"), 1, Trait.SHARED_NEAR_BEFORE)).isZero();
        assertThat(shared(List.of("東京大阪", "京大"), 1, Trait.SHARED_NEAR_BEFORE)).isEqualTo(1);
    }

    @Test
    void theTitleIsSharedByWhoSpeaksOfIt() {
        Page page = new PageReader(Limits.DEFAULT).read("<title>Bridge over the Aldra repaired</title><h1>Bridge over the Aldra repaired</h1><p>"
                + BRIDGE + "</p><p>" + LETTER + "</p>", "");
        assertThat(shared(page, 1, Trait.SHARED_TITLE)).isCloseTo(3 / 10f, within(0.11f));
        assertThat(shared(page, 2, Trait.SHARED_TITLE)).isZero();
    }

    @Test
    void whatSpeaksOfNothingSharesNothing() {
        List<String> page = List.of("...", "of the", "***");
        assertThat(shared(page, 0, Trait.STEMS)).isZero();
        assertThat(shared(page, 0, Trait.SHARED_FAR)).isNaN();
        assertThat(shared(page, 1, Trait.SHARED_NEAR_BEFORE)).isNaN();
        assertThat(shared(page, 2, Trait.SHARED_ALL)).isNaN();
    }

    @Test
    void aTextSaidTwiceIsNotSharedFarAway() {
        List<String> page = new ArrayList<>(page(BRIDGE, LETTER));
        page.add(LETTER);
        assertThat(shared(page, 6, Trait.SHARED_FAR)).isZero();
    }
}
