package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An ask put behind a paragraph of our documents' stories. The model has learnt the documents, but none of the asks. */
class MixedDocumentsTest {

    private static final Set<String> WITHOUT_SPACES = Set.of("ja", "zh", "zh-hant");

    private final ArticleCleaner cleaner = ArticleCleaner.builder().cutAsks().build();

    @Test
    void oneAskTakesHardlyAnyNewsAlong() throws IOException {
        Random random = new Random(3);
        List<String[]> asks = Files.readAllLines(Path.of("testdata/asks.tsv")).stream().map(line -> line.split("\t")).toList();
        List<Document> documents = Document.read(Path.of("testdata/corpus"));
        int all = 0;
        int kept = 0;
        int exact = 0;
        for (int d = 0; d < documents.size(); d += 8) {
            Document document = documents.get(d);
            List<Document.Line> story = document.story().stream().filter(line -> line.text().length() > 80 && line.text().endsWith(".")).toList();
            if (story.isEmpty()) {
                continue;
            }
            Document.Line line = story.get(random.nextInt(story.size()));
            List<String[]> own = asks.stream().filter(ask -> ask[0].equals(document.language())).toList();
            String ask = own.get(random.nextInt(own.size()))[2];
            String mixed = line.text() + (WITHOUT_SPACES.contains(document.language()) ? "" : " ") + ask;
            List<Document.Line> lines = new ArrayList<>(document.lines());
            lines.set(lines.indexOf(line), new Document.Line(Kind.BODY, line.tag(), mixed));
            String page = Layout.PLAIN.page(new Document(document.id(), document.language(), document.voice(), document.plan(), lines));
            if (!isKept(ArticleCleaner.clean(Layout.PLAIN.page(document)), line.text())) {
                continue;
            }
            all++;
            CleanedArticle article = cleaner.apply(page);
            kept += isKept(article, mixed) ? 1 : 0;
            exact += article.kept().stream().anyMatch(paragraph -> paragraph.keptText().equals(line.text())) ? 1 : 0;
        }
        assertThat(all).isGreaterThan(200);
        assertThat((double) kept / all).as("kept").isGreaterThan(0.9);
        assertThat((double) exact / all).as("kept, and only the ask cut").isGreaterThan(0.67);
    }

    private static boolean isKept(CleanedArticle article, String text) {
        return article.kept().stream().map(Paragraph::text).anyMatch(text::equals);
    }
}
