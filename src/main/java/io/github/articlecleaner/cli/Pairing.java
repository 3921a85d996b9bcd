package io.github.articlecleaner.cli;

import io.github.articlecleaner.cli.Parts.Packed;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the results of two files together by their ids, in any order and in bounded memory: both are read side by side, and what has no partner yet
 * waits. Outputs of the same input hardly wait for one another. When more waits than memory should hold, it goes to disk, parted by id; in the end the
 * parts are brought together one by one.
 */
final class Pairing implements Closeable {

    /** Takes what belongs together; one of the two is null where only the other file has the page. */
    @FunctionalInterface
    interface Taker {
        void take(@Nullable BatchResult a, @Nullable BatchResult b) throws IOException;
    }

    /** Eight megabytes of them at most. */
    private static final int MOST_BITS = 1 << 26;

    private final Taker taker;
    private final long mostWaiting;
    private final Map<String, Deque<BatchResult>> waitingA = new LinkedHashMap<>();
    private final Map<String, Deque<BatchResult>> waitingB = new LinkedHashMap<>();
    private long weight;
    /** A bit for the hash of each id on disk: later results of such an id go there too, that the first of one file meets the first of the other. */
    private final BitSet onDisk = new BitSet();
    private @Nullable Parts partsA;
    private @Nullable Parts partsB;

    /** Keeps at most so many characters waiting in memory. */
    Pairing(Taker taker, long mostWaiting) {
        this.taker = taker;
        this.mostWaiting = mostWaiting;
    }

    void run(BatchResults as, BatchResults bs) throws Complaint, IOException {
        readBoth(as, bs);
        if (partsA == null) {
            meet(waitingA, waitingB);
        } else {
            spill();
            joinParts();
        }
    }

    private void readBoth(BatchResults as, BatchResults bs) throws Complaint, IOException {
        BatchResult a = as.next();
        BatchResult b = bs.next();
        while (a != null || b != null) {
            if (a != null && b != null && a.id().equals(b.id()) && !isAwaited(a.id())) {
                taker.take(a, b);
            } else {
                arrive(a, true, waitingB, waitingA);
                arrive(b, false, waitingA, waitingB);
            }
            a = a == null ? null : as.next();
            b = b == null ? null : bs.next();
        }
    }

    private boolean isAwaited(String id) {
        return waitingA.containsKey(id) || waitingB.containsKey(id) || onDisk.get(bit(id));
    }

    private static int bit(String id) {
        return id.hashCode() & MOST_BITS - 1;
    }

    private void joinParts() throws IOException {
        for (int part = 0; part < Parts.COUNT; part++) {
            Map<String, Deque<Packed>> ofA = new LinkedHashMap<>();
            partsA.read(part, a -> add(ofA, a.id(), a));
            partsB.read(part, b -> {
                Packed partner = take(ofA, b.id());
                taker.take(partner == null ? null : partner.result(), b.result());
            });
            for (Deque<Packed> some : ofA.values()) {
                for (Packed a : some) {
                    taker.take(a.result(), null);
                }
            }
        }
    }

    private void arrive(@Nullable BatchResult result, boolean first, Map<String, Deque<BatchResult>> others, Map<String, Deque<BatchResult>> own) throws IOException {
        if (result == null) {
            return;
        }
        if (onDisk.get(bit(result.id()))) {
            (first ? partsA : partsB).write(result);
            return;
        }
        BatchResult partner = take(others, result.id());
        if (partner != null) {
            weight -= weight(partner);
            taker.take(first ? result : partner, first ? partner : result);
            return;
        }
        add(own, result.id(), result);
        weight += weight(result);
        if (weight > mostWaiting) {
            spill();
        }
    }

    /** What has no partner at the end. */
    private void meet(Map<String, Deque<BatchResult>> as, Map<String, Deque<BatchResult>> bs) throws IOException {
        for (Deque<BatchResult> some : as.values()) {
            for (BatchResult a : some) {
                taker.take(a, null);
            }
        }
        for (Deque<BatchResult> some : bs.values()) {
            for (BatchResult b : some) {
                taker.take(null, b);
            }
        }
    }

    private void spill() throws IOException {
        if (partsA == null) {
            partsA = new Parts();
            partsB = new Parts();
        }
        spill(waitingA, partsA);
        spill(waitingB, partsB);
        weight = 0;
    }

    private void spill(Map<String, Deque<BatchResult>> waiting, Parts parts) throws IOException {
        for (Map.Entry<String, Deque<BatchResult>> some : waiting.entrySet()) {
            onDisk.set(bit(some.getKey()));
            for (BatchResult result : some.getValue()) {
                parts.write(result);
            }
        }
        waiting.clear();
    }

    private static <T> void add(Map<String, Deque<T>> results, String id, T result) {
        results.computeIfAbsent(id, i -> new ArrayDeque<>(1)).add(result);
    }

    private static <T> @Nullable T take(Map<String, Deque<T>> results, String id) {
        Deque<T> some = results.get(id);
        if (some == null) {
            return null;
        }
        T first = some.poll();
        if (some.isEmpty()) {
            results.remove(id);
        }
        return first;
    }

    /** A few hundred bytes for what is not text. */
    private static long weight(BatchResult result) {
        return 300L + result.article().length() + result.id().length() + result.error().length();
    }

    /** Removes what was written to disk, also where there was room for the one only. */
    @Override
    public void close() throws IOException {
        try {
            if (partsA != null) {
                partsA.close();
            }
        } finally {
            if (partsB != null) {
                partsB.close();
            }
        }
    }
}
