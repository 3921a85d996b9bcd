package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static Score score(double story, double donation, double nav) {
        double[] probabilities = new double[Kind.values().length];
        probabilities[Kind.BODY.ordinal()] = story;
        probabilities[Kind.DONATION.ordinal()] = donation;
        probabilities[Kind.NAV.ordinal()] = nav;
        return new Score(probabilities, Score.NOT_ASKED, new float[Trait.count()], List.of());
    }

    @Test
    void anotherStoryProbabilityKeepsTheProportionsOfTheRest() {
        Score changed = score(0.2, 0.6, 0.2).withStory(0.6);
        assertThat(changed.of(Kind.BODY)).isEqualTo(0.6);
        assertThat(changed.of(Kind.DONATION)).isCloseTo(0.3, within(1e-12));
        assertThat(changed.of(Kind.NAV)).isCloseTo(0.1, within(1e-12));
        assertThat(changed.appeal()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void aScoreThatWasAllStoryStillSumsToOne() {
        Score changed = score(1, 0, 0).withStory(0.35);
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += changed.of(kind);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void refusesProbabilitiesThatDoNotMatchTheKinds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(new double[3], Score.NOT_ASKED, new float[Trait.count()], List.of()))
                .withMessageContaining("but there were 3");
    }

    @Test
    void reasonsAreWordsWithoutTheNumbersOfSteps() {
        assertThat(Reasons.of(List.of("word|donate", "both|3|7|1", "word|today", "box|DONATION", "no-such-family|x")))
                .containsExactly("the words “donate”, “today”", "length, links and place together", "stands in the box of an appeal: “DONATION”");
    }

    @Test
    void theAppealKindsAreTheFiveThatAsk() {
        assertThat(List.of(Kind.values()).stream().filter(Kind::isAppeal))
                .containsExactly(Kind.DONATION, Kind.SUBSCRIPTION, Kind.NEWSLETTER, Kind.FOLLOW, Kind.ENGAGE);
    }
}
