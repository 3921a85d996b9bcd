package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.Effort;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Origin;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BuriedStoryTest {

    private static final String ONE = "The ferry to Marn was late again on Tuesday, and the baker sold his rolls from the quay until there were none left.";
    private static final String TWO = "Nobody complained. \u201cWe have been late since the war,\u201d said the mate, who is called Oddny and has a dog of the same name.";
    private static final String THREE = "The company promises a new engine by spring, the third since it began to promise engines in the year of the great frost.";
    private static final List<String> STORY = List.of(ONE, TWO, THREE);

    private static final PageReader READER = new PageReader(Limits.DEFAULT);

    private static Page page(String hidden) {
        return READER.read("<html><body><nav><a href=/>Home</a></nav><h1>Late</h1><div id=root></div>" + hidden + "<footer>\u00a9 Marn Post</footer></body></html>", "");
    }

    private static List<String> texts(Page page) {
        return page.sources().stream().map(Source::text).toList();
    }

    private static void findsTheStory(String hidden, Origin origin) {
        Page page = page(hidden);
        assertThat(texts(page)).as(hidden).containsSubsequence("Home", "Late", ONE, TWO, THREE, "\u00a9 Marn Post").hasSize(6);
        assertThat(page.origin()).as(hidden).isEqualTo(origin);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("</", "<\\/") + "\"";
    }

    private static String html() {
        return "<p class=\"x\">" + String.join("</p><p>", STORY) + "</p>";
    }

    private static String script(String code) {
        return "<script>" + code + "</script>";
    }

    @Test
    void anArticleBodyOfJsonLd() {
        String body = quoted(String.join("\n\n", STORY));
        findsTheStory("<script type=' Application/LD+json'>{\"@type\":\"NewsArticle\",\"articleBody\":" + body + "}</script>", Origin.JSON_LD);
        findsTheStory("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Thing\"},{\"@type\":\"Article\",\"articleBody\":" + quoted(html())
                + "}]}</script>", Origin.JSON_LD);
    }

    @Test
    void aBodyWithItsTagsWrittenAsEntities() {
        String body = html().replace("<", "&lt;").replace(">", "&gt;");
        findsTheStory("<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":" + quoted(body) + "}</script>", Origin.JSON_LD);
    }

    @Test
    void aBodyWhoseParagraphsAreGlued() {
        findsTheStory("<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":" + quoted(String.join("", STORY)) + "}</script>", Origin.JSON_LD);
    }

    @Test
    void aFrameOfThePageItself() {
        findsTheStory("<iframe srcdoc='" + html().replace("&", "&amp;").replace("'", "&#39;") + "'></iframe>", Origin.TEMPLATE);
    }

    @Test
    void aNameInQuotesBeforeAColonIsNoField() {
        String named = "In \"Dune\": Part Two, which runs from Friday, the ferry to Marn has a part of its own, and so has the dog, as its owner says.";
        Page page = page(script("window.S={\"body\":[" + quoted(ONE) + "," + quoted(named) + "," + quoted(TWO) + "]}"));
        assertThat(page.sources()).extracting(Source::text).contains(ONE, named, TWO);
    }

    @Test
    void linksInEverySentenceOfItHideNoStory() {
        StringBuilder blocks = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            blocks.append("{\"text\":\"On day ").append(i).append(" the council voted to keep the ferry to \"},{\"text\":\"Marn\"},{\"text\":\" for another year, and the baker smiled.\"},");
        }
        Page page = page(script("window.S={\"body\":[" + blocks + "{}]}"));
        assertThat(page.sources()).extracting(Source::text).contains("On day 3 the council voted to keep the ferry to Marn for another year, and the baker smiled.");
    }

    @Test
    void itStandsBehindTheHeadlineWhateverHoldsIt() {
        Page page = new PageReader(Limits.DEFAULT).read("<nav>Home</nav><h1><div>Late again</div></h1><footer>Imprint</footer><script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":"
                + quoted(String.join("\n", STORY)) + "}</script>", "");
        assertThat(page.sources()).extracting(Source::text).startsWith("Home", "Late again", ONE).endsWith("Imprint");
    }

    @Test
    void thePostsOfALiveBlog() {
        findsTheStory("<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"articleBody\":" + quoted(ONE)
                + "},{\"@type\":\"BlogPosting\",\"articleBody\":" + quoted(TWO) + "},{\"@type\":\"BlogPosting\",\"articleBody\":" + quoted(THREE) + "}]}</script>",
                Origin.JSON_LD);
    }

    @Test
    void theStateOfAScript() {
        String blocks = "[{\"type\":\"p\",\"text\":" + quoted(ONE) + "},{\"type\":\"img\",\"src\":\"/a.jpg\"},{\"type\":\"p\",\"text\":" + quoted(TWO)
                + "},{\"type\":\"p\",\"text\":" + quoted(THREE) + "}]";
        String list = "[" + quoted(ONE) + "," + quoted(TWO) + ",\n" + quoted(THREE) + "]";
        findsTheStory("<script id=__NEXT_DATA__ type='application/json'>{\"props\":{\"post\":{\"title\":\"Late\",\"html\":" + quoted(html()) + "}}}</script>", Origin.SCRIPT);
        findsTheStory(script("window.__INITIAL_STATE__ = {\"a\":{\"body\":" + blocks + "}};"), Origin.SCRIPT);
        findsTheStory(script("window.STATE={a:{id:7,ok:!0,paragraphs:" + list + "},user:null}"), Origin.SCRIPT);
        findsTheStory(script("window.__NUXT__=(function(a,b){return {data:[{article:{text:" + quoted(String.join("\n", STORY)) + ",n:a}}]}}(1,null));"), Origin.SCRIPT);
        findsTheStory(script("var s = JSON.parse(" + quoted("{\"story\":{\"parts\":" + list + "}}") + ");"), Origin.SCRIPT);
        findsTheStory(script("self.__f.push([1," + quoted(html()) + "])"), Origin.SCRIPT);
    }

    @Test
    void theStateInAnAttribute() {
        String state = "{\"post\":{\"html\":" + quoted(html()) + "}}";
        findsTheStory("<div data-page='" + state.replace("&", "&amp;").replace("'", "&#39;") + "'></div>", Origin.SCRIPT);
    }

    @Test
    void theOnlyLimitsOfAStringAreItsMarks() {
        String code = "var a = 'it\\'s', b = \"x\"; // don't\nvar state = {story: '" + html().replace("'", "\\'").replace("</", "<\\/") + "'};";
        findsTheStory(script(code), Origin.SCRIPT);
    }

    @Test
    void aTemplateAndWhatStandsThereForBrowsersWithoutScripts() {
        findsTheStory("<template>" + html() + "</template>", Origin.TEMPLATE);
        findsTheStory("<noscript>" + html() + "</noscript>", Origin.TEMPLATE);
        findsTheStory("<script type='text/template'>" + html() + "</script>", Origin.TEMPLATE);
    }

    @Test
    void aSentenceThatALinkPartedIsOne() {
        String blocks = "{\"children\":[{\"type\":\"p\",\"children\":[{\"text\":\"The ferry to \"},{\"type\":\"a\",\"children\":[{\"text\":\"Marn\"}]},{\"text\":"
                + quoted(ONE.substring("The ferry to Marn".length())) + "}]},{\"type\":\"p\",\"children\":[{\"text\":" + quoted(TWO) + "}]},{\"type\":\"p\",\"children\":[{\"text\":"
                + quoted(THREE) + "}]}]}";
        findsTheStory(script("window.S=" + blocks), Origin.SCRIPT);
    }

    @Test
    void aPageWithItsTextInSightIsReadAsItIs() {
        String seen = "<p>" + String.join("</p><p>", STORY) + "</p>";
        Page page = page(seen + "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":" + quoted(String.join("\n", STORY)) + "}</script>");
        assertThat(page.origin()).isEqualTo(Origin.TEXT);
        assertThat(texts(page)).containsExactly("Home", "Late", ONE, TWO, THREE, "\u00a9 Marn Post");
    }

    @Test
    void whatStandsInSightAndInTheStateIsReadOnce() {
        Page page = page("<p>" + ONE + "</p>" + script("window.S={\"html\":" + quoted(html() + "<p>" + ONE.replace("Tuesday", "Sunday") + "</p>") + "}"));
        assertThat(page.origin()).isEqualTo(Origin.SCRIPT);
        assertThat(texts(page)).containsOnlyOnce(ONE).contains(TWO, THREE);
    }

    @Test
    void programTextAndLabelsAreNoStory() {
        String code = "function render(a,b){if(a.length>0&&b!==null){for(var i=0;i<a.length;i++){b.push(a[i])}}return b};".repeat(20);
        String labels = "{\"labels\":[\"Log in\",\"Log out\",\"Search\",\"Menu\",\"Subscribe now\",\"Read more\"]}";
        String query = "query Story { story { id title author { name } body { text } related { id title } } } ".repeat(10);
        for (String hidden : List.of(script(code), script("window.L=" + labels), script("var c=" + quoted(code)), script("var q=" + quoted(query)),
                "<template><a href=/x>" + ONE + "</a></template>")) {
            assertThat(page(hidden).origin()).as(hidden).isEqualTo(Origin.TEXT);
        }
    }

    @Test
    void otherArticlesInTheStateAreOtherFields() {
        String other = quoted("A seal was seen in the fishmonger\u2019s. It left without paying, the fishmonger said, as it does on most days of the year.");
        Page page = page(script("window.S={\"Article:1\":{\"body\":" + quoted(html()) + "},\"Article:2\":{\"body\":" + other + "}}"));
        assertThat(texts(page)).contains(ONE, TWO, THREE).noneMatch(text -> text.contains("seal"));
    }

    @Test
    void theCallersTreeStaysAsItWas() {
        Document document = Jsoup.parse("<h1>Late</h1><template>" + html() + "</template>");
        String before = document.outerHtml();
        assertThat(READER.read(document, "").origin()).isEqualTo(Origin.TEMPLATE);
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @Test
    void scriptsOfSpecialMakeComeBackInTime() throws Throwable {
        for (String part : List.of("{\"a\":[", "\"", "'", "\\", "{\"a\":\"{\\\"b\\\":", "<a", "\"<a\",", "a:", "a ", "}", "\"\\u00", "`x\n")) {
            Effort.isBounded(part, () -> assertThat(READER.read(script(part.repeat(2_000_000 / part.length())), "").sources()).as(part).isEmpty());
        }
    }

    @Test
    void everNewNamesFillNoMemory() {
        StringBuilder script = new StringBuilder();
        for (int level = 0; level < 10; level++) {
            script.append("{n").append(level).append("n".repeat(97)).append(':');
        }
        script.append('{');
        for (int i = 0; i < 100_000; i++) {
            script.append('a').append(i).append(":\"xy\",");
        }
        Map<String, List<String>> groups = ScriptTexts.of(script.toString());
        assertThat(groups.keySet().stream().mapToLong(String::length).sum()).isBetween(4_000_000L, 5_000_000L);
    }

    @Test
    void fieldsOfTheSameNameAreOneGroup() {
        Map<String, List<String>> groups = ScriptTexts.of("{\"body\":{\"items\":[{\"text\":\"a b\"},{\"items\":[{\"text\":\"c d\"}]}],\"note\":\"e f\"}}");
        assertThat(groups).containsEntry("body/items/text/", List.of("a b", "c d")).containsEntry("body/note/", List.of("e f"));
    }

    @Test
    void whatAScriptSaysOfVisitorsIsNoStoryWhereTheStoryIsSeenAndShort() {
        String consent = "var consent={\"services\":[" + ("{\"name\":\"Counting\",\"description\":\"We use this service to count how visitors come to our pages and where they go from there. "
                + "What is counted is kept for two years, and nobody else is told. You may say no at any time, and then nothing is counted.\"},").repeat(6) + "{}]}";
        Page brief = READER.read("<h1>Late</h1><p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>" + script(consent), "");
        assertThat(texts(brief)).containsExactly("Late", ONE, TWO, THREE);
        assertThat(brief.origin()).isEqualTo(Origin.TEXT);
    }

    @Test
    void aTemplateThatIsShownWhereItStandsIsText() {
        Page page = READER.read("<p>" + ONE + "</p><div><template shadowrootmode=open><p>" + TWO + "</p></template></div><template><p>Unseen</p></template>", "");
        assertThat(texts(page)).containsExactly(ONE, TWO);
    }

    @Test
    void aSearchThatWasMadeToBeSlowEndsInTime() throws Throwable {
        String line = "a ".repeat(980);
        String body = (line + "a.\\n").repeat(400);
        String page = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body + "\"}</script>"
                + ("<p><a href=/>" + line + "b.</a></p>").repeat(100);
        Effort.isBounded("100 links in 400 lines", () -> assertThat(READER.read(page, "").sources()).isNotEmpty());
    }
}
