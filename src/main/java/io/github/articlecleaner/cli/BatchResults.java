package io.github.articlecleaner.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines that {@code batch} wrote, one after the other. A line that is none of its is told and passed over. */
final class BatchResults implements Closeable {

    private final Lines lines;
    private final Consumer<Complaint> bad;

    BatchResults(Input input, Consumer<Complaint> bad) throws Complaint {
        this.lines = new Lines(input.name(), input.open());
        this.bad = bad;
    }

    /** The next line that can be used, or null at the end. */
    @Nullable BatchResult next() throws Complaint {
        for (String line = lines.next(); line != null; line = lines.next()) {
            try {
                return BatchResult.parse(line, lines.place());
            } catch (Complaint complaint) {
                bad.accept(complaint);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
