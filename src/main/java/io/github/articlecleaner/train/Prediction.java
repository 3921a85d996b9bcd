package io.github.articlecleaner.train;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Verdict;
import io.github.articlecleaner.files.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was predicted of a page: all that is measured is measured on this.
 *
 * @param id the page's name
 * @param language the language the page was taken for
 * @param lines its paragraphs in page order
 */
record Prediction(String id, String language, List<Line> lines) {

    /**
     * A paragraph.
     *
     * @param text its text
     * @param kind its kind
     * @param probability of the kind
     * @param kept whether it was kept
     * @param box the number of its appeal; -1 outside of any
     */
    record Line(String text, Kind kind, double probability, boolean kept, int box) {}

    /** What a cleaner says of a page. */
    static Prediction of(String id, CleanedArticle article) {
        int[] box = new int[article.paragraphs().size()];
        for (int a = 0; a < article.appeals().size(); a++) {
            for (Paragraph paragraph : article.appeals().get(a).paragraphs()) {
                box[paragraph.index()] = a + 1;
            }
        }
        return new Prediction(id, article.language(), article.paragraphs().stream()
                .map(p -> new Line(p.text(), p.kind(), p.probability(), p.kept(), box[p.index()] - 1))
                .toList());
    }

    /** What verdicts say of the paragraphs they are about. */
    static Prediction of(String id, String language, List<Source> sources, List<Verdict> verdicts) {
        List<Line> lines = new ArrayList<>(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            Verdict verdict = verdicts.get(i);
            lines.add(new Line(sources.get(i).text(), verdict.kind(), verdict.probability(), verdict.kept(), verdict.box()));
        }
        return new Prediction(id, language, lines);
    }

    /** The kept text, a paragraph a line. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (line.kept()) {
                text.append(line.text().replace('\n', ' ')).append('\n');
            }
        }
        return text.toString();
    }

    /** Writes predictions as JSON lines: {@code id}, {@code language}, {@code paragraphs}, and {@code text} with a kept paragraph a line. */
    static void write(List<Prediction> predictions, Path file) throws IOException {
        WholeFile.write(file, unfinished -> fill(unfinished, predictions));
    }

    private static void fill(Path file, List<Prediction> predictions) throws IOException {
        try (JsonGenerator json = JsonLines.FACTORY.createGenerator(new BufferedOutputStream(Files.newOutputStream(file)))) {
            json.setRootValueSeparator(new SerializedString("\n"));
            for (Prediction prediction : predictions) {
                json.writeStartObject();
                json.writeStringField("id", prediction.id());
                json.writeStringField("language", prediction.language());
                json.writeStringField("text", prediction.text());
                json.writeArrayFieldStart("paragraphs");
                for (Line line : prediction.lines()) {
                    json.writeStartObject();
                    json.writeStringField("text", line.text());
                    json.writeStringField("kind", line.kind().name());
                    json.writeNumberField("probability", line.probability());
                    json.writeBooleanField("kept", line.kept());
                    json.writeNumberField("box", line.box());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    static List<Prediction> read(Path file) throws IOException {
        List<Prediction> predictions = new ArrayList<>();
        JsonLines.read(file, row -> {
            List<Line> lines = new ArrayList<>();
            if (!(row.fields().get("paragraphs") instanceof List<?> paragraphs)) {
                throw row.wrong("\"paragraphs\" must be a list", row.fields().get("paragraphs"));
            }
            for (Object paragraph : paragraphs) {
                lines.add(line((Map<?, ?>) paragraph));
            }
            predictions.add(new Prediction(row.text("id"), row.text("language"), lines));
        });
        return predictions;
    }

    private static Line line(Map<?, ?> fields) {
        return new Line((String) fields.get("text"), Kind.valueOf((String) fields.get("kind")), ((Number) fields.get("probability")).doubleValue(),
                (Boolean) fields.get("kept"), ((Number) fields.get("box")).intValue());
    }
}
