package io.github.articlecleaner.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The names of a table's features as they stand in its file, behind each other, each behind its length. A name becomes a string when somebody asks
 * for it: as strings they take four times the room, and most are never asked for. Immutable.
 */
final class FeatureNames {

    /** What Java writes of a text before its bytes. */
    private static final int LENGTH = Short.BYTES;

    /** What a decoder says where bytes are not of its form. */
    private static final char UNKNOWN = '\uFFFD';

    private static final byte[] PREFIX = FlatModel.PREFIX.getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    /** Where each begins, and behind the last where it ends. */
    private final int[] starts;

    private FeatureNames(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** Some names, in order. */
    static FeatureNames of(Collection<String> names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String name : names) {
                out.writeUTF(name);
            }
            return read(bytes.toByteArray(), 0, names.size());
        } catch (IOException e) {
            throw new UncheckedIOException("a feature's name is longer than a file can have", e);
        }
    }

    /**
     * Takes names from a file.
     *
     * @param file holds them
     * @param from where the first begins
     * @param count how many there are
     * @throws EOFException if the file ends before
     */
    static FeatureNames read(byte[] file, int from, int count) throws EOFException {
        int[] starts = new int[count + 1];
        int at = from;
        for (int i = 0; i < count; i++) {
            starts[i] = at - from;
            at = at + LENGTH <= file.length ? at + LENGTH + length(file, at) : file.length + 1;
            if (at > file.length) {
                throw new EOFException("name " + i + " of " + count);
            }
        }
        starts[count] = at - from;
        byte[] bytes = new byte[at - from];
        System.arraycopy(file, from, bytes, 0, bytes.length);
        return new FeatureNames(bytes, starts);
    }

    private static int length(byte[] file, int at) {
        return (file[at] & 0xff) << Byte.SIZE | file[at + 1] & 0xff;
    }

    int size() {
        return starts.length - 1;
    }

    /** How many bytes of the file they take. */
    int bytes() {
        return bytes.length;
    }

    /** The hash of a feature's name. Nearly all names have one byte a character, and need no string for it. */
    long hash(int feature) {
        FeatureHash.Name name = new FeatureHash.Name();
        for (int at = start(feature); at < starts[feature + 1]; at++) {
            if (bytes[at] < 0) {
                return FeatureHash.ofName(get(feature));
            }
            name.add((char) bytes[at]);
        }
        return name.hash();
    }

    /** Where a name begins, behind its length and OpenNLP's prefix. */
    private int start(int feature) {
        int start = starts[feature] + LENGTH;
        int prefix = 0;
        while (prefix < PREFIX.length && start + prefix < starts[feature + 1] && bytes[start + prefix] == PREFIX[prefix]) {
            prefix++;
        }
        return prefix == PREFIX.length ? start + prefix : start;
    }

    /** The name of a feature, without OpenNLP's prefix. */
    String get(int feature) {
        int start = start(feature);
        String name = new String(bytes, start, starts[feature + 1] - start, StandardCharsets.UTF_8);
        return name.indexOf(UNKNOWN) < 0 ? name : inJavasForm(feature).substring(start - starts[feature] - LENGTH);
    }

    /** Java writes zero and what lies beyond the first plane otherwise than UTF-8 does. */
    private String inJavasForm(int feature) {
        try {
            return new DataInputStream(new ByteArrayInputStream(bytes, starts[feature], bytes.length)).readUTF();
        } catch (IOException e) {
            throw new IllegalArgumentException("name " + feature + " of " + size() + " is no text", e);
        }
    }
}
