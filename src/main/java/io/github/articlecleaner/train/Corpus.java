package io.github.articlecleaner.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads a corpus: a folder with {@code pages.jsonl} and the pages, and beside it labels as JSON lines. */
final class Corpus {

    private static final JsonFactory JSON = new JsonFactory();

    private Corpus() {}

    /**
     * The pages of a corpus in the order of its list.
     *
     * @param folder the corpus
     * @param labels the file with labelled paragraphs; may be missing
     */
    static List<CorpusPage> read(Path folder, Path labels) throws IOException {
        Map<String, List<Label>> labelled = readLabels(labels);
        List<CorpusPage> pages = new ArrayList<>();
        for (Map<String, Object> line : lines(folder.resolve("pages.jsonl"))) {
            String id = text(line, "id");
            pages.add(new CorpusPage(id, folder.resolve(text(line, "file")), text(line, "url"), text(line, "domain"),
                    ((Number) line.getOrDefault("fold", 0)).intValue(), (String) line.get("text"), strings(line, "with"),
                    strings(line, "without"), labelled.getOrDefault(id, List.of())));
        }
        return pages;
    }

    /** The bytes of a page as it was served. */
    static byte[] bytes(CorpusPage page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page.file()))) {
            return in.readAllBytes();
        }
    }

    private static Map<String, List<Label>> readLabels(Path file) throws IOException {
        Map<String, List<Label>> labels = new HashMap<>();
        if (Files.exists(file)) {
            for (Map<String, Object> line : lines(file)) {
                labels.computeIfAbsent(text(line, "page"), p -> new ArrayList<>())
                        .add(new Label(text(line, "text"), text(line, "label"), Boolean.TRUE.equals(line.get("in_gold"))));
            }
        }
        return labels;
    }

    private static List<Map<String, Object>> lines(Path file) throws IOException {
        List<Map<String, Object>> objects = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    objects.add(object(line, file + ":" + number));
                }
            }
        }
        return objects;
    }

    private static Map<String, Object> object(String line, String place) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(place + ": a JSON object was expected");
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                switch (parser.nextToken()) {
                    case VALUE_STRING -> fields.put(name, parser.getText());
                    case VALUE_NUMBER_INT -> fields.put(name, parser.getIntValue());
                    case VALUE_TRUE -> fields.put(name, true);
                    case VALUE_FALSE -> fields.put(name, false);
                    case START_ARRAY -> fields.put(name, array(parser));
                    default -> parser.skipChildren();
                }
            }
            return fields;
        }
    }

    private static List<String> array(JsonParser parser) throws IOException {
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                strings.add(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return strings;
    }

    private static String text(Map<String, Object> line, String name) {
        return line.get(name) instanceof String text ? text : "";
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> line, String name) {
        return line.get(name) instanceof List<?> list ? (List<String>) list : List.of();
    }
}
