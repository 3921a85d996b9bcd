package io.github.articlecleaner.train;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON lines: an object a line, blank lines left out. What is wrong is said with file, line and the value found. */
final class JsonLines {

    static final JsonFactory FACTORY = new JsonFactory();

    private JsonLines() {}

    /** Takes the objects of a file one by one. */
    interface Taker {
        void take(Row row) throws IOException;
    }

    /**
     * One object.
     *
     * @param place its file and line
     * @param fields its values: text, numbers, true and false, lists and maps of these
     */
    record Row(String place, Map<String, Object> fields) {

        /** A text that must be there. */
        String text(String name) throws IOException {
            if (fields.get(name) instanceof String text && !text.isBlank()) {
                return text;
            }
            throw wrong("\"" + name + "\" must be a text", fields.get(name));
        }

        /** A text that may be missing. */
        String textOr(String name, String other) throws IOException {
            Object value = fields.get(name);
            if (value == null || value instanceof String) {
                return value == null ? other : (String) value;
            }
            throw wrong("\"" + name + "\" must be a text", value);
        }

        /** A number that may be missing. */
        int numberOr(String name, int other) throws IOException {
            Object value = fields.get(name);
            if (value == null || value instanceof Integer) {
                return value == null ? other : (Integer) value;
            }
            throw wrong("\"" + name + "\" must be a whole number", value);
        }

        /** A list of texts; empty where it is missing. */
        List<String> texts(String name) throws IOException {
            Object value = fields.getOrDefault(name, List.of());
            if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
                return list.stream().map(String.class::cast).toList();
            }
            throw wrong("\"" + name + "\" must be a list of texts", value);
        }

        /** Whether something is so; not so where it is missing. */
        boolean isTrue(String name) throws IOException {
            Object value = fields.getOrDefault(name, false);
            if (value instanceof Boolean so) {
                return so;
            }
            throw wrong("\"" + name + "\" must be true or false", value);
        }

        IOException wrong(String expected, @Nullable Object found) {
            String shown = String.valueOf(found);
            return new IOException(place + ": " + expected + ", found " + (found == null ? "none"
                    : shown.length() > 60 ? shown.substring(0, 60) + " ..." : shown));
        }
    }

    /** Hands every object of a file to a taker. */
    static void read(Path file, Taker taker) throws IOException {
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    taker.take(row(line, file + ":" + number));
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": UTF-8 was expected, line " + (number + 1) + " or one soon after is not", e);
        }
    }

    /** One object. */
    static Row row(String line, String place) throws IOException {
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(place + ": a JSON object was expected, found " + parser.currentToken());
            }
            Row row = new Row(place, object(parser));
            if (parser.nextToken() != null) {
                throw new IOException(place + ": one JSON object was expected, found more behind it");
            }
            return row;
        } catch (JacksonException e) {
            throw new IOException(place + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.INT ? (Object) parser.getIntValue() : parser.getDoubleValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Object value = value(parser);
                    if (value != null) {
                        list.add(value);
                    }
                }
                yield list;
            }
            default -> null;
        };
    }
}
