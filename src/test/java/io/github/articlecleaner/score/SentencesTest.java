package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** A bar stands where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(strings = {
        // Stops of many scripts
        "The bridge is shut. |It will open in May! |Will it?",
        "橋は閉まっている。|五月に開く。",
        "पुल बंद है। |वह मई में खुलेगा।",
        "الجسر مغلق. |هل يفتح في مايو؟ |لا أحد يعرف.",
        "ხიდი დაკეტილია. |მაისში გაიხსნება.",
        "다리는 닫혀 있다. |5월에 열린다.",
        // Abbreviations, initials, ordinals and decimals
        "Mr. Holt met J. R. Crane at 3.30 p.m. on No. 5.",
        "Am 3. Mai kam Dr. Weber, ca. 40 Leute waren da. |Dann ging er.",
        "Он живёт на ул. Садовой. |Дом старый.",
        // The stop belongs to the quote, and the sentence goes on
        "“We are done!” he said. |Nobody moved.",
        "「もう終わりだ。」と彼は言った。|誰も動かなかった。",
        "„Hotovo!“ – řekl starosta. |Nikdo se nehnul.",
        // Names of sites and dots that trail
        "Read it on example.com today. |It is free.",
        "He waited ... and left. |She stayed…"
    })
    void endWhereAReaderWouldStop(String marked) {
        assertThat(sentences(marked.replace("|", ""))).containsExactly(marked.split(" ?\\|"));
    }

    @Test
    void endWithTheirLine() {
        assertThat(sentences("first line\n second line\n\n")).containsExactly("first line", "second line");
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(sentence -> sentence.of(text)).toList();
    }
}
