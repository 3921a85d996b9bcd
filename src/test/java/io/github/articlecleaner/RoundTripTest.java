package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Html of real pages, cleaned again; skipped where no corpora are at hand. {@code -Dcorpora=FOLDER} says where they are.
 *
 * <p>The html has the same words by construction. Whether the second cleaning keeps them all is the model's judgement of a page that has
 * nothing but the story, so that is measured and only kept from falling far.
 */
class RoundTripTest {

    private static final Path CORPORA = Path.of(System.getProperty("corpora", "../shared/corpora"));

    private static final int PAGES = 60;

    @Test
    void theStoryOfAStoryIsNearlyAllOfIt() throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), "no corpora at hand");
        int pages = 0;
        int same = 0;
        long words = 0;
        long again = 0;
        for (Path file : pages()) {
            CleanedArticle article = ArticleCleaner.builder().build().apply(bytes(file), "https://example.org/");
            String html = article.html();
            String story = article.kept().stream().map(Paragraph::text).collect(Collectors.joining());
            assertThat(folded(Jsoup.parse(html).wholeText())).as(file.toString()).isEqualTo(folded(story));
            CleanedArticle second = ArticleCleaner.clean(html);
            pages++;
            same += second.text().equals(article.text()) ? 1 : 0;
            words += folded(article.text()).length();
            again += folded(second.text()).length();
        }
        System.out.printf("cleaned again: %d of %d pages the same, %.1f %% of the characters%n", same, pages, 100.0 * again / words);
        assertThat((double) again / words).isGreaterThan(0.9);
        assertThat((double) same / pages).isGreaterThan(0.3);
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static List<Path> pages() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> corpora = Files.list(CORPORA)) {
            for (Path corpus : corpora.filter(c -> Files.isDirectory(c.resolve("pages"))).sorted().toList()) {
                try (Stream<Path> pages = Files.list(corpus.resolve("pages"))) {
                    pages.sorted().forEach(all::add);
                }
            }
        }
        int step = Math.max(1, all.size() / PAGES);
        return Stream.iterate(0, i -> i < all.size(), i -> i + step).map(all::get).toList();
    }

    private static byte[] bytes(Path page) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        boolean gzipped = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        return gzipped ? Gzipped.bytes(page) : bytes;
    }
}
