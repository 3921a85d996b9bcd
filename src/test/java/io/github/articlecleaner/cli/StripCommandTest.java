package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.articlecleaner.Gzipped;
import io.github.articlecleaner.read.Encoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripCommandTest {

    private static final String PAGE = "testdata/pages/donation-box-between-paragraphs/page.html";

    @TempDir
    private Path folder;

    private byte[] strip(Path page, String... options) throws IOException {
        Path out = folder.resolve("out.html");
        String[] args = new String[options.length + 4];
        System.arraycopy(options, 0, args, 4, options.length);
        System.arraycopy(new String[] {"strip", page.toString(), "-o", out.toString()}, 0, args, 0, 4);
        assertThat(Run.of(args)).isEqualTo(new Run(0, "", ""));
        return Files.readAllBytes(out);
    }

    /** The page of the report's ranges cut out of its bytes. */
    private static byte[] without(byte[] page, List<String> report) throws IOException {
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        int at = 0;
        for (String line : report) {
            int start = number(line, "start");
            left.write(page, at, start - at);
            at = number(line, "end");
        }
        left.write(page, at, page.length - at);
        return left.toByteArray();
    }

    private static int number(String line, String field) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals(field)) {
                    return json.nextIntValue(-1);
                }
            }
        }
        throw new AssertionError("no " + field + " in " + line);
    }

    @Test
    void everyByteOutsideOfTheReportedRangesStays() throws IOException {
        byte[] page = Files.readAllBytes(Path.of(PAGE));
        List<String> report = Run.of("strip", "--report", PAGE).out().lines().toList();
        assertThat(report).isNotEmpty().allSatisfy(line -> assertThat(line).matches("\\{\"start\":\\d+,\"end\":\\d+,\"kind\":\"[A-Z]+\",\"probability\":[\\d.]+,\"html\":\".*\"}"));
        assertThat(report).anyMatch(line -> line.contains("DONATION"));
        assertThat(strip(Path.of(PAGE))).isEqualTo(without(page, report)).hasSizeLessThan(page.length);
    }

    @Test
    void itIsSoInEveryCharsetAndWithBrokenBytes() throws IOException {
        String html = Files.readString(Path.of(PAGE)).replace("\n", "\r\n").replaceFirst("<p>", "<p>größer – ");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"), Charset.forName("GB18030"))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(charset.equals(StandardCharsets.UTF_16LE) ? new byte[] {(byte) 0xff, (byte) 0xfe} : new byte[0]);
            bytes.write(html.replaceAll("(?i)charset=[\"']?utf-8", "charset=\"" + charset.name()).getBytes(charset));
            if (charset.equals(StandardCharsets.UTF_8)) {
                bytes.write(new byte[] {(byte) 0xc3, ' ', (byte) 0xff, (byte) 0x80});
            }
            byte[] page = bytes.toByteArray();
            Path file = Files.write(folder.resolve("page.html"), page);
            List<String> report = Run.of("strip", "--report", file.toString()).out().lines().toList();
            assertThat(report).as(charset.name()).isNotEmpty();
            assertThat(strip(file)).as(charset.name()).isEqualTo(without(page, report));
        }
    }

    /**
     * Letters that can be written in two ways, of which an encoder knows one, and bytes that are no letter: written back they would be other bytes. The
     * last page goes from ASCII to Japanese and back by escapes, one more often than it needs.
     */
    @ParameterizedTest
    @CsvSource({
        "shift_jis, windows-31j, ed40fa5c8790 81e0 fbfc eeef 80 fd ff", "gb2312, GB18030, a2e3 80 ff a8bf 8431a437 81308130 e946 8139",
        "gbk, GB18030, a3a0 a6d9 fe59 80 20", "big5, x-MS950-HKSCS, f9f9 a2a4 f9e9 a15e 80 ff a1", "euc-kr, x-windows-949, 8c63 ff a1 20 c9a1",
        "euc-jp, x-eucJP-Open, ade2 f9a1 8ff3f3 ada1 ff 8ea1", "iso-8859-9, windows-1254, 93 81 8d 94", "tis-620, x-windows-874, 93 a1 db ff", "x-mac-cyrillic, x-MacUkraine, a2 ff",
        "iso-2022-jp, x-windows-iso2022jp, 1b24422d702d701b28421b2842 611b24402422241b28421b284a 5c 1b2842"
    })
    void lettersWithTwoSpellingsAndStrayBytesStayAsTheyWere(String label, String charset, String odd) throws IOException {
        String letters = new String(HexFormat.of().parseHex(odd.replace(" ", "")), StandardCharsets.ISO_8859_1);
        byte[] html = Files.readString(Path.of(PAGE)).replaceAll("(?i)charset=[\"']?utf-8", "charset=\"" + label).getBytes(Charset.forName(charset));
        String all = new String(html, StandardCharsets.ISO_8859_1).replaceAll("<p( [^>]*)?>", "$0" + Matcher.quoteReplacement(letters)).replace("</p>", letters + "</p>");
        byte[] page = all.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Encoding.of(page).charset()).isEqualTo(Charset.forName(charset));
        Path file = Files.write(folder.resolve("page.html"), page);
        List<String> report = Run.of("strip", "--report", file.toString()).out().lines().toList();
        assertThat(report).isNotEmpty();
        byte[] left = strip(file);
        assertThat(left).isEqualTo(without(page, report)).hasSizeLessThan(page.length);
        assertThat(new String(left, StandardCharsets.ISO_8859_1)).contains(">" + letters).contains(letters + "</p>");
        String marked = new String(strip(file, "--annotate"), StandardCharsets.ISO_8859_1);
        assertThat(marked).contains(" data-article-cleaner=\"donation\"");
        assertThat(marked.replaceAll(" data-article-cleaner=\"[a-z]+\"", "")).isEqualTo(all);
    }

    @Test
    void rulesOfAHostApplyByTheAddressOfThePage() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>The council met on Monday.</p><p>Our raffle opens at noon.</p>");
        Path rules = Files.writeString(folder.resolve("rules.txt"), "remove as ENGAGE cue \"our raffle\" on example.org\n");
        String option = rules.toString();
        assertThat(strip(page, "--rules", option)).isEqualTo(Files.readAllBytes(page));
        assertThat(strip(page, "--rules", option, "--url", "https://other.example/a")).isEqualTo(Files.readAllBytes(page));
        assertThat(strip(page, "--rules", option, "--url", "https://www.example.org/a")).asString().doesNotContain("raffle").contains("council");
    }

    @Test
    void annotateMarksAndCutsNothing() throws IOException {
        String page = Files.readString(Path.of(PAGE));
        String marked = new String(strip(Path.of(PAGE), "--annotate"), StandardCharsets.UTF_8);
        assertThat(marked).contains(" data-article-cleaner=\"donation\"");
        assertThat(marked.replaceAll(" data-article-cleaner=\"[a-z]+\"", "")).isEqualTo(page);
    }

    @Test
    void standardOutputGetsTheBytesAndNamesInGzAreUnpacked() throws IOException {
        Path packed = folder.resolve("out.html.gz");
        assertThat(Run.of("strip", PAGE, "-o", packed.toString()).code()).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true));
        try {
            assertThat(Run.of("strip", PAGE)).isEqualTo(new Run(0, "", ""));
        } finally {
            System.setOut(before);
        }
        assertThat(Gzipped.bytes(packed)).isEqualTo(caught.toByteArray());
        assertThat(strip(packed)).isEqualTo(caught.toByteArray());
    }

    @Test
    void whatCannotBeDoneIsSaidInALine() throws IOException {
        assertThat(Run.of("strip", "no-such.html")).isEqualTo(new Run(2, "", "no such file: no-such.html\n"));
        assertThat(Run.of("strip", PAGE, "-o", folder.resolve("no/such").toString()).err()).contains("cannot be written");
        assertThat(Run.of("strip", "--report", "--annotate", PAGE).code()).isEqualTo(2);
        Path lines = Files.writeString(folder.resolve("pages.jsonl"), "{\"id\":\"a\",\"text\":\"Donate to our newsroom today.\"}\n");
        assertThat(Run.of("strip", lines.toString())).isEqualTo(new Run(2, "", lines + " is no page but holds many: batch cleans them\n"));
    }

    @Test
    void noPageIsWrittenOver() throws IOException {
        Path page = Files.copy(Path.of(PAGE), folder.resolve("page.html"));
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), page);
        assertThat(Run.of("strip", page.toString(), "-o", link.toString())).isEqualTo(new Run(2, "", page + " is the output too\n"));
        assertThat(page).hasSameBinaryContentAs(Path.of(PAGE));
    }
}
