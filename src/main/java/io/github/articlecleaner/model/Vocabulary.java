package io.github.articlecleaner.model;

import java.util.HashMap;
import java.util.Map;

/** Remembers which word a hash stands for, while names of features are needed: in training. */
public final class Vocabulary {

    private final Map<Long, String> words = new HashMap<>();

    /** An empty vocabulary that knows the small numbers. */
    public Vocabulary() {
        for (int i = 0; i < FeatureHash.SMALL_NUMBERS; i++) {
            words.put(FeatureHash.part(i), Integer.toString(i));
        }
    }

    /**
     * Remembers a word.
     *
     * @param hash the word's hash
     * @param word the word
     */
    public void learn(long hash, String word) {
        words.putIfAbsent(hash, word);
    }

    /**
     * The word of a hash.
     *
     * @param hash a hash that was learnt
     * @return its word
     * @throws IllegalStateException if it was never learnt
     */
    public String word(long hash) {
        String word = words.get(hash);
        if (word == null) {
            throw new IllegalStateException("no word is known for the hash " + Long.toHexString(hash));
        }
        return word;
    }
}
