package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The gate: what the shipped model makes of our own pages and documents may not fall below {@code testdata/accuracy.json}. The model was
 * trained on the documents, so these are no figures to show; they only tell whether something broke. New voices it has not seen.
 *
 * <p>{@code -Dfloors=raise} writes the floors anew where they rose, and takes them for changed pages and documents; where one would fall
 * that needs {@code -Dfloors=lower}, and the file's diff shows it.
 */
class AccuracyTest {

    private static final Path FILE = Path.of("testdata/accuracy.json");
    private static final Path PAGES = Path.of("testdata/pages");
    private static final Path CORPUS = Path.of("testdata/corpus");
    private static final Path NEW_VOICES = Path.of("testdata/new-voices");

    /** Counts of right and all. */
    private static final class Share {
        private int right;
        private int all;
    }

    private final Map<String, Share> shares = new TreeMap<>();

    @Test
    void whatIsRightOfOurOwnPagesAndDocumentsDoesNotFall() throws IOException {
        Map<String, String> digests = new TreeMap<>(Map.of("pages", Digest.ofFolder(PAGES, ""), "corpus", Digest.ofFolder(CORPUS, ".tsv"),
                "new-voices", Digest.ofFolder(NEW_VOICES, ".tsv")));
        Map<String, Double> found = measured();
        Map<String, Object> file = JsonLines.row(Files.readString(FILE), FILE.toString()).fields();
        Map<String, Double> floors = new TreeMap<>();
        ((Map<?, ?>) file.get("floors")).forEach((name, floor) -> floors.put((String) name, ((Number) floor).doubleValue()));
        List<String> fallen = floors.entrySet().stream()
                .filter(floor -> found.getOrDefault(floor.getKey(), 0.0) < floor.getValue())
                .map(floor -> floor.getKey() + ": " + found.getOrDefault(floor.getKey(), 0.0) + ", floor " + floor.getValue())
                .toList();
        String wanted = System.getProperty("floors", "");
        if (wanted.equals("lower") || wanted.equals("raise") && fallen.isEmpty()) {
            Files.writeString(FILE, json(digests, found));
            return;
        }
        assertThat(fallen).as("fell below the floors").isEmpty();
        if (!digests.equals(file.get("digests"))) {
            fail("the pages or the documents changed: pin their digests and floors with -Dfloors=raise");
        }
        assertThat(found.keySet()).as("figures without a floor: pin them with -Dfloors=raise").isEqualTo(floors.keySet());
    }

    private Map<String, Double> measured() throws IOException {
        ArticleCleaner cleaner = ArticleCleaner.builder().build();
        for (Document document : Document.read(CORPUS)) {
            count("", document.language(), document, cleaner);
        }
        for (Document document : Document.read(NEW_VOICES)) {
            count("new voices: ", "all", document, cleaner);
        }
        for (Path folder : folders()) {
            Path text = folder.resolve("page.txt");
            CleanedArticle article = Files.exists(text) ? cleaner.applyToText(Files.readString(text)) : cleaner.apply(Files.readAllBytes(folder.resolve("page.html")));
            List<String> rows = Files.readAllLines(folder.resolve("kinds.tsv"));
            for (Paragraph paragraph : article.paragraphs()) {
                boolean story = rows.get(paragraph.index()).startsWith(Kind.BODY.name() + "\t");
                count(story ? "pages, story kept" : "pages, rest removed", paragraph.kept() == story);
            }
        }
        Map<String, Double> found = new TreeMap<>();
        // Rounded down, so that another machine's last digit is no fall.
        shares.forEach((name, share) -> found.put(name, Math.floor(1000.0 * share.right / share.all) / 1000));
        return found;
    }

    private void count(String voices, String together, Document document, ArticleCleaner cleaner) {
        CleanedArticle text = cleaner.applyToParagraphs(document.lines().stream().map(Document.Line::text).toList());
        count(voices + "text,", voices + together, document, text);
        count(voices + "html,", voices + together, document, cleaner.apply(Layout.CLASSED.page(document)));
        count(voices + "plain html,", voices + together, document, cleaner.apply(Layout.PLAIN.page(document)));
    }

    private void count(String form, String together, Document document, CleanedArticle article) {
        List<Kind> kinds = document.lines().stream().map(Document.Line::kind).toList();
        List<Paragraph> paragraphs = article.paragraphs();
        assertThat(paragraphs).as(document.id()).hasSameSizeAs(kinds);
        for (int i = 0; i < kinds.size(); i++) {
            boolean kept = paragraphs.get(i).kept();
            if (kinds.get(i) == Kind.BODY) {
                count(form + " story kept", kept);
                count(together + " story kept", kept);
                if (document.isHardNegative()) {
                    count(form + " hard negatives kept", kept);
                }
            } else if (kinds.get(i).isAppeal()) {
                count(form + " appeals removed", !kept);
                count(together + " appeals removed", !kept);
            }
        }
    }

    private void count(String name, boolean right) {
        Share share = shares.computeIfAbsent(name, n -> new Share());
        share.right += right ? 1 : 0;
        share.all++;
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return new ArrayList<>(folders.filter(Files::isDirectory).sorted().toList());
        }
    }

    private static String json(Map<String, String> digests, Map<String, Double> floors) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonLines.FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeObjectFieldStart("digests");
            for (Map.Entry<String, String> digest : digests.entrySet()) {
                json.writeStringField(digest.getKey(), digest.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("floors");
            for (Map.Entry<String, Double> floor : floors.entrySet()) {
                json.writeNumberField(floor.getKey(), floor.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return out + "\n";
    }
}
