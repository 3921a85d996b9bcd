package io.github.articlecleaner.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * What was learnt: a table that tells the story from the rest, one that tells the kinds of the rest, and forests that look again
 * at the whole sequence, each at what was said before it.
 *
 * <p>The file is a zip of {@code model.properties}, of two document categorizers of OpenNLP, {@code story.bin} and
 * {@code kinds.bin}, of which only the tables of weights are read, and of {@code sequence.bin}, which is one {@link Forest} behind the
 * other. No class that a file names is ever loaded. Immutable.
 */
public final class Model {

    /** The version of the file's form. */
    public static final String FORMAT = "5";

    /** The entry of the file that says what it is. */
    public static final String PROPERTIES = "model.properties";

    /** The entry with the table that tells {@link #STORY} from {@link #OTHER}. */
    public static final String STORY_TABLE = "story.bin";

    /** The entry with the table that tells the kinds of the rest. */
    public static final String KINDS_TABLE = "kinds.bin";

    /** The entry with the forests that look again at the whole sequence. */
    public static final String SEQUENCE = "sequence.bin";

    /** The outcome of the first table for a paragraph that is story. */
    public static final String STORY = "story";

    /** Its outcome for all others. */
    public static final String OTHER = "other";

    private static final List<String> TABLES = List.of(KINDS_TABLE, SEQUENCE, STORY_TABLE);

    private static final String SHIPPED = "/io/github/articlecleaner/article-cleaner.model";

    /** Far more than any model of ours; a file that claims more is none. */
    private static final int MOST_BYTES = 64 << 20;

    private static final int MOST_ENTRIES = 100;

    private static final int MOST_PROPERTIES = 100_000;

    private static final int MOST_LOOKS = 10;

    /** Whether the model that is in the jar was read. */
    private static volatile boolean shippedLoaded;

    private final FlatModel story;
    private final FlatModel kinds;
    private final List<Forest> sequence;
    private final String version;
    private final Thresholds thresholds;

    /**
     * A model of what was trained.
     *
     * @param story tells {@code story} from {@code other}
     * @param kinds tells the kinds that are not story
     * @param sequence each tells {@code story} from {@code other} by what was said before it of the paragraphs around
     * @param version how the result names the model
     * @param thresholds how probable a kept paragraph must be story
     */
    public Model(FlatModel story, FlatModel kinds, List<Forest> sequence, String version, Thresholds thresholds) {
        this.story = story;
        this.kinds = kinds;
        this.sequence = List.copyOf(sequence);
        this.version = version;
        this.thresholds = thresholds;
    }

    /** The model that is in the jar, read once. */
    private static final class Shipped {
        static final Model MODEL = load();

        private static Model load() {
            try (InputStream in = Model.class.getResourceAsStream(SHIPPED)) {
                if (in == null) {
                    throw new IllegalStateException("the jar has no model: " + SHIPPED);
                }
                // A zip's own checksums hold for it, and a test its digest, which would be a tenth of the start.
                Model model = read(in, false);
                shippedLoaded = true;
                return model;
            } catch (IOException e) {
                throw new UncheckedIOException("the model in the jar cannot be read", e);
            }
        }
    }

    /** {@return the model that comes with the library} */
    public static Model shipped() {
        return Shipped.MODEL;
    }

    /** {@return whether the model that comes with the library is loaded, so that it can be had at once} */
    public static boolean isShippedLoaded() {
        return shippedLoaded;
    }

    /**
     * Reads a model file.
     *
     * @param in the file's bytes; not closed
     * @return the model
     * @throws IOException if it is not a model of this version of the form, with a sentence that says what was found
     */
    public static Model read(InputStream in) throws IOException {
        return read(in, true);
    }

    private static Model read(InputStream in, boolean digested) throws IOException {
        Map<String, byte[]> entries = entries(in);
        byte[] lines = entry(entries, PROPERTIES);
        if (lines.length > MOST_PROPERTIES) {
            throw new IOException("the model is damaged: " + PROPERTIES + " must have at most " + MOST_PROPERTIES + " bytes, but has " + lines.length);
        }
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(lines));
        } catch (IllegalArgumentException e) {
            throw new IOException("the model is damaged: " + PROPERTIES + " has a broken escape", e);
        }
        String format = properties.getProperty("format", "none");
        if (!format.equals(FORMAT)) {
            throw new IOException("a model of format " + FORMAT + " was expected, found format " + format + "; train it again with this version");
        }
        Thresholds thresholds = thresholds(properties);
        for (String table : TABLES) {
            entry(entries, table);
        }
        String digest = properties.getProperty("sha256", "none");
        if (digested) {
            check(digest(entries, thresholds), digest);
        }
        return new Model(table(entries, STORY_TABLE), table(entries, KINDS_TABLE), forests(entries), version(digest), thresholds);
    }

    private static void check(String digest, String promised) throws IOException {
        if (!digest.equals(promised)) {
            throw new IOException("the model is damaged: the digest " + promised + " was expected, found " + digest);
        }
    }

    /**
     * How results name a model.
     *
     * @param digest its digest
     * @return the form of its file and the first digits of the digest
     */
    public static String version(String digest) {
        return FORMAT + "-" + digest.substring(0, 12);
    }

    private static Thresholds thresholds(Properties properties) throws IOException {
        double balanced = threshold(properties, "threshold");
        try {
            return new Thresholds(threshold(properties, "threshold.careful"), balanced, threshold(properties, "threshold.thorough"));
        } catch (IllegalArgumentException e) {
            throw new IOException("the model is damaged: " + e.getMessage(), e);
        }
    }

    private static double threshold(Properties properties, String name) throws IOException {
        String text = properties.getProperty(name, "none");
        try {
            double threshold = Double.parseDouble(text);
            if (threshold > 0 && threshold < 1) {
                return threshold;
            }
        } catch (NumberFormatException e) {
            // Said below, as for every other value that is none.
        }
        throw new IOException("a model's " + name + " must be a number above 0 and below 1, found " + text);
    }

    /**
     * The digest of what decides: the tables and the thresholds.
     *
     * @param entries the entries of a model's file
     * @param thresholds the model's thresholds
     * @return the SHA-256 digest as 64 digits
     */
    public static String digest(Map<String, byte[]> entries, Thresholds thresholds) {
        return digest(entries, thresholds.careful() + " " + thresholds.balanced() + " " + thresholds.thorough());
    }

    private static String digest(Map<String, byte[]> entries, String thresholds) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String table : TABLES) {
                sha256.update(entries.get(table));
            }
            return HexFormat.of().formatHex(sha256.digest(thresholds.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) throws IOException {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new IOException("not a model: it has no entry " + name + (entries.isEmpty() ? "" : ", only " + entries.keySet()));
        }
        return bytes;
    }

    private static Map<String, byte[]> entries(InputStream in) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        int all = 0;
        int count = 0;
        try {
            ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new IOException("not a model: more than " + MOST_ENTRIES + " entries");
                }
                byte[] bytes = zip.readNBytes(MOST_BYTES - all);
                all += bytes.length;
                if (all >= MOST_BYTES) {
                    throw new IOException("not a model: more than " + MOST_BYTES + " bytes");
                }
                entries.put(entry.getName(), bytes);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // Names that are no UTF-8 make an argument's exception.
            throw new IOException("not a model, or a damaged one: " + e.getMessage(), e);
        }
        return entries;
    }

    private static FlatModel table(Map<String, byte[]> model, String name) throws IOException {
        byte[] weights = entry(entries(new ByteArrayInputStream(entry(model, name))), "doccat.model");
        try {
            return new FlatModel(Weights.read(weights));
        } catch (EOFException e) {
            throw new IOException("the weights in " + name + " are damaged: it ends too early", e);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | NullPointerException | NumberFormatException e) {
            throw new IOException("the weights in " + name + " are damaged: its outcomes, features and weights do not fit together", e);
        } catch (IOException | RuntimeException e) {
            throw new IOException("the weights in " + name + " are damaged: " + e.getMessage(), e);
        }
    }

    private static List<Forest> forests(Map<String, byte[]> model) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry(model, SEQUENCE)))) {
            List<Forest> forests = new ArrayList<>();
            do {
                if (forests.size() == MOST_LOOKS) {
                    throw new IOException("not a model: more than " + MOST_LOOKS + " forests in sequence.bin");
                }
                forests.add(Forest.read(in));
            } while (in.available() > 0);
            return forests;
        } catch (EOFException e) {
            throw new IOException("the trees in sequence.bin are damaged: they end too early", e);
        } catch (RuntimeException e) {
            throw new IOException("the trees in sequence.bin are damaged: " + e.getMessage(), e);
        }
    }

    /** {@return the table that tells the story from the rest} */
    public FlatModel story() {
        return story;
    }

    /** {@return the table that tells the kinds that are not story} */
    public FlatModel kinds() {
        return kinds;
    }

    /** {@return the forests that look again at the whole sequence, each at what was said before it; at least one} */
    public List<Forest> sequence() {
        return sequence;
    }

    /** {@return the name of the model, with its digest} */
    public String version() {
        return version;
    }

    /** {@return how probable a kept paragraph must be story where the user says nothing, above 0 and below 1} */
    public double threshold() {
        return thresholds.balanced();
    }

    /** {@return the thresholds: where the user says nothing, and those of the presets} */
    public Thresholds thresholds() {
        return thresholds;
    }
}
