package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder of {@code testdata/pages} is a case: a page, and the kind of each of its paragraphs. With {@code -Dknown=pin} what is wrong now is
 * written down as known.
 */
class PagesTest {

    private static final Path PAGES = Path.of("testdata/pages");

    @TestFactory
    Stream<DynamicTest> splitsThePageIntoTheseParagraphs() throws IOException {
        return cases().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            List<String> wanted = rows(folder).stream().map(row -> row[1]).toList();
            assertThat(clean(folder).paragraphs()).extracting(Paragraph::text).containsExactlyElementsOf(wanted);
        }));
    }

    @TestFactory
    Stream<DynamicTest> keepsTheStoryAndRemovesTheRest() throws IOException {
        return cases().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            CleanedArticle article = clean(folder);
            List<String> wrong = wrong(article, rows(folder));
            if ("pin".equals(System.getProperty("known"))) {
                pin(folder, Stream.concat(wrong.stream(), misnamed(article, rows(folder)).stream()).toList());
            }
            List<String> known = known(folder).stream().filter(line -> !isName(line)).toList();
            if (!wrong.equals(known)) {
                fail("found (" + wrong.size() + ")\n" + String.join("\n", wrong) + "\nbut known are (" + known.size() + ")\n"
                        + String.join("\n", known));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> namesTheDonationAppeals() throws IOException {
        return cases().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            assertThat(misnamed(clean(folder), rows(folder))).isEqualTo(known(folder).stream().filter(PagesTest::isName).toList());
        }));
    }

    private static List<String> misnamed(CleanedArticle article, List<String[]> rows) {
        List<String> misnamed = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            boolean letter = rows.get(paragraph.index())[0].equals("DONATION") && paragraph.text().length() > 60;
            if (letter && !paragraph.kept() && paragraph.kind() != Kind.DONATION) {
                misnamed.add("named " + paragraph.kind() + " " + paragraph.index());
            }
        }
        return misnamed;
    }

    private static void pin(Path folder, List<String> lines) throws IOException {
        Path file = folder.resolve("known.txt");
        if (lines.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.write(file, lines);
        }
    }

    /** The paragraphs whose fate is wrong, as lines of {@code known.txt}. */
    private static List<String> wrong(CleanedArticle article, List<String[]> rows) {
        List<String> wrong = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            String kind = rows.get(paragraph.index())[0];
            if (paragraph.kept() != kind.equals("BODY")) {
                wrong.add((paragraph.kept() ? "left " : "lost ") + kind + " " + paragraph.index());
            }
        }
        return wrong;
    }

    /** What is known to be wrong of a page: listed beside it, so that it can neither grow nor be mended unseen. */
    private static List<String> known(Path folder) throws IOException {
        Path file = folder.resolve("known.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static boolean isName(String known) {
        return known.startsWith("named ");
    }

    private static CleanedArticle clean(Path folder) throws IOException {
        Path text = folder.resolve("page.txt");
        return Files.exists(text)
                ? ArticleCleaner.cleanText(Files.readString(text))
                : ArticleCleaner.builder().build().apply(Files.readAllBytes(folder.resolve("page.html")));
    }

    private static List<String[]> rows(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("kinds.tsv")).stream().map(line -> line.split("\t", 2)).toList();
    }

    private static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }
}
