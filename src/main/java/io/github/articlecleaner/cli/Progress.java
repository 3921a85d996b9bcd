package io.github.articlecleaner.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Counts pages and tells how far the work is: on a terminal drawn anew, elsewhere a line now and then. */
final class Progress {

    private static final long DRAWN_NANOS = 200_000_000L;
    private static final long TOLD_NANOS = 30_000_000_000L;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final long size;
    private final boolean terminal;
    private final AtomicLong bytes = new AtomicLong();
    private final long start = System.nanoTime();
    private long drawn = start;
    private int width;
    private int pages;
    private int failed;

    /** Progress through inputs of so many bytes; 0 where that is not known. */
    Progress(PrintWriter err, long size, boolean terminal) {
        this.err = err;
        this.size = size;
        this.terminal = terminal;
    }

    /** Takes note of bytes that were read. */
    void read(long count) {
        bytes.addAndGet(count);
    }

    /** Takes note of a page that was written. */
    void step(boolean failure) {
        pages++;
        failed += failure ? 1 : 0;
        long now = System.nanoTime();
        if (now - drawn > (terminal ? DRAWN_NANOS : TOLD_NANOS)) {
            drawn = now;
            show(picture((now - start) / 1e9));
        }
    }

    private void show(String picture) {
        if (terminal) {
            err.print("\r" + picture + " ".repeat(Math.max(0, width - picture.length())));
            err.flush();
            width = picture.length();
        } else {
            err.println(picture);
        }
    }

    /** Says something in a line of its own. */
    void say(String sentence) {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            width = 0;
        }
        err.println(sentence);
    }

    /** What is shown after some seconds. */
    String picture(double seconds) {
        String counts = String.format(Locale.ROOT, "%,d pages, %.0f a second, %,d failed", pages, pages / seconds, failed);
        if (size <= 0) {
            return counts;
        }
        double share = Math.min(1, (double) bytes.get() / size);
        int full = (int) (share * WIDTH);
        return String.format(Locale.ROOT, "[%s%s] %3.0f %%  %s%s", "#".repeat(full), ".".repeat(WIDTH - full), share * 100, counts, left(share, seconds));
    }

    /** The time left, if the rest is like what was. */
    private static String left(double share, double seconds) {
        if (share == 0) {
            return "";
        }
        long left = Math.round(seconds / share - seconds);
        return String.format(Locale.ROOT, ", %d:%02d:%02d left", left / 3600, left / 60 % 60, left % 60);
    }

    void end() {
        if (width > 0) {
            err.println();
        }
    }

    int pages() {
        return pages;
    }

    int failed() {
        return failed;
    }
}
