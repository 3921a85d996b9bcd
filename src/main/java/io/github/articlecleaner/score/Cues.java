package io.github.articlecleaner.score;

import io.github.articlecleaner.model.FeatureHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Telling phrases of many languages, from the table {@code cues.tsv} ({@code language topic phrase}), as a tree over word hashes.
 *
 * <p>A word of a phrase that ends in {@code *} stands for every word that begins so.
 */
final class Cues {

    /** What a phrase speaks for: a kind's name, or one of the voices of a text. */
    static final List<String> TOPICS = List.of(
            "DONATION", "SUBSCRIPTION", "NEWSLETTER", "FOLLOW", "ENGAGE", "RELATED", "AUTHOR", "CAPTION", "LEGAL", "AD",
            "NAV", "COMMENT", "we", "you", "said");

    static final int WE = TOPICS.indexOf("we");
    static final int YOU = TOPICS.indexOf("you");
    static final int SAID = TOPICS.indexOf("said");

    /** Stems shorter than this would hit unrelated words. */
    static final int SHORTEST_STEM = 3;

    static final int LONGEST_STEM = 12;

    private static final long STEM = FeatureHash.of("*");

    static final Cues TABLE = load();

    /** Steps of the tree in an open-addressing table: hash of word and node, and the node after it, 0 where there is none. */
    private long[] steps = new long[1 << 12];

    private int[] nodes = new int[1 << 12];
    private int count;
    private final List<Integer> topicAt = new ArrayList<>(List.of(0));

    private Cues() {}

    /** The node after a word, or 0. */
    int afterWord(int node, long word) {
        return nodes[slot(FeatureHash.join(word, node))];
    }

    /** The node after a word with this beginning, or 0. */
    int afterStem(int node, long stem) {
        return afterWord(node, stem ^ STEM);
    }

    /** The topics of phrases that end at a node, a bit each. */
    int topics(int node) {
        return topicAt.get(node);
    }

    private void add(String phrase, int topic) {
        int node = 0;
        for (String word : Wording.words(phrase)) {
            boolean stem = word.endsWith("*");
            String letters = stem ? word.substring(0, word.length() - 1) : word;
            long hash = stem ? FeatureHash.of(letters) ^ STEM : FeatureHash.of(letters);
            long step = FeatureHash.join(hash, node);
            int slot = slot(step);
            if (nodes[slot] == 0) {
                steps[slot] = step;
                nodes[slot] = topicAt.size();
                topicAt.add(0);
                count++;
            }
            node = nodes[slot];
            if (count * 2 > nodes.length) {
                grow();
            }
        }
        topicAt.set(node, topicAt.get(node) | 1 << topic);
    }

    /** Where a step lies, or would lie. */
    private int slot(long step) {
        int mask = nodes.length - 1;
        int slot = (int) (step ^ step >>> 32) & mask;
        while (nodes[slot] != 0 && steps[slot] != step) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldSteps = steps;
        int[] oldNodes = nodes;
        steps = new long[oldSteps.length * 2];
        nodes = new int[steps.length];
        for (int i = 0; i < oldNodes.length; i++) {
            if (oldNodes[i] != 0) {
                int slot = slot(oldSteps[i]);
                steps[slot] = oldSteps[i];
                nodes[slot] = oldNodes[i];
            }
        }
    }

    private static Cues load() {
        Cues cues = new Cues();
        try (InputStream in = Cues.class.getResourceAsStream("/io/github/articlecleaner/cues.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t");
                if (fields.length == 3 && !line.startsWith("#")) {
                    int topic = TOPICS.indexOf(fields[1]);
                    if (topic < 0) {
                        throw new IllegalStateException("cues.tsv: no such topic: " + fields[1]);
                    }
                    cues.add(fields[2], topic);
                }
            }
            return cues;
        } catch (IOException e) {
            throw new UncheckedIOException("cues.tsv cannot be read", e);
        }
    }
}
