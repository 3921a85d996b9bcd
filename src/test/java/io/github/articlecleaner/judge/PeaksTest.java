package io.github.articlecleaner.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeaksTest {

    private final Container body = new Container(null, "body", List.of(), 0);
    private final Container article = new Container(body, "article", List.of(), 1);
    private final Container box = new Container(article, "div", List.of(), 2);
    private final Container line = new Container(box, "p", List.of(), 3);
    private final Container footer = new Container(body, "footer", List.of(), 4);

    private static List<Source> in(Container... containers) {
        return List.of(containers).stream().map(container -> new Source("text", container, 0, 0, 0, List.of(), List.of(), false, 0, 0)).toList();
    }

    private static Peaks peaks(List<Source> sources, double[] probable) {
        Shares shares = new Shares(5);
        sources.forEach(source -> shares.count(source.container(), 1));
        return new Peaks(sources, probable, shares.places());
    }

    @Test
    void aParagraphIsSeenWithTheHighestBesideItButNotWithItself() {
        Peaks peaks = peaks(in(box, box, box), new double[] {0.9, 0.2, 0.4});
        assertThat(peaks.beside(0, box)).isEqualTo(0.4);
        assertThat(peaks.beside(1, box)).isEqualTo(0.9);
        assertThat(peaks.beside(2, box)).isEqualTo(0.9);
    }

    @Test
    void ofTwoEquallyHighEachIsSeenWithTheOther() {
        Peaks peaks = peaks(in(box, box), new double[] {0.9, 0.9});
        assertThat(peaks.beside(0, box)).isEqualTo(0.9);
        assertThat(peaks.beside(1, box)).isEqualTo(0.9);
    }

    @Test
    void whatStandsInsideAContainerIsLeftOutOfTheOneAroundIt() {
        Peaks peaks = peaks(in(article, line, footer), new double[] {0.1, 0.9, 0.3});
        assertThat(peaks.outside(line, box)).isNaN();
        assertThat(peaks.outside(box, article)).isEqualTo(0.1);
        assertThat(peaks.outside(article, body)).isEqualTo(0.3);
        assertThat(peaks.outside(footer, body)).isEqualTo(0.9);
        assertThat(peaks.beside(0, article)).isEqualTo(0.9);
    }

    @Test
    void aParagraphAloneHasNothingBesideIt() {
        assertThat(peaks(in(line), new double[] {0.9}).beside(0, line)).isNaN();
    }

    @Test
    void itFindsWhatALookAtAllOthersFinds() {
        Random chance = new Random(7);
        for (int round = 0; round < 200; round++) {
            Container[] containers = {body, article, box, line, footer};
            Container[] places = IntStream.range(0, 1 + chance.nextInt(12)).mapToObj(i -> containers[chance.nextInt(5)]).toArray(Container[]::new);
            double[] probable = IntStream.range(0, places.length).mapToDouble(i -> chance.nextInt(5) / 4.0).toArray();
            Peaks peaks = peaks(in(places), probable);
            for (int i = 0; i < places.length; i++) {
                int self = i;
                double most = IntStream.range(0, places.length).filter(n -> n != self && stands(places[n], places[self])).mapToDouble(n -> probable[n]).max().orElse(Double.NaN);
                assertThat(Double.valueOf(peaks.beside(i, places[i]))).isEqualTo(Double.valueOf(most));
                for (Container inner = places[i]; inner.parent() != null; inner = inner.parent()) {
                    Container without = inner;
                    double outside = IntStream.range(0, places.length)
                            .filter(n -> stands(places[n], without.parent()) && !stands(places[n], without))
                            .mapToDouble(n -> probable[n])
                            .max()
                            .orElse(Double.NaN);
                    assertThat(Double.valueOf(peaks.outside(inner, inner.parent()))).isEqualTo(Double.valueOf(outside));
                }
            }
        }
    }

    /** Whether a container is another one or stands in it. */
    private static boolean stands(Container container, Container in) {
        for (Container c = container; c != null; c = c.parent()) {
            if (c == in) {
                return true;
            }
        }
        return false;
    }
}
