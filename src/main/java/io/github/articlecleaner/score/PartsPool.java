package io.github.articlecleaner.score;

import io.github.articlecleaner.model.Parts;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one page's lists of words are as parts of features, for the same words the same parts: pages repeat a few dozen lists on hundreds of paragraphs.
 *
 * <p>An open-addressing table, asked without making anything.
 */
final class PartsPool {

    /** Hardly ten lists want one place, unless somebody made them so; then they are not remembered. */
    private static final int MOST_BESIDE = 64;

    /** 2<sup>32</sup> by the golden ratio (D. E. Knuth, The Art of Computer Programming 3, section 6.4). */
    private static final int SPREAD = 0x9e3779b9;

    private final Function<List<String>, Parts> parts;
    private @Nullable Entry[] entries = new Entry[64];
    private int count;

    private record Entry(List<String> words, int hash, Parts parts) {}

    /** A pool of what a function makes of words. */
    PartsPool(Function<List<String>, Parts> parts) {
        this.parts = parts;
    }

    Parts of(List<String> words) {
        int hash = hash(words);
        int slot = slot(hash);
        for (int beside = 0; entries[slot] != null; beside++) {
            Entry entry = entries[slot];
            if (entry.hash == hash && isSame(entry.words, words)) {
                return entry.parts;
            }
            if (beside == MOST_BESIDE) {
                return parts.apply(words);
            }
            slot = slot + 1 & entries.length - 1;
        }
        Parts made = parts.apply(words);
        entries[slot] = new Entry(words, hash, made);
        if (++count * 2 > entries.length) {
            grow();
        }
        return made;
    }

    /** By index, as iterators would be made by the thousand. */
    private static int hash(List<String> words) {
        int hash = 0;
        for (int i = 0; i < words.size(); i++) {
            hash = 31 * hash + words.get(i).hashCode();
        }
        return hash;
    }

    private static boolean isSame(List<String> one, List<String> other) {
        if (one == other) {
            return true;
        }
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        // Hashes of texts that differ in their last letter differ by one or two: multiplied, they lie far apart.
        return hash * SPREAD >>> Integer.numberOfLeadingZeros(entries.length - 1);
    }

    private void grow() {
        Entry[] before = entries;
        entries = new Entry[before.length * 2];
        for (Entry entry : before) {
            if (entry != null) {
                int slot = slot(entry.hash);
                while (entries[slot] != null) {
                    slot = slot + 1 & entries.length - 1;
                }
                entries[slot] = entry;
            }
        }
    }
}
