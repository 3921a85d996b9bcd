package io.github.articlecleaner.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Puts the names of features and rules into words, with the phrases of {@code reasons.properties}. */
final class Reasons {

    private static final Properties PHRASES = load();

    /** The families of features that know words as far as their stems, of at most so many letters. */
    private static final Set<String> STEMMED = Set.of("stem", "stem_pair", "plain_stem", "plain_stem_pair");

    private static final int STEM = 5;

    private Reasons() {}

    /** A phrase for each family of features, in the order of the loudest, with the words that were meant. */
    static List<String> of(List<String> evidence) {
        Map<String, List<String>> details = new LinkedHashMap<>();
        for (String name : evidence) {
            // Articles are read from JSON, too: a name may be anything.
            String[] parts = name.split("\\|", -1);
            if (parts[0].equals(Rule.NAME) && parts.length > 2) {
                details.put(rule(name), new ArrayList<>());
                continue;
            }
            String phrase = PHRASES.getProperty(parts[0], "");
            if (!phrase.isEmpty()) {
                List<String> words = details.computeIfAbsent(phrase, p -> new ArrayList<>());
                String detail = detail(parts, STEMMED.contains(parts[0]));
                if (!detail.isEmpty() && !words.contains(detail)) {
                    words.add(detail);
                }
            }
        }
        List<String> reasons = new ArrayList<>();
        details.forEach((phrase, words) -> reasons.add(words.isEmpty() ? phrase : phrase + " " + String.join(", ", words)));
        return List.copyOf(reasons);
    }

    /** A rule of the user's in its own words, whatever signs they have. */
    private static String rule(String name) {
        String[] parts = name.split("\\|", 3);
        return PHRASES.getProperty(Rule.NAME) + " “" + parts[2] + "” (" + parts[1] + ")";
    }

    /** The parts of a name that are words, shortened ones with an ellipsis; the numbers are steps of measures and tell a reader nothing. */
    private static String detail(String[] parts, boolean stemmed) {
        List<String> words = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].isEmpty() && !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
                words.add(stemmed && parts[i].length() == STEM ? parts[i] + "…" : parts[i]);
            }
        }
        return words.isEmpty() ? "" : "“" + String.join(" ", words) + "”";
    }

    private static Properties load() {
        Properties phrases = new Properties();
        try (InputStream in = Reasons.class.getResourceAsStream("/io/github/articlecleaner/reasons.properties")) {
            phrases.load(in);
            return phrases;
        } catch (IOException e) {
            throw new UncheckedIOException("reasons.properties cannot be read", e);
        }
    }
}
