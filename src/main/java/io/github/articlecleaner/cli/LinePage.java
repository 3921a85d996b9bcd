package io.github.articlecleaner.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page as a line of JSON.
 *
 * @param line the line
 * @param place its file and number, for people
 * @param isText whether it was UTF-8, as JSON is
 */
record LinePage(String line, String place, boolean isText) implements BatchPage {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    @Override
    public String id() {
        String id = Fields.of(line).texts.get("id");
        return id == null ? "" : id;
    }

    @Override
    public BatchLine clean(ArticleCleaner cleaner) throws IOException {
        Fields fields = Fields.of(line);
        String id = fields.texts.get("id");
        if (!isText) {
            return BatchLine.failed(id, place + ": not UTF-8, JSON must be");
        }
        try {
            return BatchLine.of(id, fields.clean(cleaner));
        } catch (Complaint complaint) {
            return BatchLine.failed(id, place + ": " + complaint.getMessage());
        }
    }

    /** What could be read of a line: where one field is wrong the others are there all the same, and the page is still known by its id. */
    private static final class Fields {

        private static final Set<String> NAMES = Set.of("id", "html", "text", "url");

        private final Map<String, String> texts = new HashMap<>();
        private @Nullable String wrong;

        static Fields of(String line) {
            Fields fields = new Fields();
            try (JsonParser json = FACTORY.createParser(line)) {
                fields.read(json);
            } catch (JacksonException e) {
                fields.note("not JSON: " + e.getOriginalMessage());
            } catch (IOException e) {
                fields.note("cannot be read: " + e.getMessage());
            }
            return fields;
        }

        private void read(JsonParser json) throws IOException {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                note("a JSON object was expected, found " + shown(json.currentToken()));
                return;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING || value.isNumeric() && name.equals("id")) {
                    texts.put(name, json.getText());
                    continue;
                }
                if (NAMES.contains(name) && value != JsonToken.VALUE_NULL) {
                    note("\"" + name + "\" must be a string, found " + shown(value));
                }
                json.skipChildren();
            }
            if (json.currentToken() == JsonToken.END_OBJECT && json.nextToken() != null) {
                note("the end of the line was expected behind the object, found " + shown(json.currentToken()));
            }
        }

        private void note(String sentence) {
            wrong = wrong == null ? sentence : wrong;
        }

        private static String shown(@Nullable JsonToken token) {
            return token == null ? "nothing" : token.asString() == null ? token.name() : token.asString();
        }

        CleanedArticle clean(ArticleCleaner cleaner) throws Complaint {
            String html = texts.get("html");
            String text = texts.get("text");
            if (wrong != null) {
                throw new Complaint(wrong);
            }
            if (!texts.containsKey("id")) {
                throw new Complaint("\"id\" is missing");
            }
            if ((html == null) == (text == null)) {
                throw new Complaint("either \"html\" or \"text\" is needed, found " + (html == null ? "neither" : "both"));
            }
            return html == null ? cleaner.applyToText(text) : cleaner.apply(html, texts.getOrDefault("url", ""));
        }
    }
}
