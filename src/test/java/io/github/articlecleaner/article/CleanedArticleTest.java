package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CleanedArticleTest {

    private static final Page PAGE = new Page(new Metadata("", "", "en", ""), List.of(source("News."), source("Give.")), false, Set.of());

    private static final Verdict STORY = new Verdict(Kind.BODY, 1, true, -1, List.of());

    private static Source source(String text) {
        return new Source(text, new Container(null, "text", List.of(), 0), 0, 0, 0, List.of(), List.of(), false, 0, 0);
    }

    private static Paragraph ask(double probability) {
        return new Paragraph(1, "Give.", Kind.DONATION, probability, false, List.of());
    }

    private static Appeal appeal(Kind kind, double probability) {
        return new Appeal(kind, List.of(ask(probability)), new Ask(List.of(), List.of(), List.of()), Position.END, probability);
    }

    @Test
    void aVerdictForEachParagraphIsNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> CleanedArticle.of(PAGE, List.of(STORY), "m"))
                .withMessage("one verdict a paragraph is needed, 2, but there were 1");
    }

    @Test
    void articlesAreEqualWhereTheyAreTheSame() {
        CleanedArticle one = CleanedArticle.of(PAGE, List.of(STORY, STORY), "m");
        CleanedArticle other = CleanedArticle.of(PAGE, List.of(STORY, STORY), "m");
        assertThat(one).isEqualTo(one).isNotEqualTo(other);
        assertThat(one.paragraphs()).isEqualTo(other.paragraphs());
    }

    @Test
    void anAppealIsAsProbableAsItsSurestParagraph() {
        List<Verdict> asks = List.of(new Verdict(Kind.DONATION, 0.6, false, 0, List.of()), new Verdict(Kind.DONATION, 0.8, false, 0, List.of()));
        CleanedArticle article = CleanedArticle.of(PAGE, asks, "m");
        assertThat(article.appeals()).extracting(Appeal::probability).containsExactly(0.8);
        assertThat(article.isEmpty()).isTrue();
        assertThat(article.text()).isEmpty();
    }

    @Test
    void aCutThroughSeveralAppealsIsOfTheSurest() {
        Cut cut = new Cut(0, 9, List.of(appeal(Kind.FOLLOW, 0.5), appeal(Kind.DONATION, 0.9), appeal(Kind.NEWSLETTER, 0.7)));
        assertThat(cut.kind()).isEqualTo(Kind.DONATION);
        assertThat(cut.probability()).isEqualTo(0.9);
    }

    @Test
    void ofARemovedParagraphNothingBelongsToTheStory() {
        assertThat(ask(0.9).keptText()).isEmpty();
        assertThat(ask(0.9).isMixed()).isFalse();
    }
}
