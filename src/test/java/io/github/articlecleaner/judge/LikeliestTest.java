package io.github.articlecleaner.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Trait;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikeliestTest {

    private static Score score(Map<Kind, Double> probabilities) {
        double[] all = new double[Kind.values().length];
        probabilities.forEach((kind, probability) -> all[kind.ordinal()] = probability);
        return new Score(all, Score.NOT_ASKED, new float[Trait.count()], List.of());
    }

    @Test
    void appealsThatTogetherAreLikelierThanTheRestAreOne() {
        Score score = score(Map.of(Kind.BODY, 0.5, Kind.NAV, 0.2, Kind.DONATION, 0.16, Kind.SUBSCRIPTION, 0.14));
        assertThat(Likeliest.decided(score, kind -> kind != Kind.BODY)).isEqualTo(Kind.DONATION);
        assertThat(Likeliest.decided(score, kind -> kind != Kind.BODY && kind != Kind.SUBSCRIPTION)).isEqualTo(Kind.NAV);
        assertThat(Likeliest.of(score, kind -> kind != Kind.BODY)).isEqualTo(Kind.NAV);
    }

    @Test
    void whereNoKindMayBeItItIsStory() {
        Score score = score(Map.of(Kind.NAV, 1.0));
        assertThat(Likeliest.decided(score, kind -> false)).isEqualTo(Kind.BODY);
        assertThat(Likeliest.of(score, kind -> false)).isNull();
    }
}
