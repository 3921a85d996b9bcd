package io.github.articlecleaner.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes what was predicted of a corpus as JSON lines: {@code id}, {@code text} with a paragraph a line, and all paragraphs. */
final class Predictions {

    private static final JsonFactory JSON = new JsonFactory();

    private Predictions() {}

    static void write(Map<String, CleanedArticle> articles, Path file) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(file))) {
            json.setRootValueSeparator(new SerializedString("\n"));
            for (Map.Entry<String, CleanedArticle> entry : articles.entrySet()) {
                json.writeStartObject();
                json.writeStringField("id", entry.getKey());
                StringBuilder text = new StringBuilder();
                json.writeArrayFieldStart("paragraphs");
                for (Paragraph paragraph : entry.getValue().paragraphs()) {
                    json.writeStartObject();
                    json.writeStringField("text", paragraph.text());
                    json.writeStringField("kind", paragraph.kind().name());
                    json.writeNumberField("probability", paragraph.probability());
                    json.writeBooleanField("kept", paragraph.kept());
                    json.writeEndObject();
                    if (paragraph.kept()) {
                        text.append(paragraph.text().replace('\n', ' ')).append('\n');
                    }
                }
                json.writeEndArray();
                json.writeStringField("text", text.toString());
                json.writeEndObject();
            }
        }
    }
}
