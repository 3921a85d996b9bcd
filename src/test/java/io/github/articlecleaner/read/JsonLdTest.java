package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JsonLdTest {

    private static JsonLd read(String... scripts) {
        return JsonLd.of(List.of(scripts));
    }

    private static JsonLd.Node article(String... scripts) {
        JsonLd.Node article = read(scripts).article("");
        assertThat(article).as("article").isNotNull();
        return article;
    }

    @Test
    void anObjectHasTextsAndObjectsAndNoTrailOfArrays() {
        JsonLd.Node article = article("{\"@type\":\"NewsArticle\",\"headline\":\"A \\u201cbridge\\u201d\\n\\/opens\",\"keywords\":[\"a\",[\"b\"]],"
                + "\"wordCount\":-12.5e3,\"isAccessibleForFree\":false,\"none\":null,\"author\":[{\"name\":\"Ada\"},{\"name\":\"Ben\"},\"Cy\"],\"empty\":\"\"}");
        assertThat(article.text("headline")).isEqualTo("A “bridge”\n/opens");
        assertThat(article.texts("keywords")).containsExactly("a", "b");
        assertThat(article.text("wordCount")).isEqualTo("-12.5e3");
        assertThat(article.text("isAccessibleForFree")).isEqualTo("false");
        assertThat(article.text("none")).isEmpty();
        assertThat(article.nodes("author")).extracting(author -> author.text("name")).containsExactly("Ada", "Ben");
        assertThat(article.texts("author")).containsExactly("Cy");
        assertThat(article.text("missing")).isEmpty();
        assertThat(article.types()).containsExactly("NewsArticle");
    }

    @Test
    void everyObjectIsThereWhateverItStandsIn() {
        JsonLd ld = read("[{\"@graph\":[{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Article\",\"name\":\"x\"}}]}]", "{\"@type\":\"Organization\"}");
        assertThat(ld.nodes()).extracting(JsonLd.Node::types).containsExactly(List.of(), List.of("WebPage"), List.of("Article"), List.of("Organization"));
        assertThat(ld.nodes().get(2).field()).isEqualTo("mainEntity");
        assertThat(ld.nodes().get(2).outer()).isSameAs(ld.nodes().get(1));
    }

    @Test
    void aTypeMayBeAnAddressOrOneOfMany() {
        assertThat(article("{\"@type\":[\"https://schema.org/NewsArticle\",\"schema:Thing\"]}").types()).containsExactly("NewsArticle", "Thing");
        assertThat(article("{\"@type\":\"LiveBlogPosting\"}").types()).containsExactly("LiveBlogPosting");
        assertThat(read("{\"@type\":\"Product\"}").article("")).isNull();
        assertThat(read("{\"@type\":{\"NewsArticle\":1}}").article("")).isNull();
        assertThat(read("{\"@type\":7}", "7", "\"x\"", "[]", "", "null").article("")).isNull();
    }

    @Test
    void theArticleIsThePagesOwn() {
        String teaser = "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"headline\":\"other\"}]}";
        String other = "{\"@type\":\"NewsArticle\",\"headline\":\"second\",\"url\":\"https://x.example/second\"}";
        String own = "{\"@type\":\"NewsArticle\",\"headline\":\"own\",\"mainEntityOfPage\":{\"@id\":\"http://x.example/own/\"}}";
        assertThat(article(teaser, own, other).text("headline")).isEqualTo("own");
        assertThat(article(teaser).text("headline")).isEqualTo("other");
        assertThat(read(other, own).article("https://x.example/own?from=feed#top").text("headline")).isEqualTo("own");
        assertThat(read(own, other).article("https://x.example/second").text("headline")).isEqualTo("second");
    }

    @Test
    void theEntriesOfALiveBlogAreNotTheArticle() {
        JsonLd ld = read("{\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"entry\",\"articleBody\":\"It began.\"}],"
                + "\"headline\":\"blog\",\"@type\":\"LiveBlogPosting\"}");
        JsonLd.Node blog = ld.article("");
        assertThat(blog.text("headline")).isEqualTo("blog");
        assertThat(blog.nodes("liveBlogUpdate")).extracting(entry -> entry.text("articleBody")).containsExactly("It began.");
    }

    @Test
    void whatIsOnlyNamedIsFoundByItsId() {
        JsonLd ld = read("{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#ada\"},\"publisher\":{\"@id\":\"#gone\"}},{\"@id\":\"#ada\",\"@type\":\"Person\",\"name\":\"Ada\"}]}");
        JsonLd.Node article = ld.article("");
        assertThat(ld.nodes(article, "author")).extracting(author -> author.text("name")).containsExactly("Ada");
        assertThat(ld.nodes(article, "publisher")).extracting(publisher -> publisher.text("name")).containsExactly("");
    }

    @Test
    void brokenJsonGivesWhatCouldBeUnderstood() {
        // Line breaks and tabs inside a text.
        assertThat(article("{\"@type\":\"Article\",\"headline\":\"one\ntwo\",\"a\":\"b\"}").text("headline")).isEqualTo("one\ntwo");
        // Quotation marks inside a text.
        JsonLd.Node quoting = article("{\"@type\":\"Article\",\"headline\":\"She said \"no\", then \"yes\"\",\"a\":\"b\"}");
        assertThat(quoting.text("headline")).isEqualTo("She said \"no\", then \"yes\"");
        assertThat(quoting.text("a")).isEqualTo("b");
        // Commas too many, too few.
        assertThat(article("{,\"@type\":\"Article\",,\"a\":[\"b\",],}").text("a")).isEqualTo("b");
        assertThat(article("{\"@type\":\"Article\"\n\"a\":\"b\"}").text("a")).isEqualTo("b");
        // Comments, wrappers, a semicolon.
        assertThat(article("\uFEFF//<![CDATA[\n<!-- {\"@type\":\"Article\", /* \"a\":\"c\", */ \"a\":\"b\" // c\n }; -->\n//]]>").text("a")).isEqualTo("b");
        assertThat(article("//<![CDATA[ {\"@type\":\"Article\",\"a\":\"b\"} //]]>").text("a")).isEqualTo("b");
        // Cut off, in a text, in an escape, in a word, in nothing.
        assertThat(article("{\"@type\":\"Article\",\"a\":\"bridge op").text("a")).isEqualTo("bridge op");
        assertThat(article("{\"@type\":\"Article\",\"a\":\"b\\u00").text("a")).isEqualTo("bu00");
        assertThat(article("{\"@type\":\"Article\",\"a\":\"b\\").text("a")).isEqualTo("b\\");
        assertThat(article("{\"@type\":\"Article\",\"a\":\"b\",\"c\":tru").text("c")).isEmpty();
        // Escapes that JSON has not.
        assertThat(article("{\"@type\":\"Article\",\"a\":\"it\\'s\"}").text("a")).isEqualTo("it's");
        // Brackets that do not match.
        assertThat(article("{\"@type\":\"Article\",\"author\":[{\"name\":\"Ada\"},\"a\":\"b\"}").nodes("author")).hasSize(1);
        assertThat(article("}]}{\"@type\":\"Article\",\"a\":\"b\"}").text("a")).isEqualTo("b");
    }

    @Test
    void aScriptThatBreaksDoesNotSpoilTheNext() {
        assertThat(article("{\"a\":[{\"b\":\"", "{\"@type\":\"Article\",\"a\":\"b\"}").outer()).isNull();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hugeAndDeepJsonEndsSoon() {
        String start = "{\"@type\":\"Article\",\"headline\":\"h\",\"deep\":";
        assertThat(article(start + "[".repeat(1_000_000)).text("headline")).isEqualTo("h");
        assertThat(article(start + "{\"a\":".repeat(300_000)).text("headline")).isEqualTo("h");
        JsonLd.Node after = article(start + "{\"a\":".repeat(300_000) + "1" + "}".repeat(300_000) + ",\"after\":\"x\"}");
        assertThat(after.text("after")).isEqualTo("x");
        assertThat(article(start + "[" + "{},".repeat(300_000) + "]}").text("headline")).isEqualTo("h");
        assertThat(article(start + "\"" + "\" ".repeat(500_000)).text("headline")).isEqualTo("h");
        assertThat(article(start + "\"" + "\\".repeat(1_000_000)).text("headline")).isEqualTo("h");
        assertThat(article(start + "\"\"" + " ".repeat(1_000_000) + "}").text("headline")).isEqualTo("h");
        assertThat(article("{\"@type\":\"Article\",\"articleBody\":\"" + "The bridge. ".repeat(90_000) + "\"}").text("articleBody")).hasSize(1_080_000);
    }

    @Test
    void anyMixtureOfItsSignsIsRead() {
        Random random = new Random(7);
        String signs = "{{[[}}]]\"\"\"::,,/*\\u0 \nat1-";
        for (int run = 0; run < 20_000; run++) {
            StringBuilder script = new StringBuilder("{\"@type\":\"Article\",");
            for (int i = random.nextInt(40); i > 0; i--) {
                script.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(read(script.toString()).nodes()).isNotEmpty();
        }
    }
}
