package io.github.articlecleaner.cli;

import io.github.articlecleaner.files.WholeFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What an earlier run of a batch has written. Pages without a name count like pages of one name. */
final class Done {

    private final Map<String, Integer> ids = new HashMap<>();
    private int lines;
    private int failed;

    private Done() {}

    static Done nothing() {
        return new Done();
    }

    /** Reads an output and takes off a last line that was only half written, so that it can be written on. */
    static Done of(Path output) throws Complaint {
        Done done = new Done();
        if (!Files.exists(output)) {
            return done;
        }
        if (!Files.isRegularFile(output)) {
            throw new Complaint(output + " is no file, its run cannot be resumed");
        }
        try {
            Path file = output.toRealPath();
            if (Ending.isPacked(output.toString())) {
                done.pack(file);
            } else {
                done.cut(file);
            }
        } catch (IOException e) {
            throw new Complaint(output + " cannot be resumed: " + e.getMessage());
        }
        return done;
    }

    private void cut(Path file) throws IOException, Complaint {
        long whole;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            whole = read(in, OutputStream.nullOutputStream(), file);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
        }
    }

    /** Writes the whole lines anew: what was cut off in the middle of a gzip member cannot be written on. */
    private void pack(Path file) throws IOException, Complaint {
        WholeFile.<Complaint>write(file, part -> {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file)); OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
                read(unpacked(in), out, file);
            }
        });
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        try {
            return new BufferedInputStream(new GZIPInputStream(in));
        } catch (EOFException e) {
            return InputStream.nullInputStream();
        }
    }

    /** Takes note of the whole lines, copies them and gives their length. */
    private long read(InputStream in, OutputStream copy, Path file) throws IOException, Complaint {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        for (int next = next(in); next >= 0; next = next(in)) {
            line.write(next);
            if (next == '\n') {
                lines++;
                add(BatchResult.parse(line.toString(StandardCharsets.UTF_8), file + ", line " + lines));
                line.writeTo(copy);
                length += line.size();
                line.reset();
            }
        }
        return length;
    }

    /** The next byte; -1 at the end, also where a gzip member breaks off. */
    private static int next(InputStream in) throws IOException {
        try {
            return in.read();
        } catch (EOFException e) {
            return -1;
        }
    }

    private void add(BatchResult result) {
        ids.merge(result.id(), 1, Integer::sum);
        failed += result.failed() ? 1 : 0;
    }

    /** Whether a page is among them. As often as its name was written, and no more. */
    boolean takes(BatchPage page) {
        if (ids.isEmpty()) {
            return false;
        }
        String id = page.id();
        Integer left = ids.computeIfPresent(id, (name, count) -> count - 1);
        if (left != null && left == 0) {
            ids.remove(id);
        }
        return left != null;
    }

    int lines() {
        return lines;
    }

    int failed() {
        return failed;
    }
}
