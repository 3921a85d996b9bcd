package io.github.articlecleaner.train;

import io.github.articlecleaner.files.WholeFile;
import io.github.articlecleaner.model.Forest;
import io.github.articlecleaner.model.Model;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.AbstractModel;

/** Writes a trained model so that the same data gives the same bytes, whole or not at all. */
final class ModelWriter {

    private static final String DATA = "data.";

    private ModelWriter() {}

    /**
     * Writes a model; gives its version, which is made of its digest.
     *
     * @param digests of the data it was learnt from, a name each
     */
    static String write(Trained trained, Map<String, String> digests, Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put(Model.STORY_TABLE, categorizer(trained.story()));
        entries.put(Model.KINDS_TABLE, categorizer(trained.kinds()));
        entries.put(Model.SEQUENCE, forests(trained.sequence()));
        String digest = Model.digest(entries, trained.thresholds());
        String version = Model.version(digest);
        entries.put(Model.PROPERTIES, properties(trained, digests, digest, version).getBytes(StandardCharsets.UTF_8));
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": a folder to write the model into was expected, found " + (Files.exists(folder) ? "a file" : "nothing"));
        }
        WholeFile.write(file, unfinished -> Files.write(unfinished, zip(entries)));
        return version;
    }

    /** The digests of the data that a model was learnt from, as they were written. */
    static Map<String, String> digests(Path file) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(Model.PROPERTIES)) {
                entry = zip.getNextEntry();
            }
            Properties properties = new Properties();
            try {
                properties.load(zip);
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": the model is damaged: " + Model.PROPERTIES + " has a broken escape", e);
            }
            for (String name : properties.stringPropertyNames()) {
                if (name.startsWith(DATA)) {
                    digests.put(name.substring(DATA.length()), properties.getProperty(name));
                }
            }
        }
        return digests;
    }

    private static String properties(Trained trained, Map<String, String> digests, String digest, String version) {
        StringBuilder lines = new StringBuilder();
        lines.append("format=").append(Model.FORMAT).append("\nversion=").append(version).append("\nsha256=").append(digest)
                .append("\nthreshold=").append(trained.thresholds().balanced())
                .append("\nthreshold.careful=").append(trained.thresholds().careful())
                .append("\nthreshold.thorough=").append(trained.thresholds().thorough()).append('\n');
        new TreeMap<>(digests).forEach((name, sha256) -> lines.append(DATA).append(escaped(name)).append('=').append(sha256).append('\n'));
        new TreeMap<>(trained.inside()).forEach((corpus, figures) -> {
            for (Figure figure : Figure.values()) {
                if (figures.has(figure)) {
                    lines.append(String.format(Locale.ROOT, "inside.%s.%s=%.4f\n", escaped(corpus), figure, figures.value(figure)));
                }
            }
        });
        return lines.toString();
    }

    /** A name as the key of a property: folders have names of all letters and signs. */
    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        for (char c : name.toCharArray()) {
            boolean plain = c > ' ' && c < 0x7f && c != '=' && c != ':' && c != '\\' && c != '#' && c != '!';
            escaped.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return escaped.toString();
    }

    private static byte[] forests(List<Forest> looks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Forest trees : looks) {
            trees.write(new DataOutputStream(out));
        }
        return out.toByteArray();
    }

    /** A document categorizer as OpenNLP writes it, without the time of day. */
    private static byte[] categorizer(AbstractModel trained) throws IOException {
        DoccatModel model = new DoccatModel("und", trained, new HashMap<>(), new DoccatFactory());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.serialize(out);
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                entries.put(entry.getName(), entry.getName().equals("manifest.properties") ? timeless(bytes) : bytes);
            }
        }
        return zip(entries);
    }

    /** A properties file without comments and with the time set to 0, in order. */
    private static byte[] timeless(byte[] manifest) {
        StringBuilder lines = new StringBuilder();
        new String(manifest, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
                .sorted()
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry next = new ZipEntry(entry.getKey());
                next.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(next);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
