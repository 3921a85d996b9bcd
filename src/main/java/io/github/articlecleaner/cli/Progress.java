package io.github.articlecleaner.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Counts pages and tells how far the work is: on a terminal drawn anew, elsewhere a line now and then. */
final class Progress {

    private static final long DRAWN_NANOS = 200_000_000L;
    private static final long TOLD_NANOS = 30_000_000_000L;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final long size;
    private final boolean terminal;
    private final AtomicLong bytes = new AtomicLong();
    private final LongSupplier clock;
    /** Later by the time that went to what an earlier run had done. */
    private long start;
    private long drawn;
    /** When the page before was taken or passed over, and how many bytes were read by then. */
    private long before;
    private long bytesBefore;
    private long bytesPassedOver;
    /** How many bytes were read when each page that is not written yet was taken. */
    private final Deque<Long> underWay = new ArrayDeque<>();
    /** How many bytes lie behind what is written. */
    private long bytesDone;
    private int width;
    private int pages;
    private int failed;

    /** Progress through inputs of so many bytes; 0 where that is not known. */
    Progress(PrintWriter err, long size, boolean terminal) {
        this(err, size, terminal, System::nanoTime);
    }

    Progress(PrintWriter err, long size, boolean terminal, LongSupplier clock) {
        this.err = err;
        this.size = size;
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.drawn = start;
        this.before = start;
    }

    /** Takes note of bytes that were read. */
    void read(long count) {
        bytes.addAndGet(count);
    }

    /** Takes note of a page that is to be cleaned. */
    void take() {
        pass();
        underWay.add(bytesBefore);
    }

    /** Takes note of a page that an earlier run has cleaned: neither its bytes nor its time tell how fast this run is. */
    void passOver() {
        start += clock.getAsLong() - before;
        bytesPassedOver += bytes.get() - bytesBefore;
        pass();
        if (underWay.isEmpty()) {
            bytesDone = bytesBefore;
        }
        draw();
    }

    private void pass() {
        before = clock.getAsLong();
        bytesBefore = bytes.get();
    }

    /** Takes note of a page that was written. */
    void step(boolean failure) {
        pages++;
        failed += failure ? 1 : 0;
        bytesDone = underWay.remove();
        draw();
    }

    private void draw() {
        long now = clock.getAsLong();
        if (now - drawn > (terminal ? DRAWN_NANOS : TOLD_NANOS)) {
            drawn = now;
            show(picture());
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

    /** What is shown now. */
    String picture() {
        double seconds = (clock.getAsLong() - start) / 1e9;
        String counts = String.format(Locale.ROOT, "%,d pages, %.0f a second, %,d failed", pages, pages == 0 ? 0 : pages / seconds, failed);
        if (size <= 0) {
            return counts;
        }
        double share = Math.min(1, (double) bytesDone / size);
        int full = (int) (share * WIDTH);
        return String.format(Locale.ROOT, "[%s%s] %3.0f %%  %s%s", "#".repeat(full), ".".repeat(WIDTH - full), share * 100, counts, left(seconds));
    }

    /** The time left, if the rest is like what this run has cleaned. */
    private String left(double seconds) {
        long cleaned = bytesDone - bytesPassedOver;
        if (cleaned <= 0) {
            return "";
        }
        long left = Math.round(seconds / cleaned * Math.max(0, size - bytesDone));
        return String.format(Locale.ROOT, ", %d:%02d:%02d left", left / 3600, left / 60 % 60, left % 60);
    }

    void end() {
        if (width > 0) {
            bytesDone = bytes.get();
            show(picture());
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
