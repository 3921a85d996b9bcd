package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.read.PageReader;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What holds of every form, whatever the page: the kept paragraphs' words and only they stand in it, in page order. */
class FormsTest {

    private static final PageReader READER = new PageReader(Limits.DEFAULT);

    private static final Parser MARKDOWN = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final String[] BLOCKS = {"div", "p", "ul", "ol", "li", "table", "tr", "td", "th", "caption", "br", "h2", "h4", "pre", "dl", "dt",
        "dd", "blockquote", "figure", "figcaption", "section", "ol start=7", "ol start=999999999", "li value=3", "td colspan=3", "div lang=ar dir=rtl"};

    private static final String[] INLINES = {"b", "i", "em", "strong", "a href=x", "a href='javascript:x'", "a href='/p(q)|[r]&amp;copy;'", "code", "kbd", "span",
        "span lang=he dir=rtl", "sub", "q", "ruby", "rt", "img src=p.png alt='a [b] | *c*'", "img", "s"};

    private static final String[] WORDS = {"word", " ", " two words ", "*", "**", "_", "__x__", "snake_case", "[a]", "[a](b)", "![", "!", "]", "1. ", "12) ",
        "- ", "+ ", "# ", " #", "&gt; ", "&lt;b&gt;", "&amp;amp;", "&amp;#35;", "&amp;", "`", "``", "| a |", "---", "===", "~~~", "~", "\\", "\\*", ". ", ", ", "“", "”", "é",
        "中文", "。", "\ud83d\ude00", "http://x.example/a_b_c", "\n", "    ", "\t", ":--", "&nbsp;", "x"};

    @Test
    void htmlReadAgainHasTheSameWordsInTheSameOrder() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            String page = page(random);
            CleanedArticle article = everything(READER.read(page, "https://example.org/"));
            assertThat(folded(seen(Jsoup.parse(article.html()).body()))).as(page).isEqualTo(words(article));
            assertThat(words(everything(READER.read(article.html(), "")))).as(page).isEqualTo(words(article));
        }
    }

    @Test
    void markdownReadAgainHasTheSameWordsInTheSameOrder() {
        Random random = new Random(12);
        for (int i = 0; i < 600; i++) {
            String page = page(random);
            CleanedArticle article = everything(READER.read(page, "https://example.org/"));
            assertThat(folded(seen(MARKDOWN.parse(article.markdown())))).as(page + "\n\n" + article.markdown()).isEqualTo(words(article));
        }
    }

    @Test
    void textHasTheSameWordsInTheSameOrder() {
        Random random = new Random(13);
        for (int i = 0; i < 300; i++) {
            String page = page(random).replace("- ", "");
            CleanedArticle article = everything(READER.read(page, ""));
            assertThat(folded(article.text().replaceAll("(?m)^( *)- ", "$1"))).as(page).isEqualTo(words(article));
        }
    }

    @Test
    void htmlIsWellFormedXmlWithoutMistakesInHtml() throws Exception {
        DocumentBuilder xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        xml.setErrorHandler(null);
        Random random = new Random(14);
        for (int i = 0; i < 200; i++) {
            String page = page(random) + (char) random.nextInt(0x10000) + "<p>end";
            String html = everything(READER.read(page, "")).html();
            assertThat(xml.parse(new InputSource(new StringReader(html))).getDocumentElement().getTagName()).as(page).isEqualTo("article");
            org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser().setTrackErrors(10);
            parser.parseFragmentInput(html, new Element("body"), "");
            assertThat(parser.getErrors()).as(html).isEmpty();
        }
    }

    @Test
    void jsonReadAgainGivesTheSameForms() {
        Random random = new Random(15);
        for (int i = 0; i < 100; i++) {
            CleanedArticle article = everything(READER.read(page(random) + (char) random.nextInt(0x10000), "https://example.org/"));
            CleanedArticle read = CleanedArticle.fromJson(article.json());
            assertThat(read.html()).isEqualTo(article.html());
            assertThat(read.markdown()).isEqualTo(article.markdown());
            assertThat(read.json()).isEqualTo(article.json());
        }
    }

    /** Callers may hand in paragraphs with line breaks and signs of every kind. */
    @Test
    void paragraphsOfCallersKeepTheirWords() {
        Random random = new Random(16);
        for (int i = 0; i < 200; i++) {
            String text = random.ints(8, 0, WORDS.length).mapToObj(w -> Jsoup.parse("<pre>\n" + WORDS[w] + "</pre>").wholeText()).collect(Collectors.joining());
            CleanedArticle article = everything(READER.readParagraphs(List.of(text, "end")));
            assertThat(folded(seen(MARKDOWN.parse(article.markdown())))).as(text + "\n\n" + article.markdown()).isEqualTo(words(article));
            assertThat(folded(seen(Jsoup.parse(article.html()).body()))).as(text).isEqualTo(words(article));
        }
    }

    /** A page of which every paragraph is story. */
    private static CleanedArticle everything(Page page) {
        return CleanedArticle.of(page, Collections.nCopies(page.sources().size(), new Verdict(Kind.BODY, 1, true, -1, List.of())), "none");
    }

    private static String words(CleanedArticle article) {
        return folded(article.kept().stream().map(Paragraph::text).collect(Collectors.joining(" ")));
    }

    /** Without white space: where a paragraph ends is another test's matter. */
    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static String seen(Element element) {
        return element.wholeText();
    }

    /** The words of Markdown; html in it, or a rule, would be a mistake and is shown as such. */
    private static String seen(Node document) {
        StringBuilder seen = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                seen.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                seen.append(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock code) {
                seen.append(code.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                seen.append("INDENTED CODE");
            }

            @Override
            public void visit(HtmlInline html) {
                seen.append("HTML");
            }

            @Override
            public void visit(HtmlBlock html) {
                seen.append("HTML");
            }

            @Override
            public void visit(ThematicBreak rule) {
                seen.append("RULE");
            }

            @Override
            public void visit(Image image) {
                // Its text is no paragraph's.
            }
        });
        return seen.toString();
    }

    /** Tag soup, with a table now and then that is one. */
    private static String page(Random random) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            String[] tags = random.nextInt(3) == 0 ? BLOCKS : INLINES;
            String tag = tags[random.nextInt(tags.length)];
            switch (random.nextInt(6)) {
                case 0 -> html.append('<').append(tag).append('>');
                case 1 -> html.append("</").append(tag.split(" ")[0]).append('>');
                default -> html.append(WORDS[random.nextInt(WORDS.length)]);
            }
            if (random.nextInt(25) == 0) {
                html.append("</table><table>");
                for (int cell = 0; cell < 6; cell++) {
                    html.append(cell % 3 == 0 ? "<tr>" : "").append(random.nextBoolean() ? "<td>" : "<th>").append(WORDS[random.nextInt(WORDS.length)]);
                }
                html.append("</table>");
            }
        }
        return html.toString();
    }
}
