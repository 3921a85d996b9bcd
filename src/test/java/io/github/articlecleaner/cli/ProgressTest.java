package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private long now;

    private Progress progress(long size) {
        return new Progress(new PrintWriter(err, true), size, true, () -> now);
    }

    private static String bar(int full) {
        return "[" + "#".repeat(full) + ".".repeat(30 - full) + "]";
    }

    @Test
    void theBarShowsShareRateAndFailures() {
        Progress progress = progress(200);
        progress.read(50);
        progress.take();
        progress.read(50);
        progress.take();
        now = SECOND / 2;
        progress.step(false);
        assertThat(progress.picture()).isEqualTo(bar(7) + "  25 %  1 pages, 2 a second, 0 failed, 0:00:02 left");
        progress.step(true);
        assertThat(progress.picture()).isEqualTo(bar(15) + "  50 %  2 pages, 4 a second, 1 failed, 0:00:01 left");
        assertThat(progress(0).picture()).isEqualTo("0 pages, 0 a second, 0 failed");
    }

    @Test
    void whatAnEarlierRunHasDoneTellsNothingOfTheTimeLeft() {
        Progress progress = progress(1000);
        for (int i = 0; i < 8; i++) {
            progress.read(100);
            now += SECOND / 10;
            progress.passOver();
        }
        assertThat(progress.picture()).isEqualTo(bar(24) + "  80 %  0 pages, 0 a second, 0 failed");
        progress.read(100);
        progress.take();
        now += 10 * SECOND;
        progress.step(false);
        assertThat(progress.picture()).isEqualTo(bar(27) + "  90 %  1 pages, 0 a second, 0 failed, 0:00:10 left");
    }

    @Test
    void thePagesUnderWayAreNotDoneYet() {
        Progress progress = progress(1000);
        for (int i = 0; i < 10; i++) {
            progress.read(100);
            progress.take();
        }
        now = SECOND;
        progress.step(false);
        assertThat(progress.picture()).isEqualTo(bar(3) + "  10 %  1 pages, 1 a second, 0 failed, 0:00:09 left");
        for (int i = 0; i < 9; i++) {
            progress.step(false);
        }
        progress.end();
        assertThat(err.toString()).endsWith("\r" + bar(30) + " 100 %  10 pages, 10 a second, 0 failed, 0:00:00 left\n");
    }
}
