package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What hostile input may cost: far more than it does, and far less than what hangs. Time of the processor, which other work beside it does not change. */
public final class Effort {

    private static final Duration MOST = Duration.ofSeconds(60);

    private Effort() {}

    /** What is done. */
    @FunctionalInterface
    public interface Work {

        /** Does it. */
        void run() throws Throwable;
    }

    /** Does some work and fails where it takes this thread too long. */
    public static void isBounded(String what, Work work) throws Throwable {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        Duration spent = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        assertThat(spent).as(what).isLessThan(MOST);
    }
}
