package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.read.Encoding;
import io.github.articlecleaner.read.Letters;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bytes as servers really send them: in every charset, in the wrong one, and what is no page at all. */
class HostileBytesTest {

    private static final String SENTENCE = "The caf\u00e9 on the pier reopened on Friday, na\u00efve as that may seem, and served 300 guests.";

    private static final String PAGE = "<html><body><article><h1>Caf\u00e9</h1>" + ("<p>" + SENTENCE + "</p>").repeat(6) + "</article></body></html>";

    private static final ArticleCleaner CLEANER = ArticleCleaner.builder().build();

    private static List<String> texts(byte[] page) {
        return CLEANER.apply(page).paragraphs().stream().map(Paragraph::text).toList();
    }

    private static byte[] marked(int first, int second, String page, Charset charset) {
        byte[] bytes = page.getBytes(charset);
        byte[] all = new byte[bytes.length + 2];
        all[0] = (byte) first;
        all[1] = (byte) second;
        System.arraycopy(bytes, 0, all, 2, bytes.length);
        return all;
    }

    @Test
    void everyCharsetIsReadWithItsMarkAndWithout() {
        assertThat(texts(PAGE.getBytes(StandardCharsets.UTF_8))).contains(SENTENCE);
        assertThat(texts(PAGE.getBytes(StandardCharsets.UTF_16LE))).contains(SENTENCE);
        assertThat(texts(PAGE.getBytes(StandardCharsets.UTF_16BE))).contains(SENTENCE);
        assertThat(texts(marked(0xff, 0xfe, PAGE, StandardCharsets.UTF_16LE))).contains(SENTENCE);
        assertThat(texts(marked(0xfe, 0xff, PAGE, StandardCharsets.UTF_16BE))).contains(SENTENCE);
        assertThat(texts(PAGE.getBytes(Charset.forName("windows-1252")))).contains(SENTENCE);
    }

    @Test
    void whatAPageClaimsWronglyIsNotBelieved() {
        String claims = PAGE.replace("<body>", "<meta charset=windows-1251><body>");
        assertThat(texts(claims.getBytes(StandardCharsets.UTF_8))).contains(SENTENCE);
        assertThat(texts(PAGE.replace("<body>", "<meta charset=no-such-charset><body>").getBytes(StandardCharsets.UTF_8))).contains(SENTENCE);
        assertThat(texts(PAGE.replace("<body>", "<meta charset=utf-16><body>").getBytes(StandardCharsets.UTF_8))).contains(SENTENCE);
    }

    /** In UTF-16 and EBCDIC the claim itself would be other bytes; the last two charsets can be read and not written. */
    @Test
    void aCharsetInWhichTheClaimCouldNotStandIsNotBelieved() {
        for (String charset : List.of("utf-16", "utf-16le", "utf-16be", "utf-32", "ibm037", "iso-2022-cn", "x-JISAutoDetect")) {
            byte[] page = PAGE.replace("<body>", "<meta charset=" + charset + "><body>").getBytes(Charset.forName("windows-1252"));
            assertThat(texts(page)).as(charset).contains(SENTENCE);
            Letters letters = Encoding.of(page).decode(page);
            assertThat(letters.with(letters.text())).as(charset).isEqualTo(page);
        }
    }

    /** It took 13 seconds of the processor once. */
    @Test
    void aClaimThatNeverEndsIsReadInTime() {
        byte[] page = ("a \u00ff b" + "<meta".repeat(60) + " charset=" + " ".repeat(9_000) + "x").getBytes(StandardCharsets.ISO_8859_1);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(texts(page)).isNotEmpty();
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start).isLessThan(Duration.ofSeconds(2).toNanos());
    }

    @Test
    void onePartInAnotherCharsetSpoilsNoOtherPart() {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        byte[] stray = "<p>Caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] mixed = java.util.Arrays.copyOf(page, page.length + stray.length);
        System.arraycopy(stray, 0, mixed, page.length, stray.length);
        assertThat(texts(mixed)).contains(SENTENCE);
    }

    @Test
    void whatIsNoTextSaysSo() {
        byte[] noise = new byte[20_000];
        new Random(5).nextBytes(noise);
        assertThat(CLEANER.apply(noise).limits()).containsExactly(Limit.BINARY);
        for (String magic : List.of("%PDF-1.7\n", "\u0089PNG\r\n\u001a\n", "GIF89a", "PK\u0003\u0004", "\u00ff\u00d8\u00ff\u00e0")) {
            byte[] file = noise.clone();
            byte[] start = magic.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(start, 0, file, 0, start.length);
            CleanedArticle article = CLEANER.apply(file);
            assertThat(article.limits()).as(magic).containsExactly(Limit.BINARY);
            assertThat(article.text()).isEmpty();
        }
    }

    @Test
    void lettersOfNoWidthHideNoAppeal() {
        String letter = "<p>Please donate today and support our newsroom: every euro keeps our reporters at work.</p><p>Donate now</p>";
        String page = PAGE.replace("</article>", letter + "</article>");
        String hiding = PAGE.replace("</article>", letter.replace("donate", "d\u200bo\u00adn\u2060a\ufefft\u200be").replace("Donate", "Do\u200bnate") + "</article>");
        assertThat(ArticleCleaner.clean(hiding).paragraphs()).isEqualTo(ArticleCleaner.clean(page).paragraphs());
        for (String unseen : List.of("\u200b", "\u200c", "\u200d", "\u200d\u200c", "\u2060", "\u2063", "\u180e", "\ufeff")) {
            String inside = letter.replace("donate", "do" + unseen + "nat" + unseen + "e").replace("Donate", "D" + unseen + "onate").replace("support", "sup" + unseen + "port");
            assertThat(ArticleCleaner.clean(PAGE.replace("</article>", inside + "</article>")).paragraphs()).as("U+%04x", (int) unseen.charAt(0))
                    .isEqualTo(ArticleCleaner.clean(page).paragraphs());
        }
        assertThat(ArticleCleaner.clean(page).appeals()).extracting(appeal -> appeal.kind()).contains(Kind.DONATION);
    }

    @Test
    void joinersThatScriptsAndPicturesNeedStay() {
        for (String needed : List.of("\u0645\u06cc\u200c\u0631\u0648\u062f", "\u0915\u094d\u200d\u0937", "\ud83d\udc69\u200d\ud83d\udd27")) {
            assertThat(ArticleCleaner.clean("<p>" + needed + "</p>").paragraphs().get(0).text()).isEqualTo(needed);
        }
    }

    /** Files of {@code testdata/hostile}: only that they come back. */
    @TestFactory
    Stream<DynamicTest> filesComeBack() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("testdata/hostile"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(CLEANER.apply(bytes).text()).isNotNull();
                assertThat(ArticleCleaner.cleanText(new String(bytes, StandardCharsets.UTF_8)).text()).isNotNull();
                assertThat(CLEANER.cut(new String(bytes, StandardCharsets.UTF_8)).html()).isNotNull();
            }));
        }
    }
}
