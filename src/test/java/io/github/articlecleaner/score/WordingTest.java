package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static List<String> words(String text) {
        return read(text, wording -> wording.words);
    }

    private static List<String> read(String text, Function<Wording, long[]> which) {
        Vocabulary vocabulary = new Vocabulary();
        Wording wording = new WordReader(vocabulary).read(text);
        return Arrays.stream(which.apply(wording)).mapToObj(vocabulary::word).toList();
    }

    @Test
    void wordsAreRunsOfLettersInLowerCase() {
        assertThat(words("The Mayor's OFFICE, e-mail: a_b")).containsExactly("the", "mayor", "s", "office", "e", "mail", "a", "b");
    }

    @Test
    void everyDigitIsANought() {
        assertThat(words("from $2.50 in 2026")).containsExactly("from", "0", "00", "in", "0000");
    }

    @Test
    void formsOfAWordAreOneAsFarAsTheirStem() {
        assertThat(read("Supporters SUPPORTED us in 202600", wording -> wording.shortened)).containsExactly("suppo", "suppo", "us", "in", "000000");
        assertThat(read("후원을 후원해 주세요 힘", wording -> wording.shortened)).containsExactly("후원", "후원", "주세", "힘");
        assertThat(read("支持本报", wording -> wording.shortened)).containsExactly("支", "持", "本", "报");
        assertThat(Wording.of("Supporters").shortened).containsExactly(FeatureHash.of("suppo"));
    }

    @Test
    void chineseAndJapaneseCharactersAreWordsOfTheirOwn() {
        assertThat(words("支持本报 now")).containsExactly("支", "持", "本", "报", "now");
        assertThat(Wording.of("支持本报支持本报支持").length).isEqualTo(6.0);
    }

    @Test
    void whereNoBlanksAreWrittenAConsonantAndWhatIsWrittenAboutItIsAWord() {
        assertThat(words("ประเทศไทย 2026 news")).containsExactly("ป", "ระ", "เท", "ศ", "ไท", "ย", "0000", "news");
        assertThat(words("ສະຫນັບສະຫນູນ")).containsExactly("ສະ", "ຫ", "ນັ", "ບ", "ສະ", "ຫ", "ນູ", "ນ");
        assertThat(words("ជួយយើងខ្ញុំ")).containsExactly("ជួ", "យ", "យើ", "ង", "ខ្ញុំ");
        assertThat(words("ကူညီပါ")).containsExactly("ကူ", "ညီ", "ပါ");
        assertThat(Wording.of("ประเทศไทย").length).isEqualTo(2.0);
    }

    @Test
    void aLongThaiParagraphEndsItsSentenceWithoutAStopAndABlankIsItsComma() {
        Wording wording = Wording.of("สภาเมืองลงมติเมื่อวันอังคารให้ซ่อมสะพานข้ามแม่น้ำก่อนฤดูฝน โดยใช้งบประมาณของเทศบาล");
        assertThat(wording.ending()).isEqualTo(1);
        assertThat(wording.sentences).isEqualTo(1);
        assertThat(wording.commas).isEqualTo(1);
        assertThat(Wording.of("อ่านต่อ").ending()).isZero();
    }

    @Test
    void vowelSignsBelongToTheirWord() {
        assertThat(words("हिन्दी में")).containsExactly("हिन्दी", "में");
    }

    @Test
    void theHashOfAWordDoesNotDependOnItsPlace() {
        assertThat(Wording.of("We ask").words[1]).isEqualTo(FeatureHash.of("ask"));
        assertThat(Wording.of("ASK us").words[0]).isEqualTo(FeatureHash.of("ask"));
    }

    @Test
    void cuesAreFoundAsWholeWordsAndStems() {
        int we = 1 << Cues.WE;
        assertThat(Wording.of("And so our work goes on").topics & we).isEqualTo(we);
        assertThat(Wording.of("And so the hour came, courageous").topics & we).isZero();
        assertThat(Wording.of("Das ist unsere Arbeit").topics & we).isEqualTo(we);
    }

    @Test
    void countsWhatItsSignsShow() {
        Wording wording = Wording.of("“Give £5,” she said. See you at a.b@c.example ©");
        assertThat(wording.currencies).isEqualTo(1);
        assertThat(wording.address).isTrue();
        assertThat(wording.copyright).isTrue();
        assertThat(wording.sentences).isEqualTo(1);
        assertThat(Wording.of("It cost 2.5 million.").sentences).isEqualTo(1);
        assertThat(Wording.of("He left.”").endsSentence).isTrue();
        assertThat(Wording.of("Read more:").endsColon).isTrue();
    }

    @Test
    void aNumberOrWordRightBeforeAChineseOrJapaneseCharacterCountsAsOneBehindIt() {
        assertThat(Wording.of("2024年5月3日").length).isEqualTo(Wording.of("2024 年 5 月 3 日").length).isEqualTo(4.8);
        assertThat(Wording.of("Apple手机iPhone手机").length).isEqualTo(4.4);
    }

    @Test
    void threePointsEndNoSentence() {
        assertThat(Wording.of("Read more...").ending()).isEqualTo(Wording.of("Read more…").ending()).isEqualTo(3);
        assertThat(Wording.of("Read more.").ending()).isEqualTo(1);
    }
}
