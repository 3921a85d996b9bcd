package io.github.articlecleaner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FlatModelTest {

    private static final String SHIPPED = "/io/github/articlecleaner/article-cleaner.model";

    private static byte[] entry(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(FlatModelTest.class.getResourceAsStream(SHIPPED))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no entry " + name);
    }

    /** The flat table must give what OpenNLP's own categorizer gives for the same features. */
    @Test
    @SuppressWarnings("unchecked")
    void givesTheProbabilitiesOfOpenNlp() throws IOException {
        for (String name : List.of("story.bin", "kinds.bin")) {
            DoccatModel model = new DoccatModel(new ByteArrayInputStream(entry(name)));
            DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
            AbstractModel trained = (AbstractModel) model.getMaxentModel();
            FlatModel flat = FlatModel.of(trained);
            List<String> features = new ArrayList<>(((Map<String, Context>) trained.getDataStructures()[1]).keySet());
            features.sort(null);
            Random random = new Random(1);
            for (int round = 0; round < 200; round++) {
                List<String> chosen = new ArrayList<>(List.of("word|never|seen"));
                long[] sums = new long[flat.pairs()];
                for (int i = 0; i < 150; i++) {
                    String feature = features.get(random.nextInt(features.size())).substring(FlatModel.PREFIX.length());
                    if (!chosen.contains(feature)) {
                        chosen.add(feature);
                        flat.addTo(flat.find(FeatureHash.ofName(feature)), sums);
                    }
                }
                double[] found = new double[flat.outcomes()];
                flat.probabilities(sums, found);
                double[] wanted = categorizer.categorize(chosen.toArray(new String[0]));
                for (int i = 0; i < found.length; i++) {
                    assertThat(found[i]).as(name).isCloseTo(wanted[categorizer.getIndex(flat.outcome(i))], within(1e-9));
                }
            }
        }
    }

    @Test
    void doesNotKnowFeaturesThatWereNeverSeen() throws IOException {
        try (InputStream in = FlatModelTest.class.getResourceAsStream(SHIPPED)) {
            assertThat(Model.read(in).story().find(FeatureHash.ofName("word|neverseenword"))).isNegative();
        }
    }

    @Test
    void theHashOfANameIsMadeOfItsParts() {
        long hash = FeatureHash.join(FeatureHash.join(FeatureHash.of("cue"), FeatureHash.of("a")), FeatureHash.part(7));
        assertThat(FeatureHash.ofName("cue|a|7")).isEqualTo(hash);
        assertThat(FeatureHash.ofName("cue|7|a")).isNotEqualTo(hash);
        assertThat(FeatureHash.ofName("cue")).isEqualTo(FeatureHash.of("cue"));
        long state = FeatureHash.start();
        for (char c : "größe".toCharArray()) {
            state = FeatureHash.next(state, c);
        }
        assertThat(state).isEqualTo(FeatureHash.of("größe"));
    }

    @Test
    void aDamagedFileIsRefusedWithASentence() throws IOException {
        byte[] whole;
        try (InputStream in = FlatModelTest.class.getResourceAsStream(SHIPPED)) {
            whole = in.readAllBytes();
        }
        for (int length : new int[] {0, 10, 100, whole.length / 2, whole.length - 400_000}) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(cut))).isInstanceOf(IOException.class).hasMessageMatching("(?s).{10,}");
        }
    }

    /** The shipped model's file with one entry changed. */
    private static byte[] changed(String name, UnaryOperator<byte[]> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(FlatModelTest.class.getResourceAsStream(SHIPPED)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                zip.write(entry.getName().equals(name) ? change.apply(bytes) : bytes);
            }
        }
        return out.toByteArray();
    }

    private static void assertRefused(byte[] file, String sentence) {
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(file))).isInstanceOf(IOException.class).hasMessageMatching(sentence);
    }

    /** The shipped tables with other properties. */
    private static byte[] withProperties(String properties) throws IOException {
        return changed("model.properties", bytes -> properties.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> tables() throws IOException {
        return Map.of("kinds.bin", entry("kinds.bin"), "sequence.bin", entry("sequence.bin"), "story.bin", entry("story.bin"));
    }

    @Test
    void aModelNamesTheThresholdsOfItsPresets() throws IOException {
        String digest = Model.digest(tables(), new Thresholds(0.15, 0.45, 0.8));
        String properties = "format=" + Model.FORMAT + "\nthreshold=0.45\nthreshold.careful=0.15\nthreshold.thorough=0.8\nsha256=" + digest;
        Model model = Model.read(new ByteArrayInputStream(withProperties(properties)));
        assertThat(model.thresholds()).isEqualTo(new Thresholds(0.15, 0.45, 0.8));
        assertThat(model.threshold()).isEqualTo(0.45);
        assertRefused(withProperties(properties.replace("0.8", "0.9")), "the model is damaged: the digest [0-9a-f]{64} was expected, found [0-9a-f]{64}");
        assertRefused(withProperties(properties.replace("0.15", "0.5")), "the model is damaged: thresholds must rise from above 0 to below 1: .* but were 0.5, 0.45, 0.8");
        assertRefused(withProperties(properties.replace("threshold.careful=0.15", "")), "a model's threshold.careful must be a number above 0 and below 1, found none");
    }

    @Test
    void theModelInTheJarHasTheDigestItPromises() throws IOException {
        try (InputStream shipped = FlatModelTest.class.getResourceAsStream(SHIPPED)) {
            assertThat(Model.read(shipped).version()).isEqualTo(Model.shipped().version());
        }
    }

    @Test
    void theLoudestOfNoneIsNotAskedFor() {
        assertThatThrownBy(() -> new Loudest(Model.shipped().story(), 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 or more features must be wanted, but were 0");
    }

    @Test
    void aModelOfAnotherFormOrWithAWrongDigestIsRefused() throws IOException {
        UnaryOperator<byte[]> older = bytes -> new String(bytes, StandardCharsets.UTF_8).replaceFirst("format=[0-9]", "format=2").getBytes(StandardCharsets.UTF_8);
        assertRefused(changed("model.properties", older), "a model of format " + Model.FORMAT + " was expected, found format 2; train it again with this version");
        UnaryOperator<byte[]> other = bytes -> new String(bytes, StandardCharsets.UTF_8).replaceFirst("threshold=(?<own>[0-9.]+)", "threshold=${own}01").getBytes(StandardCharsets.UTF_8);
        assertRefused(changed("model.properties", other), "the model is damaged: the digest [0-9a-f]{64} was expected, found [0-9a-f]{64}");
        UnaryOperator<byte[]> none = bytes -> new String(bytes, StandardCharsets.UTF_8).replaceFirst("threshold=[0-9.]+", "threshold=2").getBytes(StandardCharsets.UTF_8);
        assertRefused(changed("model.properties", none), "a model's threshold must be a number above 0 and below 1, found 2");
        UnaryOperator<byte[]> flipped = bytes -> {
            byte[] copy = bytes.clone();
            copy[copy.length / 2] ^= 1;
            return copy;
        };
        assertRefused(changed("sequence.bin", flipped), "the model is damaged: the digest [0-9a-f]{64} was expected, found [0-9a-f]{64}");
    }
}
