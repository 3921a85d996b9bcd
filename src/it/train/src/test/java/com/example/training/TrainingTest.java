package com.example.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.train.Corpora;
import io.github.articlecleaner.train.Progress;
import io.github.articlecleaner.train.Training;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    @Test
    void trainsOnTenPagesAndCleansWithTheModel(@TempDir Path folder) throws Exception {
        List<String> steps = new ArrayList<>();
        Progress progress = (step, done, of) -> {
            synchronized (steps) {
                steps.add(step);
            }
        };
        Path model = folder.resolve("own.model");
        String version = Training.of(Corpora.read(List.of(CORPUS), null, 5), progress).write(model);
        assertTrue(steps.contains("pages read") && steps.contains("tables learnt"), steps.toString());

        ArticleCleaner cleaner;
        try (InputStream in = Files.newInputStream(model)) {
            cleaner = ArticleCleaner.builder().model(in).build();
        }
        CleanedArticle article = cleaner.apply(Files.readString(CORPUS.resolve("pages/en-001.html")));
        assertEquals(version, article.modelVersion());
        assertTrue(article.text().contains("Teachers at at least nineteen government schools"), article.text());
        assertTrue(!article.text().contains("Stand with the Bridge"), article.text());

        byte[] again = Files.readAllBytes(model);
        Training.of(Corpora.read(List.of(CORPUS), null, 5), Progress.SILENT).write(model);
        assertArrayEquals(again, Files.readAllBytes(model));
    }
}
