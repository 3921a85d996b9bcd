package io.github.articlecleaner.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.model.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Container BODY = new Container(null, "body", List.of(), 0);

    private static Score score(double story) {
        double[] probabilities = new double[Kind.values().length];
        probabilities[Kind.BODY.ordinal()] = story;
        probabilities[Kind.DONATION.ordinal()] = 1 - story;
        float[] traits = new float[Trait.count()];
        traits[Trait.WORDS.ordinal()] = 20;
        return new Score(probabilities, Score.NOT_ASKED, traits, List.of());
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
        assertThat(row).hasSize(Surroundings.width());
        assertThat(row[row.length - 1]).as("paragraphs to the end, the last column").isEqualTo(1);
        assertThat(Surroundings.columnsOf(EnumSet.allOf(Feature.class))).hasSize(Surroundings.width());
    }

    @Test
    void theSharesOfAContainerLeaveTheParagraphItselfOut() {
        Container one = new Container(BODY, "div", List.of(), 1);
        Container two = new Container(BODY, "div", List.of(), 2);
        float[] row = of(List.of(one, one, one, two), 0.1, 1, 1, 0).row(0);
        List<Integer> columns = Surroundings.columnsOf(Set.of(Feature.CONTAINER));
        assertThat(row[columns.get(0)]).as("story beside it in its container").isEqualTo(1);
        assertThat(row[columns.get(1)]).as("words beside it").isEqualTo(40);
        assertThat(row[columns.get(2)]).as("story outside its container").isEqualTo(0);
        assertThat(row[columns.get(3)]).isEqualTo(20);
        assertThat(row[columns.get(4)]).as("there is nothing around the body").isNaN();
    }

    @Test
    void whatIsNotThereIsNotANumber() {
        float[] first = of(List.of(BODY, BODY), 0.9, 0.9).row(0).clone();
        List<Integer> around = Surroundings.columnsOf(Set.of(Feature.FIRST_AROUND));
        assertThat(first[around.get(0)]).as("before the first paragraph").isNaN();
        assertThat(first[around.get(1)]).as("behind it").isGreaterThan(2);
        assertThat(Arrays.toString(first)).doesNotContain("Infinity");
    }
}
