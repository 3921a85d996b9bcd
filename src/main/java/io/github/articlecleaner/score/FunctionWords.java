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

    static final WordSet TABLE = load();

    private FunctionWords() {}

    private static WordSet load() {
        try (InputStream in = FunctionWords.class.getResourceAsStream("/io/github/articlecleaner/stopwords.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new WordSet(lines.lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                    .flatMap(line -> Arrays.stream(line.substring(line.indexOf('\t') + 1).split(" ")))
                    .mapToLong(FeatureHash::of)
                    .toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("stopwords.tsv cannot be read", e);
        }
    }
}
