package io.github.articlecleaner.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
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
        return new Boxes(page, List.of(scores), Set.of(Kind.BODY), s -> s.of(Kind.BODY) >= 0.5).find();
    }

    /** Where donations are kept. */
    private static List<Box> boxesBesideDonations(Score... scores) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            sources.add(new Source("text " + i, new Container(null, "text", List.of(), 0), 0, 0, 0, List.of(), List.of(), false, 0, 0));
        }
        Page page = new Page(new Metadata("", "", "en", ""), sources, false, Set.of());
        return new Boxes(page, List.of(scores), Set.of(Kind.BODY, Kind.DONATION), s -> s.of(Kind.BODY) + s.of(Kind.DONATION) >= 0.5).find();
    }

    private static Score both(double donation, double newsletter, double story) {
        double[] probabilities = new double[Kind.values().length];
        probabilities[Kind.DONATION.ordinal()] = donation;
        probabilities[Kind.NEWSLETTER.ordinal()] = newsletter;
        probabilities[Kind.BODY.ordinal()] = story;
        probabilities[Kind.NAV.ordinal()] = 1 - donation - newsletter - story;
        return new Score(probabilities, Score.NOT_ASKED, new float[Trait.count()], List.of());
    }

    @Test
    void aBoxIsOfAKindThatIsNotKept() {
        List<Box> boxes = boxesBesideDonations(story(), both(0.35, 0.55, 0), both(0.45, 0.3, 0), story());
        assertThat(boxes).extracting(Box::kind).containsExactly(Kind.NEWSLETTER);
    }

    @Test
    void aShortLineThatIsKeptForBeingAKeptAppealJoinsNoBox() {
        List<Box> boxes = boxesBesideDonations(story(), both(0.05, 0.9, 0.05), both(0.55, 0.3, 0.05), story());
        assertThat(boxes).hasSize(1);
        assertThat(boxes.get(0).end()).isEqualTo(2);
    }

    @Test
    void whereAllAppealsAreKeptThereAreNoBoxes() {
        Page page = new Page(new Metadata("", "", "en", ""), List.of(new Source("text", new Container(null, "text", List.of(), 0), 0, 0, 0, List.of(), List.of(), false, 0, 0)),
                false, Set.of());
        assertThat(new Boxes(page, List.of(donation(0.9)), EnumSet.allOf(Kind.class), s -> false).find()).isEmpty();
    }

    private static List<Box> boxes(Score... scores) {
        return boxes(List.of(new Container(null, "text", List.of(), 0)), scores);
    }

    @Test
    void howSureABoxIsBuysNoStoryBehindIt() {
        Score news = score(Kind.DONATION, 0.1, 0.85);
        List<Box> boxes = boxes(story(), donation(0.95), donation(0.95), donation(0.95), news, news, news, donation(0.6), story());
        assertThat(boxes).extracting(Box::start).containsExactly(1, 7);
        assertThat(boxes).extracting(Box::end).containsExactly(4, 8);
    }

    @Test
    void whatAsksForSomethingElseIsABoxOfItsOwn() {
        Score between = score(Kind.DONATION, 0.1, 0.85);
        List<Box> boxes = boxes(story(), donation(0.9), between, score(Kind.NEWSLETTER, 0.9, 0.05), story());
        assertThat(boxes).extracting(Box::kind).containsExactly(Kind.DONATION, Kind.NEWSLETTER);
        assertThat(boxes).extracting(Box::start).containsExactly(1, 3);
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

    /** A line at the bounds of what a box takes along. */
    private static List<Box> withLine(String line, Score score, boolean before) {
        Container text = new Container(null, "text", List.of(), 0);
        List<String> texts = before ? List.of("story", line, "ask", "story") : List.of("story", "ask", line, "story");
        List<Source> sources = texts.stream().map(t -> new Source(t, text, 0, 0, 0, List.of(), List.of(), false, 0, 0)).toList();
        List<Score> scores = before ? List.of(story(), score, donation(0.9), story()) : List.of(story(), donation(0.9), score, story());
        return new Boxes(new Page(new Metadata("", "", "en", ""), sources, false, Set.of()), scores, Set.of(Kind.BODY), s -> s.of(Kind.BODY) >= 0.5).find();
    }

    private static final String SIXTY = "x".repeat(60);

    @Test
    void aHeadingThatNamesThePublisherHeadsTheBoxBehindItUnlessItIsStrongStory() {
        assertThat(withLine("A word from The Observer:", storyWith(Trait.OWN_NAME, 0.94), true)).extracting(Box::start, Box::end).containsExactly(tuple(1, 3));
        assertThat(withLine("A word from The Observer:", storyWith(Trait.OWN_NAME, 0.95), true)).extracting(Box::start).containsExactly(2);
        assertThat(withLine("A word from The Observer:", storyWith(Trait.OWN_NAME, 0.94), false)).extracting(Box::end).containsExactly(2);
    }

    /** Of which one trait is 1; what is no story is a menu. */
    private static Score storyWith(Trait trait, double story) {
        float[] traits = new float[Trait.count()];
        traits[trait.ordinal()] = 1;
        double[] probabilities = new double[Kind.values().length];
        probabilities[Kind.BODY.ordinal()] = story;
        probabilities[Kind.NAV.ordinal()] = 1 - story;
        return new Score(probabilities, Score.NOT_ASKED, traits, List.of());
    }

    @Test
    void aShortLineThatIsNoSentenceHeadsTheBoxBehindIt() {
        Score heading = score(Kind.NAV, 0, 0.79);
        assertThat(withLine(SIXTY, heading, true)).extracting(Box::start, Box::end).containsExactly(tuple(1, 3));
        assertThat(withLine(SIXTY + "x", heading, true)).extracting(Box::start).containsExactly(2);
        assertThat(withLine(SIXTY, score(Kind.NAV, 0, 0.8), true)).extracting(Box::start).containsExactly(2);
        assertThat(withLine(SIXTY, score(Kind.NAV, 0.65, 0.35), true)).as("surely a menu").extracting(Box::start).containsExactly(2);
        assertThat(withLine(SIXTY, heading, false)).as("behind the ask it heads nothing").extracting(Box::end).containsExactly(2);
        assertThat(withLine(SIXTY, storyWith(Trait.ENDING, 0.79), true)).as("a sentence of the story").extracting(Box::start).containsExactly(2);
    }

    @Test
    void aWeakLineIsShortOrRemovedAndShowsATraceOfAnAppeal() {
        assertThat(withLine(SIXTY, score(Kind.DONATION, 0.2, 0.59), false)).extracting(Box::end).containsExactly(3);
        assertThat(withLine(SIXTY + "x", score(Kind.DONATION, 0.2, 0.59), false)).extracting(Box::end).containsExactly(2);
        assertThat(withLine(SIXTY + "x", score(Kind.DONATION, 0.2, 0.49), false)).as("removed anyway").extracting(Box::end).containsExactly(3);
        assertThat(withLine(SIXTY, score(Kind.DONATION, 0.2, 0.6), false)).extracting(Box::end).containsExactly(2);
        assertThat(withLine(SIXTY, score(Kind.DONATION, 0.19, 0.4), false)).extracting(Box::end).containsExactly(2);
        assertThat(withLine(SIXTY, score(Kind.NEWSLETTER, 0.6, 0.1), true)).as("surely another ask, and a box of its own")
                .extracting(Box::start, Box::kind).containsExactly(tuple(1, Kind.NEWSLETTER), tuple(2, Kind.DONATION));
    }

    @Test
    void anAskThatIsKeptBeginsNoBox() {
        assertThat(boxes(story(), score(Kind.DONATION, 0.5, 0.5), story())).isEmpty();
        assertThat(boxes(story(), score(Kind.DONATION, 0.51, 0.49), story())).hasSize(1);
        assertThat(boxes(story(), score(Kind.DONATION, 0.49, 0.4), story())).isEmpty();
    }

    @Test
    void aLoneAskTakesNothingAlongThatIsHardlyAnAppeal() {
        Score line = score(Kind.DONATION, 0.25, 0.4);
        assertThat(boxes(story(), donation(0.6), line, line, story())).as("0.37 on the average").extracting(Box::start, Box::end).containsExactly(tuple(1, 2));
        assertThat(boxes(story(), donation(0.9), line, line, story())).as("0.47 on the average").extracting(Box::start, Box::end).containsExactly(tuple(1, 4));
        assertThat(boxes(story(), donation(0.6), line, line, line, donation(0.6), story())).as("it asks again").extracting(Box::start, Box::end).containsExactly(tuple(1, 6));
    }

    @Test
    void theReasoningReachesOverSixParagraphs() {
        Score reasoning = score(Kind.DONATION, 0.1, 0.5);
        List<Score> scores = new ArrayList<>(List.of(donation(0.95)));
        for (int i = 0; i < 5; i++) {
            scores.add(reasoning);
        }
        scores.add(donation(0.95));
        assertThat(boxes(scores.toArray(Score[]::new))).extracting(Box::start, Box::end).containsExactly(tuple(0, 7));
        scores.add(1, reasoning);
        assertThat(boxes(scores.toArray(Score[]::new))).as("a short line heads the second").extracting(Box::start, Box::end).containsExactly(tuple(0, 1), tuple(6, 8));
    }

    @Test
    void theLikeliestKindOfAllItsParagraphsNamesTheBox() {
        Score both = score(Kind.NEWSLETTER, 0.55, 0.05);
        List<Box> boxes = boxes(story(), both, score(Kind.SUBSCRIPTION, 0.58, 0.2), score(Kind.SUBSCRIPTION, 0.58, 0.2), story());
        assertThat(boxes).hasSize(1);
        assertThat(boxes.get(0).kind()).isEqualTo(Kind.SUBSCRIPTION);
        assertThat(boxes.get(0).probability()).isCloseTo(1.16 / 3, within(1e-9));
    }

    @Test
    void aBoxBeginsBehindTheBoxBefore() {
        Score line = score(Kind.DONATION, 0.3, 0.3);
        assertThat(boxes(donation(0.9), line, score(Kind.NEWSLETTER, 0.9, 0.02))).extracting(Box::start, Box::end)
                .containsExactly(tuple(0, 2), tuple(2, 3));
    }

    @Test
    void fourStepsThroughTheTreeAreNear() {
        Container body = new Container(null, "body", List.of(), 0);
        Container deep = body;
        for (int i = 1; i <= 5; i++) {
            deep = new Container(deep, "div", List.of(), i);
        }
        Container four = deep.parent();
        assertThat(boxes(List.of(body, four), donation(0.9), donation(0.9))).hasSize(1);
        assertThat(boxes(List.of(four, body), donation(0.9), donation(0.9))).hasSize(1);
        assertThat(boxes(List.of(body, deep), donation(0.9), donation(0.9))).hasSize(2);
        assertThat(boxes(List.of(deep, body), donation(0.9), donation(0.9))).hasSize(2);
        Container strange = new Container(null, "body", List.of(), 9);
        assertThat(boxes(List.of(body, strange), donation(0.9), donation(0.9))).as("of no common tree").hasSize(2);
    }

    /** A short line that is probably story and ends somehow, before a letter. */
    private static List<Box> boxesBehindALineThatEnds(int ending, double isStory) {
        float[] traits = new float[Trait.count()];
        traits[Trait.ENDING.ordinal()] = ending;
        double[] probabilities = new double[Kind.values().length];
        probabilities[Kind.BODY.ordinal()] = isStory;
        probabilities[Kind.TITLE.ordinal()] = 1 - isStory;
        Score line = new Score(probabilities, Score.NOT_ASKED, traits, List.of());
        return boxes(List.of(new Container(null, "text", List.of(), 0)), story(), line, donation(0.9), story());
    }

    @Test
    void aLineThatEndsInAColonIsNothingWithoutTheLetterBehindIt() {
        assertThat(boxesBehindALineThatEnds(2, 0.9)).extracting(Box::start).containsExactly(1);
        assertThat(boxesBehindALineThatEnds(2, 0.96)).extracting(Box::start).containsExactly(2);
        assertThat(boxesBehindALineThatEnds(0, 0.9)).extracting(Box::start).containsExactly(2);
        assertThat(boxesBehindALineThatEnds(1, 0.7)).extracting(Box::start).containsExactly(2);
    }
}
