package io.github.articlecleaner.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;

/** Writes a trained model so that the same data gives the same bytes, whole or not at all. */
final class ModelWriter {


    private ModelWriter() {}

    /** Writes a model; gives its version, which is made of the digest of its tables. */
    static String write(Trainer.Trained trained, Path file) throws IOException {
        byte[] story = categorizer(trained.story());
        byte[] kinds = categorizer(trained.kinds());
        byte[] sequence = categorizer(trained.sequence());
        String digest = digest(story, kinds, sequence);
        String version = "1-" + digest.substring(0, 12);
        Map<String, byte[]> entries = new TreeMap<>();
        String properties = "format=1\nversion=" + version + "\nsha256=" + digest + "\n";
        entries.put("model.properties", properties.getBytes(StandardCharsets.UTF_8));
        entries.put("story.bin", story);
        entries.put("kinds.bin", kinds);
        entries.put("sequence.bin", sequence);
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.write(unfinished, zip(entries));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        return version;
    }

    /** Writes one table of weights by itself. */
    static void writeTable(AbstractModel table, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            new GenericModelWriter(table, out).persist();
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Reads what {@link #writeTable} wrote. */
    static AbstractModel readTable(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return new GenericModelReader(new BinaryFileDataReader(in)).getModel();
        }
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

    private static String digest(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
