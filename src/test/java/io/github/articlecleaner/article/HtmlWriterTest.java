package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.read.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HtmlWriterTest {

    private static final ArticleCleaner EVERYTHING = ArticleCleaner.builder().keep(Kind.values()).build();

    private static final Set<String> ATTRIBUTES = Set.of("lang", "dir", "href", "src", "alt", "start", "value", "colspan", "rowspan");

    /** The html of a page that is all story, without line breaks and the article around it. */
    private static String html(String page) {
        String html = EVERYTHING.apply(page, "https://example.org/news/today.html").html();
        return html.replaceFirst("^<article[^>]*>", "").replaceFirst("</article>$", "").replace("\n", "");
    }

    @Test
    void keepsHeadingsQuotesAndCode() {
        assertThat(html("<h2>Head</h2><div><h4>Lower</h4></div><blockquote>One<p>Two</p></blockquote><pre>a\n  &lt;b&gt;</pre>"))
                .isEqualTo("<h2>Head</h2><h4>Lower</h4><blockquote><p>One</p><p>Two</p></blockquote><pre>a  &lt;b&gt;</pre>");
        assertThat(EVERYTHING.apply("<pre>a\n  b</pre>").html()).contains("<pre>a\n  b</pre>");
        assertThat(EVERYTHING.apply("<pre><code><div>first</div><div>second</div></code></pre>").html()).contains("<pre><code>first</code>\n<code>second</code></pre>");
    }

    @Test
    void keepsListsWithTheirNesting() {
        assertThat(html("<ul class=x><li>One</li><li>Two<ol start=3><li>Three<li>Four</ol></li></ul><dl><dt>T<dd>D</dl>"))
                .isEqualTo("<ul><li>One</li><li>Two<ol start=\"3\"><li>Three</li><li>Four</li></ol></li></ul><dl><dt>T</dt><dd>D</dd></dl>");
        assertThat(html("<ul><li><p>One</p><p>more</p></li></ul>")).isEqualTo("<ul><li><p>One</p><p>more</p></li></ul>");
    }

    @Test
    void cellsStandBesideThoseThatGoOnFromTheRowsAbove() {
        String rows = "<tr><td rowspan=2>%s</td><td>2023</td><td>5</td></tr><tr><td>2024</td><td>6</td></tr><tr><td>Olm</td><td>2024</td><td>7</td></tr>";
        String head = "<table><tr><th>City</th><th>Year</th><th>Fare</th></tr>";
        CleanedArticle fares = EVERYTHING.apply(head + rows.formatted("Tesk") + "</table>");
        assertThat(fares.markdown()).contains("| Tesk | 2023 | 5 |\n|  | 2024 | 6 |\n| Olm | 2024 | 7 |");
        assertThat(fares.text()).contains("Tesk\t2023\t5\n\t2024\t6\nOlm\t2024\t7");
        assertThat(html(head + rows.formatted("Tesk") + "</table>")).contains("<tr><td rowspan=\"2\">Tesk</td><td>2023</td><td>5</td></tr><tr><td>2024</td><td>6</td></tr><tr><td>Olm</td>");
        assertThat(html(head + rows.formatted("") + "</table>")).contains("<tr><td></td><td>2023</td><td>5</td></tr><tr><td></td><td>2024</td><td>6</td></tr><tr><td>Olm</td>");
        assertThat(html(fares.html())).isEqualTo(html(head + rows.formatted("Tesk") + "</table>"));
    }

    @Test
    void keepsTablesWithEmptyCellsInTheirPlaces() {
        assertThat(html("<table><caption>C</caption><thead><tr><th></th><th>2023</th><th>2024</th></tr></thead><tr><td colspan=2>a</td></tr><tr><td>b</td><td></td><td>c</td></tr></table>"))
                .isEqualTo("<table><caption>C</caption><tbody><tr><td></td><th>2023</th><th>2024</th></tr><tr><td colspan=\"2\">a</td></tr>"
                        + "<tr><td>b</td><td></td><td>c</td></tr></tbody></table>");
    }

    @Test
    void listsAndTablesThatLayOutThePageAreNone() {
        assertThat(html("<ul><li><h3>10:42</h3><p>The bridge is open.</p></li><li><h3>9:15</h3><p>The bridge is shut.</p></li></ul>"))
                .isEqualTo("<h3>10:42</h3><p>The bridge is open.</p><h3>9:15</h3><p>The bridge is shut.</p>");
        assertThat(html("<table><tr><td><p>One</p><p>Two</p></td></tr></table>")).isEqualTo("<p>One</p><p>Two</p>");
        assertThat(html("<table><tr><td><table><tr><td>a<td>b</table></td><td>c</td></tr></table>"))
                .isEqualTo("<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table><p>c</p>");
    }

    @Test
    void keepsEmphasisAndLinksWithFullAddresses() {
        assertThat(html("<p>A <b class=x>bold <i>and</i></b> <a href='../more?a=1&b=2' onclick=x target=_blank>link</a>, <a href='mailto:a@example.org'>mail</a>, <code>x</code>.</p>"))
                .isEqualTo("<p>A <strong>bold <em>and</em></strong> <a href=\"https://example.org/more?a=1&amp;b=2\">link</a>, "
                        + "<a href=\"mailto:a@example.org\">mail</a>, <code>x</code>.</p>");
        assertThat(html("<base href='https://cdn.example.net/x/'><p><a href=y>link</a></p>")).isEqualTo("<p><a href=\"https://cdn.example.net/x/y\">link</a></p>");
        assertThat(EVERYTHING.apply("<p>A <a href=more>link</a>.</p>").html()).contains("<p>A link.</p>");
    }

    @Test
    void aLinkAroundSeveralParagraphsIsInEach() {
        assertThat(html("<a href=/x><div>One</div><div>Two</div></a>"))
                .isEqualTo("<p><a href=\"https://example.org/x\">One</a></p><p><a href=\"https://example.org/x\">Two</a></p>");
    }

    @Test
    void keepsLanguageAndDirection() {
        String page = "<html lang=ar-EG dir=rtl><body><p>نص أول</p><div lang=en dir=LTR><p>Two <span lang=fr>trois</span></p></div></body></html>";
        assertThat(EVERYTHING.apply(page).html()).isEqualTo("<article lang=\"ar-EG\" dir=\"rtl\">\n<p>نص أول</p>\n"
                + "<p lang=\"en\" dir=\"ltr\">Two <span lang=\"fr\">trois</span></p>\n</article>");
        assertThat(EVERYTHING.apply(Jsoup.parse(page).selectFirst("div")).html()).startsWith("<article lang=\"en\" dir=\"ltr\">");
        assertThat(EVERYTHING.apply("<html lang=en_US><p>One <span lang=pt_BR>dois</span></p>").html())
                .isEqualTo("<article lang=\"en-US\">\n<p>One <span lang=\"pt-BR\">dois</span></p>\n</article>");
    }

    @Test
    void aPictureWithACaptionComesWithTheCaption() {
        String page = "<p>" + "The council voted on Tuesday to keep the ferry, and the mayor said that it would run all winter. ".repeat(2) + "</p>"
                + "<figure><a href=big.jpg><img src=ferry.jpg alt='A ferry' onerror=x></a><figcaption>The ferry in March. Photo: Ann Example</figcaption></figure>"
                + "<p>" + "Fares rise by two crowns in spring, the first increase in nine years, and pensioners will travel free. ".repeat(2) + "</p>";
        CleanedArticle without = ArticleCleaner.clean(page, "https://example.org/a");
        assertThat(without.kept()).hasSize(2);
        assertThat(without.html()).doesNotContain("<img", "figure");
        assertThat(ArticleCleaner.builder().keep(Kind.CAPTION).build().apply(page, "https://example.org/a").html())
                .contains("<figure>\n<img src=\"https://example.org/ferry.jpg\" alt=\"A ferry\" />\n<figcaption>The ferry in March. Photo: Ann Example</figcaption>\n</figure>");
    }

    @Test
    void aPictureWithoutACaptionComesWithTheParagraphsAroundIt() {
        Verdict story = new Verdict(Kind.BODY, 1, true, -1, List.of());
        Verdict appeal = new Verdict(Kind.DONATION, 1, false, 0, List.of());
        Page page = new PageReader(Limits.DEFAULT)
                .read("<p>One</p><p><img src=data:x data-src=a.png><img src=pixel.gif width=1></p><p>Two <img srcset='b.png, b2.png 2x'> on</p>", "https://example.org/");
        assertThat(CleanedArticle.of(page, List.of(story, story), "m").html()).contains("<figure><img src=\"https://example.org/a.png\"", "Two<img src=\"https://example.org/b.png\"")
                .doesNotContain("pixel");
        assertThat(CleanedArticle.of(page, List.of(appeal, story), "m").html()).doesNotContain("a.png").contains("b.png");
    }

    @Test
    void holdsTheKeptParagraphsAndNoOthers() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("testdata/pages"))) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("page.html"))).sorted().toList()) {
                CleanedArticle article = ArticleCleaner.builder().build().apply(Files.readAllBytes(folder.resolve("page.html")));
                List<String> read = EVERYTHING.apply(article.html()).kept().stream().map(Paragraph::text).toList();
                assertThat(read).as(folder.toString()).isEqualTo(article.kept().stream().map(Paragraph::text).toList());
            }
        }
    }

    @Test
    void aCellOverRowsThatAreNotKeptCoversNoOthers() {
        String table = "<table><tr><td rowspan=%s>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>";
        String all = "<table><tbody><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></tbody></table>";
        assertThat(without(table.formatted("2"), Set.of())).isEqualTo(all);
        assertThat(without(table.formatted("2"), Set.of("c"))).isEqualTo("<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>d</td><td>e</td></tr></tbody></table>");
        assertThat(without("<table><tr><td>x</td><td rowspan=3 colspan=2>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr><tr><td></td><td>d</td><td>e</td></tr></table>", Set.of("c")))
                .isEqualTo("<table><tbody><tr><td>x</td><td colspan=\"2\" rowspan=\"2\">a</td></tr><tr><td>b</td></tr><tr><td></td><td>d</td><td>e</td></tr></tbody></table>");
    }

    @Test
    void aCellEndsWithItsGroupOfRows() {
        assertThat(html("<table><thead><tr><th rowspan=5>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>"))
                .isEqualTo("<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></tbody></table>");
        assertThat(html("<table><tr><td rowspan=0>a</td><td>b</td></tr></table>")).contains("<td rowspan=\"0\">a</td>");
    }

    /** The html of a page of which some paragraphs are not story. */
    private static String without(String page, Set<String> removed) {
        Page read = new PageReader(Limits.DEFAULT).read(page, "");
        List<Verdict> verdicts = read.sources().stream().map(source -> {
            boolean kept = !removed.contains(source.text());
            return new Verdict(kept ? Kind.BODY : Kind.AD, 1, kept, -1, List.of());
        }).toList();
        return CleanedArticle.of(read, verdicts, "m").html().replaceFirst("^<article[^>]*>", "").replaceFirst("</article>$", "").replace("\n", "");
    }

    @Test
    void linesOfCallersEndAsTheyMay() {
        assertThat(EVERYTHING.applyToParagraphs(List.of("One\r\nTwo\rThree\nFour\n\rFive")).html()).contains("<p>One<br />Two<br />Three<br />Four<br /><br />Five</p>");
        assertThat(EVERYTHING.apply("<p>Text <img src=https://example.org/a.png alt='A&#13;B'></p>").html()).contains("alt=\"A\nB\"");
    }

    @Test
    void isEmptyWithoutAStory() {
        assertThat(ArticleCleaner.clean("").html()).isEmpty();
        assertThat(ArticleCleaner.clean("").markdown()).isEmpty();
    }

    /** As page, as text and as forged JSON. */
    @TestFactory
    Stream<DynamicTest> nothingThatRunsStandsInIt() {
        return WaysIn.all().stream()
                .map(attack -> DynamicTest.dynamicTest(attack, () -> {
                    String page = "<p>Before</p>" + attack + "<p>After</p>";
                    CleanedArticle article = EVERYTHING.apply(page, "https://example.org/");
                    assertRunsNothing(article);
                    assertRunsNothing(EVERYTHING.applyToText(page));
                    assertRunsNothing(CleanedArticle.fromJson(article.json()));
                }));
    }

    @Test
    void forgedJsonGivesNothingThatRuns() {
        String json = EVERYTHING.apply("<ul><li>One <a href=https://example.org/x>two</a></li></ul>").json();
        for (String evil : List.of("script", "img src=x onerror=alert(1) ", "iframe", "a onclick=x")) {
            assertRunsNothing(forged(json, "\"tag\":\"ul\"", "\"tag\":\"" + evil + "\""));
            assertRunsNothing(forged(json, "\"tag\":\"li\"", "\"tag\":\"" + evil + "\""));
            assertRunsNothing(forged(json, "\"tag\":\"a\"", "\"tag\":\"" + evil + "\""));
        }
        for (String evil : List.of("javascript:alert(1)", "https://x\\\" onclick=\\\"alert(1)", "data:text/html,x")) {
            assertRunsNothing(forged(json, "https://example.org/x", evil));
        }
    }

    private static CleanedArticle forged(String json, String what, String by) {
        assertThat(json).contains(what);
        CleanedArticle article = CleanedArticle.fromJson(json.replace(what, by));
        assertThat(article.html()).contains("One", "two");
        return article;
    }

    private static void assertRunsNothing(CleanedArticle article) {
        String html = article.html();
        for (Element element : Jsoup.parse(html).body().getAllElements()) {
            assertThat(element.normalName()).as(html).isNotIn("script", "style", "iframe", "object", "embed", "form", "input", "button", "svg", "math",
                    "link", "meta", "base", "video", "audio", "template", "noscript", "details", "marquee");
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(html).isIn(ATTRIBUTES);
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(attribute.getValue()).as(html).matches("(?s)(https?://|mailto:).*");
                }
            }
        }
        assertThat(article.markdown()).doesNotContainPattern("(?i)\\]\\(\\s*(javascript|vbscript|data):");
    }

    @Test
    void aListThatAParagraphInterruptsGoesOnCounting() {
        assertThat(html("<ol start=3><li>First tip</li><p>Explained.</p><li>Second tip</li></ol>")).contains("<ol start=\"3\"><li>First tip").contains("<ol start=\"4\"><li>Second tip");
    }

    @Test
    void aParagraphOfAnotherLanguageInAnItemSaysSo() {
        assertThat(html("<ul><li><p dir=rtl lang=ar>مرحبا بكم</p></li></ul>")).contains("lang=\"ar\"").contains("dir=\"rtl\"");
        assertThat(html("<p>See <a href=/q dir=ltr lang=en>there</a> now</p>")).contains("dir=\"ltr\"");
    }
}
