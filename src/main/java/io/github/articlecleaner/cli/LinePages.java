package io.github.articlecleaner.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The pages of a file with a JSON object a line. */
final class LinePages implements Pages {

    private final String name;
    private final BufferedReader lines;
    private int number;

    LinePages(String name, InputStream in) {
        this.name = name;
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable Page next() throws Complaint {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    return new LinePage(line, name + ", line " + number);
                }
            }
            return null;
        } catch (IOException e) {
            throw new Complaint(name + " cannot be read after line " + number + ": " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
