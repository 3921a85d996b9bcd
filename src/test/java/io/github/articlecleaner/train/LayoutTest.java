package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.read.PageReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LayoutTest {

    private static final Path CORPUS = Path.of("testdata/corpus");

    @TestFactory
    Stream<DynamicTest> everyLayoutShowsEveryLineOnce() throws IOException {
        List<Document> documents = Document.read(CORPUS);
        PageReader reader = new PageReader(Limits.DEFAULT);
        return Stream.of(Layout.values()).map(layout -> DynamicTest.dynamicTest(layout.name(), () -> {
            for (int i = 0; i < documents.size(); i += 20) {
                Document document = documents.get(i);
                assertThat(reader.read(layout.page(document), "").sources())
                        .as(document.id())
                        .extracting(Source::text)
                        .containsExactlyElementsOf(document.lines().stream().map(LayoutTest::folded).toList());
            }
        }));
    }

    /** Reading makes a plain space of the wide one that Japanese is written with. */
    private static String folded(Document.Line line) {
        return line.text().replace('\u3000', ' ');
    }

    @Test
    void appealsStandAmongTheStoryWhereNothingTellsThem() throws IOException {
        String page = Documents.read(CORPUS).page("en-001", "plain");
        assertThat(page).contains("<p>Another amount</p>").doesNotContain("class=").doesNotContain("<ul>");
        assertThat(Documents.read(CORPUS).page("en-001", "classed")).contains("<aside class=\"donation-box\">");
    }

    @Test
    void saysWhichDocumentOrLayoutThereIsNot() throws IOException {
        Documents documents = Documents.read(CORPUS);
        assertThatThrownBy(() -> documents.page("xx-1", "plain")).isInstanceOf(IllegalArgumentException.class).hasMessageEndingWith("but was xx-1");
        assertThatThrownBy(() -> documents.text("xx-1")).isInstanceOf(IllegalArgumentException.class).hasMessageEndingWith("but was xx-1");
        assertThatThrownBy(() -> documents.page("en-001", "round")).isInstanceOf(IllegalArgumentException.class).hasMessage("layout must be one of [classed, hashed, plain, styled, listed, tabled], but was round");
    }
}
