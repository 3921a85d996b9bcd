package io.github.articlecleaner.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.Gzipped;
import io.github.articlecleaner.article.Cut;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.read.Encoding;
import io.github.articlecleaner.read.Letters;
import io.github.articlecleaner.read.PageReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cuts by the model's own verdicts: on our pages, on our pages with damage, and on real pages where they are at hand. */
class RealPagesTest {

    /** Two hundred pages and some more, all publishers in turn. */
    private static final int EACH = 9;

    private static final ArticleCleaner CLEANER = ArticleCleaner.builder().build();

    private static final PageReader READER = new PageReader(Limits.DEFAULT);

    @Test
    void ourOwnPagesComeBackWithoutTheirAppeals() throws IOException {
        int cuts = 0;
        for (byte[] page : ours()) {
            cuts += check(page, false).cuts().size();
        }
        assertThat(cuts).isGreaterThan(20);
    }

    @Test
    void damagedPagesDoToo() throws IOException {
        Random random = new Random(11);
        List<byte[]> pages = ours();
        int cuts = 0;
        for (int i = 0; i < 100; i++) {
            cuts += check(damaged(pages.get(i % pages.size()), random), true).cuts().size();
        }
        assertThat(cuts).isGreaterThan(100);
    }

    @Test
    void realPagesDoToo() throws IOException {
        Path corpora = Path.of(System.getProperty("corpora", "../shared/corpora"));
        assumeTrue(Files.isDirectory(corpora), "the corpora of real pages are not at hand");
        int pages = 0;
        int changed = 0;
        int whole = 0;
        try (Stream<Path> files = Files.walk(corpora)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList()) {
                if (pages++ % EACH == 0) {
                    CutHtml cut = check(Gzipped.bytes(file), false);
                    changed += cut.cuts().isEmpty() ? 0 : 1;
                    whole += words(kept(cut)).equals(words(READER.read(cut.html(), "").sources().stream().map(Source::text))) ? 1 : 0;
                }
            }
        }
        int checked = (pages + EACH - 1) / EACH;
        assertThat(checked).isGreaterThanOrEqualTo(200);
        assertThat(whole).as("of %d pages, those without any text of their removed appeals", checked).isGreaterThanOrEqualTo(checked - 3);
        assertThat(changed).isGreaterThan(100);
    }

    /** What must hold of any page: bytes, tree and kept text. */
    private static CutHtml check(byte[] page, boolean damaged) {
        Encoding encoding = Encoding.of(page);
        Letters letters = encoding.decode(page);
        String html = letters.text();
        CutHtml cut = CLEANER.cut(html);
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        int at = 0;
        for (Cut range : cut.cuts()) {
            left.write(page, at, letters.place(range.start()) - at);
            at = letters.place(range.end());
        }
        left.write(page, at, page.length - at);
        assertThat(encoding.decode(left.toByteArray()).text()).isEqualTo(cut.html());
        assertThat(letters.with(html)).isEqualTo(page);
        List<String> tree = Tree.of(cut.html());
        List<String> wanted = Tree.without(html, cut.cuts());
        assertThat(damaged ? seen(tree) : tree).isEqualTo(damaged ? seen(wanted) : wanted);
        String kept = words(kept(cut));
        // In the order of the source, as the cutter read it.
        String after = words(READER.trace(cut.html(), "").page().sources().stream().map(Source::text));
        assertThat(SoupTest.isSubsequence(kept, after)).isTrue();
        return cut;
    }

    /**
     * What is met in a tree, without the page's own tags, ends and white space between: on damaged pages jsoup takes these for implied or not by
     * what comes later. {@link SoupTest} compares them too.
     */
    private static List<String> seen(List<String> tree) {
        List<String> seen = new ArrayList<>(tree);
        seen.removeIf(met -> met.isBlank() || met.equals(">") || met.matches("(?s)<(html|head|body).*"));
        return seen;
    }

    /** The texts that are not of a removed appeal. */
    private static Stream<String> kept(CutHtml cut) {
        return cut.article().paragraphs().stream().filter(p -> p.kept() || !p.kind().isAppeal()).map(Paragraph::text);
    }

    private static String words(Stream<String> texts) {
        return texts.reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString().replaceAll("\\s", "");
    }

    private static List<byte[]> ours() throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("testdata/pages"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        return pages;
    }

    /** A page with stretches lost, doubled or moved, and some bytes changed. */
    private static byte[] damaged(byte[] page, Random random) {
        byte[] bytes = page;
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(60));
            int where = random.nextInt(bytes.length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            switch (random.nextInt(4)) {
                case 0 -> {
                    out.write(bytes, 0, from);
                    out.write(bytes, to, bytes.length - to);
                }
                case 1 -> {
                    out.write(bytes, 0, where);
                    out.write(bytes, from, to - from);
                    out.write(bytes, where, bytes.length - where);
                }
                case 2 -> {
                    out.writeBytes(Arrays.copyOf(bytes, from));
                    out.writeBytes("</div><b></p>".substring(0, 1 + random.nextInt(12)).getBytes(StandardCharsets.US_ASCII));
                    out.write(bytes, from, bytes.length - from);
                }
                default -> {
                    out.write(bytes, 0, from);
                    out.write(random.nextInt(256));
                    out.write(bytes, from + 1, bytes.length - from - 1);
                }
            }
            bytes = out.toByteArray();
        }
        return bytes;
    }
}
