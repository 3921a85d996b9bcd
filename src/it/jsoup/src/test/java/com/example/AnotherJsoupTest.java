package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.Rules;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnotherJsoupTest {

    private static final ArticleCleaner ALL = ArticleCleaner.builder().keep(Kind.values()).build();

    @Test
    void theJsoupOnThePathIsTheOneAskedFor() {
        String jar = Jsoup.class.getProtectionDomain().getCodeSource().getLocation().getPath();

        assertTrue(jar.endsWith("/jsoup-" + System.getProperty("jsoup.version") + ".jar"), jar);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageComesApartIntoTheSameParagraphs(Path page) throws IOException {
        List<String> wanted;
        try (Stream<String> lines = Files.lines(page.resolveSibling("kinds.tsv"))) {
            wanted = lines.map(line -> line.split("\t", 2)[1]).toList();
        }

        assertEquals(wanted, ArticleCleaner.clean(Files.readString(page)).paragraphs().stream().map(Paragraph::text).toList());
    }

    /** What is not written alike by all versions of jsoup is its own pretty print; none of it is in our forms. */
    @ParameterizedTest
    @MethodSource("pages")
    void allFormsAreWrittenAndReadBack(Path page) throws IOException {
        CleanedArticle article = ALL.apply(Files.readString(page), "https://example.org/news/");

        CleanedArticle read = CleanedArticle.fromJson(article.json());
        assertEquals(article.html(), read.html());
        assertEquals(article.markdown(), read.markdown());
        assertEquals(words(article.text()), words(Jsoup.parse(article.html()).text()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsCutInItsPlaces(Path page) throws IOException {
        String html = Files.readString(page);

        CutHtml cut = ArticleCleaner.builder().build().cut(html);

        int gone = cut.cuts().stream().mapToInt(c -> c.end() - c.start()).sum();
        assertEquals(html.length() - gone, cut.html().length());
    }

    @Test
    void aSelectorOfARuleIsRead() {
        ArticleCleaner cleaner = ArticleCleaner.builder().rules(Rules.of("remove selector div.fund > p:not(.news)")).build();

        CleanedArticle article = cleaner.apply("<div class=fund><p>The council voted on Tuesday to keep the ferry in service for three more years.</p></div>");

        assertTrue(article.isEmpty(), article.text());
    }

    /** Whether jsoup itself bounds the depth or leaves it to the library. */
    @Test
    void aPageNestedTooDeepComesBackAndSaysSo() {
        CleanedArticle article = ArticleCleaner.clean("<div>".repeat(20_000) + "<p>The council voted on Tuesday to keep the ferry.</p>");

        assertEquals(Set.of(Limit.DEPTH), article.limits());
        assertEquals(1, article.paragraphs().size());
    }

    /** The words of a text, without the dashes before the items of lists. */
    private static String words(String text) {
        return text.replaceAll("(?m)^\\s*- ", "").replaceAll("[\\s\u00a0]+", "");
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.find(Path.of(System.getProperty("pages")), 2, (file, is) -> file.endsWith("page.html"))) {
            return files.sorted().toList();
        }
    }
}
