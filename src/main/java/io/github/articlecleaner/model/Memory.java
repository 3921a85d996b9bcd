package io.github.articlecleaner.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a model says to the features of groups, added up once for each three numbers. It grows no further than there are such, a few megabytes.
 *
 * <p>Safe to share between threads: two that add up the same at the same time write the same.
 */
final class Memory {

    private static final VarHandle SUMS = MethodHandles.arrayElementVarHandle(long[].class);

    /** Added to the first of the sums at a place, which is 0 where nothing is remembered. No sum has it. */
    private static final long REMEMBERED = Long.MIN_VALUE;

    /** By the number of the group: the sums, those of one place beside each other. */
    private final AtomicReferenceArray<long[]> groups = new AtomicReferenceArray<>(Group.MOST);
    private final int width;

    /** Remembers so many sums a place. */
    Memory(int width) {
        this.width = width;
    }

    /** Adds what is remembered to running sums; false where nothing is. */
    boolean addTo(Group group, int place, long[] sums) {
        long[] remembered = groups.getAcquire(group.number());
        if (remembered == null) {
            return false;
        }
        int at = place * width;
        long first = (long) SUMS.getAcquire(remembered, at);
        if (first == 0) {
            return false;
        }
        sums[0] += first - REMEMBERED;
        for (int i = 1; i < width; i++) {
            sums[i] += remembered[at + i];
        }
        return true;
    }

    /** Remembers the difference between sums after a group's features and before them. The first is written last: whoever sees it sees all. */
    void learn(Group group, int place, long[] before, long[] after) {
        long[] remembered = groups.getAcquire(group.number());
        if (remembered == null) {
            groups.compareAndSet(group.number(), null, new long[group.places() * width]);
            remembered = groups.getAcquire(group.number());
        }
        int at = place * width;
        for (int i = 1; i < width; i++) {
            remembered[at + i] = after[i] - before[i];
        }
        SUMS.setRelease(remembered, at, after[0] - before[0] + REMEMBERED);
    }
}
