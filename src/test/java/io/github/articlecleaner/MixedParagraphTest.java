package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.article.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A paragraph that is part news, part ask. */
class MixedParagraphTest {

    private static final String ASK = "Sign up for our newsletter here.";

    private final String news;
    private final List<String> lines;

    MixedParagraphTest() throws IOException {
        List<String> story = Files.readAllLines(Path.of("testdata/pages/velin-observer-text/page.txt")).subList(0, 6);
        news = story.get(3);
        lines = story.stream().map(line -> line.equals(news) ? line + " " + ASK : line).toList();
    }

    private Paragraph mixed(CleanedArticle article) {
        return article.paragraphs().get(3);
    }

    private String html() {
        return "<html lang=en><body><article><p>" + String.join("</p><p>", lines).replace("newsletter", "<a href=/n>newsletter</a>") + "</p></article></body></html>";
    }

    @Test
    void isKeptWholeAndSaysWhichSentenceAsks() {
        for (CleanedArticle article : List.of(ArticleCleaner.cleanText(String.join("\n\n", lines)), ArticleCleaner.clean(html()))) {
            Paragraph paragraph = mixed(article);
            assertThat(paragraph.kind()).isEqualTo(Kind.BODY);
            assertThat(paragraph.isMixed()).isTrue();
            assertThat(paragraph.asks()).extracting(ask -> ask.of(paragraph.text())).containsExactly(ASK);
            assertThat(paragraph.keptText()).isEqualTo(news + " " + ASK);
            assertThat(article.text()).contains(news + " " + ASK);
            assertThat(article.paragraphs()).filteredOn(Paragraph::isMixed).hasSize(1);
        }
    }

    @Test
    void losesOnlyTheAskWhenThatIsWanted() {
        CleanedArticle article = ArticleCleaner.builder().cutAsks().build().apply(html());
        assertThat(mixed(article).text()).isEqualTo(news + " " + ASK);
        assertThat(mixed(article).keptText()).isEqualTo(news);
        assertThat(article.text()).isEqualTo(String.join("\n\n", lines).replace(" " + ASK, ""));
        assertThat(article.text()).isEqualTo(ArticleCleaner.clean(html()).withoutAsks().text());
    }

    @Test
    void asksThatAreCutAreNotCutAgain() {
        CleanedArticle article = ArticleCleaner.clean(html()).withoutAsks();
        assertThat(article.withoutAsks()).isSameAs(article);
        assertThat(CleanedArticle.fromJson(article.json()).withoutAsks().html()).isEqualTo(article.html());
    }

    @Test
    void anArticleWithoutOneIsTheSameWithoutAsks() {
        CleanedArticle article = ArticleCleaner.cleanText(news);
        assertThat(article.withoutAsks()).isSameAs(article);
    }

    @Test
    void sentencesAreCutWithTheSpaceBehindThem() {
        Paragraph paragraph = new Paragraph(0, "Ask one. News. Ask two. More news. Ask.", Kind.BODY, 1, true, List.of(),
                List.of(new Range(0, 8), new Range(15, 23), new Range(35, 39)), true);
        assertThat(paragraph.keptText()).isEqualTo("News. More news.");
    }

    @Test
    void aRangeIsNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(3, 3)).withMessage("a range must begin at 0 or later and end after its start, but was 3 to 3");
    }
}
