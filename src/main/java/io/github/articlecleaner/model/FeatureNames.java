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
 * The names of a table's features as they stand in its file, behind each other, each behind its length. A name is made a string when somebody asks
 * for it: most are never asked for, and as strings they take four times the room. Immutable.
 */
final class FeatureNames {

    /** What Java writes of a text before its bytes. */
    private static final int LENGTH = Short.BYTES;

    /** What a decoder says where bytes are not of its form. */
    private static final char UNKNOWN = '\uFFFD';

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

    /** The name of a feature, without OpenNLP's prefix. */
    String get(int feature) {
        int start = starts[feature] + LENGTH;
        String name = new String(bytes, start, starts[feature + 1] - start, StandardCharsets.UTF_8);
        String ours = name.indexOf(UNKNOWN) < 0 ? name : inJavasForm(feature);
        return ours.startsWith(FlatModel.PREFIX) ? ours.substring(FlatModel.PREFIX.length()) : ours;
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
