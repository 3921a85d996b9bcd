package io.github.articlecleaner.train;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.files.WholeFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Documents of own writing, shown as pages of invented sites or as plain text, and written as a corpus.
 *
 * <pre>{@code
 * System.out.println(Documents.read(Path.of("testdata/corpus")).page("en-001", "plain"));
 * }</pre>
 */
@SuppressWarnings("exports") // The null annotations are for tools; no user needs their module.
public final class Documents {

    private final List<Document> documents;

    private Documents(List<Document> documents) {
        this.documents = documents;
    }

    /**
     * Reads documents.
     *
     * @param folder a folder of TSV files, one a language
     * @return the documents
     * @throws IOException if a file cannot be read or is not in form, with file, line and the value found
     */
    public static Documents read(Path folder) throws IOException {
        return new Documents(Document.read(folder));
    }

    /** {@return the names of the layouts, in lower case} */
    public static List<String> layouts() {
        return Arrays.stream(Layout.values()).map(layout -> layout.name().toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * A document as a page.
     *
     * @param id the document's name
     * @param layout one of {@link #layouts()}
     * @return html
     * @throws IllegalArgumentException if there is no such document or layout
     */
    public String page(String id, String layout) {
        return layout(layout).page(document(id));
    }

    /**
     * A document as plain text, a paragraph a line.
     *
     * @param id the document's name
     * @return its text
     * @throws IllegalArgumentException if there is no such document
     */
    public String text(String id) {
        return document(id).lines().stream().map(Document.Line::text).collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Writes documents as a corpus: {@code pages.jsonl}, {@code labels.jsonl} and {@code pages/}. A document's publisher is its voice.
     *
     * @param folder the corpus; made where it is missing
     * @param layout one of {@link #layouts()}; null to go through them in turn
     * @param language only documents of this language; null for all
     * @param most how many documents at most, from the first on; at least 1
     * @return how many were written
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if there is no such layout or no document of the language, {@code most} is below 1, or the folder holds a corpus of other pages
     */
    public int write(Path folder, @Nullable String layout, @Nullable String language, int most) throws IOException {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1, but was " + most);
        }
        @Nullable Layout all = layout == null ? null : layout(layout);
        List<Document> some = documents.stream().filter(document -> language == null || document.language().equals(language)).limit(most).toList();
        if (some.isEmpty()) {
            throw new IllegalArgumentException("documents to write were expected, found none" + (language == null ? "" : " of the language " + language));
        }
        checkOwn(folder.resolve(Corpus.PAGES));
        Files.createDirectories(folder.resolve("pages"));
        for (int i = 0; i < some.size(); i++) {
            Document document = some.get(i);
            Layout site = all == null ? Layout.values()[i % Layout.values().length] : all;
            Files.writeString(folder.resolve("pages/" + document.id() + ".html"), site.page(document));
        }
        WholeFile.write(folder.resolve("labels.jsonl"), part -> write(some, part, Documents::writeLabels));
        WholeFile.write(folder.resolve(Corpus.PAGES), part -> write(some, part, Documents::writePage));
        return some.size();
    }

    /** A list of pages that are none of the documents is somebody's corpus, whose pages and labels are not to be written over. */
    private void checkOwn(Path list) throws IOException {
        if (Files.exists(list)) {
            Set<String> own = documents.stream().map(Document::id).collect(Collectors.toSet());
            JsonLines.read(list, row -> {
                if (!own.contains(row.text("id"))) {
                    throw new IllegalArgumentException(row.wrong("a folder without a corpus of other pages was expected", row.text("id")).getMessage());
                }
            });
        }
    }

    /** Writes what a list says of one document. */
    @FunctionalInterface
    private interface Entry {
        void write(Document document, JsonGenerator json) throws IOException;
    }

    private static void write(List<Document> some, Path file, Entry entry) throws IOException {
        try (Writer out = Files.newBufferedWriter(file); JsonGenerator json = lines(out)) {
            for (Document document : some) {
                entry.write(document, json);
            }
        }
    }

    private static JsonGenerator lines(Writer out) throws IOException {
        JsonGenerator json = JsonLines.FACTORY.createGenerator(out);
        json.setRootValueSeparator(new SerializedString("\n"));
        return json;
    }

    private static void writePage(Document document, JsonGenerator page) throws IOException {
        page.writeStartObject();
        page.writeStringField("id", document.id());
        page.writeStringField("file", "pages/" + document.id() + ".html");
        // The name by which documents are divided into folds: a page must not be measured where its document was learnt.
        page.writeStringField("domain", document.voice());
        page.writeStringField("text", document.story().stream().map(Document.Line::text).collect(Collectors.joining("\n")));
        page.writeEndObject();
    }

    private static void writeLabels(Document document, JsonGenerator label) throws IOException {
        for (Document.Line line : document.lines()) {
            label.writeStartObject();
            label.writeStringField("page", document.id());
            label.writeStringField("text", line.text());
            label.writeStringField("label", line.kind().name());
            label.writeBooleanField("in_gold", line.kind() == Kind.BODY);
            label.writeEndObject();
        }
    }

    private Document document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("document must be the name of one of " + documents.size() + " documents, but was " + id));
    }

    private static Layout layout(String name) {
        return Arrays.stream(Layout.values()).filter(layout -> layout.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("layout must be one of " + layouts() + ", but was " + name));
    }
}
