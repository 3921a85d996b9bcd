package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents say of model and data is what lies there. */
class CardTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/github/articlecleaner");

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file)).replaceAll("\\s+", " ");
    }

    private static String number(int count) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
    }

    @Test
    void theCardIsThatOfTheShippedModel() throws IOException {
        assertThat(text("MODEL.md")).contains("version `" + Model.shipped().version() + "`");
    }

    @Test
    void theShippedModelLearntFromTheDocumentsThatLieHere() throws IOException {
        assertThat(ModelWriter.digests(RESOURCES.resolve("article-cleaner.model"))).containsEntry("documents", Digest.ofFolder(Path.of("testdata/corpus"), ".tsv"));
    }

    @Test
    void documentsAndPhrasesAreAsManyAsIsSaid() throws IOException {
        List<Document> learnt = Document.read(Path.of("testdata/corpus"));
        String documents = number(learnt.size()) + " documents of our own writing";
        assertThat(text("MODEL.md")).contains(documents)
                .contains("Of " + Document.read(Path.of("testdata/new-voices")).size() + " documents of new voices")
                .contains("English has " + number((int) learnt.stream().filter(document -> document.language().equals("en")).count()) + " documents");
        assertThat(text("CHANGELOG.md")).contains(documents);
        long phrases = Files.readAllLines(RESOURCES.resolve("cues.tsv")).stream().filter(line -> !line.startsWith("#")).count();
        assertThat(text("CHANGELOG.md")).contains(number((int) phrases) + " telling phrases");
    }

    /** The row of a corpus in the card: its word F1, or that of snippets, and what is left and lost. */
    private static Matcher row(String corpus) throws IOException {
        Matcher row = Pattern.compile("\\| " + corpus + " \\| \\d+ \\| (0\\.\\d+)[^|]*\\|[^|]*\\|[^|]*\\| ([\\d.]+) [^|]*\\| ([\\d.]+) [^|]*\\|").matcher(text("MODEL.md"));
        assertThat(row.find()).as(corpus).isTrue();
        return row;
    }

    @Test
    void theReadmeAndTheChangelogRoundTheFiguresOfTheCard() throws IOException {
        Matcher all = row("all");
        assertThat(text("README.md")).contains("it left " + all.group(3) + " % of the appeals' paragraphs");
        assertThat(text("CHANGELOG.md")).contains("asks left " + all.group(2) + " %, appeals left " + all.group(3) + " %");
        String wcxb = String.format(Locale.ROOT, "%.3f", Double.parseDouble(row("wcxb-dev").group(1)));
        String fundus = String.format(Locale.ROOT, "%.3f", Double.parseDouble(row("fundus").group(1)));
        assertThat(text("CHANGELOG.md")).contains("word F1 of WCXB " + wcxb + ", of fundus " + fundus);
    }
}
