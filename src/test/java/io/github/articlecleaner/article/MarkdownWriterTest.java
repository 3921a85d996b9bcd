package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.ArticleCleaner;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {

    private static final ArticleCleaner EVERYTHING = ArticleCleaner.builder().keep(Kind.values()).build();

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    private static String markdown(String page) {
        return EVERYTHING.apply(page, "https://example.org/news/").markdown();
    }

    /** What another reader makes of our Markdown, without line breaks. */
    private static String readAgain(String page) {
        return RENDERER.render(PARSER.parse(markdown(page))).replace("\n", "");
    }

    @Test
    void writesHeadingsQuotesAndCode() {
        assertThat(markdown("<h2>Head</h2><p>Text</p><blockquote>One<blockquote>Two</blockquote></blockquote><pre>a\n``` b</pre>"))
                .isEqualTo("## Head\n\nText\n\n> One\n>\n> > Two\n\n````\na\n``` b\n````");
    }

    @Test
    void writesNestedLists() {
        assertThat(markdown("<ul><li>One</li><li>Two<ol><li>Three<li>Four</ol></li></ul><ul><li>Other</ul><ol start=3><li>Five<li>Six</ol>"))
                .isEqualTo("- One\n- Two\n  1. Three\n  2. Four\n\n* Other\n\n3. Five\n4. Six");
        assertThat(markdown("<ol><li><p>One</p><p>more</p><pre>code</pre></li><li>Two</li></ol>")).isEqualTo("1. One\n\n   more\n\n   ```\n   code\n   ```\n2. Two");
    }

    @Test
    void listsAreReadAgainAsTheyWere() {
        assertThat(readAgain("<ul><li>One<ol start=4><li>Two</li></ol></li></ul>")).contains("<ol start=\"4\"><li>Two</li></ol>");
        assertThat(readAgain("<ul><li>a</ul><ul><li>b</ul><ul><li>c</ul>")).isEqualTo("<ul><li>a</li></ul><ul><li>b</li></ul><ul><li>c</li></ul>");
        assertThat(readAgain("<blockquote><ul><li>a<li>b</ul></blockquote>")).isEqualTo("<blockquote><ul><li>a</li><li>b</li></ul></blockquote>");
    }

    @Test
    void writesTables() {
        assertThat(markdown("<table><tr><th></th><th>2024</th></tr><tr><td>a|b <code>c|d</code></td><td><p>1</p><p>2</p></td><td>3</td></tr></table>"))
                .isEqualTo("|  | 2024 |  |\n| --- | --- | --- |\n| a\\|b `c\\|d` | 1 2 | 3 |");
        assertThat(readAgain("<table><tr><td>a|b <code>c|d</code></td><td>2</td></tr></table>"))
                .contains("<th></th><th></th>", "<td>a|b <code>c|d</code></td><td>2</td>");
        assertThat(markdown("<table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td>1</td></tr></table>")).isEqualTo("| a | b | c |\n| --- | --- | --- |\n| 1 |");
    }

    @Test
    void writesEmphasisLinksCodeAndPictures() {
        assertThat(readAgain("<p>A <b>bold <i>and</i></b> <i>word</i>, un<b>believ</b>able! <a href='a b(c)?x=1&copy;=2'>a <b>link</b></a> <code>x ` y</code></p>"))
                .isEqualTo("<p>A <strong>bold <em>and</em></strong> <em>word</em>, un<strong>believ</strong>able! "
                        + "<a href=\"https://example.org/news/a%20b%28c%29?x=1©=2\">a <strong>link</strong></a> <code>x ` y</code></p>");
        assertThat(markdown("<p>A <a href='https://example.org/a\n/b'>link</a></p>")).isEqualTo("A [link](https://example.org/a/b)");
        assertThat(readAgain("<p>Wow!<a href=/x>[link]</a></p>")).isEqualTo("<p>Wow!<a href=\"https://example.org/x\">[link]</a></p>");
        assertThat(markdown("<figure><img src=p.png alt='A [b]'><figcaption>Words</figcaption></figure>"))
                .isEqualTo("![A \\[b\\]](https://example.org/news/p.png)\n\nWords");
    }

    @Test
    void emphasisThatWouldNotBeReadIsLeftOut() {
        assertThat(markdown("<p>He said <b>“no”</b>and left.</p>")).isEqualTo("He said “no”and left.");
        assertThat(readAgain("<p>これは<b>強調</b>です。</p>")).isEqualTo("<p>これは<strong>強調</strong>です。</p>");
    }

    @Test
    void escapesWhatHasAMeaning() {
        assertThat(markdown("<p>1986. A year</p><p># no</p><p>- no</p><p>&gt; no</p><p>*a* _b_ snake_case &lt;b&gt; &amp;copy; AT&amp;T [x](y) `z` \\</p>"))
                .isEqualTo("1986\\. A year\n\n\\# no\n\n\\- no\n\n\\> no\n\n\\*a\\* \\_b\\_ snake_case \\<b> \\&copy; AT&T \\[x\\](y) \\`z\\` \\\\");
        assertThat(readAgain("<h3>C #</h3><p>===</p><p>---</p><p>1) x</p><p>+ y</p>")).isEqualTo("<h3>C #</h3><p>===</p><p>---</p><p>1) x</p><p>+ y</p>");
    }

    @Test
    void aNumberWithoutASpaceBehindItsPointBeginsNoItem() {
        assertThat(markdown("<p>19.22 Water is falling</p><p>3.5 million left</p><p>1.</p><p>2.<b> x</b></p>"))
                .isEqualTo("19.22 Water is falling\n\n3.5 million left\n\n1\\.\n\n2\\. **x**");
        assertThat(readAgain("<p>19.22 Water</p><p>1.</p><p>2.<b> x</b></p><p>3)x</p>")).isEqualTo("<p>19.22 Water</p><p>1.</p><p>2. <strong>x</strong></p><p>3)x</p>");
    }

    @Test
    void emphasisBesideLettersReadsBackAsWords() {
        for (String page : new String[] {"<p><b>CO</b><sub>2</sub> and <em>E. coli</em><span lang=en>bug</span></p>", "<p><b>詳細は<a href=/x>こちら</a></b>をご覧</p>",
            "<p>นี้<b>“ด่วน”</b></p>", "<p>हिन्दी<b>“खबर”</b></p>", "<p>get<code>x</code>_foo and bar_<code>set</code></p>", "<p><b>user</b>_name, first_<b>x</b></p>"}) {
            String words = org.jsoup.Jsoup.parse(page).text();
            assertThat(org.jsoup.Jsoup.parse(readAgain(page)).text()).as(page).isEqualTo(words);
        }
    }

    @Test
    void linesOfCallersAreNoTable() {
        for (String lines : List.of("a | b\n:-- | :--", "a | b\n| -- | --", "a | b\n-- | --", "a\n|---|", "a\n:-:")) {
            String markdown = EVERYTHING.applyToParagraphs(List.of(lines)).markdown();
            assertThat(RENDERER.render(PARSER.parse(markdown))).as(lines).isEqualTo("<p>" + lines.replace("\n", "<br />\n") + "</p>\n");
        }
        assertThat(EVERYTHING.applyToParagraphs(List.of("| a |", ":-)")).markdown()).isEqualTo("| a |\n\n:-)");
    }

    @Test
    void controlCharactersOfCallersMakeNoCodeOrList() {
        for (String control : new String[] {"\u0001", "\u0000", "\u0007"}) {
            for (String text : new String[] {control.repeat(5) + "*a*", "a\n" + control + " - b", control + " - b", "a\n" + control}) {
                String again = RENDERER.render(PARSER.parse(EVERYTHING.applyToParagraphs(List.of(text)).markdown()));
                assertThat(again).startsWith("<p>").doesNotContain("<pre>", "<li>", "\\");
                assertThat(org.jsoup.Jsoup.parse(again).text()).isEqualTo(text.replaceAll("[\\x00-\\x1f]+", " ").replaceAll(" +", " ").strip());
            }
        }
    }

    @Test
    void aPicturesWordsStandOnOneLine() {
        assertThat(markdown("<ul><li><img src=a.png alt='A&#13;B'>Text</li></ul>")).isEqualTo("- ![A B](https://example.org/news/a.png)\n\n  Text");
    }

    @Test
    void aListThatAParagraphInterruptsGoesOnCounting() {
        assertThat(markdown("<ol><li>First tip</li><p>Explained.</p><li>Second tip</li></ol>")).contains("1. First tip").contains("2. Second tip");
    }
}
