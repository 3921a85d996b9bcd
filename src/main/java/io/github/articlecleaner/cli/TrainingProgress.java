package io.github.articlecleaner.cli;

import io.github.articlecleaner.train.Progress;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Says how far a training is, with rate and time left: in place on a terminal, else a line now and then. */
final class TrainingProgress implements Progress {

    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final long FILE_NANOS = 15_000_000_000L;

    private final PrintWriter err;
    private final boolean terminal = Terminal.takesErrors();
    private final Map<String, Long> starts = new HashMap<>();
    private long said;

    TrainingProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void at(String step, int done, int of) {
        long now = System.nanoTime();
        // The same step may come again, as each time that something is left out.
        long start = done == 1 ? now : starts.getOrDefault(step, now);
        starts.put(step, start);
        boolean last = done == of;
        if (!last && now - said < (terminal ? TERMINAL_NANOS : FILE_NANOS)) {
            return;
        }
        said = now;
        String line = line(step, done, of, (now - start) / 1e9);
        if (terminal) {
            err.print("\r\033[K" + line + (last ? "\n" : ""));
            err.flush();
        } else {
            err.println(line);
        }
    }

    /** The line that is said after some seconds of a step. */
    static String line(String step, int done, int of, double seconds) {
        String counts = String.format(Locale.ROOT, "%,d of %,d %s", done, of, step);
        // The first part sets the clock, so it tells nothing about the rate.
        if (done < 2 || seconds <= 0) {
            return counts;
        }
        double rate = (done - 1) / seconds;
        String speed = rate >= 1 ? String.format(Locale.ROOT, "%.0f a second", rate) : String.format(Locale.ROOT, "%.0f s each", 1 / rate);
        return counts + ", " + speed + (done < of ? ", " + time((of - done) / rate) + " left" : "");
    }

    private static String time(double seconds) {
        return seconds < 90 ? String.format(Locale.ROOT, "%.0f s", seconds) : String.format(Locale.ROOT, "%.0f min", seconds / 60);
    }
}
