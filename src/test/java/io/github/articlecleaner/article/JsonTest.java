package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.Effort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final ArticleCleaner EVERYTHING = ArticleCleaner.builder().keep(Kind.values()).build();

    private static String schemaText() throws IOException {
        try (InputStream in = CleanedArticle.class.getResourceAsStream("/io/github/articlecleaner/article.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schemaText(), InputFormat.JSON);
    }

    private static List<CleanedArticle> articles() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("testdata/pages"))) {
            return folders.filter(f -> Files.exists(f.resolve("page.html"))).sorted().map(folder -> {
                try {
                    return ArticleCleaner.builder().build().apply(Files.readAllBytes(folder.resolve("page.html")), "https://example.org/");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }).toList();
        }
    }

    @Test
    void linksWithinLinksAreOneAndCostNoMoreThanTheirNumber() throws Throwable {
        ArticleCleaner cleaner = ArticleCleaner.builder().threshold(0.001).build();
        String json = cleaner.apply("<p>The <a href=https://x.example/>bridge</a> over the river was opened by the mayor on Monday, ten years late.</p>").json();
        int at = json.indexOf("{\"tag\":\"a\"");
        String link = json.substring(at, json.indexOf("}}", at) + 2);
        String crowded = json.substring(0, at) + (link + ",").repeat(100_000) + json.substring(at);
        Effort.isBounded("100,000 links", () -> assertThat(CleanedArticle.fromJson(crowded).markdown()).containsOnlyOnce("](https://x.example/)"));
    }

    @Test
    void emphasisThatIsLeftOutCostsNoMoreThanItsNumber() throws Throwable {
        String json = EVERYTHING.apply("<p>a<em>“x”</em>y</p>").json();
        int at = json.indexOf("{\"tag\":\"em\"");
        String em = json.substring(at, json.indexOf('}', at) + 1);
        String crowded = json.substring(0, at) + (em + ",").repeat(50_000) + json.substring(at);
        Effort.isBounded("50,000 times emphasis", () -> assertThat(CleanedArticle.fromJson(crowded).markdown()).isEqualTo("a“x”y"));
    }

    @Test
    void isWhatTheSchemaSays() throws IOException {
        Schema schema = schema();
        for (CleanedArticle article : articles()) {
            assertThat(schema.validate(article.json(), InputFormat.JSON)).as(article.title()).isEmpty();
        }
        assertThat(schema.validate(ArticleCleaner.clean("").json(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(ArticleCleaner.cleanText("One.\n\nTwo.").json(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(ArticleCleaner.builder().build().apply(new byte[] {'%', 'P', 'D', 'F', '-'}).json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsWrong() throws IOException {
        Schema schema = schema();
        String json = EVERYTHING.apply("<p>One <b>two</b></p>").json();
        for (String[] change : new String[][] {{"\"version\":1", "\"version\":2"}, {"\"kept\":true", "\"kept\":1"}, {"\"container\":", "\"box\":"},
            {"\"tag\":\"strong\",", ""}, {"\"limits\":[]", "\"limits\":[\"NOISE\"]"}, {"\"language\":", "\"tongue\":"}}) {
            assertThat(json).contains(change[0]);
            assertThat(schema.validate(json.replace(change[0], change[1]), InputFormat.JSON)).as(change[1]).isNotEmpty();
        }
    }

    @Test
    void theSchemaNamesEveryKindAndLimit() throws IOException {
        assertThat(schemaText()).contains(Arrays.stream(Kind.values()).map(kind -> "\"" + kind + "\"").toList())
                .contains(Arrays.stream(Limit.values()).map(limit -> "\"" + limit + "\"").toList());
    }

    /** A field of a result that the JSON forgets would come back empty. */
    @Test
    void everythingComesBack() throws IOException {
        for (CleanedArticle article : articles()) {
            CleanedArticle read = CleanedArticle.fromJson(article.json());
            assertThat(read.paragraphs()).isEqualTo(article.paragraphs());
            assertThat(read.paragraphs()).extracting(Paragraph::reasons).isEqualTo(article.paragraphs().stream().map(Paragraph::reasons).toList());
            assertThat(read.appeals()).isEqualTo(article.appeals());
            assertThat(read.metadata()).isEqualTo(article.metadata());
            assertThat(read.limits()).isEqualTo(article.limits());
            assertThat(read.modelVersion()).isEqualTo(article.modelVersion());
            assertThat(read.text()).isEqualTo(article.text());
            assertThat(read.html()).isEqualTo(article.html());
            assertThat(read.markdown()).isEqualTo(article.markdown());
            assertThat(read.json()).isEqualTo(article.json());
        }
        CleanedArticle unknown = ArticleCleaner.clean("<p>123 456</p>");
        assertThat(CleanedArticle.fromJson(unknown.json()).metadata()).isEqualTo(unknown.metadata());
        assertThat(new Metadata("", "", "und", "")).isEqualTo(new Metadata("", "", "", ""));
        Metadata full = Metadata.builder()
                .text(Metadata.Field.TITLE, "Bridge reopens", Metadata.Origin.PAGE)
                .texts(Metadata.Field.AUTHORS, List.of("Ada Lind", "Ben Okoro"), Metadata.Origin.JSON_LD)
                .moment(Metadata.Field.PUBLISHED, Moment.of(LocalDate.of(2024, 5, 17), LocalTime.of(9, 30), ZoneOffset.ofHours(2)), Metadata.Origin.JSON_LD)
                .moment(Metadata.Field.MODIFIED, Moment.of(LocalDate.of(2024, 5, 18), null, null), Metadata.Origin.META)
                .text(Metadata.Field.SITE_NAME, "The Tidewater Post", Metadata.Origin.OPEN_GRAPH)
                .text(Metadata.Field.LANGUAGE, "en", Metadata.Origin.HEAD)
                .text(Metadata.Field.DESCRIPTION, "A bridge.", Metadata.Origin.META)
                .text(Metadata.Field.IMAGE, "https://example.org/b.jpg", Metadata.Origin.OPEN_GRAPH)
                .text(Metadata.Field.URL, "https://example.org/a", Metadata.Origin.ADDRESS)
                .text(Metadata.Field.CANONICAL_URL, "https://example.org/", Metadata.Origin.HEAD)
                .text(Metadata.Field.SECTION, "Town", Metadata.Origin.MICRODATA)
                .texts(Metadata.Field.TAGS, List.of("bridge"), Metadata.Origin.META)
                .accessibleForFree(false, Metadata.Origin.JSON_LD)
                .build();
        assertThat(Arrays.stream(Metadata.Field.values())).allMatch(field -> full.origin(field).isPresent());
        String told = new CleanedArticle(full, List.of(), Later.of(List.of()), Set.of(), Origin.TEXT, "m", List.of(), "").json();
        assertThat(CleanedArticle.fromJson(told).metadata()).isEqualTo(full);
        assertThat(schema().validate(told, InputFormat.JSON)).isEmpty();
        CleanedArticle partial = ArticleCleaner.builder().limits(Limits.DEFAULT.withParagraphs(1)).build().apply("<p>a</p><p>b</p>");
        assertThat(CleanedArticle.fromJson(partial.json()).limits()).containsExactly(Limit.PARAGRAPHS);
    }

    @Test
    void charactersOfEveryKindComeBackAndFitIntoUtf8() {
        List<String> texts = List.of("quote \" back \\ slash /", "tab \t line \n control \u0001 \u007f", "separators \u2028 \u2029", "half \ud83d pair \ude00",
                "\ude00\ud83d", "whole \ud83d\ude00 pair", "nul \0 bom \ufeff non \uffff", "éß中文");
        CleanedArticle article = EVERYTHING.applyToParagraphs(texts);
        String json = article.json();
        assertThat(json.lines()).hasSize(1);
        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(json);
        assertThat(CleanedArticle.fromJson(json).paragraphs()).extracting(Paragraph::text).isEqualTo(texts);
    }

    @Test
    void fieldsItDoesNotKnowArePassedOver() {
        String json = EVERYTHING.apply("<p>One</p>").json();
        String more = json.replace("{\"version\":1,", "{\"later\":{\"a\":[1,null,{\"b\":2.5}]},\"version\":1,").replace("\"kept\":true", "\"later\":null,\"kept\":true");
        assertThat(CleanedArticle.fromJson(more).json()).isEqualTo(json);
    }

    /** Evidence is names of features, but what somebody else wrote may be anything. */
    @Test
    void evidenceThatNamesNothingGivesNoReason() {
        assertThat(List.of("", "|", "||", "no-such|a|b")).allSatisfy(name -> assertThat(reasons(name)).as(name).isEmpty());
        assertThat(List.of("rule", "rule|")).allSatisfy(name -> assertThat(reasons(name)).as(name).containsExactly("your rule"));
        assertThat(reasons("rule|x")).containsExactly("your rule “x”");
        assertThat(reasons("box|NO_KIND")).containsExactly("stands in the box of an appeal: “NO_KIND”");
    }

    /** What an article says of a paragraph for which only this is said to have spoken. */
    private static List<String> reasons(String name) {
        String json = ArticleCleaner.clean("<p>The council met on Tuesday.</p>").json();
        CleanedArticle article = CleanedArticle.fromJson(json.replaceFirst("\"evidence\":\\[[^]]*]", "\"evidence\":[\"" + name + "\"]"));
        Paragraph paragraph = article.paragraphs().get(0);
        assertThat(paragraph.evidence()).containsExactly(name);
        assertThat(CleanedArticle.fromJson(article.json()).paragraphs()).isEqualTo(article.paragraphs());
        return paragraph.reasons();
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        String json = EVERYTHING.apply("<p>One <b>two</b></p><p>Please donate to our newsroom today, every crown helps us.</p>").json();
        assertThatNullPointerException().isThrownBy(() -> CleanedArticle.fromJson(null)).withMessage("json must not be null");
        assertRefused("", "json must be an object, but was empty");
        assertRefused("[1]", "json must be an object, but was START_ARRAY");
        assertRefused("{\"a\":", "json is no JSON: Unexpected end-of-input");
        assertRefused("{}", "json must be an article of version 1, but there is no version");
        assertRefused("{\"version\":2}", "json must be an article of version 1, but its version is 2");
        assertRefused(json + "{}", "json must be one object, but more follows it at character " + json.length());
        assertRefused(json.replaceFirst("\"text\":\"One two\"", "\"text\":7"), "json: paragraphs[0].text must be a text, but was 7");
        assertRefused(json.replaceFirst("\"index\":1", "\"index\":2"), "json: paragraphs[1].index must be a whole number from 1 to 1, but was 2");
        assertRefused(json.replaceFirst("\"probability\":[\\d.E-]+", "\"probability\":1.5"), "probability must be a number from 0 to 1, but was 1.5");
        assertRefused(json.replaceFirst("(\"text\":\"One two\",\"kind\":)\"\\w+\"", "$1\"STORY\""), "json: paragraphs[0].kind must be one of [BODY, TITLE");
        assertRefused(json.replaceFirst("\"end\":7", "\"end\":8"), "json: paragraphs[0].inlines[0].end must be a whole number from 4 to 7, but was 8");
        assertRefused(json.replaceFirst("\"parent\":0", "\"parent\":5"), "json: containers[1].parent must be a whole number from 0 to 0, but was 5");
        assertRefused(json.replaceFirst("\"metadata\":\\{", "\"metadata\":{\"title\":null,\"was\":{").replaceFirst("},\"limits\"", "}},\"limits\""),
                "json: metadata.title must be a text, but there is none");
        assertRefused(json.replaceFirst("\"evidence\":\\[", "\"evidence\":[null,"), "evidence must be a list of texts, but was null");
        String asks = json.replaceFirst("\"evidence\":", "\"asks\":[{\"start\":0,\"end\":3},{\"start\":2,\"end\":4}],\"evidence\":");
        assertRefused(asks, "json: paragraphs[0].asks[1].start must be a whole number from 3 to 7, but was 2");
        assertRefused(json.replaceFirst("\"paragraphs\":\\[1\\]", "\"paragraphs\":[]"), "].paragraphs must be at least one number, but was []");
        assertRefused("{\"version\":1,\"a\":" + "[".repeat(100_000), "json is no JSON: Document nesting depth");
    }

    private static void assertRefused(String json, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> CleanedArticle.fromJson(json)).withMessageContaining(sentence);
    }
}
