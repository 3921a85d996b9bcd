package io.github.articlecleaner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelWriter;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final String[] OUTCOMES = {"other", "story"};

    /** A file of two features that speak for both outcomes and one that speaks for the second. */
    private static byte[] file(String type, int features, String group, double weight) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(type);
        for (String[] texts : new String[][] {OUTCOMES, {group, "1 1"}}) {
            out.writeInt(texts.length);
            for (String text : texts) {
                out.writeUTF(text);
            }
        }
        out.writeInt(features);
        for (String feature : new String[] {"bow=word|a", "bow=word|\ud83d\ude00", "bow=word|c"}) {
            out.writeUTF(feature);
        }
        for (double value : new double[] {1, -1, 2, -2, weight}) {
            out.writeDouble(value);
        }
        return bytes.toByteArray();
    }

    private static List<String> names(FeatureNames names) {
        return IntStream.range(0, names.size()).mapToObj(names::get).toList();
    }

    @Test
    void aNameIsReadAsItWasWritten() throws IOException {
        List<String> names = List.of("word|a", "", "word|\u0000", "word|\u0436", "word|\u0915\u093e", "word|\ud83d\ude00", "word|\ufffd", "word|\ud83d");
        assertThat(names(FeatureNames.of(names))).isEqualTo(names);
        FeatureNames read = FeatureNames.of(names);
        for (int i = 0; i < names.size(); i++) {
            assertThat(read.hash(i)).as(names.get(i)).isEqualTo(FeatureHash.ofName(names.get(i)));
        }
        FeatureNames prefixed = FeatureNames.of(List.of(FlatModel.PREFIX + "word|b|7", FlatModel.PREFIX + "word|\u0436", "bow"));
        assertThat(names(prefixed)).containsExactly("word|b|7", "word|\u0436", "bow");
        assertThat(prefixed.hash(0)).isEqualTo(FeatureHash.ofName("word|b|7"));
        assertThat(prefixed.hash(1)).isEqualTo(FeatureHash.ofName("word|\u0436"));
        assertThat(names(FeatureNames.of(List.of(FlatModel.PREFIX + "word|b")))).containsExactly("word|b");
    }

    @Test
    void aNameThatIsNoTextIsRefused() throws IOException {
        FeatureNames names = FeatureNames.read(new byte[] {9, 0, 1, 'a', 0, 2, (byte) 0xc3, 'a'}, 1, 2);
        assertThat(names.get(0)).isEqualTo("a");
        assertThatThrownBy(() -> names.get(1)).isInstanceOf(IllegalArgumentException.class).hasMessage("name 1 of 2 is no text");
        assertThatThrownBy(() -> FeatureNames.read(new byte[] {0, 1, 'a', 0, 2, 'b'}, 0, 2)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> FeatureNames.read(new byte[] {0, 1, 'a', 0}, 0, 2)).isInstanceOf(EOFException.class);
    }

    @Test
    void aFeatureHasAWeightForEachOutcomeItSpeaksFor() throws IOException {
        Weights weights = Weights.read(file("QN", 3, "2 0 1", 0.5));
        assertThat(weights.outcomes()).containsExactly("other", "story");
        assertThat(names(weights.features())).containsExactly("word|a", "word|\ud83d\ude00", "word|c");
        assertThat(weights.values()).containsExactly(1, -1, 2, -2, 0, 0.5);
    }

    @Test
    void whatOpenNlpWritesIsReadAsItIsTrained() throws IOException {
        Context[] contexts = {new Context(new int[] {0, 1}, new double[] {0.25, -0.25}), new Context(new int[] {1}, new double[] {0.125})};
        QNModel trained = new QNModel(contexts, new String[] {"word|a", "word|b"}, OUTCOMES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GenericModelWriter(trained, new DataOutputStream(out)).persist();
        FlatModel read = new FlatModel(Weights.read(out.toByteArray()));
        FlatModel wanted = FlatModel.of(trained);
        for (String feature : new String[] {"word|a", "word|b"}) {
            int number = read.find(FeatureHash.ofName(feature));
            assertThat(read.name(number)).isEqualTo(feature);
            for (int outcome = 0; outcome < OUTCOMES.length; outcome++) {
                assertThat(read.weight(number, outcome)).isEqualTo(wanted.weight(wanted.find(FeatureHash.ofName(feature)), outcome));
            }
        }
    }

    @Test
    void whatIsNoTableIsRefusedWithASentence() throws IOException {
        assertThatThrownBy(() -> Weights.read(file("GIS", 3, "2 0 1", 0))).hasMessage("weights of type QN were expected, found GIS");
        assertThatThrownBy(() -> Weights.read(file("QN", 1 << 30, "2 0 1", 0))).hasMessageMatching("a count of at most [0-9]+ was expected, found 1073741824");
        assertThatThrownBy(() -> Weights.read(file("QN", 3, "9 0 1", 0))).hasMessage("3 features were expected, found 9");
        assertThatThrownBy(() -> Weights.read(file("QN", 3, "2 0 7", 0))).hasMessage("an outcome below 2 was expected for word|a, found 7");
        assertThatThrownBy(() -> Weights.read(file("QN", 3, "2 0 1", Double.NaN))).hasMessage("a number between -1000000 and 1000000 was expected, found NaN");
        byte[] whole = file("QN", 3, "2 0 1", 0);
        assertThatThrownBy(() -> Weights.read(Arrays.copyOf(whole, whole.length - 1))).isInstanceOf(EOFException.class);
    }
}
