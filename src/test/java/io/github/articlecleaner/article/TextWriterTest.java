package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.ArticleCleaner;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    private static final ArticleCleaner EVERYTHING = ArticleCleaner.builder().keep(Kind.values()).build();

    private static String text(String page) {
        return EVERYTHING.apply(page).text();
    }

    @Test
    void aBlankLineStandsBetweenParagraphs() {
        assertThat(text("<h1>One</h1><p>Two</p><blockquote>Three</blockquote>")).isEqualTo("One\n\nTwo\n\nThree");
        assertThat(EVERYTHING.applyToParagraphs(List.of("One", "- Two", " ", "Three")).text()).isEqualTo("One\n\n- Two\n\nThree");
    }

    @Test
    void itemsOfListsBeginWithADash() {
        assertThat(text("<p>Before</p><ul><li>One</li><li>Two<ol><li>Three</li><li>Four</li></ol></li><li><p>Five</p><p>more</p></li></ul><p>After</p>"))
                .isEqualTo("Before\n\n- One\n- Two\n  - Three\n  - Four\n- Five\n\n  more\n\nAfter");
    }

    @Test
    void aDescriptionStandsOnTheLineBelowItsTerm() {
        assertThat(text("<p>Before</p><dl><dt>One</dt><dd>Two</dd><dd>Three</dd></dl><p>After</p>")).isEqualTo("Before\n\nOne\nTwo\nThree\n\nAfter");
        assertThat(text("<p>Before</p><dl><dd>Two</dd><dd>Three</dd></dl><dl><dd>Four</dd></dl>")).isEqualTo("Before\n\nTwo\nThree\n\nFour");
    }

    @Test
    void anItemThatBeginsWithATableOrTermsStandsRightBelowTheOneBefore() {
        assertThat(text("<ul><li>One</li><li><table><tr><td>a</td><td>b</td></tr></table></li><li><dl><dd>Two</dd></dl></li></ul>")).isEqualTo("- One\n- a\tb\n- Two");
    }

    @Test
    void aRowOfATableIsALineWithTabs() {
        assertThat(text("<p>Before</p><table><caption>C</caption><tr><th></th><th>2023</th><th>2024</th></tr><tr><td>a</td><td></td><td><p>1</p><p>2</p></td></tr></table><p>After</p>"))
                .isEqualTo("Before\n\nC\n\t2023\t2024\na\t\t1 2\n\nAfter");
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertThat(text("<pre><div>a</div><div>  b</div></pre><ul><li><pre>c\n d</pre></li></ul>")).isEqualTo("a\nb\n\n- c\n   d");
    }

    @Test
    void theTextOfAnAppealIsItsParagraphs() {
        Paragraph one = new Paragraph(0, "One", Kind.DONATION, 1, false, List.of());
        Paragraph two = new Paragraph(1, "Two", Kind.DONATION, 1, false, List.of());
        assertThat(new Appeal(Kind.DONATION, List.of(one, two), new Ask(List.of(), List.of(), List.of()), Position.END, 1).text()).isEqualTo("One\n\nTwo");
    }
}
