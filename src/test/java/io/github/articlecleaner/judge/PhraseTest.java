package io.github.articlecleaner.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PhraseTest {

    private static boolean found(String phrase, String text) {
        PhraseIndex index = new PhraseIndex();
        index.add(Phrase.of(phrase), 0);
        return index.first(Phrase.words(text), 1) == 0;
    }

    @Test
    void wordsAreRunsOfLettersDigitsAndTheirMarks() {
        assertThat(Phrase.words("Support our work -- 2nd ed., S\u00e3o Jose\u0301 (हिन्दी)!")).containsExactly("support", "our", "work", "2nd", "ed", "s\u00e3o", "jos\u00e9", "हिन्दी");
        assertThat(Phrase.words("")).isEmpty();
        assertThat(Phrase.words("--")).isEmpty();
        assertThat(Phrase.words("\ud83d\ude00 \ud801\udc00x")).as("letters beyond the basic plane").containsExactly("\ud801\udc28x");
    }

    @Test
    @Timeout(30)
    void accentsPiledUpTakeNoLongerThanOtherText() {
        assertThat(Phrase.words("cafe" + "\u0301\u0323".repeat(300_000) + " now")).hasSize(2).last().isEqualTo("now");
    }

    @Test
    @Timeout(30)
    void aSigmaIsOneLetterWhereverItStands() {
        assertThat(found("ενισχύσ*", "Ενισχύστε μας σήμερα.")).isTrue();
        assertThat(found("όρος", "ΌΡΟΣ")).isTrue();
        assertThat(Phrase.words("Σ".repeat(1_000_000))).hasSize(1);
    }

    @Test
    void aWordIsTheSameInAllItsCases() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isLetter(c)) {
                String word = "a" + Character.toString(c) + "b";
                assertThat(Phrase.words(word.toUpperCase(Locale.ROOT))).as(word).isEqualTo(Phrase.words(word));
                assertThat(Phrase.words(word.toLowerCase(Locale.ROOT))).as(word).isEqualTo(Phrase.words(word));
            }
        }
        assertThat(found("destekleyin", "DESTEKLEYİN")).isTrue();
        assertThat(found("Destekleyin", "destekleyi\u0307n")).isTrue();
        assertThat(found("İSTANBUL", "istanbul")).isTrue();
        assertThat(found("ışık*", "IŞIKLAR")).isTrue();
        assertThat(found("straße", "STRAẞE")).isTrue();
        assertThat(found("STRAẞE", "Strasse")).isTrue();
    }

    @Test
    void charactersOfScriptsWithoutSpacesAreWordsOfTheirOwn() {
        assertThat(Phrase.words("ab支持cd ไทย")).containsExactly("ab", "支", "持", "cd", "ไ", "ท", "ย");
        assertThat(found("サポーター", "サポーター2026名を募集")).as("a long vowel before a number").isTrue();
        assertThat(found("ｻﾎﾟｰﾀｰ", "新サポーターPLAN")).as("narrow letters").isTrue();
    }

    @Test
    void whatHasNoWidthIsNotThere() {
        assertThat(Phrase.words("do\u200bna\u00adte")).containsExactly("donate");
    }

    @Test
    void aPhraseIsFoundAnywhereOnWholeWords() {
        assertThat(found("donate now", "Please: DONATE, now!")).isTrue();
        assertThat(found("donate now", "donate now")).isTrue();
        assertThat(found("donate now", "donate")).isFalse();
        assertThat(found("donate now", "now donate")).isFalse();
        assertThat(found("donate now", "donate donate now")).isTrue();
        assertThat(found("nate", "donate")).isFalse();
        assertThat(found("donate", "donated")).isFalse();
    }

    @Test
    void aStarStandsForTheRestOfAWord() {
        assertThat(found("donat*", "Donations are welcome")).isTrue();
        assertThat(found("donat*", "donat")).isTrue();
        assertThat(found("donat*", "dona")).isFalse();
        assertThat(found("donat* now", "donating now")).isTrue();
        assertThat(found("donat\uff0a", "Donations are welcome")).as("a star as wide as a Chinese character").isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("*nate")).withMessage("a * must stand right behind the beginning of a word and end it, but the cue was \"*nate\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("don*te")).withMessageContaining("a * must stand");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("don*\u200bte")).withMessageContaining("a * must stand");
        assertThat(found("donat*支持", "donations 支持")).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("donat**")).withMessageContaining("a * must stand");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("支*")).withMessageContaining("a * must stand");
        assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of("!?")).withMessage("a cue must have a word, but was \"!?\"");
    }

    @Test
    void ofManyPhrasesTheFirstIsFoundWhereverItStands() {
        PhraseIndex index = new PhraseIndex();
        List<String> phrases = List.of("a b c d", "b c", "b* c*", "a b", "b", "a b c d");
        for (int i = 0; i < phrases.size(); i++) {
            index.add(Phrase.of(phrases.get(i)), i);
        }
        assertThat(index.first(Phrase.words("a b x b c d a b c d"), 6)).isZero();
        assertThat(index.first(Phrase.words("a b a b c"), 6)).isEqualTo(1);
        assertThat(index.first(Phrase.words("a ba cd b"), 6)).isEqualTo(2);
        assertThat(index.first(Phrase.words("b a b"), 6)).isEqualTo(3);
        assertThat(index.first(Phrase.words("b a"), 6)).isEqualTo(4);
        assertThat(index.first(Phrase.words("b a"), 4)).as("of those before it").isEqualTo(4);
        assertThat(index.first(Phrase.words("c d"), 6)).isEqualTo(6);
    }

    @Test
    @Timeout(30)
    void phrasesThatBeginAlikeCostNoMoreThanOne() {
        PhraseIndex index = new PhraseIndex();
        for (int i = 0; i < 10_000; i++) {
            index.add(Phrase.of("give us " + i), i);
        }
        List<String> text = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            text.addAll(List.of("give", "us"));
        }
        assertThat(index.first(text, 10_000)).isEqualTo(10_000);
        text.add("7");
        assertThat(index.first(text, 10_000)).isEqualTo(7);
    }
}
