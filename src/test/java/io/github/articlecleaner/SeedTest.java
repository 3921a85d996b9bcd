package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.articlecleaner.article.Appeal;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The letter this library was written for; skipped where the file is not at hand. {@code testdata/pages} has a twin of it. */
class SeedTest {

    private static final Path SEED = Path.of("../shared/seed/moscow-times.txt");

    private static List<String> lines() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed text is not at hand");
        return Files.readAllLines(SEED).stream().filter(line -> !line.isBlank()).toList();
    }

    private static void assertStoryAndOneLetter(CleanedArticle article, List<String> lines) {
        assertThat(article.text()).isEqualTo(String.join("\n\n", lines.subList(0, 6)));
        List<Appeal> letters = article.appeals().stream().filter(a -> a.kind() == Kind.DONATION).toList();
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).paragraphs()).extracting(Paragraph::text).containsExactlyElementsOf(lines.subList(6, lines.size()));
    }

    @Test
    void keepsTheNewsAndRemovesTheLetterFromPlainText() throws IOException {
        List<String> lines = lines();
        CleanedArticle article = ArticleCleaner.cleanText(Files.readString(SEED));
        assertStoryAndOneLetter(article, lines);
        assertThat(article.appeals()).hasSize(1);
    }

    @Test
    void keepsTheNewsAndRemovesTheLetterFromParagraphsOfOneContainer() throws IOException {
        List<String> lines = lines();
        StringBuilder html = new StringBuilder("<html lang=en><head><title>Bodies of 909 Soldiers Returned - The Moscow Times</title>"
                + "<meta property='og:site_name' content='The Moscow Times'></head><body><header><nav><ul>");
        for (String item : List.of("Home", "News", "Opinion", "Business", "Arts and Life", "Podcasts")) {
            html.append("<li><a href='/x'>").append(item).append("</a></li>");
        }
        html.append("</ul></nav></header><main><article><h1>Bodies of 909 Soldiers Returned</h1><div>");
        lines.forEach(line -> html.append("<p>").append(line).append("</p>"));
        html.append("</div></article><aside><h3>Read more</h3><ul>");
        for (String item : List.of("Talks Will Go On, Officials Say", "Currency Falls to Three-Month Low", "What the New Draft Law Means")) {
            html.append("<li><a href='/y'>").append(item).append("</a></li>");
        }
        html.append("</ul></aside></main><footer><ul><li><a href='/a'>About Us</a></li><li><a href='/p'>Privacy Policy</a></li></ul>"
                + "<p>© The Moscow Times, all rights reserved.</p></footer></body></html>");
        assertStoryAndOneLetter(ArticleCleaner.clean(html.toString()), lines);
    }
}
