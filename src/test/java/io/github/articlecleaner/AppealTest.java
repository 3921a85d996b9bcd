package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Amount;
import io.github.articlecleaner.article.Appeal;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppealTest {

    private static final String ASK = "Your help counts, however small. If you can, please support us monthly starting from just $2. It is quick to set up.";

    private final List<String> lines;

    AppealTest() throws Exception {
        lines = new ArrayList<>(Files.readAllLines(Path.of("testdata/pages/velin-observer-text/page.txt")));
        lines.set(lines.size() - 3, ASK);
    }

    private static Appeal letter(CleanedArticle article) {
        return article.appeals().stream().filter(appeal -> appeal.kind() == Kind.DONATION).findFirst().orElseThrow();
    }

    @Test
    void saysWhatItAsksForAndWhereItStands() throws Exception {
        Appeal letter = letter(ArticleCleaner.cleanText(String.join("\n", lines)));
        assertThat(letter.ask().amounts()).extracting(Amount::toString).contains("2 USD monthly");
        assertThat(letter.position()).isEqualTo(Position.END);
        assertThat(Serialized.copy(letter)).isEqualTo(letter);
    }

    @Test
    void saysWhereItsLinksLead() {
        String page = "<html lang=en><body><article><p>" + String.join("</p><p>", lines).replace("support us monthly", "<a href='/give?x=1'>support us monthly</a>")
                + "</p></article></body></html>";
        assertThat(letter(ArticleCleaner.clean(page, "https://observer.example/news/1")).ask().links()).containsExactly("https://observer.example/give?x=1");
        String based = page.replace("<body>", "<head><base href='https://pay.example/'></head><body>");
        assertThat(letter(ArticleCleaner.clean(based, "https://observer.example/news/1")).ask().links()).containsExactly("https://pay.example/give?x=1");
        assertThat(letter(ArticleCleaner.clean(page)).ask().links()).isEmpty();
    }
}
