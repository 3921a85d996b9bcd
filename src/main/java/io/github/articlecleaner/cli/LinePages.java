package io.github.articlecleaner.cli;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The pages of a file with a JSON object a line. */
final class LinePages implements BatchPages {

    private final Lines lines;

    LinePages(String name, InputStream in) {
        this.lines = new Lines(name, in);
    }

    @Override
    public @Nullable BatchPage next() throws Complaint {
        String line = lines.next();
        return line == null ? null : new LinePage(line, lines.place(), lines.isText());
    }

    @Override
    public void close() throws Complaint {
        lines.close();
    }
}
