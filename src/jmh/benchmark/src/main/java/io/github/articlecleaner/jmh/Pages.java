package io.github.articlecleaner.jmh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The pages that are cleaned: a fixed list of real ones, by their ids; our own where the corpora are missing. */
final class Pages {

    /** The folder of the corpora. */
    private static final Path CORPORA = Path.of(System.getProperty("corpora", "../shared/corpora"));

    private static final Path OWN = Path.of(System.getProperty("own", "testdata/pages"));

    private static final Pattern FIELD = Pattern.compile("\"(id|file)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Pages() {}

    /** The pages in their order. */
    static List<String> all() {
        try {
            return Files.isDirectory(CORPORA) ? ofCorpora() : own();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the pages are, for the table. */
    static String named() {
        return Files.isDirectory(CORPORA) ? "real pages of three public corpora" : "pages of our own";
    }

    private static List<String> ofCorpora() throws IOException {
        Map<String, Path> files = new HashMap<>();
        for (String corpus : List.of("fundus", "traf", "wcxb-dev")) {
            try (Stream<String> lines = Files.lines(CORPORA.resolve(corpus).resolve("pages.jsonl"))) {
                lines.forEach(line -> {
                    Map<String, String> fields = new HashMap<>();
                    Matcher field = FIELD.matcher(line);
                    while (fields.size() < 2 && field.find()) {
                        fields.putIfAbsent(field.group(1), unescaped(field.group(2)));
                    }
                    files.put(corpus + "\t" + fields.get("id"), CORPORA.resolve(corpus).resolve(fields.get("file")));
                });
            }
        }
        List<String> pages = new ArrayList<>();
        try (BufferedReader ids = new BufferedReader(new InputStreamReader(Pages.class.getResourceAsStream("pages.tsv"), StandardCharsets.UTF_8))) {
            for (String id = ids.readLine(); id != null; id = ids.readLine()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(files.get(id)))) {
                    pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return pages;
    }

    private static String unescaped(String json) {
        Matcher escape = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))").matcher(json);
        return escape.replaceAll(m -> Matcher.quoteReplacement(m.group(1) == null ? m.group(2) : String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static List<String> own() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(OWN)) {
            for (Path file : files.filter(f -> f.getFileName().toString().equals("page.html")).sorted().toList()) {
                pages.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return pages;
    }
}
