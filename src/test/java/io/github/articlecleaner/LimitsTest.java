package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Each bound gives a part of the article and says so. */
class LimitsTest {

    private static final String SENTENCE = "The council met on Tuesday and decided, after a long debate, to rebuild the old bridge.";

    private static final String PAGE = "<html lang=en><body><article><h1>Bridge</h1>"
            + IntStream.range(0, 40).mapToObj(i -> "<p>" + SENTENCE + " Part " + i + ".</p>").collect(Collectors.joining()) + "</article></body></html>";

    private static ArticleCleaner with(Limits limits) {
        return ArticleCleaner.builder().limits(limits).build();
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** The texts are a beginning of the page's, and less than all. */
    private static void assertBeginning(CleanedArticle part, Limit met) {
        List<String> all = ArticleCleaner.clean(PAGE).paragraphs().stream().map(Paragraph::text).toList();
        List<String> some = part.paragraphs().stream().map(Paragraph::text).toList();
        assertThat(part.limits()).containsExactly(met);
        assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(all.subList(0, some.size() - 1)).isEqualTo(some.subList(0, some.size() - 1));
        assertThat(CleanedArticle.fromJson(part.json()).limits()).containsExactly(met);
    }

    @Test
    void bytesCharactersAndElementsEndTheReading() throws IOException {
        assertBeginning(with(Limits.DEFAULT.withBytes(1_000)).apply(bytes(PAGE)), Limit.BYTES);
        assertBeginning(with(Limits.DEFAULT.withBytes(1_000)).apply(new ByteArrayInputStream(bytes(PAGE))), Limit.BYTES);
        assertBeginning(with(Limits.DEFAULT.withCharacters(1_000)).apply(PAGE), Limit.CHARACTERS);
        assertBeginning(with(Limits.DEFAULT.withElements(20)).apply(PAGE), Limit.ELEMENTS);
        assertBeginning(with(Limits.DEFAULT.withElements(20)).apply(org.jsoup.Jsoup.parse(PAGE)), Limit.ELEMENTS);
        assertThat(with(Limits.DEFAULT.withElements(20)).cut(PAGE).html()).endsWith(PAGE.substring(PAGE.indexOf("Part 20.")));
    }

    @Test
    void whatFitsExactlyIsWhole() throws IOException {
        int bytes = bytes(PAGE).length;
        assertThat(with(Limits.DEFAULT.withBytes(bytes)).apply(new ByteArrayInputStream(bytes(PAGE))).isPartial()).isFalse();
        assertThat(with(Limits.DEFAULT.withBytes(bytes)).apply(bytes(PAGE)).isPartial()).isFalse();
        assertThat(with(Limits.DEFAULT.withCharacters(PAGE.length())).apply(PAGE).isPartial()).isFalse();
        assertThat(with(Limits.DEFAULT.withElements(44)).apply(PAGE).isPartial()).isFalse();
        assertThat(with(Limits.DEFAULT.withParagraphs(41)).apply(PAGE).isPartial()).isFalse();
        assertThat(with(Limits.DEFAULT.withParagraphLength(SENTENCE.length() + 9)).apply(PAGE).isPartial()).isFalse();
    }

    @Test
    void aStreamIsReadNoFurtherThanItsBound() throws IOException {
        InputStream endless = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (++read > 1_001) {
                    throw new IOException("read too far");
                }
                return read % 50 == 0 ? '\n' : 'x';
            }
        };
        assertThat(with(Limits.DEFAULT.withBytes(1_000)).apply(endless).limits()).containsExactly(Limit.BYTES);
    }

    @Test
    void aLongParagraphIsCutBetweenCharacters() {
        CleanedArticle cut = with(Limits.DEFAULT.withParagraphLength(11)).apply("<p>0123456789\ud83d\ude00 and more</p><p>short</p>");
        assertThat(cut.paragraphs()).extracting(Paragraph::text).containsExactly("0123456789", "short");
        assertThat(cut.limits()).containsExactly(Limit.PARAGRAPH_LENGTH);
        CleanedArticle given = with(Limits.DEFAULT.withParagraphLength(11)).applyToParagraphs(List.of("0123456789\ud83d\ude00 and more", ""));
        assertThat(given.paragraphs()).extracting(Paragraph::text).containsExactly("0123456789", "");
        assertThat(given.limits()).containsExactly(Limit.PARAGRAPH_LENGTH);
    }

    @Test
    void depthBoundsTreesOfTheCallersToo() {
        Document document = new Document("");
        Element inner = document.appendElement("html").appendElement("body");
        for (int i = 0; i < 20_000; i++) {
            inner = inner.appendElement("div");
        }
        inner.appendElement("p").text(SENTENCE);
        CleanedArticle article = ArticleCleaner.builder().build().apply(document);
        assertThat(article.limits()).containsExactly(Limit.DEPTH);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(SENTENCE);
        article.html();
    }

    @Test
    void whenTheTimeIsUpWhatWasReadIsJudged() {
        String large = PAGE.replace("</article>", ("<p>" + SENTENCE + "</p>").repeat(100_000) + "</article>");
        ArticleCleaner hasty = ArticleCleaner.builder().timeLimit(Duration.ofNanos(3)).build();
        CleanedArticle part = hasty.apply(large);
        assertThat(part.limits()).contains(Limit.TIME);
        assertThat(part.paragraphs()).isNotEmpty().hasSizeLessThan(2_000);
        CleanedArticle text = hasty.applyToText((SENTENCE + "\n").repeat(100_000));
        assertThat(text.limits()).contains(Limit.TIME);
        assertThat(text.paragraphs()).isNotEmpty().hasSizeLessThan(2_000);
        String appeal = "<p>Please donate to our newsroom today: every euro keeps our reporters at work.</p>";
        CutHtml cut = hasty.cut(appeal + large + appeal);
        assertThat(cut.article().limits()).contains(Limit.TIME);
        assertThat(cut.html()).endsWith("</p></article></body></html>" + appeal);
    }

    @Test
    void whatThePageSaysOfItselfCountsIntoTheTime() {
        // Nothing asks an element for its document but its address, before the clock starts, and the metadata.
        Element slow = new Element("div") {
            @Override
            public Document ownerDocument() {
                long start = System.nanoTime();
                while (System.nanoTime() - start < Duration.ofMillis(400).toNanos()) {
                    Thread.onSpinWait();
                }
                return super.ownerDocument();
            }
        };
        slow.append("<p>" + SENTENCE + "</p>");
        CleanedArticle article = ArticleCleaner.builder().timeLimit(Duration.ofMillis(900)).build().apply(slow);
        assertThat(article.limits()).contains(Limit.TIME);
        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void pagesSavedCompressedAreUnpacked() throws IOException {
        byte[] packed = Gzipped.of(PAGE);
        ArticleCleaner cleaner = ArticleCleaner.builder().build();
        assertThat(cleaner.apply(packed).text()).isEqualTo(ArticleCleaner.clean(PAGE).text());
        assertThat(cleaner.apply(new ByteArrayInputStream(packed)).text()).isEqualTo(ArticleCleaner.clean(PAGE).text());
        assertBeginning(with(Limits.DEFAULT.withBytes(1_000)).apply(packed), Limit.BYTES);
    }

    @Test
    void aBrokenCompressionGivesItsBeginning() {
        String varied = IntStream.range(0, 3_000).mapToObj(i -> "<p>" + SENTENCE + Integer.toHexString(i * 7919) + "</p>").collect(Collectors.joining());
        byte[] packed = Gzipped.of(varied);
        CleanedArticle half = ArticleCleaner.builder().build().apply(Arrays.copyOf(packed, packed.length / 2));
        assertThat(half.limits()).containsExactly(Limit.BYTES);
        assertThat(half.paragraphs()).isNotEmpty().hasSizeLessThan(3_000);
        assertThat(ArticleCleaner.builder().build().apply(new byte[] {0x1f, (byte) 0x8b, 8, 1, 2, 3}).limits()).containsExactly(Limit.BINARY);
    }

    @Test
    void aBombStopsAtItsBound() {
        byte[] bomb = Gzipped.of(new byte[100_000_000]);
        assertThat(bomb).hasSizeLessThan(200_000);
        assertThat(with(Limits.DEFAULT.withBytes(100_000)).apply(bomb).limits()).contains(Limit.BINARY);
        assertThat(with(Limits.DEFAULT.withBytes(100_000)).apply(Gzipped.of("<p>x</p>".repeat(1_000_000))).limits()).containsExactly(Limit.BYTES);
    }

    @Test
    void eachBoundIsSetAlone() {
        Limits changed = Limits.DEFAULT.withBytes(1).withCharacters(2).withElements(3).withDepth(16).withParagraphs(5).withParagraphLength(6).withTime(Duration.ofNanos(7));
        assertThat(changed).isEqualTo(new Limits(1, 2, 3, 16, 5, 6, Duration.ofNanos(7)));
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(40_000_000, 20_000_000, 1_000_000, 512, 100_000, 1_000_000, Duration.ofMinutes(5)));
    }

    @Test
    void limitsSetAllBoundsAnewAndTheTimeAsWell() {
        Limits half = Limits.DEFAULT.withParagraphs(20);
        assertThat(ArticleCleaner.builder().limits(half).timeLimit(Duration.ofNanos(3)).build().apply(PAGE).limits()).contains(Limit.TIME);
        assertBeginning(ArticleCleaner.builder().timeLimit(Duration.ofNanos(3)).limits(half).build().apply(PAGE), Limit.PARAGRAPHS);
    }

    @Test
    void boundsSayWhatIsWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withBytes(0)).withMessage("bytes must be at least 1, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withCharacters(0)).withMessage("characters must be at least 1, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withElements(-1)).withMessage("elements must be at least 1, but was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withDepth(15)).withMessage("depth must be at least 16, but was 15");
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withParagraphs(0)).withMessage("paragraphs must be at least 1, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withParagraphLength(0)).withMessage("paragraphLength must be at least 1, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleCleaner.builder().timeLimit(Duration.ZERO)).withMessage("time must be more than nothing, but was PT0S");
        assertThatThrownBy(() -> ArticleCleaner.builder().timeLimit(null)).isInstanceOf(NullPointerException.class).hasMessage("time must not be null");
        assertThat(Limits.DEFAULT.withTime(Duration.ofDays(400_000_000)).clock().getAsBoolean()).isFalse();
    }

    @Test
    void theSchemaNamesEveryLimit() throws IOException {
        List<String> named = new ArrayList<>();
        try (InputStream in = ArticleCleaner.class.getResourceAsStream("/io/github/articlecleaner/article.schema.json");
                var json = new JsonFactory().createParser(in)) {
            boolean limits = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                limits |= token == JsonToken.FIELD_NAME && json.currentName().equals("limits");
                if (limits && token == JsonToken.VALUE_STRING && "enum".equals(json.getParsingContext().getParent().getCurrentName())) {
                    named.add(json.getText());
                }
                limits &= !(token == JsonToken.FIELD_NAME && json.currentName().equals("origin"));
            }
        }
        assertThat(named).containsExactly(Arrays.stream(Limit.values()).map(Enum::name).toArray(String[]::new));
    }
}
