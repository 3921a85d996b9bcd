package io.github.articlecleaner.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A table of words that lies beside the classes: cells with tabs between them, a row a line. Lines that begin with {@code #} tell what the columns are. */
final class Table {

    private Table() {}

    /** Reads a table row by row. */
    static void read(String name, Consumer<String[]> row) {
        try (InputStream in = Table.class.getResourceAsStream("/io/github/articlecleaner/" + name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isEmpty()) {
                    row.accept(line.split("\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
