package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final int MOST = 100_000;

    @Test
    void aLineIsAParagraphAndBlankLinesAreNone() {
        assertThat(TextLines.paragraphs("One.\nTwo.\n\n\nThree.\r\nFour.\r\n\r\nFive.\u2028Six.", MOST))
                .containsExactly("One.", "Two.", "Three.", "Four.", "Five.", "Six.");
    }

    @Test
    void theLinesOfHardWrappedTextAreJoined() {
        String line = "The council of the small town met on Monday evening and talked\n";
        String text = line.repeat(3) + "until midnight.\n\n" + line.repeat(4) + "in vain.\n";
        assertThat(TextLines.paragraphs(text, MOST)).hasSize(2).allSatisfy(p -> assertThat(p).doesNotContain("\n"));
    }

    @Test
    void windowsLineEndsDoNotMakeBlankLines() {
        String line = "The council of the small town met on Monday evening and talked\r\n";
        assertThat(TextLines.paragraphs(line.repeat(4) + "\r\n" + line.repeat(4), MOST)).hasSize(2);
    }

    @Test
    void spacesAreFolded() {
        assertThat(TextLines.paragraphs("  a \t b\u00a0c  ", MOST)).containsExactly("a b c");
    }

    @Test
    void noMoreIsReadThanTellsThatThereIsMore() {
        assertThat(TextLines.paragraphs("x\n".repeat(3 * MOST), MOST)).hasSize(MOST + 1);
        assertThat(TextLines.paragraphs("x\n\n".repeat(3 * MOST), MOST)).hasSize(MOST + 1);
        assertThat(TextLines.paragraphs("x\n".repeat(MOST), MOST)).hasSize(MOST);
        String line = "The council of the small town met on Monday evening and talked\n";
        assertThat(TextLines.paragraphs(line.repeat(MOST) + "\n" + line.repeat(3), MOST)).hasSize(2);
        assertThat(TextLines.paragraphs(line.repeat(MOST + 3) + "\n" + line.repeat(3), MOST)).hasSize(MOST + 1);
    }

    @Test
    void hardWrappedTextIsReadUntilThereAreTooManyParagraphsHoweverManyLinesThoseHave() {
        String paragraph = "The council of the small town met on Monday evening and talked\n".repeat(9) + "in vain.\n\n";
        assertThat(TextLines.paragraphs(paragraph.repeat(15_000), MOST)).hasSize(15_000).endsWith(TextLines.paragraphs(paragraph.repeat(2), 1).get(0));
        assertThat(TextLines.paragraphs(paragraph.repeat(15_000), 11_000)).hasSize(11_001);
        assertThat(TextLines.paragraphs(paragraph.repeat(4), 1)).hasSize(4);
    }
}
