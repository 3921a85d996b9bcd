package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Input that must only come back in time, on a small stack. */
class HostileTest {

    private static final int MEGABYTE = 1 << 20;

    @TestFactory
    Stream<DynamicTest> comesBack() {
        ArticleCleaner everything = ArticleCleaner.builder().keep(Kind.values()).build();
        return inputs().entrySet().stream().map(input -> DynamicTest.dynamicTest(input.getKey(), () -> Effort.isBounded(input.getKey(), () -> {
            CleanedArticle html = ArticleCleaner.clean(input.getValue());
            CleanedArticle text = ArticleCleaner.cleanText(input.getValue());
            assertThat(html.text()).isNotNull();
            assertThat(text.text()).isNotNull();
            assertThat(ArticleCleaner.stripAppeals(input.getValue())).hasSizeLessThanOrEqualTo(input.getValue().length());
            CleanedArticle all = everything.apply(input.getValue(), "https://example.org/");
            assertThat(all.html()).doesNotContain("onclick");
            assertThat(all.markdown()).isNotNull();
            assertThat(CleanedArticle.fromJson(all.json()).paragraphs()).isEqualTo(all.paragraphs());
        })));
    }

    @TestFactory
    Stream<DynamicTest> comesBackWithRules() {
        ArticleCleaner cleaner = ArticleCleaner.builder()
                .rules(Rules.of("remove mark promo", "keep mark promo box", "remove cue donat* now", "keep cue w* w* w* x", "remove selector div div .promo p", "remove selector p:has(a.promo)",
                        "keep selector b b b b b b b c"))
                .build();
        return inputs().entrySet().stream().map(input -> DynamicTest.dynamicTest(input.getKey(), () -> Effort.isBounded(input.getKey(), () -> {
            assertThat(cleaner.apply(input.getValue()).text()).isNotNull();
            assertThat(cleaner.applyToText(input.getValue()).text()).isNotNull();
        })));
    }

    private static Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("nested-blocks", "<div>".repeat(100_000) + "text");
        inputs.put("nested-inlines", "<b>".repeat(100_000) + "text");
        inputs.put("nested-links", "<a href=x>".repeat(50_000) + "text");
        inputs.put("nested-tables", "<table><tr><td>".repeat(30_000) + "text");
        inputs.put("nested-wbr", "<wbr>".repeat(200_000) + "text");
        inputs.put("ten-megabytes-of-text", "word ".repeat(2 * MEGABYTE));
        inputs.put("ten-megabytes-of-one-word", "w".repeat(10 * MEGABYTE));
        inputs.put("a-million-line-breaks", "x<br>".repeat(1_000_000));
        inputs.put("many-siblings", "<p>a</p>".repeat(300_000));
        inputs.put("unclosed-everything", "<div><p><span><a><b><table><tr><td>".repeat(5_000));
        inputs.put("huge-attribute", "<p class='" + "a-b ".repeat(500_000) + "'>text</p>");
        inputs.put("hyphen-class", "<p class='" + "-".repeat(2 * MEGABYTE) + "'>text</p>");
        inputs.put("huge-address", "<p><a href='" + "/x".repeat(MEGABYTE) + "'>text</a></p>");
        inputs.put("colspan-bomb", "<table><tr><td colspan=9000000000000000>text</td></tr></table>");
        inputs.put("entities", "&amp;&lt;&#x1F600;&bogus;&#xD800;".repeat(100_000));
        inputs.put("lone-surrogates", "<p>" + "\ud83d x \ude00 ".repeat(10_000) + "</p>");
        inputs.put("bidi-and-zero-width", "<p>d\u200bo\u200bn\u200ba\u200bt\u200be \u202e\u2066 us</p>".repeat(1_000));
        inputs.put("nulls", "\0".repeat(100_000));
        inputs.put("title-of-titles", "<title>" + "a - ".repeat(200_000) + "</title><h1>a</h1><p>text</p>");
        inputs.put("nested-lists", "<ul><li>x".repeat(5_000));
        inputs.put("nested-quotes", ("<blockquote>".repeat(400) + "x" + "</blockquote>".repeat(400)).repeat(200));
        inputs.put("nested-languages", "<span lang=en dir=ltr>".repeat(400) + "<p>x</p>".repeat(20_000));
        inputs.put("many-inlines", "<p>" + "<b>x</b><code>y</code><a href=z onclick=q>z</a> ".repeat(30_000) + "</p>");
        inputs.put("many-pictures", "<img src=x>".repeat(50_000) + "<p>text</p>");
        inputs.put("wide-table", "<table>" + ("<tr>" + "<td colspan=1000>".repeat(3) + "a<td>b").repeat(10_000) + "</table>");
        inputs.put("backticks", "<pre>" + "`".repeat(100_000) + "</pre><p><code>" + "`".repeat(100_000) + "</code></p>");
        inputs.put("cut-off", "<html><body><p>The council met on <a href=\"htt");
        inputs.put("random", random());
        return inputs;
    }

    private static String random() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
