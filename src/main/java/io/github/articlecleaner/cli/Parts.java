package io.github.articlecleaner.cli;

import io.github.articlecleaner.files.PassingFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Results on disk, parted by their ids so that each part fits into memory. For one thread. */
final class Parts implements Closeable {

    /** Two times as many files are open at once; systems allow 1,024. */
    static final int COUNT = 128;

    /** Takes a result that was read back. */
    @FunctionalInterface
    interface Taker {
        void take(Packed result) throws IOException;
    }

    /** A result of which only the id can be read at once; the rest takes a sixth of its room. */
    record Packed(String id, byte[] rest) {

        static Packed of(BatchResult result) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
                for (String text : new String[] {result.place(), result.article(), result.error()}) {
                    write(text.getBytes(StandardCharsets.UTF_8), out);
                }
            }
            return new Packed(result.id(), bytes.toByteArray());
        }

        BatchResult result() throws IOException {
            try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(rest)))) {
                return new BatchResult(text(read(in)), id, text(read(in)), text(read(in)));
            }
        }
    }

    private final PassingFolder folder;

    /** Null where none could be opened. */
    private final @Nullable DataOutputStream[] parts = new DataOutputStream[COUNT];

    Parts() throws IOException {
        this(PassingFolder.create("article-cleaner-compare"));
    }

    /** Where a file in the folder cannot be opened, as where too many are open, none is left and no folder. */
    Parts(PassingFolder folder) throws IOException {
        this.folder = folder;
        try {
            for (int i = 0; i < COUNT; i++) {
                parts[i] = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(i))));
            }
        } catch (IOException e) {
            try {
                close();
            } catch (IOException more) {
                e.addSuppressed(more);
            }
            throw e;
        }
    }

    void write(BatchResult result) throws IOException {
        DataOutputStream part = parts[Math.floorMod(result.id().hashCode(), COUNT)];
        write(result.id().getBytes(StandardCharsets.UTF_8), part);
        write(Packed.of(result).rest(), part);
    }

    /** Gives the results of a part in the order in which they were written. Nothing can be written to it any more. */
    void read(int part, Taker taker) throws IOException {
        parts[part].close();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(part))))) {
            for (long left = Files.size(file(part)); left > 0; ) {
                byte[] id = read(in);
                byte[] rest = read(in);
                left -= 2L * Integer.BYTES + id.length + rest.length;
                taker.take(new Packed(text(id), rest));
            }
        }
        Files.delete(file(part));
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Path file(int part) {
        return folder.path().resolve(part + ".part");
    }

    @Override
    public void close() throws IOException {
        for (DataOutputStream part : parts) {
            close(part);
        }
        folder.close();
    }

    private static void close(@Nullable Closeable part) {
        try {
            if (part != null) {
                part.close();
            }
        } catch (IOException e) {
            // What could not be written any more, as to a full disk, would not be read any more either.
        }
    }
}
