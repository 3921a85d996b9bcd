package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenParagraphTest {

    private static OpenParagraph of(String... pieces) {
        OpenParagraph paragraph = new OpenParagraph();
        for (String piece : pieces) {
            paragraph.add(piece);
        }
        return paragraph;
    }

    @Test
    void aSentenceGoesOnBehindASpaceOrWithASignThatBeginsNone() {
        assertThat(of("The ferry to ").goesOn("Marn")).isTrue();
        assertThat(of("The ferry to", " ", "\t ").goesOn("Marn")).isTrue();
        assertThat(of("The ferry to Marn").goesOn(", again")).isTrue();
        assertThat(of("The ferry was late.").goesOn(" Again")).isTrue();
        assertThat(of("The ferry was late. ").goesOn("Again")).isFalse();
        assertThat(of("The ferry was late.", " ", " ").goesOn("Again")).isFalse();
        assertThat(of("Late").goesOn("Again")).isFalse();
        assertThat(of().goesOn(" Again")).isFalse();
        assertThat(of("Late ").goesOn("")).isFalse();
    }

    @Test
    void tagsSayWhereAParagraphEndsEvenWhenTwoPiecesMakeThem() {
        assertThat(of("1 < 2 and 3 > 2 ").goesOn("so")).isTrue();
        assertThat(of("a <b ").goesOn("c")).isTrue();
        assertThat(of("a <", "b", "> ").goesOn("c")).isFalse();
        assertThat(of("a <b>c</b> ").goesOn("d")).isFalse();
    }

    @Test
    void whatWasTakenIsForgotten() {
        OpenParagraph paragraph = of("a <b>c</b>", " d");
        assertThat(paragraph.take()).isEqualTo("a <b>c</b> d");
        paragraph.add("e ");
        assertThat(paragraph.goesOn("f")).isTrue();
        assertThat(paragraph.take()).isEqualTo("e ");
    }
}
