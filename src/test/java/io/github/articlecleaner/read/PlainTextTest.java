package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aLineIsAParagraphAndBlankLinesAreNone() {
        assertThat(TextLines.paragraphs("One.\nTwo.\n\n\nThree.\r\nFour.\r\n\r\nFive.\u2028Six."))
                .containsExactly("One.", "Two.", "Three.", "Four.", "Five.", "Six.");
    }

    @Test
    void theLinesOfHardWrappedTextAreJoined() {
        String line = "The council of the small town met on Monday evening and talked\n";
        String text = line.repeat(3) + "until midnight.\n\n" + line.repeat(4) + "in vain.\n";
        assertThat(TextLines.paragraphs(text)).hasSize(2).allSatisfy(p -> assertThat(p).doesNotContain("\n"));
    }

    @Test
    void windowsLineEndsDoNotMakeBlankLines() {
        String line = "The council of the small town met on Monday evening and talked\r\n";
        assertThat(TextLines.paragraphs(line.repeat(4) + "\r\n" + line.repeat(4))).hasSize(2);
    }

    @Test
    void spacesAreFolded() {
        assertThat(TextLines.paragraphs("  a \t b\u00a0c  ")).containsExactly("a b c");
    }
}
