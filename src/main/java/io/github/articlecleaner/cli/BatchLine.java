package io.github.articlecleaner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A page of a batch, cleaned.
 *
 * @param json the line to write
 * @param failed whether it carries an error
 */
record BatchLine(String json, boolean failed) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static BatchLine of(String id, CleanedArticle article) throws IOException {
        return new BatchLine(object(id, article, null), false);
    }

    static BatchLine failed(@Nullable String id, String error) throws IOException {
        return new BatchLine(object(id, null, error), true);
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
}
