package com.example.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    @Test
    void readsTheStoryWithoutMenuAndAppeal() throws IOException {
        CleanedArticle article = ArticleCleaner.clean(page());

        String text = article.text();
        assertTrue(text.contains("voted on Tuesday evening to keep the Millbrook ferry in service"), text);
        assertTrue(text.contains("should be finished before the winter ice arrives."), text);
        assertFalse(text.contains("Crosswords"), text);
        assertFalse(text.contains("donate"), text);
    }

    /** With a JSON library of its own inside, which is nobody's business. */
    @Test
    void writesAndReadsJsonWithoutAJsonLibrary() throws IOException {
        CleanedArticle article = ArticleCleaner.clean(page());

        assertEquals(article.paragraphs(), CleanedArticle.fromJson(article.json()).paragraphs());
    }

    /** What the library's command line needs must not come along to its users. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "picocli.CommandLine",
                "com.fasterxml.jackson.core.JsonFactory",
                "org.slf4j.nop.NOPServiceProvider"
            })
    void doesNotInheritOptionalDependencies(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }

    /** Three megabytes, model and tables in it. */
    @Test
    void theJarIsSmall() throws Exception {
        Path jar = Path.of(ArticleCleaner.class.getProtectionDomain().getCodeSource().getLocation().toURI());

        assertTrue(Files.size(jar) <= 3_000_000, jar + " has " + Files.size(jar) + " bytes");
    }

    private static String page() throws IOException {
        try (InputStream in = ReaderTest.class.getResourceAsStream("/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
