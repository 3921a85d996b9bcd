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
import org.jspecify.annotations.Nullable;

/**
 * A page as a line of JSON.
 *
 * @param line the line
 * @param place its file and number, for people
 */
record LinePage(String line, String place) implements Page {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    @Override
    public String id() {
        try {
            return fields().getOrDefault("id", "");
        } catch (Complaint complaint) {
            return "";
        }
    }

    @Override
    public BatchLine clean(ArticleCleaner cleaner) throws IOException {
        String id = null;
        try {
            Map<String, String> fields = fields();
            id = fields.get("id");
            if (id == null) {
                throw new Complaint("\"id\" is missing");
            }
            String html = fields.get("html");
            String text = fields.get("text");
            if ((html == null) == (text == null)) {
                throw new Complaint("either \"html\" or \"text\" is needed, found " + (html == null ? "neither" : "both"));
            }
            CleanedArticle article = html == null ? cleaner.applyToText(text) : cleaner.apply(html, fields.getOrDefault("url", ""));
            return BatchLine.of(id, article);
        } catch (Complaint complaint) {
            return BatchLine.failed(id, place + ": " + complaint.getMessage());
        }
    }

    private Map<String, String> fields() throws Complaint {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Complaint("a JSON object was expected, found " + shown(json.currentToken()));
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING || value.isNumeric() && name.equals("id")) {
                    fields.put(name, json.getText());
                } else if (isOurs(name) && value != JsonToken.VALUE_NULL) {
                    throw new Complaint("\"" + name + "\" must be a string, found " + shown(value));
                } else {
                    json.skipChildren();
                }
            }
            return fields;
        } catch (JacksonException e) {
            throw new Complaint("not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Complaint("cannot be read: " + e.getMessage());
        }
    }

    private static boolean isOurs(String name) {
        return name.equals("id") || name.equals("html") || name.equals("text") || name.equals("url");
    }

    private static String shown(@Nullable JsonToken token) {
        return token == null ? "nothing" : token.asString() == null ? token.name() : token.asString();
    }
}
