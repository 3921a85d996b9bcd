package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlecleaner.judge.Columns;
import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Thresholds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Models whose digest is right and whose contents are not: whoever made them wrote the digest too. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileModelTest {

    private static final Thresholds THRESHOLDS = new Thresholds(0.2, 0.45, 0.75);

    private static final int LEAF = -1;

    /** Writes a part of a file. */
    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        return bytes(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            zip.finish();
        });
    }

    /** A table of weights as OpenNLP writes it: outcomes, how many features speak for which of them, the features, their weights. */
    private static byte[] table(List<String> outcomes, List<String> patterns, List<String> features, double... weights) {
        return zip(Map.of("doccat.model", bytes(out -> {
            out.writeUTF("QN");
            for (List<String> texts : List.of(outcomes, patterns, features)) {
                out.writeInt(texts.size());
                for (String text : texts) {
                    out.writeUTF(text);
                }
            }
            for (double weight : weights) {
                out.writeDouble(weight);
            }
        })));
    }

    private static byte[] story(double... weights) {
        return table(List.of("other", "story"), List.of("1 0 1"), List.of("bow=always|0"), weights);
    }

    private static final byte[] STORY = story(-1, 1);

    private static byte[] kinds(String... outcomes) {
        return table(List.of(outcomes), List.of("1 0 1"), List.of("bow=always|0"), 0.5, -0.5);
    }

    private static final byte[] KINDS = kinds("DONATION", "NAV");

    /** Trees of so many columns; a node is a column, a bound and, where it asks, how far behind the root its right child stands. */
    private static byte[] trees(int columns, int trees, int nodes, float[]... written) {
        return bytes(out -> {
            out.writeShort(columns);
            out.writeFloat(0.5f);
            out.writeInt(trees);
            out.writeInt(nodes);
            for (float[] node : written) {
                out.writeShort((int) node[0]);
                out.writeFloat(node[1]);
                if (node[0] >= 0) {
                    out.writeShort((int) node[2]);
                }
            }
        });
    }

    private static float[] ask(int column, float bound, int right) {
        return new float[] {column, bound, right};
    }

    private static float[] leaf(float value) {
        return new float[] {LEAF, value};
    }

    private static final byte[] TREES = trees(Columns.count(), 1, 3, ask(2, 1, 2), leaf(0.5f), leaf(1));

    private static Map<String, byte[]> entries(byte[] story, byte[] kinds, byte[] trees, String more) {
        Map<String, byte[]> entries = new LinkedHashMap<>(Map.of("story.bin", story, "kinds.bin", kinds, "sequence.bin", trees));
        String properties = "format=" + Model.FORMAT + "\nversion=small\nthreshold=0.45\nthreshold.careful=0.2\nthreshold.thorough=0.75\nsha256="
                + Model.digest(entries, THRESHOLDS) + "\n" + more;
        entries.put(Model.PROPERTIES, properties.getBytes(StandardCharsets.ISO_8859_1));
        return entries;
    }

    private static byte[] model(byte[] story, byte[] kinds, byte[] trees) {
        return zip(entries(story, kinds, trees, ""));
    }

    private static void assertRefused(byte[] model, String sentence) {
        assertRefused(new ByteArrayInputStream(model), sentence);
    }

    private static void assertRefused(InputStream model, String sentence) {
        assertThatThrownBy(() -> ArticleCleaner.builder().model(model)).isInstanceOf(IOException.class).hasMessageMatching(sentence);
    }

    private static void assertTableRefused(byte[] table, String sentence) {
        assertRefused(model(table, KINDS, TREES), "the weights in story.bin are damaged: " + sentence);
    }

    private static void assertTreesRefused(byte[] trees, String sentence) {
        assertRefused(model(STORY, KINDS, trees), "(the trees in sequence.bin are damaged: )?" + sentence);
    }

    @Test
    void theSmallModelThatTheOthersAreMadeOfCleans() throws IOException {
        ArticleCleaner cleaner = ArticleCleaner.builder().model(new ByteArrayInputStream(model(STORY, KINDS, TREES))).build();
        assertThat(cleaner.apply("<p>The council met on Tuesday.</p>").text()).isEqualTo("The council met on Tuesday.");
    }

    @Test
    void outcomesThatNobodyAsksForAreRefused() {
        assertRefused(model(table(List.of("story"), List.of("1 0"), List.of("bow=always|0"), 1), KINDS, TREES),
                "the model does not fit this version: 2 outcomes were expected, story and the rest, found \\[story]");
        assertRefused(model(table(List.of("a", "b", "story"), List.of("1 0 1 2"), List.of("bow=always|0"), 1, 2, 3), KINDS, TREES),
                "the model does not fit this version: 2 outcomes were expected, story and the rest, found \\[a, b, story]");
        assertRefused(model(table(List.of("a", "b"), List.of("1 0 1"), List.of("bow=always|0"), 1, 2), KINDS, TREES),
                "the model does not fit this version: 2 outcomes were expected, story and the rest, found \\[a, b]");
        assertRefused(model(STORY, kinds("DONATION", "java.lang.Runtime"), TREES),
                "the model does not fit this version: a kind that is no story was expected, found java.lang.Runtime");
        assertRefused(model(STORY, kinds("DONATION", "BODY"), TREES),
                "the model does not fit this version: a kind that is no story was expected, found BODY");
        assertRefused(model(STORY, kinds("NAV", "NAV"), TREES), "the weights in kinds.bin are damaged: outcomes must differ, but were NAV, NAV");
        assertTableRefused(table(List.of(), List.of(), List.of()), "room for .*");
    }

    @Test
    void weightsThatAreNoneAreRefused() {
        for (double weight : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e308, -1e7}) {
            assertTableRefused(story(0, weight), "a number between -1000000 and 1000000 was expected, found " + weight);
        }
    }

    /** Numbers that are too large or too small to count with would make a page's probabilities none. */
    @Test
    void theLargestAndTheSmallestWeightsStillGiveProbabilities() throws IOException {
        for (double weight : new double[] {1e6, -1e6, Double.MIN_VALUE, 0}) {
            ArticleCleaner cleaner = ArticleCleaner.builder().model(new ByteArrayInputStream(model(story(0, weight), KINDS, TREES))).build();
            cleaner.apply("<p>The council met.</p><p>Donate now.</p>").paragraphs().forEach(p -> assertThat(p.probability()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void countsThatDoNotFitTogetherAreRefused() {
        List<String> outcomes = List.of("other", "story");
        List<String> one = List.of("bow=always|0");
        assertTableRefused(table(outcomes, List.of("1 0 7"), one, 1, 2), "an outcome below 2 was expected for always\\|0, found 7");
        assertTableRefused(table(outcomes, List.of("1 0 -1"), one, 1, 2), "an outcome below 2 was expected for always\\|0, found -1");
        String fit = "its outcomes, features and weights do not fit together";
        assertTableRefused(table(outcomes, List.of("2 0 1"), one, 1, 2, 3, 4), "1 features were expected, found 2");
        assertTableRefused(table(outcomes, List.of("1 0 1"), List.of("bow=always|0", "bow=always|1"), 1, 2), "2 features were expected, found 1");
        assertTableRefused(table(outcomes, List.of(""), one, 1, 2), fit);
        assertTableRefused(table(outcomes, List.of("one"), one, 1, 2), fit);
        assertTableRefused(table(outcomes, List.of("1 0 1"), one, 1), "it ends too early");
        assertTableRefused(zip(Map.of("doccat.model", bytes(out -> out.writeUTF("QN")))), "it ends too early");
        for (int count : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1_000}) {
            assertTableRefused(zip(Map.of("doccat.model", bytes(out -> {
                out.writeUTF("QN");
                out.writeInt(count);
            }))), "a count of at most 0 was expected, found " + count);
        }
        assertTableRefused(zip(Map.of("doccat.model", bytes(out -> out.writeUTF("NoSuchModel")))), ".{10,}");
    }

    /** Features without a name take two bytes each in the file, and many times that in memory. */
    @Test
    void moreFeaturesThanAnyTableHasAreRefused() {
        assertTableRefused(table(List.of("other", "story"), List.of("3000000 0 1"), Collections.nCopies(3_000_000, "")),
                "a count of at most 1048576 was expected, found 3000000");
    }

    @Test
    void noRoomIsMadeForWeightsThatAreNotThere() {
        assertTableRefused(table(List.of("other", "story"), List.of("3 0 1"), List.of("bow=a", "bow=b", "bow=c"), 1, 2), "it ends too early");
    }

    private static int place(long hash) {
        return (int) (hash ^ hash >>> 32);
    }

    /** Names whose hashes want the same place of the table: looking for one of them would pass by all of them. */
    @Test
    void featuresThatCrowdOnePlaceAreRefused() {
        assertCrowdRefused(1);
    }

    /** Each lies near the place it wants, but a search for one that is not there would pass by all of them. */
    @Test
    void featuresThatStandInALineAreRefused() {
        assertCrowdRefused(900);
    }

    /** Features that want one of the first places of the table. */
    private static void assertCrowdRefused(int places) {
        // 1,200 features have a table of 8,192 places.
        List<String> crowd = IntStream.iterate(0, i -> i + 1).mapToObj(Integer::toString)
                .filter(name -> (place(FeatureHash.ofName(name)) & 8_191) < places).limit(1_200).toList();
        double[] weights = new double[2 * crowd.size()];
        byte[] table = table(List.of("other", "story"), List.of(crowd.size() + " 0 1"), crowd, weights);
        assertTableRefused(table, "features spread over the table were expected, found more than 1000 beside each other");
    }

    @Test
    void treesThatAreNoneAreRefused() {
        assertTreesRefused(trees(3, 1, 3, ask(7, 1, 2), leaf(1), leaf(2)), "a column below 3 and a number were expected, found 7 and 1.0");
        assertTreesRefused(trees(3, 1, 3, ask(0, Float.NaN, 2), leaf(1), leaf(2)), "a column below 3 and a number were expected, found 0 and NaN");
        assertTreesRefused(trees(3, 1, 1, leaf(Float.POSITIVE_INFINITY)), "a column below 3 and a number were expected, found -1 and Infinity");
        for (int right : new int[] {0, 1, 3, 65_535}) {
            assertTreesRefused(trees(3, 1, 3, ask(0, 1, right), leaf(1), leaf(2)), "a child at node 2 of its tree was expected, found one at " + right);
        }
        assertTreesRefused(trees(3, 1, 3, ask(0, 1, 2), leaf(1)), "they end too early");
        assertTreesRefused(trees(3, 2, 3, leaf(1), leaf(2)), "3 nodes were expected, found 2");
        assertTreesRefused(trees(3, -1, 3), "at most 1048576 nodes in fewer trees were expected, found 3 in -1");
        assertTreesRefused(trees(3, 1, Integer.MAX_VALUE), "at most 1048576 nodes in fewer trees were expected, found 2147483647 in 1");
        assertTreesRefused(trees(3, 1, -5), "at most 1048576 nodes in fewer trees were expected, found -5 in 1");
        assertTreesRefused(trees(0, 0, 0), "columns must be between 1 and 32767, but were 0");
        assertTreesRefused(trees(65_535, 0, 0), "columns must be between 1 and 32767, but were 65535");
        assertTreesRefused(trees(30_000, 0, 0), "the model does not fit this version: trees of \\d+ columns were expected, found 30000");
        byte[] endless = new byte[40_000_000];
        System.arraycopy(trees(3, 1, 3), 0, endless, 0, 14);
        assertTreesRefused(endless, "at most 1048576 nodes were expected, found more");
    }

    @Test
    void forestsBehindTheFirstAreReadWithTheSameCare() throws IOException {
        byte[] ten = repeated(TREES, 10);
        ArticleCleaner.builder().model(new ByteArrayInputStream(model(STORY, KINDS, ten)));
        assertTreesRefused(repeated(TREES, 11), "not a model: more than 10 forests in sequence.bin");
        assertTreesRefused(Arrays.copyOf(ten, TREES.length + 1), "they end too early");
        assertTreesRefused(Arrays.copyOf(ten, ten.length - 1), "they end too early");
    }

    private static byte[] repeated(byte[] forest, int times) {
        return bytes(out -> {
            for (int i = 0; i < times; i++) {
                out.write(forest);
            }
        });
    }

    /** A model packed like a bomb: 64 million bytes is what a file may unpack to. */
    @Test
    void bombsStopAtTheirBound() {
        byte[] zeros = new byte[40_000_000];
        assertRefused(zip(Map.of("story.bin", zeros, "kinds.bin", zeros)), "not a model: more than 67108864 bytes");
        assertRefused(model(zip(Map.of("doccat.model", zeros, "other", zeros)), KINDS, TREES), "not a model: more than 67108864 bytes");
        assertTableRefused(zip(Map.of("doccat.model", zeros)), ".{10,}");
    }

    @Test
    void manyEntriesStopAtTheirBound() {
        Map<String, byte[]> many = entries(STORY, KINDS, TREES, "");
        IntStream.range(0, 200).forEach(i -> many.put("entry" + i, new byte[0]));
        assertRefused(zip(many), "not a model: more than 100 entries");
        byte[] entry = zip(Map.of("x".repeat(60_000), new byte[0]));
        byte[] local = Arrays.copyOf(entry, 30 + 60_000 + 2 + 16);
        InputStream endless = new SequenceInputStream(Collections.enumeration(Collections.nCopies(1_000_000, local).stream()
                .map(bytes -> (InputStream) new ByteArrayInputStream(bytes)).limit(100_000).toList()));
        assertRefused(endless, "not a model: more than 100 entries");
    }

    @Test
    void propertiesWithoutEndAreRefused() {
        String more = IntStream.range(0, 20_000).mapToObj(i -> "data." + i + "=x\n").collect(Collectors.joining());
        assertRefused(zip(entries(STORY, KINDS, TREES, more)), "the model is damaged: model.properties must have at most 100000 bytes, but has \\d+");
        assertRefused(zip(entries(STORY, KINDS, TREES, "version=\\u00zz")), "the model is damaged: model.properties has a broken escape");
    }
}
