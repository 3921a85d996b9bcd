package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.articlecleaner.article.Cut;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StripAppealsTest {

    private static final ArticleCleaner CLEANER = ArticleCleaner.builder().build();

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("testdata/pages/" + name + "/page.html"));
    }

    @Test
    void theLetterGoesAndTheStoryAndItsBylineStay() throws IOException {
        String html = page("velin-observer-page");
        String stripped = ArticleCleaner.stripAppeals(html);
        assertThat(stripped).doesNotContain("A Word From The Velin Observer", "Not now, ask me another time.").contains("<h1", "<figcaption", "<div class=\"article__byline\"><a class=\"article__author\" href=\"/author/maren-holt\">By Maren Holt</a></div>");
        assertThat(ArticleCleaner.clean(stripped).text()).isEqualTo(ArticleCleaner.clean(html).text());
        assertThat(ArticleCleaner.clean(html).appeals()).isNotEmpty();
        assertThat(CLEANER.cut(html).html()).isEqualTo(stripped);
    }

    @Test
    void annotateMarksEachKindByItsName() throws IOException {
        String html = page("donation-box-between-paragraphs");
        String marked = ArticleCleaner.annotate(html);
        assertThat(marked).contains("<div data-article-cleaner=\"donation\" class=\"donate-inline", "data-article-cleaner=\"follow\"");
        assertThat(marked.replaceAll(" data-article-cleaner=\"[a-z]+\"", "")).isEqualTo(html);
    }

    @Test
    void aPageWithoutAppealsIsTheSameString() {
        String html = "<p class='x'>The council met on Tuesday &amp; voted.</p>\r\n<p>It will meet again in June";
        assertThat(ArticleCleaner.stripAppeals(html)).isSameAs(html);
        assertThat(ArticleCleaner.annotate(html)).isSameAs(html);
        assertThat(ArticleCleaner.stripAppeals("")).isEmpty();
    }

    @Test
    void whereNoCutCanBeMadeTheSameStringComesBack() {
        ArticleCleaner cleaner = ArticleCleaner.builder().rules(Rules.of("remove as DONATION cue donate")).build();
        String html = "<footer><a></footer><li><listing>Donate";
        CutHtml cut = cleaner.cut(html);
        assertThat(cut.article().appeals()).isNotEmpty();
        assertThat(cut.cuts()).isEmpty();
        assertThat(cut.html()).isSameAs(html);
    }

    @Test
    void aStoryThatNoReaderSeesIsForApplyAlone() {
        String paragraph = "<p>The council voted on Tuesday to keep the ferry, the mayor said, and the new rules hold for all passengers from day %d of March.</p>";
        String html = "<body><noscript>" + IntStream.range(1, 12).mapToObj(paragraph::formatted).collect(Collectors.joining()) + "</noscript></body>";
        assertThat(CLEANER.apply(html).paragraphs()).hasSize(11);
        CutHtml cut = CLEANER.cut(html);
        assertThat(cut.article().paragraphs()).isEmpty();
        assertThat(cut.html()).isSameAs(html);
    }

    @Test
    void itReadsThePageAsApplyDoes() throws IOException {
        for (String name : List.of("velin-observer-page", "live-blog", "recipe-blog-with-patreon", "div-and-br-story")) {
            CutHtml cut = CLEANER.cut(page(name));
            assertThat(cut.article().paragraphs()).isEqualTo(CLEANER.apply(page(name)).paragraphs());
            assertThat(cut.article().appeals()).isEqualTo(CLEANER.apply(page(name)).appeals());
        }
    }

    @Test
    void whatTheBuilderKeepsStays() throws IOException {
        String html = page("donation-box-between-paragraphs");
        assertThat(CLEANER.cut(html).cuts()).extracting(Cut::kind).contains(Kind.DONATION);
        CutHtml cut = ArticleCleaner.builder().keep(Kind.DONATION).build().cut(html);
        assertThat(cut.html()).contains("donate-inline__title");
        assertThat(cut.cuts()).extracting(Cut::kind).doesNotContain(Kind.DONATION).isNotEmpty();
    }

    @Test
    void whatLiesBehindALimitStaysAsItIs() throws IOException {
        String html = page("velin-observer-page");
        int letter = html.indexOf("To everyone who reads us");
        CutHtml cut = ArticleCleaner.builder().limits(Limits.DEFAULT.withCharacters(letter + 10)).build().cut(html);
        assertThat(cut.article().limits()).containsExactly(Limit.CHARACTERS);
        assertThat(cut.html()).endsWith(html.substring(letter));
        CutHtml binary = CLEANER.cut("%PDF-1.7 <p>Donate now");
        assertThat(binary.html()).isEqualTo("%PDF-1.7 <p>Donate now");
    }

    @Test
    void theResultSurvivesSerialization() throws Exception {
        CutHtml cut = CLEANER.cut(page("donation-box-between-paragraphs"));
        CutHtml read = Serialized.copy(cut);
        assertThat(read.html()).isEqualTo(cut.html());
        assertThat(read.annotated()).isEqualTo(cut.annotated());
        assertThat(read.cuts()).isEqualTo(cut.cuts()).isNotEmpty();
    }

    @Test
    void aNullArgumentIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.stripAppeals(null)).withMessage("html must not be null");
        assertThatNullPointerException().isThrownBy(() -> ArticleCleaner.annotate(null)).withMessage("html must not be null");
        assertThatNullPointerException().isThrownBy(() -> CLEANER.cut(null)).withMessage("html must not be null");
    }
}
