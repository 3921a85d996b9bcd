package io.github.articlecleaner.article;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an article that {@link JsonWriter} wrote. Fields it does not know are passed over. */
final class JsonReader {

    /** Stands for null in a list, where nothing is as good as it. */
    private static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    /** Texts may be as long as pages; an article nests four deep. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).maxNestingDepth(32).build())
            .build();

    /** Digits before or behind the point. */
    private static final int LONGEST_NUMBER = 40;

    private static final Set<Metadata.Field> REQUIRED =
            Set.of(Metadata.Field.TITLE, Metadata.Field.SITE_NAME, Metadata.Field.LANGUAGE, Metadata.Field.URL);

    private JsonReader() {}

    static CleanedArticle read(String text) {
        JsonFields json = parse(text);
        Object version = json.fields().get("version");
        if (!Integer.valueOf(JsonWriter.VERSION).equals(version)) {
            throw new IllegalArgumentException("json must be an article of version " + JsonWriter.VERSION + ", but "
                    + (version == null ? "there is no version" : "its version is " + version));
        }
        List<Container> containers = containers(json.objects("containers"));
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        for (JsonFields fields : json.objects("paragraphs")) {
            Paragraph paragraph = paragraph(fields, paragraphs.size());
            paragraphs.add(paragraph);
            if (paragraph.kept()) {
                settings.add(setting(fields, paragraph, containers));
            }
        }
        List<Appeal> appeals = new ArrayList<>();
        for (JsonFields fields : json.objects("appeals")) {
            appeals.add(appeal(fields, paragraphs));
        }
        return new CleanedArticle(metadata(json.object("metadata")), List.copyOf(paragraphs), Later.of(List.copyOf(appeals)),
                Set.copyOf(json.constants("limits", Limit.class)), json.constant("origin", Origin.class), json.text("modelVersion"), List.copyOf(settings), json.text("base"));
    }

    private static Metadata metadata(JsonFields json) {
        Map<Metadata.Field, Object> values = new EnumMap<>(Metadata.Field.class);
        Map<Metadata.Field, Metadata.Origin> origins = new EnumMap<>(Metadata.Field.class);
        JsonFields said = json.has("origins") ? json.object("origins") : new JsonFields("metadata.origins.", Map.of());
        for (Metadata.Field field : Metadata.Field.values()) {
            String name = field.key();
            if (json.has(name) || REQUIRED.contains(field)) {
                Object value = switch (field) {
                    case AUTHORS, TAGS -> List.copyOf(json.texts(name));
                    case PUBLISHED, MODIFIED -> moment(json, name);
                    case ACCESSIBLE_FOR_FREE -> json.isTrue(name);
                    default -> json.text(name);
                };
                if (!value.equals("") && !value.equals(List.of())) {
                    values.put(field, value);
                }
            }
            if (said.has(name)) {
                origins.put(field, said.constant(name, Metadata.Origin.class));
            }
        }
        return Metadata.of(values, origins);
    }

    private static Moment moment(JsonFields json, String name) {
        try {
            return Moment.parse(json.text(name));
        } catch (IllegalArgumentException e) {
            throw json.wrong(name, "a moment such as 2024-05-17T09:30+02:00", json.fields().get(name));
        }
    }

    private static Appeal appeal(JsonFields json, List<Paragraph> paragraphs) {
        List<Paragraph> box = json.numbers("paragraphs", 0, paragraphs.size() - 1).stream().map(paragraphs::get).toList();
        if (box.isEmpty()) {
            throw json.wrong("paragraphs", "at least one number", box);
        }
        return new Appeal(json.constant("kind", Kind.class), box, ask(json.object("ask")), json.constant("position", Position.class), json.share("probability"));
    }

    private static Ask ask(JsonFields json) {
        List<Amount> amounts = new ArrayList<>();
        for (JsonFields amount : json.objects("amounts")) {
            try {
                BigDecimal value = new BigDecimal(amount.text("value"));
                if (Math.abs((long) value.scale()) > LONGEST_NUMBER) {
                    // Two lines of JSON, written out in full, would fill the memory.
                    throw new NumberFormatException("more digits than any sum of money has");
                }
                amounts.add(new Amount(value, amount.text("currency"), amount.constant("period", Period.class)));
            } catch (NumberFormatException e) {
                throw amount.wrong("value", "a decimal number", amount.text("value"));
            }
        }
        return new Ask(amounts, json.texts("links"), json.texts("contacts"));
    }

    private static Paragraph paragraph(JsonFields json, int index) {
        String text = json.text("text");
        List<Range> asks = new ArrayList<>();
        for (JsonFields sentence : json.has("asks") ? json.objects("asks") : List.<JsonFields>of()) {
            // In order and apart: that is what those who cut them out rely on.
            int start = sentence.number("start", asks.isEmpty() ? 0 : asks.get(asks.size() - 1).end(), text.length());
            asks.add(new Range(start, sentence.number("end", start + 1, text.length())));
        }
        return new Paragraph(json.number("index", index, index), text, json.constant("kind", Kind.class), json.share("probability"),
                json.isTrue("kept"), json.texts("evidence"), asks, json.has("asksCut") && json.isTrue("asksCut"));
    }

    private static Setting setting(JsonFields json, Paragraph paragraph, List<Container> containers) {
        List<Inline> inlines = new ArrayList<>();
        int length = paragraph.text().length();
        for (JsonFields inline : json.has("inlines") ? json.objects("inlines") : List.<JsonFields>of()) {
            int start = inline.number("start", 0, length);
            inlines.add(new Inline(inline.text("tag"), start, inline.number("end", start, length), attributes(inline)));
        }
        return new Setting(containers.get(json.number("container", 0, containers.size() - 1)), inlines);
    }

    private static List<Container> containers(List<JsonFields> json) {
        List<Container> containers = new ArrayList<>();
        for (JsonFields fields : json) {
            Container parent = fields.has("parent") ? containers.get(fields.number("parent", 0, containers.size() - 1)) : null;
            containers.add(new Container(parent, fields.text("tag"), List.of(), containers.size(), attributes(fields)));
        }
        return containers;
    }

    private static Map<String, String> attributes(JsonFields json) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (json.has("attributes")) {
            JsonFields fields = json.object("attributes");
            fields.fields().keySet().forEach(name -> attributes.put(name, fields.text(name)));
        }
        return attributes;
    }

    private static JsonFields parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("json must be an object, but was " + (first == null ? "empty" : first.name()));
            }
            JsonFields fields = new JsonFields("", object(parser));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("json must be one object, but more follows it at character " + parser.currentTokenLocation().getCharOffset());
            }
            return fields;
        } catch (JacksonException e) {
            // The library adds in brackets where the object began, in words of its own.
            int began = e.getOriginalMessage().indexOf(" (start marker");
            String what = began < 0 ? e.getOriginalMessage() : e.getOriginalMessage().substring(0, began);
            String where = e.getLocation() == null ? "" : ", at character " + e.getLocation().getCharOffset();
            throw new IllegalArgumentException("json is no JSON: " + what + where, e);
        } catch (IOException e) {
            throw new IllegalArgumentException("json cannot be read: " + e.getMessage(), e);
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

    /** A value; null for null, which is as good as a missing one. */
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
                    list.add(value == null ? NULL : value);
                }
                yield list;
            }
            default -> null;
        };
    }
}
