package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CuesTest {

    private static List<String> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Cues.class.getResourceAsStream("/io/github/articlecleaner/cues.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @Test
    void everyPhraseIsFoundInATextUnderItsTopic() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            String[] fields = row.split("\t");
            assertThat(fields).hasSize(3);
            int topics = Wording.of("0 " + fields[2].replace("*", "") + " 0").topics;
            assertThat(topics >> Cues.TOPICS.indexOf(fields[1]) & 1).as(row).isEqualTo(1);
        });
    }

    @Test
    void noPhraseStandsTwice() throws IOException {
        assertThat(rows()).doesNotHaveDuplicates();
    }
}
