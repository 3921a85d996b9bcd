package io.github.articlecleaner.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.model.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Container BODY = new Container(null, "body", List.of(), 0);

    private static double[] probabilities(double story) {
        double[] probabilities = new double[Kind.values().length];
        probabilities[Kind.BODY.ordinal()] = story;
        probabilities[Kind.DONATION.ordinal()] = 1 - story;
        return probabilities;
    }

    private static Score score(double story) {
        float[] traits = new float[Trait.count()];
        traits[Trait.WORDS.ordinal()] = 20;
        return new Score(probabilities(story), Score.NOT_ASKED, traits, List.of());
    }

    private static Surroundings of(List<Container> containers, double... story) {
        List<Source> sources = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < story.length; i++) {
            sources.add(new Source("text " + i, containers.get(i), 0, 0, 0, List.of(), List.of(), false, 0, 0));
            scores.add(score(story[i]));
        }
        return new Surroundings(new Page(new Metadata("", "", "en", ""), sources, true, Set.of()), scores);
    }

    @Test
    void aRowFillsEveryColumnAndEveryColumnHasAFamily() {
        float[] row = of(List.of(BODY), 0.5).row(0);
        assertThat(row).hasSize(Columns.count());
        List<Integer> places = Columns.of(Set.of(Feature.PLACE));
        assertThat(row[places.get(places.size() - 1)]).as("paragraphs to the end").isEqualTo(1);
        assertThat(row[row.length - 1]).as("nothing stands after it that could share something").isNaN();
        assertThat(Columns.of(EnumSet.allOf(Feature.class))).hasSize(Columns.count());
    }

    @Test
    void theSharesOfAContainerLeaveTheParagraphItselfOut() {
        Container one = new Container(BODY, "div", List.of(), 1);
        Container two = new Container(BODY, "div", List.of(), 2);
        float[] row = of(List.of(one, one, one, two), 0.1, 1, 1, 0).row(0);
        List<Integer> columns = Columns.of(Set.of(Feature.CONTAINER));
        assertThat(row[columns.get(0)]).as("story beside it in its container").isEqualTo(1);
        assertThat(row[columns.get(1)]).as("words beside it").isEqualTo(40);
        assertThat(row[columns.get(2)]).as("story outside its container").isEqualTo(0);
        assertThat(row[columns.get(3)]).isEqualTo(20);
        assertThat(row[columns.get(4)]).as("there is nothing around the body").isNaN();
    }

    @Test
    void aRowSeesHowFarTheNextSureAppealIs() {
        Surroundings page = of(List.of(BODY, BODY, BODY, BODY), 0.9, 0.1, 0.9, 0.9);
        List<Integer> columns = Columns.of(Set.of(Feature.ASKS_AROUND));
        int before = columns.get(columns.size() - 2);
        int after = columns.get(columns.size() - 1);
        List<List<Float>> far = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            float[] row = page.row(i);
            far.add(List.of(row[before], row[after]));
        }
        assertThat(far).containsExactly(List.of(30f, 1f), List.of(30f, 30f), List.of(1f, 30f), List.of(2f, 30f));
    }

    @Test
    void aRowSeesWhatItsParagraphAndTheTwoBesideItShareWithThePage() {
        List<Source> sources = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sources.add(new Source("text " + i, BODY, 0, 0, 0, List.of(), List.of(), false, 0, 0));
            float[] traits = new float[Trait.count()];
            traits[Trait.SHARED_FAR.ordinal()] = 0.1f + i / 10f;
            traits[Trait.SHARED_ALL.ordinal()] = 0.7f;
            scores.add(new Score(probabilities(0.5), Score.NOT_ASKED, traits, List.of()));
        }
        float[] row = new Surroundings(new Page(new Metadata("", "", "en", ""), sources, true, Set.of()), scores).row(1);
        List<Integer> columns = Columns.of(Set.of(Feature.SHARED));
        int each = Columns.SHARED.size();
        int far = 1 + Columns.SHARED.indexOf(Trait.SHARED_FAR);
        assertThat(row[columns.get(0)]).as("the whole page").isEqualTo(0.7f);
        assertThat(List.of(row[columns.get(far)], row[columns.get(far + each)], row[columns.get(far + 2 * each)])).containsExactly(0.2f, 0.1f, 0.3f);
    }

    /** A page of two columns, each with boxes, and scores drawn by lot: a first look at it, and a second that trusts it only half. */
    private static List<Surroundings> drawn(boolean markup) {
        Random random = new Random(3);
        List<Source> sources = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        Container column = BODY;
        Container box = BODY;
        for (int i = 0; i < 40; i++) {
            column = i % 20 == 0 ? new Container(BODY, "div", List.of(), 3 * i + 1) : column;
            box = i % 5 == 0 ? new Container(column, "section", List.of(), 3 * i + 2) : box;
            Container own = i % 7 == 6 ? box : new Container(box, "p", List.of(), 3 * i + 3);
            sources.add(new Source("text " + i, own, 0, 0, 0, List.of(), List.of(), false, 0, 0));
            double[] probabilities = new double[Kind.values().length];
            double story = new double[] {0.02, 0.4, 0.97, 1}[random.nextInt(4)];
            probabilities[Kind.BODY.ordinal()] = story;
            double share = random.nextDouble();
            probabilities[1 + random.nextInt(probabilities.length - 1)] += (1 - story) * share;
            probabilities[Kind.DONATION.ordinal()] += (1 - story) * (1 - share);
            float[] traits = new float[Trait.count()];
            for (Trait trait : Trait.values()) {
                traits[trait.ordinal()] = random.nextInt(6);
            }
            traits[Trait.WORDS.ordinal()] = random.nextInt(80);
            traits[Trait.INSIDE.ordinal()] = markup ? random.nextInt(1 << 16) : Float.NaN;
            traits[Trait.SPREAD.ordinal()] = markup ? random.nextInt(1 << 16) & (int) traits[Trait.INSIDE.ordinal()] : Float.NaN;
            scores.add(new Score(probabilities, random.nextInt(3) == 0 ? Score.NOT_ASKED : random.nextDouble(), traits, List.of()));
        }
        Surroundings first = new Surroundings(new Page(new Metadata("", "", "en", ""), sources, markup, Set.of()), scores);
        return List.of(first, first.after(scores.stream().map(score -> score.withStory(0.25 + score.of(Kind.BODY) / 2)).toList()));
    }

    /**
     * The trees were trained on just these rows: who changes what is seen trains anew and writes the file with {@code -Dseen=write}; who
     * changes only how, must not change it.
     */
    @Test
    void everyLookSeesWhatItWasTrainedOn() throws IOException {
        List<String> lines = new ArrayList<>();
        lines(drawn(true).get(0), "html", lines);
        lines(drawn(false).get(0), "text", lines);
        lines(drawn(true).get(1), "html again", lines);
        lines(drawn(false).get(1), "text again", lines);
        Path file = Path.of("testdata/seen/rows.tsv");
        if ("write".equals(System.getProperty("seen"))) {
            Files.write(file, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(file));
    }

    private static void lines(Surroundings surroundings, String form, List<String> lines) {
        for (int i : new int[] {0, 1, 6, 17, 20, 33, 38, 39}) {
            float[] row = surroundings.row(i);
            for (Feature family : Feature.values()) {
                String numbers = Columns.of(Set.of(family)).stream().map(c -> number(row[c])).collect(Collectors.joining(" "));
                if (!numbers.isEmpty()) {
                    lines.add(form + "\t" + i + "\t" + family.family() + "\t" + numbers);
                }
            }
        }
    }

    private static String number(float number) {
        return Float.isNaN(number) ? "-" : String.format(Locale.ROOT, "%.3f", number).replaceFirst("\\.?0+$", "");
    }

    @Test
    void aFurtherLookSeesWhatTheOneBeforeSawAndWhatItSaid() {
        Surroundings first = of(List.of(BODY, BODY, BODY), 0.9, 0.5, 0.1);
        Surroundings second = first.after(List.of(score(0.1), score(0.5), score(0.9)));
        List<Integer> own = Columns.of(Set.of(Feature.FIRST_LOOK));
        assertThat(first.row(0)[own.get(1)]).as("there was no look before").isNaN();
        float[] row = second.row(0);
        assertThat(row[own.get(0)]).as("the second look's").isLessThan(-2);
        assertThat(row[own.get(1)]).as("the first look's").isGreaterThan(2);
        assertThat(row[Columns.of(Set.of(Feature.CONTAINER)).get(0)]).as("story beside it, by the second look").isCloseTo(0.7f, within(1e-6f));
        assertThat(first.row(0)[own.get(0)]).as("what the first look said stays").isGreaterThan(2);
    }

    @Test
    void familiesThatTheRowsDoNotShowHaveNoColumns() {
        assertThat(Columns.of(Set.of(Feature.WORD, Feature.PLAIN_STEM, Feature.MARK, Feature.TARGET))).isEmpty();
        assertThat(Columns.of(Set.of())).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotANumber() {
        float[] first = of(List.of(BODY, BODY), 0.9, 0.9).row(0).clone();
        List<Integer> around = Columns.of(Set.of(Feature.FIRST_AROUND));
        assertThat(first[around.get(0)]).as("before the first paragraph").isNaN();
        assertThat(first[around.get(1)]).as("behind it").isGreaterThan(2);
        assertThat(Arrays.toString(first)).doesNotContain("Infinity");
    }
}
