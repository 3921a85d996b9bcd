package io.github.articlecleaner.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoxesTest {

    /** A score that gives one kind its probability and shares the rest between story and menus. */
    private static Score score(Kind kind, double probability, double story) {
        double[] probabilities = new double[Kind.values().length];
        probabilities[Kind.BODY.ordinal()] = story;
        probabilities[Kind.NAV.ordinal()] = Math.max(0, 1 - probability - story);
        probabilities[kind.ordinal()] += kind == Kind.BODY ? 0 : probability;
        return new Score(probabilities, Score.NOT_ASKED, new float[Trait.count()], List.of());
    }

    private static Score story() {
        return score(Kind.BODY, 0, 0.95);
    }

    private static Score donation(double probability) {
        return score(Kind.DONATION, probability, (1 - probability) * 0.8);
    }

    private static List<Box> boxes(List<Container> containers, Score... scores) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            sources.add(new Source("text " + i, containers.get(i % containers.size()), 0, 0, 0, List.of(), List.of(), false, 0, 0));
        }
        Page page = new Page(new Metadata("", "", "en", ""), sources, containers.size() > 1, Set.of());
        return new Boxes(page, List.of(scores), s -> s.of(Kind.BODY) >= 0.5).find();
    }

    private static List<Box> boxes(Score... scores) {
        return boxes(List.of(new Container(null, "text", List.of(), 0)), scores);
    }

    @Test
    void theReasoningBetweenTwoAsksGoesWithThem() {
        List<Box> boxes = boxes(story(), donation(0.7), score(Kind.LEGAL, 0.3, 0.6), donation(0.9), story());
        assertThat(boxes).hasSize(1);
        assertThat(boxes.get(0).start()).isEqualTo(1);
        assertThat(boxes.get(0).end()).isEqualTo(4);
        assertThat(boxes.get(0).kind()).isEqualTo(Kind.DONATION);
    }

    @Test
    void reasoningThatReadsLikeNewsGoesWithTheAsksThatOutweighIt() {
        Score reasoning = score(Kind.DONATION, 0.1, 0.85);
        assertThat(boxes(story(), donation(0.95), reasoning, donation(0.9), story())).extracting(Box::start, Box::end).containsExactly(tuple(1, 4));
        assertThat(boxes(story(), donation(0.6), reasoning, reasoning, reasoning, donation(0.6), story()))
                .extracting(Box::start, Box::end)
                .containsExactly(tuple(1, 2), tuple(5, 6));
    }

    @Test
    void strongStoryBetweenTwoAsksStays() {
        List<Box> boxes = boxes(donation(0.9), story(), donation(0.9));
        assertThat(boxes).extracting(Box::start).containsExactly(0, 2);
    }

    @Test
    void weakLinesAroundTheAskGoWithIt() {
        Score heading = score(Kind.DONATION, 0.3, 0.3);
        Score dismissal = score(Kind.DONATION, 0.35, 0.55);
        List<Box> boxes = boxes(story(), heading, donation(0.8), dismissal, story());
        assertThat(boxes).hasSize(1);
        assertThat(boxes.get(0).start()).isEqualTo(1);
        assertThat(boxes.get(0).end()).isEqualTo(4);
    }

    @Test
    void aLineThatIsLikelyStoryDoesNotGoWithTheAskBesideIt() {
        List<Box> boxes = boxes(story(), donation(0.8), score(Kind.DONATION, 0.3, 0.65));
        assertThat(boxes).extracting(Box::end).containsExactly(2);
    }

    @Test
    void aMenuBesideTheAskDoesNotGoWithIt() {
        List<Box> boxes = boxes(score(Kind.NAV, 0, 0.05), donation(0.8), score(Kind.NAV, 0, 0.05));
        assertThat(boxes).containsExactly(new Box(1, 2, Kind.DONATION, 0.8));
    }

    @Test
    void theNewsBeforeAndAfterIsNeverTaken() {
        List<Box> boxes = boxes(story(), story(), donation(0.9), story(), story());
        assertThat(boxes).containsExactly(new Box(2, 3, Kind.DONATION, 0.9));
    }

    @Test
    void twoSureAppealsOfDifferentKindsAreTwoBoxes() {
        List<Box> boxes = boxes(donation(0.9), donation(0.9), score(Kind.NEWSLETTER, 0.9, 0.02), score(Kind.NEWSLETTER, 0.8, 0.02));
        assertThat(boxes).extracting(Box::kind).containsExactly(Kind.DONATION, Kind.NEWSLETTER);
    }

    @Test
    void containersFarApartAreNotOneBox() {
        Container body = new Container(null, "body", List.of(), 0);
        Container left = body;
        Container right = body;
        for (int i = 0; i < 4; i++) {
            left = new Container(left, "div", List.of(), 1 + i);
            right = new Container(right, "div", List.of(), 10 + i);
        }
        assertThat(boxes(List.of(left, right), donation(0.9), donation(0.9))).hasSize(2);
        assertThat(boxes(List.of(left, new Container(left, "p", List.of(), 20)), donation(0.9), donation(0.9))).hasSize(1);
    }

    @Test
    void aPageWithoutAppealsHasNoBoxes() {
        assertThat(boxes(story(), story(), score(Kind.NAV, 0.9, 0.05))).isEmpty();
        assertThat(boxes()).isEmpty();
    }
}
