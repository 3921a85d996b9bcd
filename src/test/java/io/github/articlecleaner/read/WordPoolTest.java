package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPoolTest {

    private static String lower(WordPool pool, String word) {
        return pool.lower("-" + word + "-", 1, 1 + word.length());
    }

    @Test
    void theSameWordIsTheSameStringWhateverItsCase() {
        WordPool pool = new WordPool();
        String word = lower(pool, "newsLetter");
        assertThat(word).isEqualTo("newsletter");
        assertThat(lower(pool, "Newsletter")).isSameAs(word);
        assertThat(lower(pool, "newsletters")).isEqualTo("newsletters");
    }

    @Test
    void otherLettersAreInLowerCaseToo() {
        WordPool pool = new WordPool();
        assertThat(lower(pool, "ÜBER")).isEqualTo("über");
        assertThat(lower(pool, "ПОДПИСКА")).isEqualTo("подписка");
    }

    @Test
    void thousandsOfWordsStayApart() {
        WordPool pool = new WordPool();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            words.add("w" + Integer.toString(i, 26).replace('0', 'x').replace('1', 'y') + "z".repeat(i % 7));
        }
        for (String word : words) {
            assertThat(lower(pool, word)).isEqualTo(word);
        }
        for (String word : words) {
            assertThat(lower(pool, word)).isEqualTo(word);
        }
    }

    @Test
    void wordsThatAllWantOnePlaceStayApartToo() {
        WordPool pool = new WordPool();
        for (int i = 0; i < 1024; i++) {
            // The two pieces have one hash, and so have all words of ten of them.
            StringBuilder word = new StringBuilder();
            for (int bit = 0; bit < 10; bit++) {
                word.append((i >> bit & 1) == 0 ? "a_" : "b@");
            }
            assertThat(word.toString().hashCode()).isEqualTo("a_".repeat(10).hashCode());
            assertThat(lower(pool, word.toString())).isEqualTo(word.toString());
        }
    }
}
