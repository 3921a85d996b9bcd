package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.model.Parts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsPoolTest {

    private int made;
    private final PartsPool pool = new PartsPool(words -> new Parts(made++));

    @Test
    void theSameWordsAreTheSameParts() {
        Parts parts = pool.of(List.of("donate", "box"));
        assertThat(pool.of(new ArrayList<>(List.of("donate", "box")))).isSameAs(parts);
        assertThat(made).isEqualTo(1);
    }

    @Test
    void otherWordsAreOtherParts() {
        List<List<String>> lists = List.of(List.of(), List.of("donate"), List.of("box"), List.of("donate", "box"), List.of("box", "donate"), List.of("donate", "box", "box"));
        lists.forEach(pool::of);
        assertThat(made).isEqualTo(lists.size());
        assertThat(lists).extracting(words -> pool.of(words).hash(0)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    /** {@code Aa} and {@code BB} have one hash, and so have all words of the same length that are made of them. */
    @Test
    void wordsOfOneHashAreToldApart() {
        Parts one = pool.of(List.of("Aa"));
        Parts other = pool.of(List.of("BB"));
        assertThat(pool.of(List.of("Aa"))).isSameAs(one);
        assertThat(pool.of(List.of("BB"))).isSameAs(other).isNotSameAs(one);
    }

    @Test
    void whatManyListsWereMadeOfIsStillKnown() {
        List<Parts> parts = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            parts.add(pool.of(List.of("mark" + i)));
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(pool.of(List.of("mark" + i))).isSameAs(parts.get(i));
        }
        assertThat(made).isEqualTo(1000);
    }

    @Test
    void listsThatAllWantOnePlaceAreNotRememberedBeyondSome() {
        for (int i = 0; i < 1 << 10; i++) {
            StringBuilder word = new StringBuilder();
            for (int bit = 0; bit < 10; bit++) {
                word.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            pool.of(List.of(word.toString()));
            assertThat(pool.of(List.of(word.toString())).hash(0)).isGreaterThanOrEqualTo(i);
        }
        assertThat(made).isGreaterThan(1 << 10).isLessThan(1 << 11);
    }
}
