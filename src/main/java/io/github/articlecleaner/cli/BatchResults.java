package io.github.articlecleaner.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines that {@code batch} wrote, one after the other. A line that is none of its is told and passed over. */
final class BatchResults implements AutoCloseable {

    /** So many lines are told one by one: of a file that batch did not write all are bad. */
    private static final int MOST_TOLD = 20;

    private final String name;
    private final Lines lines;
    private final Consumer<Complaint> bad;
    private int badLines;

    BatchResults(Input input, Consumer<Complaint> bad) throws Complaint {
        this.name = input.name();
        this.lines = new Lines(input.name(), input.open());
        this.bad = bad;
    }

    /** The next line that can be used, or null at the end. */
    @Nullable BatchResult next() throws Complaint {
        for (String line = lines.next(); line != null; line = lines.next()) {
            try {
                return BatchResult.parse(line, lines.place());
            } catch (Complaint complaint) {
                badLines++;
                if (badLines <= MOST_TOLD) {
                    bad.accept(complaint);
                }
            }
        }
        return null;
    }

    @Override
    public void close() throws Complaint {
        lines.close();
        if (badLines > MOST_TOLD) {
            bad.accept(new Complaint(name + ": " + (badLines - MOST_TOLD) + " more lines are not of batch"));
        }
    }
}
