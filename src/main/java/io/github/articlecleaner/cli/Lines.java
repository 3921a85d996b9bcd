package io.github.articlecleaner.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text that are not blank, without a byte order mark, and where each stands. */
final class Lines implements AutoCloseable {

    private final String name;
    private final BufferedReader lines;
    private int number;

    Lines(String name, InputStream in) {
        this.name = name;
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next one, or null at the end. */
    @Nullable String next() throws Complaint {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
                if (!text.isBlank()) {
                    return text;
                }
            }
            return null;
        } catch (IOException e) {
            throw new Complaint(name + " cannot be read after line " + number + ": " + e.getMessage());
        }
    }

    /** Where the last one stands. */
    String place() {
        return name + ", line " + number;
    }

    @Override
    public void close() throws Complaint {
        try {
            lines.close();
        } catch (IOException e) {
            throw Input.unclosed(name, e);
        }
    }
}
