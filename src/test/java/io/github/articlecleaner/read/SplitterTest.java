package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class SplitterTest {

    private static final PageReader READER = new PageReader(Limits.DEFAULT);

    private static List<String> split(String html) {
        return READER.read(html, "").sources().stream().map(Source::text).toList();
    }

    private static Source only(String html) {
        Page page = READER.read(html, "");
        assertThat(page.sources()).hasSize(1);
        return page.sources().get(0);
    }

    @Test
    void aBlockIsAParagraph() {
        assertThat(split("<h1>One</h1><p>Two</p><ul><li>Three</li><li>Four</li></ul><blockquote>Five</blockquote>"))
                .containsExactly("One", "Two", "Three", "Four", "Five");
    }

    @Test
    void textBesideBlocksIsAParagraphOfItsOwn() {
        assertThat(split("<div>before<p>inside</p>after<div>deep</div>end</div>"))
                .containsExactly("before", "inside", "after", "deep", "end");
    }

    @Test
    void inlineElementsDoNotSplit() {
        assertThat(split("<p>A <b>bold</b> <a href=x>link</a>, <span>a</span><em>b</em>.</p>")).containsExactly("A bold link, ab.");
    }

    @Test
    void neighbouringLinksAreNotGluedTogether() {
        assertThat(split("<div><a href=a>Home</a><a href=b>News</a></div>")).containsExactly("Home News");
    }

    @Test
    void aLineBreakSplitsButNotInsideASentenceOrAHeading() {
        assertThat(split("<div>First line.<br>Second line.<br><br>Third</div>")).containsExactly("First line.", "Second line.", "Third");
        assertThat(split("<p>The council decided<br>on Monday to wait.</p>")).containsExactly("The council decided on Monday to wait.");
        assertThat(split("<h1>Two Lines<br>One Headline</h1>")).containsExactly("Two Lines One Headline");
    }

    @Test
    void blankLinesPartTextRightInTheBodyOfAFragmentWithoutParagraphs() {
        assertThat(split("First <b>line.</b>\n\nSecond\nline.\r\n \t\r\n<i>Third</i> line.\n\n<h2>Head</h2>\n\nFourth."))
                .containsExactly("First line.", "Second line.", "Third line.", "Head", "Fourth.");
        assertThat(split("The council decided\n\non Monday to wait.\n\nIt waits.")).containsExactly("The council decided on Monday to wait.", "It waits.");
        assertThat(split("<div>First line.\n\nSame line.</div>")).containsExactly("First line. Same line.");
        assertThat(split("First line.\n\nSame line.<p>Second.</p>")).containsExactly("First line. Same line.", "Second.");
    }

    @Test
    void cellsTermsAndCaptionsAreParagraphs() {
        assertThat(split("<table><caption>T</caption><tr><th>a</th><td>b</td></tr></table><dl><dt>c</dt><dd>d</dd></dl>"
                + "<figure><img src=x><figcaption>e</figcaption></figure>")).containsExactly("T", "a", "b", "c", "d", "e");
    }

    @Test
    void aBlockInsideAnInlineElementStillSplits() {
        assertThat(split("<a href=x><div>Card</div><div>Teaser</div></a>")).containsExactly("Card", "Teaser");
        assertThat(split("<span>one<p>two</p>three</span>")).containsExactly("one", "two", "three");
    }

    @Test
    void anUnknownElementStandsInTheLineOnlyBesideText() {
        assertThat(split("<p>The <x-name>Smiths</x-name> came.</p>")).containsExactly("The Smiths came.");
        assertThat(split("<x-card>One</x-card><x-card>Two</x-card>")).containsExactly("One", "Two");
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertThat(split("<pre>a\n  b\n\nc\n</pre>")).containsExactly("a\n  b\n\nc");
    }

    @Test
    void whatNoReaderSeesIsNotRead() {
        assertThat(split("<p>a<script>x</script><style>y</style><noscript>z</noscript><template>t</template></p><svg><text>s</text></svg>"
                + "<iframe>i</iframe><!-- c -->")).containsExactly("a");
    }

    @Test
    void hiddenTextIsReadAndSaidToBeHidden() {
        for (String how : List.of("hidden", "aria-hidden=true", "style='color:red; DISPLAY : none'", "style='visibility:hidden'")) {
            assertThat(only("<div " + how + "><p>text</p></div>").hidden()).as(how).isTrue();
        }
        assertThat(only("<div style='display:block'><p>text</p></div>").hidden()).isFalse();
        assertThat(READER.read("<p hidden>a</p><p>b</p>", "").sources().get(1).hidden()).isFalse();
    }

    @Test
    void whatStandsBeforeAHiddenBlockIsNotHidden() {
        assertThat(READER.read("<div>One.<br><br>Two.<div style='display:none'>Advert</div>Three.</div>", "").sources())
                .extracting(source -> source.text() + " " + source.hidden()).containsExactly("One. false", "Two. false", "Advert true", "Three. false");
    }

    @Test
    void wordsThatOnlyAStylePartsAreParted() {
        assertThat(only("<p><span>Foden at the World Cup</span><span>Credit: Agency</span></p>").text()).isEqualTo("Foden at the World Cup Credit: Agency");
        assertThat(only("<p><span>It ended.</span><!-- --><span>Then it began.</span></p>").text()).isEqualTo("It ended. Then it began.");
        assertThat(only("<p><span>O</span><span>nce</span> <b>un</b><i>likely</i> <b>Mc</b>Donald <i>i</i><b>OS</b> e<b>Bay</b> <span>You </span><span>Tube</span></p>").text())
                .isEqualTo("Once unlikely McDonald iOS eBay You Tube");
    }

    @Test
    void spacesOfEveryKindAreOneSpace() {
        assertThat(split("<p>a\u00a0\u2003 b\u3000c\n\td</p>")).containsExactly("a b c d");
        assertThat(split("<p>Wort\u00adteil zero\u200bwidth</p>")).containsExactly("Wortteil zerowidth");
    }

    @Test
    void whatAPageDoesNotVouchForStandsAmongTheTargets() {
        Source source = only("<p>See <a rel='noopener Sponsored nofollow' href='/deal'>the deal</a></p>");
        assertThat(source.targets()).containsExactly("sponsored", "nofollow", "deal");
    }

    @Test
    void countsWhatStandsInLinksAndInBold() {
        Source source = only("<p>abcd <a href='https://example.org/support-us/Donate'>efgh</a> <b>ij</b></p>");
        assertThat(source.links()).isEqualTo(1);
        assertThat(source.linkCharacters()).isEqualTo(5);
        assertThat(source.targets()).contains("support", "us", "donate");
        assertThat(source.strongCharacters()).isEqualTo(3);
    }

    @Test
    void marksAreWholeWords() {
        Source source = only("<div class='newsletterBox about-us' id=main_content><p>text</p></div>");
        assertThat(source.container().parent().marks()).containsExactly("newsletter", "box", "about", "us", "main", "content");
    }

    @Test
    void everyVisibleTextNodeStandsInExactlyOneParagraph() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("testdata/pages"))) {
            for (Path folder : pages.sorted().toList()) {
                if (Files.exists(folder.resolve("page.html"))) {
                    documents.add(Jsoup.parse(Files.readString(folder.resolve("page.html"))));
                }
            }
        }
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            documents.add(Jsoup.parse(randomHtml(random)));
        }
        for (Document document : documents) {
            StringBuilder seen = new StringBuilder();
            document.body().traverse((node, depth) -> {
                if (node instanceof TextNode text && isSeen(text)) {
                    seen.append(text.getWholeText());
                }
            });
            StringBuilder read = new StringBuilder();
            new Splitter(Limits.DEFAULT, EnumSet.noneOf(Limit.class), () -> false, Hits.NONE, Trail.NONE).split(document.body()).forEach(source -> read.append(source.text()));
            assertThat(letters(read)).isEqualTo(letters(seen));
        }
    }

    private static boolean isSeen(TextNode text) {
        for (Element around = text.parent(); around != null; around = around.parent()) {
            if (Tags.isUnseen(around.normalName())) {
                return false;
            }
        }
        return true;
    }

    /** The text without spaces of any kind and without characters that take no room. */
    private static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Spaces.isSpace(text.charAt(i)) && !Spaces.isUnseen(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Tag soup: any element in any other, closed or not, text everywhere. */
    private static String randomHtml(Random random) {
        String[] tags = {"div", "p", "span", "a", "b", "ul", "li", "table", "tr", "td", "br", "h2", "pre", "x-y", "noscript", "script",
            "button", "select", "option", "form", "dl", "dd", "label", "textarea", "ruby", "rt", "blockquote", "svg", "details", "summary"};
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String tag = tags[random.nextInt(tags.length)];
            switch (random.nextInt(5)) {
                case 0, 1 -> html.append('<').append(tag).append(random.nextBoolean() ? ">" : " class='a-b' hidden>");
                case 2 -> html.append("</").append(tag).append('>');
                case 3 -> html.append(" word").append(i).append(random.nextBoolean() ? ". " : "");
                default -> html.append(random.nextBoolean() ? "\n " : "&nbsp;x&#8203;");
            }
        }
        return html.toString();
    }

    @Test
    void whatHasNoTextAndWhatIsAFormulaPartsNoSentence() {
        assertThat(split("<p>By <span itemprop=author itemscope><meta itemprop=url content=/jane><span itemprop=name>Jane Doe</span></span>, Berlin</p>"))
                .containsExactly("By Jane Doe, Berlin");
        assertThat(split("<p>We know that <math><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow></math> holds for all.</p>")).containsExactly("We know that E=m holds for all.");
        assertThat(split("<p>One <!-- --><x-tip>two</x-tip><!-- -->, three.</p>")).containsExactly("One two, three.");
    }
}
