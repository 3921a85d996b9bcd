package io.github.articlecleaner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An input of a batch.
 *
 * @param name what people know it by
 * @param file the file; null for standard input
 */
record Source(String name, @Nullable Path file) {

    private static final List<String> PAGE = List.of(".html", ".htm", ".xhtml");
    private static final List<String> WARC = List.of(".warc");
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");

    /** A file, by a name that holds its letters whatever the machine's language is: a path's own text has lost them where that is C. */
    static Source of(Path file) {
        String text = file.toString();
        if (text.indexOf('\uFFFD') >= 0) {
            String whole = file.toAbsolutePath().toUri().getPath();
            text = file.isAbsolute() ? whole : whole.substring(Path.of("").toAbsolutePath().toUri().getPath().length());
        }
        return new Source(text.replace(file.getFileSystem().getSeparator(), "/"), file);
    }

    /** Whether a batch takes such a file from a folder. */
    boolean isKnown() {
        return is(PAGE) || is(WARC) || is(LINES);
    }

    private boolean is(List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return endings.stream().anyMatch(unpacked::endsWith);
    }

    long size() {
        try {
            return file == null ? 0 : Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    InputStream open(LongConsumer read) throws Complaint {
        return file == null ? Input.open(read) : Input.open(file, name, read);
    }

    /** Its pages; tells how many bytes were read, and what of it is broken. */
    Pages pages(LongConsumer read, Consumer<Complaint> broken) throws Complaint {
        if (file != null && is(WARC)) {
            return warc(file, read, broken);
        }
        if (is(PAGE)) {
            Iterator<Page> page = List.<Page>of(new FilePage(this)).iterator();
            return () -> {
                read.accept(page.hasNext() ? size() : 0);
                return page.hasNext() ? page.next() : null;
            };
        }
        return new LinePages(name, open(read));
    }

    private Pages warc(Path path, LongConsumer read, Consumer<Complaint> broken) throws Complaint {
        try {
            return new WarcPages(name, path, read, broken);
        } catch (NoSuchFileException e) {
            throw new Complaint("no such file: " + name);
        } catch (IOException e) {
            throw new Complaint(name + " cannot be read as a WARC: " + e.getMessage());
        }
    }
}
