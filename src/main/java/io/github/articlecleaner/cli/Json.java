package io.github.articlecleaner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.articlecleaner.article.Appeal;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Cut;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Writes articles as JSON objects, one a line. */
final class Json {

    static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The object of an article; {@code id} comes first where there is one. */
    static String of(@Nullable String id, CleanedArticle article) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            if (id != null) {
                json.writeStringField("id", id);
            }
            json.writeStringField("title", article.title());
            json.writeStringField("language", article.language());
            json.writeStringField("text", article.text());
            json.writeArrayFieldStart("paragraphs");
            for (Paragraph paragraph : article.paragraphs()) {
                write(paragraph, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("appeals");
            for (Appeal appeal : article.appeals()) {
                write(appeal, json);
            }
            json.writeEndArray();
            json.writeNullField("error");
            json.writeEndObject();
        }
        return out.toString();
    }

    /** The object of a line that could not be cleaned: the same fields, empty, and the error. */
    static String error(@Nullable String id, String sentence) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            if (id == null) {
                json.writeNullField("id");
            } else {
                json.writeStringField("id", id);
            }
            json.writeStringField("title", "");
            json.writeStringField("language", "und");
            json.writeStringField("text", "");
            json.writeArrayFieldStart("paragraphs");
            json.writeEndArray();
            json.writeArrayFieldStart("appeals");
            json.writeEndArray();
            json.writeStringField("error", sentence);
            json.writeEndObject();
        }
        return out.toString();
    }

    /** The object of a stretch that is cut, with its place in bytes. */
    static String of(Cut cut, int start, int end, String html) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("start", start);
            json.writeNumberField("end", end);
            json.writeStringField("kind", cut.kind().name());
            json.writeNumberField("probability", rounded(cut.probability()));
            json.writeStringField("html", html);
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void write(Paragraph paragraph, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", paragraph.index());
        json.writeStringField("text", paragraph.text());
        json.writeStringField("kind", paragraph.kind().name());
        json.writeNumberField("probability", rounded(paragraph.probability()));
        json.writeBooleanField("kept", paragraph.kept());
        json.writeArrayFieldStart("reasons");
        for (String reason : paragraph.reasons()) {
            json.writeString(reason);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Appeal appeal, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", appeal.kind().name());
        json.writeArrayFieldStart("paragraphs");
        for (Paragraph paragraph : appeal.paragraphs()) {
            json.writeNumber(paragraph.index());
        }
        json.writeEndArray();
        json.writeNumberField("probability", rounded(appeal.probability()));
        json.writeEndObject();
    }

    /** Four digits say more than the model knows. */
    private static double rounded(double probability) {
        return Math.round(probability * 10_000) / 10_000.0;
    }
}
