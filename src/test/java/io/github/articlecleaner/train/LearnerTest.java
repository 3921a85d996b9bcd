package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.FlatModel;
import io.github.articlecleaner.model.Forest;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Thresholds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnerTest {

    @TempDir
    private Path folder;

    /** Two hundred examples whose outcome one of three features tells, with some noise. */
    private static List<Example> examples(Names names) {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean story = random.nextBoolean();
            names.begin();
            String told = random.nextInt(10) == 0 ? "noise" : story ? "council" : "donate";
            for (String word : List.of(told, "the", "word" + random.nextInt(5))) {
                names.vocabulary.learn(FeatureHash.of(word), word);
                names.add(Feature.WORD, FeatureHash.of(word));
            }
            examples.add(new Example(names.features(), story ? "story" : "other", 1 + random.nextInt(9)));
        }
        return examples;
    }

    @Test
    void learnsWhichWordTells() throws IOException {
        Names names = new Names();
        FlatModel model = FlatModel.of(new Learner(2, 1, 50, 0.01, 1).learn(examples(names), names, Set.of()));
        int story = model.outcome("story");
        assertThat(model.weight(model.find(FeatureHash.ofName("word|council")), story)).isPositive();
        assertThat(model.weight(model.find(FeatureHash.ofName("word|donate")), story)).isNegative();
    }

    @Test
    void theBestOfItsTrialsIsTakenWhereNoneComesToAnEnd() throws IOException {
        Names names = new Names();
        FlatModel model = FlatModel.of(new Learner(2, 1, 1, 0, 1).learn(examples(names), names, Set.of()));
        assertThat(model.weight(model.find(FeatureHash.ofName("word|council")), model.outcome("story"))).isPositive();
    }

    @Test
    void weightsAreWholeGrains() throws IOException {
        Names names = new Names();
        FlatModel model = FlatModel.of(new Learner(2, 1, 50, 0.1, 50).learn(examples(names), names, Set.of()));
        assertThat(model.features()).isPositive();
        for (int feature = 0; feature < model.features(); feature++) {
            double grains = model.weight(feature, 0) / 0.05;
            assertThat(grains).isCloseTo(Math.rint(grains), within(1e-6));
        }
    }

    @Test
    void aFamilyThatIsLeftOutIsNotLearnt() {
        Names names = new Names();
        List<Example> examples = examples(names);
        assertThatThrownBy(() -> new Learner(2, 1, 50, 0.01, 1).learn(examples, names, Set.of(Feature.WORD)))
                .isInstanceOf(IOException.class)
                .hasMessage("too little to learn from: 200 paragraphs, and no feature that 2 of them share");
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        for (String name : List.of("one", "two")) {
            Names names = new Names();
            Learner learner = new Learner(2, 1, 50, 0.01, 1);
            var table = learner.learn(examples(names), names, Set.of());
            ModelWriter.write(new Trained(table, table, List.of(new Forest.Builder(1, 0).forest()), Thresholds.around(0.5), Map.of()), Map.of("pages", "abc"), folder.resolve(name));
        }
        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
    }

    @Test
    void aModelOfACorpusOfAnyNameIsRead() throws IOException {
        Names names = new Names();
        var table = new Learner(2, 1, 50, 0.01, 1).learn(examples(names), names, Set.of());
        Figures figures = new Figures();
        Figures.OfPage page = new Figures.OfPage();
        page.add(Figure.F1, 0.5);
        figures.add(page);
        Path file = folder.resolve("own.model");
        for (String corpus : List.of("news\\usa", "z\u00fcrich: my = own", "two\nlines")) {
            Trained trained = new Trained(table, table, List.of(new Forest.Builder(1, 0).forest()), Thresholds.around(0.5), Map.of(corpus, figures));
            String version = ModelWriter.write(trained, Map.of(corpus, "abc"), file);
            assertThat(ModelWriter.digests(file)).containsOnly(Map.entry(corpus, "abc"));
            try (InputStream in = Files.newInputStream(file)) {
                assertThat(Model.read(in).version()).isEqualTo(version);
            }
        }
    }

    @Test
    void saysWhichModelIsDamaged() throws IOException {
        Path file = folder.resolve("own.model");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(Model.PROPERTIES));
            zip.write("data.own=\\u12".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> ModelWriter.digests(file)).isInstanceOf(IOException.class)
                .hasMessage(file + ": the model is damaged: model.properties has a broken escape");
    }

    @Test
    void readsDocumentsWhole() throws IOException {
        Path file = folder.resolve("xx.tsv");
        Files.writeString(file, "document\tvoice\tplan\tkind\ttag\ttext\nxx-1\tblog\tdonation-end\tTITLE\th1\tA\nxx-1\tblog\tdonation-end\tBODY\tp\tB\n"
                + "xx-1\tblog\tdonation-end\tDONATION\tp\tC\nxx-2\tblog\tnegative-notes\tBODY\tp\tD\n");
        List<Document> documents = Document.read(folder);
        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).appeal()).extracting(Document.Line::kind).containsExactly(Kind.DONATION);
        assertThat(documents.get(1).isHardNegative()).isTrue();
        assertThat(documents.get(1).appeal()).isEmpty();
    }
}
