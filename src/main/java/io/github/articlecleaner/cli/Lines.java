package io.github.articlecleaner.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text that are not blank, without a byte order mark, and where each stands. A line that is not UTF-8 is known as such, and the next one is read. */
final class Lines implements AutoCloseable {

    private final String name;
    private final BufferedReader lines;
    private int number;
    private boolean isText;

    Lines(String name, InputStream in) {
        this.name = name;
        // Letters of one byte each keep the bytes, and line breaks are the same.
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
    }

    /** The next one, or null at the end. */
    @Nullable String next() throws Complaint {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String decoded = decoded(line);
                String text = number == 1 && decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
                if (!text.isBlank()) {
                    return text;
                }
            }
            return null;
        } catch (IOException e) {
            throw new Complaint(name + " cannot be read after line " + number + ": " + e.getMessage());
        }
    }

    private String decoded(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            isText = true;
            return text;
        } catch (CharacterCodingException e) {
            isText = false;
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Whether the last one was UTF-8; if not, some of its letters are lost. */
    boolean isText() {
        return isText;
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
