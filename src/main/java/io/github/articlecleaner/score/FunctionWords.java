package io.github.articlecleaner.score;

import io.github.articlecleaner.model.FeatureHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The frequent function words of all languages of the table {@code stopwords.tsv}: running text is full of them. */
final class FunctionWords {

    static final FunctionWords TABLE = load();

    /** Hashes in an open-addressing table, 0 where there is none. */
    private final long[] hashes;

    private FunctionWords(long[] words) {
        hashes = new long[Integer.highestOneBit(words.length) * 8];
        for (long word : words) {
            hashes[slot(word)] = word;
        }
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

    private static FunctionWords load() {
        try (InputStream in = FunctionWords.class.getResourceAsStream("/io/github/articlecleaner/stopwords.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new FunctionWords(lines.lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                    .flatMap(line -> Arrays.stream(line.substring(line.indexOf('\t') + 1).split(" ")))
                    .mapToLong(FeatureHash::of)
                    .toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("stopwords.tsv cannot be read", e);
        }
    }
}
