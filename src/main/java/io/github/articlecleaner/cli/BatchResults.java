package io.github.articlecleaner.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines that {@code batch} wrote, one after the other. A line that is none of its is told and passed over. */
final class BatchResults implements Closeable {

    private final String name;
    private final BufferedReader lines;
    private final Consumer<Complaint> bad;
    private int number;

    BatchResults(String file, Consumer<Complaint> bad) throws Complaint {
        this.name = file.equals(Input.STANDARD) ? "standard input" : file;
        this.lines = new BufferedReader(new InputStreamReader(Input.open(file), StandardCharsets.UTF_8));
        this.bad = bad;
    }

    /** The next line that can be used, or null at the end. */
    @Nullable BatchResult next() throws Complaint {
        for (String line = line(); line != null; line = line()) {
            number++;
            if (!line.isBlank()) {
                try {
                    return BatchResult.parse(line, name + ", line " + number);
                } catch (Complaint complaint) {
                    bad.accept(complaint);
                }
            }
        }
        return null;
    }

    private @Nullable String line() throws Complaint {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new Complaint(name + " cannot be read after line " + number + ": " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
