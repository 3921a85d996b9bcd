package io.github.articlecleaner.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Counts lines and, on a terminal, draws how far the work is. */
final class Progress {

    private static final long EVERY_NANOS = 200_000_000L;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final long size;
    private final AtomicLong bytes = new AtomicLong();
    private final boolean terminal = System.console() != null;
    private final long start = System.nanoTime();
    private long drawn = start;
    private int lines;
    private int failed;

    /** Progress through an input of so many bytes; 0 where that is not known. */
    Progress(PrintWriter err, long size) {
        this.err = err;
        this.size = size;
    }

    /** Takes note of bytes that were read. */
    void read(long count) {
        bytes.addAndGet(count);
    }

    /** Takes note of a line that was written. */
    void step(boolean failure) {
        lines++;
        failed += failure ? 1 : 0;
        long now = System.nanoTime();
        if (terminal && now - drawn > EVERY_NANOS) {
            drawn = now;
            err.print("\r" + picture((now - start) / 1e9));
            err.flush();
        }
    }

    /** The line that is drawn after some seconds. */
    String picture(double seconds) {
        String counts = String.format(Locale.ROOT, "%,d pages, %.0f a second, %,d failed", lines, lines / seconds, failed);
        if (size <= 0) {
            return counts;
        }
        double share = Math.min(1, (double) bytes.get() / size);
        int full = (int) (share * WIDTH);
        return String.format(Locale.ROOT, "[%s%s] %3.0f %%  %s", "#".repeat(full), ".".repeat(WIDTH - full), share * 100, counts);
    }

    void end() {
        if (terminal && drawn != start) {
            err.println();
        }
    }

    int lines() {
        return lines;
    }

    int failed() {
        return failed;
    }
}
