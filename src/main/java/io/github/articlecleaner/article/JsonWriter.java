package io.github.articlecleaner.article;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes an article as JSON, in the form of {@code article.schema.json}. {@link JsonReader} reads it back. */
final class JsonWriter {

    /** The version of the form; a reader of this version understands no other. */
    static final int VERSION = 1;

    private final JsonGenerator json;
    private final Map<Container, Integer> containers = new IdentityHashMap<>();

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(CleanedArticle article, List<Setting> settings, String base) {
        // By way of bytes: only there the library escapes half a surrogate pair, which no charset can carry.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonReader.FACTORY.createGenerator(bytes)) {
            new JsonWriter(json).article(article, settings, base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void article(CleanedArticle article, List<Setting> settings, String base) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("modelVersion", article.modelVersion());
        json.writeObjectFieldStart("metadata");
        metadata(article.metadata());
        json.writeEndObject();
        texts("limits", article.limits().stream().sorted().map(Enum::name).toList());
        json.writeStringField("origin", article.origin().name());
        json.writeStringField("text", article.text());
        json.writeArrayFieldStart("appeals");
        for (Appeal appeal : article.appeals()) {
            json.writeStartObject();
            appeal(appeal);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("base", base);
        json.writeArrayFieldStart("containers");
        for (Setting setting : settings) {
            containers(setting.container());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("paragraphs");
        int kept = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            json.writeStartObject();
            paragraph(paragraph);
            if (paragraph.kept()) {
                setting(settings.get(kept++));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void metadata(Metadata metadata) throws IOException {
        json.writeStringField("title", metadata.title());
        json.writeStringField("siteName", metadata.siteName());
        json.writeStringField("language", metadata.language());
        json.writeStringField("url", metadata.url());
        json.writeStringField("canonicalUrl", metadata.canonicalUrl());
        json.writeStringField("description", metadata.description());
        json.writeStringField("image", metadata.image());
        json.writeStringField("section", metadata.section());
        texts("authors", metadata.authors());
        texts("tags", metadata.tags());
        moment("published", metadata.published());
        moment("modified", metadata.modified());
        if (metadata.accessibleForFree().isPresent()) {
            json.writeBooleanField("accessibleForFree", metadata.accessibleForFree().get());
        }
        json.writeObjectFieldStart("origins");
        for (Metadata.Field field : Metadata.Field.values()) {
            if (metadata.origin(field).isPresent()) {
                json.writeStringField(field.key(), metadata.origin(field).get().name());
            }
        }
        json.writeEndObject();
    }

    private void moment(String name, Optional<Moment> moment) throws IOException {
        if (moment.isPresent()) {
            json.writeStringField(name, moment.get().toString());
        }
    }

    private void appeal(Appeal appeal) throws IOException {
        json.writeStringField("kind", appeal.kind().name());
        json.writeNumberField("probability", appeal.probability());
        json.writeStringField("position", appeal.position().name());
        json.writeObjectFieldStart("ask");
        json.writeArrayFieldStart("amounts");
        for (Amount amount : appeal.ask().amounts()) {
            json.writeStartObject();
            json.writeStringField("value", amount.value().toPlainString());
            json.writeStringField("currency", amount.currency());
            json.writeStringField("period", amount.period().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("links", appeal.ask().links());
        texts("contacts", appeal.ask().contacts());
        json.writeEndObject();
        json.writeArrayFieldStart("paragraphs");
        for (Paragraph paragraph : appeal.paragraphs()) {
            json.writeNumber(paragraph.index());
        }
        json.writeEndArray();
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        json.writeNumberField("index", paragraph.index());
        json.writeStringField("text", paragraph.text());
        json.writeStringField("kind", paragraph.kind().name());
        json.writeNumberField("probability", paragraph.probability());
        json.writeBooleanField("kept", paragraph.kept());
        texts("reasons", paragraph.reasons());
        texts("evidence", paragraph.evidence());
        if (paragraph.isMixed()) {
            json.writeArrayFieldStart("asks");
            for (Range sentence : paragraph.asks()) {
                json.writeStartObject();
                json.writeNumberField("start", sentence.start());
                json.writeNumberField("end", sentence.end());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("asksCut", paragraph.asksCut());
        }
    }

    private void setting(Setting setting) throws IOException {
        json.writeNumberField("container", containers.get(setting.container()));
        if (!setting.inlines().isEmpty()) {
            json.writeArrayFieldStart("inlines");
            for (Inline inline : setting.inlines()) {
                json.writeStartObject();
                json.writeStringField("tag", inline.tag());
                json.writeNumberField("start", inline.start());
                json.writeNumberField("end", inline.end());
                attributes(inline.attributes());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Writes a container and those around it that were not written before, outer before inner. */
    private void containers(Container innermost) throws IOException {
        Deque<Container> unwritten = new ArrayDeque<>();
        for (Container container = innermost; container != null && !containers.containsKey(container); container = container.parent()) {
            unwritten.push(container);
        }
        for (Container container : unwritten) {
            containers.put(container, containers.size());
            json.writeStartObject();
            json.writeStringField("tag", container.tag());
            if (container.parent() != null) {
                json.writeNumberField("parent", containers.get(container.parent()));
            }
            attributes(container.attributes());
            json.writeEndObject();
        }
    }

    private void attributes(Map<String, String> attributes) throws IOException {
        if (!attributes.isEmpty()) {
            json.writeObjectFieldStart("attributes");
            for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
                json.writeStringField(attribute.getKey(), attribute.getValue());
            }
            json.writeEndObject();
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
