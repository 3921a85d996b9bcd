package io.github.articlecleaner.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A line that {@code batch} wrote.
 *
 * @param place its file and line, for people
 * @param id the page; empty where the line it came from had none
 * @param article the article as JSON, not looked into yet; empty where there is none
 * @param error why there is none; empty where there is one
 */
record BatchResult(String place, String id, String article, String error) {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    static BatchResult parse(String line, String place) throws Complaint {
        String id = null;
        String article = null;
        String error = null;
        try (JsonParser json = FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Complaint(place + ": a line of batch was expected, {\"id\", \"article\", \"error\"}");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                switch (name) {
                    case "id" -> id = text(json, value, name, place);
                    case "error" -> error = text(json, value, name, place);
                    case "article" -> article = object(json, value, line, place);
                    default -> json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw new Complaint(place + ": something follows the object");
            }
        } catch (JacksonException e) {
            throw new Complaint(place + ": not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Complaint(place + ": cannot be read: " + e.getMessage());
        }
        if ((article == null) == (error == null)) {
            throw new Complaint(place + ": either \"article\" or \"error\" is needed, found " + (article == null ? "neither" : "both"));
        }
        if (id == null && article != null) {
            throw new Complaint(place + ": \"id\" is missing");
        }
        return new BatchResult(place, id == null ? "" : id, article == null ? "" : article, error == null ? "" : error);
    }

    private static @Nullable String text(JsonParser json, JsonToken value, String name, String place) throws IOException, Complaint {
        if (value == JsonToken.VALUE_NULL) {
            return null;
        }
        if (value != JsonToken.VALUE_STRING) {
            throw new Complaint(place + ": \"" + name + "\" must be a string");
        }
        return json.getText();
    }

    /** The object as it is written in the line. */
    private static @Nullable String object(JsonParser json, JsonToken value, String line, String place) throws IOException, Complaint {
        if (value == JsonToken.VALUE_NULL) {
            return null;
        }
        if (value != JsonToken.START_OBJECT) {
            throw new Complaint(place + ": \"article\" must be an object");
        }
        int start = (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        return line.substring(start, (int) json.currentLocation().getCharOffset());
    }

    boolean failed() {
        return article.isEmpty();
    }

    /** The article, read. */
    CleanedArticle cleaned() throws Complaint {
        try {
            return CleanedArticle.fromJson(article);
        } catch (IllegalArgumentException e) {
            throw new Complaint(place + ": " + e.getMessage());
        }
    }
}
