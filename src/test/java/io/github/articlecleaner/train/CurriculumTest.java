package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurriculumTest {

    @TempDir
    private Path folder;

    @Test
    void documentsAreInFoldsThatHavePages() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        List<String> lines = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve("pages/" + name + ".html"), "<p>One</p>");
            lines.add("{\"id\": \"%1$s\", \"file\": \"pages/%1$s.html\", \"domain\": \"%1$s.example\", \"text\": \"One\"}".formatted(name));
        }
        Files.write(folder.resolve(Corpus.PAGES), lines);
        Corpora corpora = Corpora.read(List.of(folder), null, 5);
        assertThat(corpora.filled()).hasSizeBetween(2, 3);
        Curriculum curriculum = Curriculum.pagesOnly(corpora);
        List<Document> documents = Document.read(Path.of("testdata/corpus")).subList(0, 200);
        assertThat(documents.stream().map(curriculum::fold).distinct().sorted()).containsExactlyElementsOf(corpora.filled());
        assertThat(documents.stream().map(Document::voice).distinct()).hasSizeGreaterThan(100);
    }
}
