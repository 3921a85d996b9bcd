package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.model.FeatureHash;
import java.io.IOException;
import java.io.InputStream;
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
    private long[] steps = new long[1 << 16];

    private int[] nodes = new int[1 << 16];
    /** The topics of the phrases that end at each node, a bit each. */
    private int[] topics = new int[1 << 15];
    /** A bit for the hash of each word and stem with which phrases go on behind a node; none does behind 0, which is asked for apart. */
    private long[] goesOn = new long[1 << 15];
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

    /** Adds the phrase that stands between two places of the table: words as {@link WordReader} reads them, stems with their star. */
    private void add(String table, int from, int to, int topic) {
        int node = 0;
        boolean inWord = false;
        boolean stem = false;
        long hash = FeatureHash.start();
        for (int i = from; i <= to; i++) {
            char c = i < to ? table.charAt(i) : ' ';
            boolean letter = Wording.isWordCharacter(c);
            if (inWord && (!letter && c != '*' || letter && Unspaced.parts(table.charAt(i - 1), c))) {
                node = step(node, stem ? hash ^ STEM : hash);
                inWord = false;
                stem = false;
                hash = FeatureHash.start();
            }
            if (letter || c == '*') {
                hash = letter ? FeatureHash.next(hash, Wording.fold(c)) : hash;
                stem = !letter;
                inWord = true;
            }
        }
        topics[node] |= 1 << topic;
    }

    /** The node after a word or stem, made where there is none. */
    private int step(int node, long hash) {
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
        }
        goesOn[node] |= node > 0 ? 1L << hash : 0;
        int next = nodes[slot];
        if (nodeCount * 2 > nodes.length) {
            grow();
        }
        return next;
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

    /** Reads the table in one go, as strings of its rows would be most of the time that a first page takes. */
    private static Cues load() {
        try (InputStream in = Cues.class.getResourceAsStream("/io/github/articlecleaner/cues.tsv")) {
            Cues cues = new Cues();
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end;
            for (int start = 0; start < table.length(); start = end + 1) {
                int lineBreak = table.indexOf('\n', start);
                end = lineBreak < 0 ? table.length() : lineBreak;
                if (table.charAt(start) != '#') {
                    cues.addRow(table, start, end);
                }
            }
            return cues;
        } catch (IOException e) {
            throw new UncheckedIOException("cues.tsv cannot be read", e);
        }
    }

    private void addRow(String table, int start, int end) {
        int behindLanguage = table.indexOf('\t', start);
        int behindTopic = table.indexOf('\t', behindLanguage + 1);
        int topic = behindLanguage < 0 || behindTopic < 0 || behindTopic > end ? -1 : TOPICS.indexOf(table.substring(behindLanguage + 1, behindTopic));
        if (topic < 0) {
            throw new IllegalStateException("cues.tsv: a language, a topic and a phrase were expected, found " + table.substring(start, end));
        }
        add(table, behindTopic + 1, end, topic);
    }
}
