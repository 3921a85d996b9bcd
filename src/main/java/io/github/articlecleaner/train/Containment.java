package io.github.articlecleaner.train;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Answers whether a text stands in what was kept of a page: by word triples, and by whole lines where it is short. */
final class Containment {

    /** The share of a text's distinct word triples that must be there, as in the public scorer. */
    static final double HELD = 0.6;

    /** Texts of fewer words have too few triples. */
    static final int FEW_WORDS = 4;

    private final Set<String> triples;
    private final Set<String> lines = new HashSet<>();
    private final String joined;
    private final boolean hasLines;

    Containment(String text) {
        List<String> words = Words.of(text, true);
        triples = Words.trigrams(words);
        for (String line : Words.lines(text)) {
            lines.add(String.join(" ", Words.of(line, true)));
        }
        joined = " " + String.join(" ", words) + " ";
        hasLines = text.strip().chars().filter(c -> c == '\n').count() * 200 >= words.size();
    }

    boolean holds(String text) {
        List<String> words = Words.of(text, true);
        if (words.isEmpty()) {
            return false;
        }
        if (words.size() >= FEW_WORDS) {
            Set<String> wanted = Words.trigrams(words);
            return wanted.stream().filter(triples::contains).count() >= HELD * wanted.size();
        }
        String phrase = String.join(" ", words);
        return lines.contains(phrase) || (words.size() == 3 || !hasLines) && joined.contains(" " + phrase + " ");
    }
}
