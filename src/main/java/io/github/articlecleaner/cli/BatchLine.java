package io.github.articlecleaner.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a batch, cleaned.
 *
 * @param json the line to write
 * @param failed whether it carries an error
 */
record BatchLine(String json, boolean failed) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Cleans the page that a line holds; what is wrong with the line is said in the result. */
    static BatchLine clean(String line, int number, ArticleCleaner cleaner) throws IOException {
        String id = null;
        try {
            Map<String, String> fields = fields(line);
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
            return new BatchLine(object(id, article, null), false);
        } catch (Complaint complaint) {
            return new BatchLine(object(id, null, "line " + number + ": " + complaint.getMessage()), true);
        }
    }

    /** The line that is written: either the article or what is wrong. */
    private static String object(@Nullable String id, @Nullable CleanedArticle article, @Nullable String error) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeFieldName("article");
            if (article == null) {
                json.writeNull();
            } else {
                json.writeRawValue(article.json());
            }
            json.writeStringField("error", error);
            json.writeEndObject();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> fields(String line) throws Complaint {
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
