package io.github.articlecleaner.cli;

import io.github.articlecleaner.Gzipped;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Deflater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.articlecleaner.article.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code batch} takes pages from. */
class BatchInputsTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderGivesItsPagesSortedByNameAndNotItsOwnOutput() throws IOException {
        page("b.html");
        page("sub/a.HTM");
        Files.write(file("sub/c.html.gz"), Gzipped.of(html("packed")));
        Files.writeString(file("d.jsonl"), "{\"id\":\"in lines\",\"text\":\"A line.\"}\n");
        Files.writeString(file("notes.txt"), "no page");
        Path out = Files.writeString(file("out.jsonl"), "{\"id\":\"old\"}\n");
        assertThat(Run.of("batch", folder.toString(), "-o", out.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(ids(Files.readAllLines(out))).containsExactly(name("b.html"), "in lines", name("sub/a.HTM"), name("sub/c.html.gz"));
        assertThat(out).content().contains("Story of b.html", "Story of packed", "A line.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theOutputIsNoInputUnderAnotherNameEither() throws IOException {
        // More than is written at once: it is there to be read while the run goes on.
        Files.writeString(file("pages/a.jsonl"), "{\"id\":\"a\",\"text\":\"One.\"}\n".repeat(200));
        Path out = Files.createFile(file("out.jsonl"));
        Files.createSymbolicLink(file("pages/link.jsonl"), out);
        Files.createLink(file("pages/hard.jsonl"), out);
        for (Path named : List.of(out, folder.resolve("pages/link.jsonl"))) {
            assertThat(Run.of("batch", name("pages"), "-o", named.toString())).isEqualTo(new Run(0, "", ""));
            assertThat(ids(Files.readAllLines(out))).hasSize(200).containsOnly("a");
        }
    }

    @Test
    void standardInputMayBePackedOrNotAndBeShorterThanWhatTellsIt() throws IOException {
        byte[] line = "{\"id\":\"a\",\"text\":\"A line.\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream before = System.in;
        try {
            for (byte[] in : List.of(line, Gzipped.of(line))) {
                System.setIn(new ByteArrayInputStream(in));
                assertThat(Run.of("batch", "-").out()).startsWith("{\"id\":\"a\",\"article\":{").contains("A line.");
            }
            System.setIn(new ByteArrayInputStream(new byte[] {'\n'}));
            assertThat(Run.of("batch", "-")).isEqualTo(new Run(2, "", "standard input is empty\n"));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aFileThatBeginsWithATagIsAPageWhateverItsName() throws IOException {
        Path php = Files.writeString(file("index.php"), "\ufeff\n <!DOCTYPE html>\n<p>Story of php.</p>\n");
        Path lines = Files.writeString(file("lines.txt"), "{\"id\":\"in lines\",\"text\":\"A line.\"}\n");
        Path wide = Files.write(file("wide.asp"), "\ufeff<p>Story of wide letters.</p>\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(ids(batch(php.toString(), lines.toString(), wide.toString()))).containsExactly(php.toString(), "in lines", wide.toString());
    }

    @Test
    void aPatternThatNoShellExpandedIsExpanded() throws IOException {
        for (String name : List.of("a.html", "b.html", "c.htm", "sub/d.html")) {
            page(name);
        }
        assertThat(ids(batch(folder + "/*.html"))).containsExactly(name("a.html"), name("b.html"));
        assertThat(ids(batch(folder + "/**.{html,htm}"))).containsExactly(name("a.html"), name("b.html"), name("c.htm"), name("sub/d.html"));
        assertThat(ids(batch(folder + "/s?b/*", name("b.html")))).containsExactly(name("sub/d.html"), name("b.html"));
        assertThat(ids(batch(folder + "/**/*.html"))).containsExactly(name("a.html"), name("b.html"), name("sub/d.html"));
        Path brackets = page("[x].html");
        assertThat(ids(batch(brackets.toString()))).containsExactly(brackets.toString());
    }

    /** As of a variable that ends in a slash. */
    @Test
    void twoSlashesInAPatternAreOne() throws IOException {
        page("a.html");
        page("sub/b.html");
        assertThat(ids(batch(folder + "//*.html"))).containsExactly(name("a.html"));
        assertThat(ids(batch(folder + "//s*//*.html"))).containsExactly(name("sub/b.html"));
        assertThat(ids(batch(folder + "/**//b.html"))).containsExactly(name("sub/b.html"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPatternLooksNoDeeperThanItReaches() throws IOException {
        page("a.html");
        page("sub/b.html");
        page("sub/locked/c.html");
        Path locked = folder.resolve("sub/locked");
        whileLocked(locked, () -> {
            for (String pattern : List.of("/*.html", "/s*/*.html", "/{sub/b,a}.html")) {
                assertThat(Run.of("batch", folder + pattern, "-o", name("out.jsonl"))).isEqualTo(new Run(0, "", ""));
            }
            assertThat(Run.of("batch", folder + "/**.html", "-o", name("out.jsonl"))).isEqualTo(new Run(2, "", "no permission to read " + locked + "\n"));
        });
    }

    /** Something done about files. */
    private interface Step {
        void take() throws IOException;
    }

    /** Takes a step while a folder may not be read. Root may read everything: then there is nothing to see. */
    private static void whileLocked(Path locked, Step step) throws IOException {
        Files.setPosixFilePermissions(locked, Set.of());
        try {
            assumeFalse(Files.isReadable(locked), "skipped: this user may read everything");
            step.take();
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A NUL is in no path anywhere, as a star is in none on Windows. */
    @Test
    void aPatternNeedsToBeNoPathItself() throws IOException {
        page("sub/a.html");
        assertThat(ids(batch(folder + "/sub/{b\0,a}.html"))).containsExactly(name("sub/a.html"));
        assertThat(Run.of("batch", folder + "/sub/*\0")).isEqualTo(new Run(2, "", "no page was found: " + folder + "/sub/*\0\n"));
    }

    @Test
    void aTextThatIsNoNameOfAFileIsToldInOneLine() throws IOException {
        String page = page("a.html").toString();
        String told = " cannot be read: Nul character not allowed\n";
        for (String command : List.of("clean", "explain", "strip", "batch")) {
            assertThat(Run.of(command, "a\0.html")).isEqualTo(new Run(2, "", "a\0.html" + told));
        }
        assertThat(Run.of("batch", "a\0/*.html")).isEqualTo(new Run(2, "", "a\0/" + told));
        assertThat(Run.of("clean", "a\0.html", "-o", name("out"))).isEqualTo(new Run(2, "", "a\0.html" + told));
        for (String option : List.of("--output", "--model", "--rules")) {
            assertThat(Run.of("clean", page, option, "a\0").err())
                    .startsWith("Invalid value for option '" + option + "'").contains("the name of a file or folder was expected, but a\0 is none: Nul character not allowed\n");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatIsALinkIsReadUnderItsOwnName() throws IOException {
        page("real/sub/a.html");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
        assertThat(ids(batch(link.toString()))).containsExactly(name("link/sub/a.html"));
        assertThat(ids(batch(link + "/**.html"))).containsExactly(name("link/sub/a.html"));
        Files.createSymbolicLink(folder.resolve("real/circle"), Path.of(".."));
        assertThat(ids(batch(link.toString()))).containsExactly(name("link/sub/a.html"));
    }

    @Test
    void aPatternThatIsNoneIsToldInOneLine() {
        assertThat(Run.of("batch", folder + "/{a", "-o", name("out.jsonl"))).matches(run -> run.code() == 2 && run.err().lines().count() == 1)
                .extracting(Run::err).asString().startsWith("no pattern: " + folder + "/{a: ");
    }

    @Test
    void inputsThatAreNotThereAreToldBeforeAnythingIsWritten() throws IOException {
        Path out = Files.writeString(file("out.jsonl"), "kept\n");
        Path page = page("a.html");
        Files.createDirectory(file("empty"));
        assertThat(Run.of("batch", page.toString(), "no-such.html", "-o", out.toString())).isEqualTo(new Run(2, "", "no such file: no-such.html\n"));
        assertThat(Run.of("batch", folder + "/*.nothing", "-o", out.toString())).isEqualTo(new Run(2, "", "no page was found: " + folder + "/*.nothing\n"));
        assertThat(Run.of("batch", folder + "/empty", "-o", out.toString())).isEqualTo(new Run(2, "", "no page was found: " + folder + "/empty\n"));
        assertThat(Run.of("batch", page.toString(), "-o", name("no/out.jsonl"))).isEqualTo(new Run(2, "", name("no/out.jsonl") + " cannot be written: its folder is not there\n"));
        assertThat(Run.of("batch", page.toString(), "-o", name("empty"))).isEqualTo(new Run(2, "", name("empty") + " cannot be written: Is a directory\n"));
        assertThat(Run.of("batch", out.toString(), "-o", out.toString())).isEqualTo(new Run(2, "", out + " is the output too\n"));
        assertThat(out).content().isEqualTo("kept\n");
    }

    @Test
    void anInputThatBreaksOffLeavesWhatWasReadAndTheOthers() throws IOException {
        byte[] whole = Gzipped.of("{\"id\":\"a\",\"text\":\"One.\"}\n".repeat(3));
        Path broken = Files.write(file("broken.jsonl.gz"), Arrays.copyOf(whole, whole.length - 6));
        Path out = folder.resolve("out.jsonl");
        Run run = Run.of("batch", broken.toString(), page("b.html").toString(), "-o", out.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(broken + " cannot be read after line ").hasLineCount(1);
        assertThat(ids(Files.readAllLines(out))).endsWith(name("b.html"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWarcGivesItsSuccessfulResponsesWithHtml(boolean packed) throws IOException {
        Warc warc = new Warc(packed);
        warc.info();
        warc.response("https://example.org/plain", "200 OK", "Content-Type: text/html; charset=utf-8", html("plain café"), StandardCharsets.UTF_8);
        warc.response("https://example.org/latin", "200 OK", "Content-Type: text/html; charset=iso-8859-2", html("Łódź"), Charset.forName("ISO-8859-2"));
        warc.response("https://example.org/meta", "200 OK", "Content-Type: application/xhtml+xml",
                "<meta charset=windows-1251>" + html("Новости"), Charset.forName("windows-1251"));
        warc.response("https://example.org/bytes", "200 OK", "Content-Type: text/html; charset=iso-8859-1", html("größer"), StandardCharsets.UTF_8);
        warc.response("https://example.org/odd", "200 OK", "Content-Type: text/html; charset=no-such", html("odd"), StandardCharsets.UTF_8);
        warc.response("https://example.org/image", "200 OK", "Content-Type: image/png", "png", StandardCharsets.UTF_8);
        warc.response("https://example.org/gone", "404 Not Found", "Content-Type: text/html", html("gone"), StandardCharsets.UTF_8);
        byte[] page = html("chunks").getBytes(StandardCharsets.UTF_8);
        warc.response("https://example.org/chunked", "200 OK", "Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked(page));
        warc.response("https://example.org/gzip", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", Gzipped.of(html("unpacked")));
        warc.response("", "200 OK", "Content-Type: text/html", html("nameless"), StandardCharsets.UTF_8);
        Path file = warc.write(file(packed ? "crawl.warc.gz" : "crawl.warc"));
        Path out = folder.resolve("out.jsonl.gz");
        assertThat(Run.of("batch", file.toString(), "-o", out.toString(), "--threads", "2")).isEqualTo(new Run(0, "", ""));
        List<String> results = Gzipped.text(out).lines().toList();
        assertThat(ids(results)).containsExactly("https://example.org/plain", "https://example.org/latin", "https://example.org/meta", "https://example.org/bytes",
                "https://example.org/odd", "https://example.org/chunked", "https://example.org/gzip", "urn:uuid:00000000-0000-0000-0000-000000000011");
        List<String> words = List.of("plain café", "Łódź", "Новости", "größer", "odd", "chunks", "unpacked", "nameless");
        for (int i = 0; i < words.size(); i++) {
            assertThat(results.get(i)).contains("Story of " + words.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "latin1", "us-ascii", "windows-1252"})
    void whatAServerCallsLatin1IsReadAsBrowsersDo(String charset) throws IOException {
        Warc warc = new Warc(false);
        warc.response("https://example.org/", "200 OK", "Content-Type: text/html; charset=" + charset, html("“tolls” – €3"), Charset.forName("windows-1252"));
        assertThat(batch(warc.write(file("crawl.warc")).toString())).singleElement().asString().contains("Story of “tolls” – €3");
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GBK, 朱镕基", "euc-kr, x-windows-949, 똠방각하", "ks_c_5601-1987, x-windows-949, 펲시", "Shift_JIS, windows-31j, ㈱港湾①髙橋", "euc-jp, x-eucJP-Open, ㈱港湾①",
        "iso-2022-jp, x-windows-iso2022jp, ㈱港湾①", "iso-8859-9, windows-1254, “köprü” – şimdi", "tis-620, x-windows-874, “สะพาน”", "big5, x-MS950-HKSCS, 啲街坊€3",
        "iso-8859-8-i, ISO-8859-8, הגשר", "x-mac-cyrillic, x-MacUkraine, Ґанок", "unicode, UTF-16LE, größer", "utf-16, UTF-16BE, größer", "gb2312, UTF-8, 镕똠"
    })
    void whatAServerNamesIsReadAsBrowsersDo(String label, String charset, String words) throws IOException {
        Warc warc = new Warc(false);
        for (String type : List.of(label, "\" " + label.toUpperCase(Locale.ROOT) + " \"")) {
            warc.response("https://example.org/" + type.length(), "200 OK", "Content-Type: text/html; charset=" + type, html(words), Charset.forName(charset));
        }
        assertThat(batch(warc.write(file("crawl.warc")).toString())).hasSize(2).allMatch(line -> line.contains("Story of " + words));
    }

    @Test
    void aResponseIsHtmlHoweverOddlyTheServerSaysSo() throws IOException {
        Warc warc = new Warc(false);
        List<String> types = List.of("TEXT/HTML", "text/html ;charset=iso-8859-2", "text/html; Charset = 'ISO-8859-2'", "text/html; a=b;charset=\"iso-8859-2\"",
                "text/html, text/html; charset=iso-8859-2", "text/html; charset=iso-8859-2\r\nContent-Type: text/plain", "text/html; charset=");
        for (String type : types) {
            Charset charset = type.toLowerCase(Locale.ROOT).contains("8859") ? Charset.forName("ISO-8859-2") : StandardCharsets.UTF_8;
            warc.response("https://example.org/" + type.hashCode(), "200 OK", "Content-Type: " + type, html("Łódź"), charset);
        }
        warc.response("https://example.org/not", "200 OK", "Content-Type: text/htmlish", html("not"), StandardCharsets.UTF_8);
        List<String> results = batch(warc.write(file("crawl.warc")).toString());
        assertThat(results).hasSameSizeAs(types).allMatch(line -> line.contains("Story of Łódź"));
    }

    @Test
    void aServerThatErrsAboutTheCharsetIsNotBelievedAgainstTheBytes() throws IOException {
        Warc warc = new Warc(false);
        warc.response("https://example.org/quotes", "200 OK", "Content-Type: text/html; charset=iso-8859-1", html("“quotes” – größer"), Charset.forName("windows-1252"));
        warc.response("https://example.org/russian", "200 OK", "Content-Type: text/html; charset=utf-8",
                "<meta charset=windows-1251>" + html("Новости"), Charset.forName("windows-1251"));
        byte[] cut = ("<p>Story of größe is told here, and then it breaks off at ö").getBytes(StandardCharsets.UTF_8);
        warc.response("https://example.org/cut", "200 OK", "Content-Type: text/html; charset=iso-8859-1", Arrays.copyOf(cut, cut.length - 1));
        List<String> results = batch(warc.write(file("crawl.warc")).toString());
        assertThat(results.get(0)).contains("Story of “quotes” – größer");
        assertThat(results.get(1)).contains("Story of Новости");
        assertThat(results.get(2)).contains("Story of größe");
    }

    @Test
    void aPageThatHasMoreBytesThanAreReadSaysSo() throws IOException {
        byte[] page = new byte[Limits.DEFAULT.bytes() + 1];
        Arrays.fill(page, (byte) ' ');
        byte[] story = html("bytes").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(story, 0, page, 0, story.length);
        Warc warc = new Warc(false);
        warc.response("https://example.org/", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", Gzipped.of(page));
        assertThat(batch(warc.write(file("crawl.warc")).toString())).singleElement().asString().contains("Story of bytes", "\"limits\":[\"BYTES\",\"CHARACTERS\"]");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsNoPartOfIt() throws IOException {
        Path lines = Files.writeString(file("in.jsonl"), "\ufeff{\"id\":\"a\",\"text\":\"One.\"}\r\n{\"id\":\"b\",\"text\":\"Two.\"}\r\n");
        assertThat(ids(batch(lines.toString()))).containsExactly("a", "b");
    }

    @Test
    void anInputThatCannotBeClosedIsToldAsOneAndNotAsTheOutput() throws IOException {
        Path out = folder.resolve("out.jsonl");
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("{\"id\":\"a\",\"text\":\"A line.\"}\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                throw new IOException("the cable is out");
            }
        });
        try {
            assertThat(Run.of("batch", "-", page("b.html").toString(), "-o", out.toString())).isEqualTo(new Run(2, "", "standard input cannot be closed: the cable is out\n"));
        } finally {
            System.setIn(before);
        }
        assertThat(ids(Files.readAllLines(out))).containsExactly("a", name("b.html"));
    }

    /** Root may read everything: then there is nothing to see. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatMayNotBeReadInAFolderIsToldAndTheRestIsCleaned() throws IOException {
        page("a.html");
        page("locked/b.html");
        Path locked = folder.resolve("locked");
        whileLocked(locked, () -> {
            Path out = folder.resolve("out.jsonl");
            assertThat(Run.of("batch", folder.toString(), "-o", out.toString())).isEqualTo(new Run(2, "", "no permission to read " + locked + "\n"));
            assertThat(ids(Files.readAllLines(out))).containsExactly(name("a.html"));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void brokenRecordsAreCountedAndTheRestIsCleaned(boolean packed) throws IOException {
        Warc warc = new Warc(packed);
        warc.response("https://example.org/a", "200 OK", "Content-Type: text/html", html("a"), StandardCharsets.UTF_8);
        warc.raw("WARC/1.0\r\nthis is no header at all\r\n\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        warc.response("https://example.org/b", "200 OK", "Content-Type: text/html", html("b"), StandardCharsets.UTF_8);
        warc.response("https://example.org/bad-gzip", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", "\u001f\u008b not packed", StandardCharsets.ISO_8859_1);
        warc.response("https://example.org/c", "200 OK", "Content-Type: text/html", html("c"), StandardCharsets.UTF_8);
        warc.response("https://example.org/cut-off", "200 OK", "Content-Type: text/html", html("cut off ".repeat(40)), StandardCharsets.UTF_8);
        Path file = warc.write(file(packed ? "crawl.warc.gz" : "crawl.warc"));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 60));
        Path out = folder.resolve("out.jsonl");
        Run run = Run.of("batch", file.toString(), "-o", out.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(ids(Files.readAllLines(out))).containsExactly("https://example.org/a", "https://example.org/b", "https://example.org/c");
        assertThat(run.err().lines().toList()).hasSize(4).last().isEqualTo("broken records passed over: 3");
        assertThat(run.err().lines().limit(3)).allMatch(line -> line.startsWith(file + ", byte "));
    }

    private List<String> batch(String... in) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("batch", "-o", folder.resolve("out.jsonl").toString()));
        arguments.addAll(List.of(in));
        assertThat(Run.of(arguments.toArray(String[]::new))).isEqualTo(new Run(0, "", ""));
        return Files.readAllLines(folder.resolve("out.jsonl"));
    }

    private Path page(String name) throws IOException {
        return Files.writeString(file(name), html(name));
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    private String name(String name) {
        return folder + "/" + name;
    }

    private static String html(String story) {
        return "<p>Story of " + story + " is told here.</p>";
    }

    private static List<String> ids(List<String> results) {
        return results.stream().map(line -> line.replaceFirst("\\{\"id\":\"(.*?)\",\"article\".*", "$1")).toList();
    }

    private static byte[] chunked(byte[] page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < page.length; at += 7) {
            int length = Math.min(7, page.length - at);
            out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(page, at, length);
            out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    @Test
    void everyPartOfAGzippedInputIsReadAlsoWhereThePipePauses() throws IOException {
        byte[] one = Gzipped.of("{\"id\":\"a\",\"text\":\"One.\"}\n");
        byte[] two = Gzipped.of("{\"id\":\"b\",\"text\":\"Two.\"}\n");
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(both) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                // A pipe hands over what was written so far, and has nothing at hand then.
                return super.read(bytes, from, Math.min(length, pos < one.length ? one.length - pos : length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        });
        try {
            assertThat(ids(Run.of("batch", "-").out().lines().toList())).containsExactly("a", "b");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void zerosBehindTheGzippedPartFillItUp() throws IOException {
        byte[] part = Gzipped.of("{\"id\":\"a\",\"text\":\"One.\"}\n");
        for (int zeros : new int[] {1, 20, 3_000, 100_000}) {
            Path file = Files.write(file("in.jsonl.gz"), Arrays.copyOf(part, part.length + zeros));
            assertThat(ids(Run.of("batch", file.toString()).out().lines().toList())).as(zeros + " zeros").containsExactly("a");
        }
    }

    @Test
    void whatFollowsAGzippedPartAndIsNoneIsTold() throws IOException {
        byte[] part = Gzipped.of("{\"id\":\"a\",\"text\":\"One.\"}\n");
        byte[] line = "{\"id\":\"b\",\"text\":\"Two.\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(part, part.length + line.length);
        System.arraycopy(line, 0, both, part.length, line.length);
        Path file = Files.write(file("in.jsonl.gz"), both);
        Run run = Run.of("batch", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("what follows the gzipped part is not gzipped");
        Path empty = Files.write(file("e.html.gz"), new byte[0]);
        assertThat(Run.of("clean", empty.toString())).isEqualTo(new Run(2, "", name("e.html.gz") + " is empty or breaks off\n"));
    }

    @Test
    void aBrokenPageInAWarcLosesNoOtherAndForgesNone() throws IOException {
        for (boolean packed : new boolean[] {false, true}) {
            Warc inner = new Warc(false);
            inner.response("https://bank.example/news", "200 OK", "Content-Type: text/html", html("forged"), StandardCharsets.UTF_8);
            byte[] record = Files.readAllBytes(inner.write(file("inner.warc")));
            byte[] forged = new byte[record.length + 10];
            forged[0] = 0x1f;
            forged[1] = (byte) 0x8b;
            System.arraycopy(record, 0, forged, 10, record.length);
            Warc warc = new Warc(packed);
            warc.response("https://example.org/1", "200 OK", "Content-Type: text/html", html("one"), StandardCharsets.UTF_8);
            warc.response("https://example.org/2", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", forged);
            warc.response("https://example.org/3", "200 OK", "Content-Type: text/html", html("three"), StandardCharsets.UTF_8);
            Run run = Run.of("batch", warc.write(file(packed ? "crawl.warc.gz" : "crawl.warc")).toString());
            assertThat(ids(run.out().lines().toList())).containsExactly("https://example.org/1", "https://example.org/3");
            assertThat(run.err()).containsOnlyOnce("a broken record is passed over");
        }
    }

    @Test
    void aBodyIsUnpackedAsItIsPackedAndNotAsItsServerSays() throws IOException {
        byte[] page = html("packing").getBytes(StandardCharsets.UTF_8);
        Warc warc = new Warc(true);
        warc.response("https://example.org/br", "200 OK", "Content-Type: text/html\r\nContent-Encoding: br", brotli(page));
        warc.response("https://example.org/zlib", "200 OK", "Content-Type: text/html\r\nContent-Encoding: deflate", deflated(page, false));
        warc.response("https://example.org/bare", "200 OK", "Content-Type: text/html\r\nContent-Encoding: deflate", deflated(page, true));
        for (String packing : List.of("gzip", "deflate", "gzip, identity", "utf-8", "")) {
            warc.response("https://example.org/" + packing.hashCode(), "200 OK", "Content-Type: text/html\r\nContent-Encoding: " + packing, page);
        }
        assertThat(batch(warc.write(file("crawl.warc.gz")).toString())).hasSize(8).allMatch(line -> line.contains("Story of packing"));
    }

    /** Stored in one piece: window, no last piece, four digits of length, unpacked (RFC 7932, 9.1 and 9.2). */
    private static byte[] brotli(byte[] page) {
        int head = page.length - 1 << 4 | 1 << 20;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)});
        out.writeBytes(page);
        out.write(3);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] page, boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            deflate.write(page);
        }
        return out.toByteArray();
    }

    @Test
    void aLineThatIsNotUtf8OrHoldsMoreThanOneObjectFailsAndTheNextIsCleaned() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes("{\"id\":\"k\u00f6ln\",\"text\":\"Der B\u00fcrgermeister.\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        lines.writeBytes("{\"id\":\"a\",\"text\":\"One.\"}{\"id\":\"b\",\"text\":\"Two.\"}\n{\"id\":\"c\",\"text\":\"Größe.\"}\n".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(file("in.jsonl"), lines.toByteArray());
        Run run = Run.of("batch", file.toString());
        assertThat(run.code()).isEqualTo(1);
        List<String> results = run.out().lines().toList();
        assertThat(results.get(0)).contains("\"error\":\"", "line 1: not UTF-8, JSON must be");
        assertThat(results.get(1)).startsWith("{\"id\":\"a\"").contains("line 2: the end of the line was expected behind the object");
        assertThat(results.get(2)).startsWith("{\"id\":\"c\"").contains("Größe.");
    }

    @Test
    void anEmptyPageFailsAsOneThatCannotBeRead() throws IOException {
        Path empty = Files.writeString(file("e.html"), "");
        Run run = Run.of("batch", empty.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"error\":\"" + name("e.html") + " is empty\"");
    }
}
