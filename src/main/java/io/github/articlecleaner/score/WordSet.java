package io.github.articlecleaner.score;

/** Some words by their hashes, in an open-addressing table with 0 where there is none: nearly every word that is not there is told by one look. */
final class WordSet {

    private final long[] hashes;
    private int size;

    WordSet(long[] words) {
        hashes = new long[Integer.highestOneBit(Math.max(1, words.length)) * 8];
        for (long word : words) {
            int slot = slot(word);
            size += hashes[slot] == 0 ? 1 : 0;
            hashes[slot] = word;
        }
    }

    /** How many distinct words there are. */
    int size() {
        return size;
    }

    boolean has(long word) {
        return hashes[slot(word)] != 0;
    }

    /** Where a word lies, or would lie. */
    private int slot(long word) {
        int mask = hashes.length - 1;
        int slot = (int) (word ^ word >>> 32) & mask;
        while (hashes[slot] != 0 && hashes[slot] != word) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
