package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.model.FeatureHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** The topics that ask for something, a bit each. */
    static final int ASKS = asks();

    /** The topics that lead away from the story, a bit each. */
    static final int AWAY = 1 << TOPICS.indexOf(Kind.RELATED.name()) | 1 << TOPICS.indexOf(Kind.AD.name());

    /** Stems shorter than this would hit unrelated words. */
    static final int SHORTEST_STEM = 3;

    static final int LONGEST_STEM = 12;

    private static final long STEM = FeatureHash.of("*");

    static final Cues TABLE = load();

    /** Steps of the tree in an open-addressing table: hash of word and node, and the node after it, 0 where there is none. */
    private long[] steps = new long[1 << 12];

    private int[] nodes = new int[1 << 12];
    private int count;
    /** The topics of the phrases that end at each node, a bit each. */
    private int[] topics = new int[1 << 12];
    /** A bit for the hash of each word and stem with which phrases go on behind a node; none does behind 0, which is asked for apart. */
    private long[] goesOn = new long[1 << 12];
    private int nodeCount = 1;
    /** A bit for the hash of each word and stem that begins a phrase: most words of a text begin none. */
    private final long[] first = new long[1 << 12];

    private Cues() {}

    private static int asks() {
        int bits = 0;
        for (Kind kind : Kind.values()) {
            bits |= kind.isAppeal() ? 1 << TOPICS.indexOf(kind.name()) : 0;
        }
        return bits;
    }

    /** The node after a word, or 0. */
    int afterWord(int node, long word) {
        return (goesOn[node] >>> word & 1) == 0 ? 0 : next(node, word);
    }

    private int next(int node, long word) {
        return nodes[slot(FeatureHash.join(word, node))];
    }

    /** The node after a word with this beginning, or 0. */
    int afterStem(int node, long stem) {
        return afterWord(node, stem ^ STEM);
    }

    /** The node after a word that begins a phrase, or 0. */
    int firstWord(long word) {
        return (first[bit(word) >> 6] >> bit(word) & 1) == 0 ? 0 : next(0, word);
    }

    /** The node after a word with this beginning that begins a phrase, or 0. */
    int firstStem(long stem) {
        return firstWord(stem ^ STEM);
    }

    private static int bit(long word) {
        return (int) (word ^ word >>> 32) & 0x3ffff;
    }

    /** The topics of phrases that end at a node, a bit each. */
    int topics(int node) {
        return topics[node];
    }

    /** Whether there is a phrase that goes on behind a node. */
    boolean goesOn(int node) {
        return goesOn[node] != 0;
    }

    private void add(String phrase, int topic) {
        int node = 0;
        for (String word : Wording.words(phrase)) {
            boolean stem = word.endsWith("*");
            String letters = stem ? word.substring(0, word.length() - 1) : word;
            long hash = stem ? FeatureHash.of(letters) ^ STEM : FeatureHash.of(letters);
            if (node == 0) {
                first[bit(hash) >> 6] |= 1L << bit(hash);
            }
            long step = FeatureHash.join(hash, node);
            int slot = slot(step);
            if (nodes[slot] == 0) {
                steps[slot] = step;
                if (nodeCount == topics.length) {
                    topics = Arrays.copyOf(topics, nodeCount * 2);
                    goesOn = Arrays.copyOf(goesOn, nodeCount * 2);
                }
                nodes[slot] = nodeCount++;
                count++;
            }
            goesOn[node] |= node > 0 ? 1L << hash : 0;
            node = nodes[slot];
            if (count * 2 > nodes.length) {
                grow();
            }
        }
        topics[node] |= 1 << topic;
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
