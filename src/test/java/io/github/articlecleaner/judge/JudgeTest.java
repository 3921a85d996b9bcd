package io.github.articlecleaner.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Range;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.article.Verdict;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.Forest;
import io.github.articlecleaner.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Container TEXT = new Container(null, "text", List.of(), 0);

    private static Score score(double byWords, Map<Kind, Double> probabilities) {
        double[] all = new double[Kind.values().length];
        probabilities.forEach((kind, probability) -> all[kind.ordinal()] = probability);
        return new Score(all, byWords, new float[Trait.count()], List.of("word|a"));
    }

    private static Score score(Map<Kind, Double> probabilities) {
        return score(Score.NOT_ASKED, probabilities);
    }

    private static Page page(String... texts) {
        List<Source> sources = new ArrayList<>();
        for (String text : texts) {
            sources.add(new Source(text, TEXT, 0, 0, 0, List.of(), List.of(), false, 0, 0));
        }
        return new Page(new Metadata("", "", "en", ""), sources, false, Set.of());
    }

    private static List<Verdict> decide(Set<Kind> keep, double threshold, Score... scores) {
        String[] texts = new String[scores.length];
        Arrays.setAll(texts, i -> "text " + i);
        return new Judge(Model.shipped(), keep, threshold).decide(page(texts), List.of(scores));
    }

    private static Verdict decide(Set<Kind> keep, double threshold, Map<Kind, Double> probabilities) {
        return decide(keep, threshold, score(probabilities)).get(0);
    }

    @Test
    void aParagraphIsKeptFromItsThresholdOn() {
        Map<Kind, Double> half = Map.of(Kind.BODY, 0.5, Kind.NAV, 0.5);
        assertThat(decide(EnumSet.of(Kind.BODY), 0.5, half).kept()).isTrue();
        assertThat(decide(EnumSet.of(Kind.BODY), 0.501, half).kept()).isFalse();
        assertThat(decide(EnumSet.of(Kind.BODY, Kind.NAV), 0.9, half).kept()).isTrue();
        assertThat(decide(EnumSet.of(Kind.BODY, Kind.CAPTION), 0.51, half).kept()).isFalse();
    }

    @Test
    void kindAndDecisionNeverContradictEachOther() {
        Map<Kind, Double> mostlyMenu = Map.of(Kind.BODY, 0.4, Kind.NAV, 0.6);
        Verdict kept = decide(EnumSet.of(Kind.BODY), 0.3, mostlyMenu);
        assertThat(kept).isEqualTo(new Verdict(Kind.BODY, 0.4, true, -1, List.of("word|a")));
        Map<Kind, Double> mostlyStory = Map.of(Kind.BODY, 0.6, Kind.NAV, 0.1, Kind.LEGAL, 0.3);
        Verdict removed = decide(EnumSet.of(Kind.BODY), 0.7, mostlyStory);
        assertThat(removed).isEqualTo(new Verdict(Kind.LEGAL, 0.3, false, -1, List.of("word|a")));
        Verdict everything = decide(EnumSet.allOf(Kind.class), 0.99, Map.of(Kind.BODY, 0.5));
        assertThat(everything.kept()).as("nothing else is left to be called").isFalse();
        assertThat(everything.kind()).isEqualTo(Kind.BODY);
    }

    @Test
    void aBoxGivesItsKindItsProbabilityAndItsNumber() {
        Score story = score(Map.of(Kind.BODY, 1.0));
        Score ask = score(Map.of(Kind.DONATION, 0.9, Kind.BODY, 0.1));
        Score weak = score(Map.of(Kind.DONATION, 0.3, Kind.NAV, 0.5, Kind.BODY, 0.2));
        List<Verdict> verdicts = decide(EnumSet.of(Kind.BODY), 0.5, story, ask, weak, story, ask);
        assertThat(verdicts).extracting(Verdict::box).containsExactly(-1, 0, 0, -1, 1);
        assertThat(verdicts).extracting(Verdict::kept).containsExactly(true, false, false, true, false);
        assertThat(verdicts.get(2).kind()).isEqualTo(Kind.DONATION);
        assertThat(verdicts.get(1).probability()).as("its own").isEqualTo(0.9);
        assertThat(verdicts.get(2).probability()).as("the box's, where its own is less").isCloseTo(0.6, within(1e-9));
        assertThat(verdicts.get(2).evidence()).containsExactly("box|DONATION", "word|a");
    }

    @Test
    void anAppealThatTheUserKeepsIsKeptInItsBox() {
        Score ask = score(Map.of(Kind.DONATION, 0.7, Kind.NEWSLETTER, 0.3));
        assertThat(decide(EnumSet.of(Kind.BODY, Kind.NEWSLETTER), 0.5, ask).get(0).kept()).isFalse();
        Verdict kept = decide(EnumSet.of(Kind.BODY, Kind.DONATION), 0.5, ask).get(0);
        assertThat(kept.kept()).isTrue();
        assertThat(kept.kind()).isEqualTo(Kind.DONATION);
    }

    @Test
    void sentencesThatAskStayWithTheirParagraph() {
        Score mixed = score(Map.of(Kind.BODY, 1.0)).withAsks(List.of(new Range(2, 6)));
        assertThat(decide(EnumSet.of(Kind.BODY), 0.5, mixed).get(0).asks()).containsExactly(new Range(2, 6));
    }

    /** Three paragraphs, the same in two places. */
    private static List<Verdict> decideTwins(Set<Kind> keep, Map<Kind, Double> probabilities) {
        List<Source> sources = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        Container body = new Container(null, "body", List.of(), 0);
        for (int place = 1; place <= 2; place++) {
            Container div = new Container(body, "div", List.of(), place);
            for (int i = 0; i < 3; i++) {
                String text = "Number " + i + ": the harbour froze, and the mail was carried over the ice by eleven men, two of whom could not see.";
                sources.add(new Source(text, new Container(div, "p", List.of(), 3 * place + i), 0, 0, 0, List.of(), List.of(), false, 0, 0));
                scores.add(score(probabilities));
            }
        }
        Page page = new Page(new Metadata("", "", "en", ""), sources, true, Set.of());
        return new Judge(Model.shipped(), keep, 0.5).decide(page, scores);
    }

    @Test
    void aCopyIsBoilerplateOfTheLikeliestKindThatIsNotKept() {
        Map<Kind, Double> probabilities = Map.of(Kind.BODY, 0.6, Kind.DONATION, 0.2, Kind.LEGAL, 0.15, Kind.NAV, 0.05);
        List<Verdict> verdicts = decideTwins(EnumSet.of(Kind.BODY), probabilities);
        assertThat(verdicts).extracting(Verdict::kept).containsExactly(true, true, true, false, false, false);
        assertThat(verdicts.get(3)).isEqualTo(new Verdict(Kind.LEGAL, 0.15, false, -1, List.of("twice", "word|a")));
        assertThat(decideTwins(EnumSet.of(Kind.BODY, Kind.LEGAL), probabilities).get(3).kind()).isEqualTo(Kind.NAV);
        Set<Kind> allBoilerplate = EnumSet.allOf(Kind.class);
        allBoilerplate.removeIf(Kind::isAppeal);
        assertThat(decideTwins(allBoilerplate, probabilities)).as("who keeps all boilerplate keeps the copy").allMatch(Verdict::kept);
    }

    /** Trees that say of everything that it is story, with this logarithm of the odds. */
    private static Forest says(float odds) {
        return new Forest.Builder(Columns.count(), odds).forest();
    }

    private static double story(float odds, Score first) {
        return new Sequence(page("text"), List.of(first)).after(says(odds)).scores().get(0).of(Kind.BODY);
    }

    @Test
    void theSecondLookMakesAStoryOfWhatTheFirstDidNotTakeForOne() {
        double sure = 1 / (1 + Math.exp(-4));
        assertThat(story(4, score(Map.of(Kind.BODY, 0.2, Kind.NAV, 0.8)))).isCloseTo(sure, within(1e-9));
    }

    @Test
    void whatIsSurelyNoStoryIsNotLookedAtTwice() {
        assertThat(story(4, score(Map.of(Kind.BODY, 0.019, Kind.NAV, 0.981)))).isEqualTo(0.019);
        assertThat(story(4, score(Map.of(Kind.BODY, 0.02, Kind.NAV, 0.98)))).isGreaterThan(0.9);
    }

    @Test
    void whatIsSurelyStoryAmidStoryIsNotLookedAtTwice() {
        assertThat(amid(0.91, 0.98, 0.91)).isEqualTo(0.98);
        assertThat(amid(0.91, 0.97, 0.91)).as("not so sure").isLessThan(0.1);
        assertThat(amid(0.89, 0.98, 0.91)).as("what stands before it may be an ask").isLessThan(0.1);
        assertThat(amid(0.91, 0.98, 0.89)).as("what stands behind it may be an ask").isLessThan(0.1);
        assertThat(story(-4, score(Map.of(Kind.BODY, 0.98, Kind.NAV, 0.02)))).as("it stands alone").isLessThan(0.1);
    }

    /** What trees that see no story anywhere make of the middle one of three. */
    private static double amid(double before, double own, double after) {
        List<Score> first = Stream.of(before, own, after).map(story -> score(Map.of(Kind.BODY, story, Kind.NAV, 1 - story))).toList();
        return new Sequence(page("a", "b", "c"), first).after(says(-4)).scores().get(1).of(Kind.BODY);
    }

    @Test
    void thoseThatAreLookedAtAgainHaveTheirOwnRows() {
        List<Score> first = List.of(score(Map.of(Kind.NAV, 1.0)), score(Map.of(Kind.BODY, 0.9, Kind.NAV, 0.1)), score(Map.of(Kind.NAV, 1.0)),
                score(Map.of(Kind.BODY, 0.2, Kind.NAV, 0.8)));
        List<Score> second = new Sequence(page("a", "b", "c", "d"), first).after(asks(Feature.FIRST_LOOK, 0)).scores();
        assertThat(second).extracting(score -> score.of(Kind.BODY) > 0.5).containsExactly(false, true, false, false);
        assertThat(second.get(3).of(Kind.BODY)).isCloseTo(1 - 1 / (1 + Math.exp(-3)), within(1e-6));
    }

    /** A tree that asks one column of a family: above 0 it says story, else not. */
    private static Forest asks(Feature family, int number) {
        Forest.Builder tree = new Forest.Builder(Columns.count(), 0);
        tree.tree();
        int ask = tree.ask(Columns.of(Set.of(family)).get(number), 0);
        tree.leaf(-3);
        tree.rightIsNext(ask);
        tree.leaf(3);
        return tree.forest();
    }

    @Test
    void aThirdLookSeesWhatTheSecondSaidAndRemembersTheFirst() {
        List<Score> first = Stream.of(0.9, 0.3, 0.3).map(story -> score(Map.of(Kind.BODY, story, Kind.NAV, 1 - story))).toList();
        Sequence second = new Sequence(page("a", "b", "c"), first).after(asks(Feature.FIRST_AROUND, 0));
        assertThat(stories(second)).as("what follows story").containsExactly(false, true, false);
        assertThat(stories(second.after(asks(Feature.FIRST_AROUND, 0)))).as("what follows what the second took for story").containsExactly(false, false, true);
        assertThat(stories(second.after(asks(Feature.FIRST_LOOK, 1)))).as("what the first took for story").containsExactly(true, false, false);
    }

    @Test
    void whatTheSecondLookIsSureOfIsNotAskedOfTheThird() {
        Sequence first = new Sequence(page("text"), List.of(score(Map.of(Kind.BODY, 0.5, Kind.NAV, 0.5))));
        assertThat(stories(first.after(says(3.4f)).after(says(-4)))).as("0.968 is not sure").containsExactly(false);
        assertThat(stories(first.after(says(3.5f)).after(says(-4)))).as("0.971 is").containsExactly(true);
        assertThat(stories(first.after(says(-3.4f)).after(says(4)))).as("0.032 is not sure").containsExactly(true);
        assertThat(stories(first.after(says(-3.5f)).after(says(4)))).as("0.029 is").containsExactly(false);
    }

    private static List<Boolean> stories(Sequence sequence) {
        return sequence.scores().stream().map(score -> score.of(Kind.BODY) > 0.5).toList();
    }

    @Test
    void aPlainAskStaysNoStoryInEveryLook() {
        Sequence sequence = new Sequence(page("text"), List.of(score(0.05, Map.of(Kind.BODY, 0.2, Kind.DONATION, 0.8))));
        assertThat(sequence.after(says(4)).after(says(4)).scores().get(0).of(Kind.BODY)).isEqualTo(0.2);
    }

    @Test
    void aPlainAskIsNoStoryHoweverMuchStoryStandsAroundIt() {
        double sure = 1 / (1 + Math.exp(-4));
        assertThat(story(4, score(0.05, Map.of(Kind.BODY, 0.2, Kind.DONATION, 0.8)))).isEqualTo(0.2);
        assertThat(story(-4, score(0.05, Map.of(Kind.BODY, 0.2, Kind.DONATION, 0.8)))).as("less story than before").isCloseTo(1 - sure, within(1e-9));
        assertThat(story(4, score(Map.of(Kind.BODY, 0.2, Kind.DONATION, 0.8)))).as("nobody asked its words").isCloseTo(sure, within(1e-9));
        assertThat(story(4, score(0.1, Map.of(Kind.BODY, 0.2, Kind.DONATION, 0.8)))).as("its words may be story").isCloseTo(sure, within(1e-9));
        assertThat(story(4, score(0.05, Map.of(Kind.BODY, 0.25, Kind.DONATION, 0.75)))).as("it may be story").isCloseTo(sure, within(1e-9));
        assertThat(story(4, score(0.05, Map.of(Kind.BODY, 0.2, Kind.DONATION, 0.7, Kind.NAV, 0.1)))).as("it may be a menu").isCloseTo(sure, within(1e-9));
    }

    @Test
    void wherePublishersSpeakOfThemselvesALessPlainAskIsOneToo() {
        double sure = 1 / (1 + Math.exp(-4));
        Map<Kind, Double> ask = Map.of(Kind.BODY, 0.35, Kind.DONATION, 0.64, Kind.NAV, 0.01);
        assertThat(story(4, own(0.25, 1, 0, ask))).isEqualTo(0.35);
        assertThat(story(4, own(0.25, 0, 0, ask))).as("nobody says we").isCloseTo(sure, within(1e-9));
        assertThat(story(4, own(0.25, 1, 1, ask))).as("it is quoted").isCloseTo(sure, within(1e-9));
        assertThat(story(4, own(0.3, 1, 0, ask))).as("its words may be story").isCloseTo(sure, within(1e-9));
        assertThat(story(4, own(0.25, 1, 0, Map.of(Kind.BODY, 0.4, Kind.DONATION, 0.6)))).as("it may be story").isCloseTo(sure, within(1e-9));
        assertThat(story(4, own(0.25, 1, 0, Map.of(Kind.BODY, 0.35, Kind.DONATION, 0.63, Kind.NAV, 0.02)))).as("it may be a menu").isCloseTo(sure, within(1e-9));
    }

    /** A score of a paragraph that says we so often, and has so many quotes. */
    private static Score own(double byWords, float we, float quotes, Map<Kind, Double> probabilities) {
        double[] all = new double[Kind.values().length];
        probabilities.forEach((kind, probability) -> all[kind.ordinal()] = probability);
        float[] traits = new float[Trait.count()];
        traits[Trait.WE.ordinal()] = we;
        traits[Trait.QUOTES.ordinal()] = quotes;
        return new Score(all, byWords, traits, List.of());
    }

    @Test
    void aBlankParagraphStaysWhatItWas() {
        Score blank = score(Map.of(Kind.NAV, 1.0));
        assertThat(new Sequence(page(" \t"), List.of(blank)).after(says(4)).scores()).containsExactly(blank);
    }

    @Test
    void treesThatWereLearntWithOtherColumnsAreRefused() {
        int width = Columns.count();
        judge(width);
        for (int other : new int[] {width - 1, width + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> judge(other)).withMessage("trees of " + width + " columns were expected, found " + other);
        }
    }

    private static Judge judge(int columns) {
        Model shipped = Model.shipped();
        Forest trees = new Forest.Builder(columns, 0).forest();
        return new Judge(new Model(shipped.story(), shipped.kinds(), List.of(says(0), trees), "", shipped.thresholds()), EnumSet.of(Kind.BODY), 0.5);
    }
}
