package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.Gzipped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code batch --resume}: however a run was stopped, the output is in the end that of a run that was not. */
class ResumeTest {

    private static final long SEED = 11;
    private static final int KILLED = 128 + 9;
    private static final int KILLS = Integer.getInteger("kills", 3);

    /** Enough for that many kills: a packed output grows by some 50 pages at a time. */
    private static final int PAGES = Math.max(600, 80 * KILLS);

    @TempDir
    private Path folder;

    private Path in;

    /** Pages of which some have no name, some share one, and some are broken. Their words are random, so that a packed output grows with each. */
    @BeforeEach
    void writePages() throws IOException {
        List<String> lines = new ArrayList<>();
        Random random = new Random(SEED);
        for (int i = 0; i < PAGES; i++) {
            String id = i % 50 == 7 ? "" : "\"id\":\"page-" + (i % 40 == 3 ? "again" : i) + "\",";
            lines.add("{" + id + (i % 60 == 9 ? "\"html\":7}" : "\"html\":\"<p>Page number " + i + " tells of größe, łódź and " + words(random) + ".</p>\"}"));
        }
        in = Files.write(folder.resolve("in.jsonl"), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
    void aRunThatIsKilledAgainAndAgainLosesAndDoublesNothing(String name) throws IOException, InterruptedException {
        String whole = whole(name);
        Path out = folder.resolve(name);
        long size = Files.size(folder.resolve("whole-" + name));
        Random random = new Random(SEED);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            // Killed when the output has grown to a random size and a little later: so each run is killed at its work, however slow the machine.
            long before = Files.exists(out) ? Files.size(out) : 0;
            long enough = Math.max(before + 1, (long) (size * (i + random.nextDouble()) / (KILLS + 1)));
            Process process = start(out);
            while (process.isAlive() && (!Files.exists(out) || Files.size(out) < enough)) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(10));
            killed += process.destroyForcibly().waitFor() == KILLED ? 1 : 0;
        }
        assertThat(killed).as("runs that were killed at their work").isGreaterThan(KILLS * 3 / 4);
        Process last = start(out);
        assertThat(last.waitFor()).isEqualTo(1);
        assertSame(read(out), whole);
        assertThat(folder.resolve(name + ".part")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
    void anOutputThatBreaksOffAnywhereIsMended(String name) throws IOException {
        String whole = whole(name);
        byte[] bytes = Files.readAllBytes(folder.resolve("whole-" + name));
        Path out = folder.resolve(name);
        Random random = new Random(SEED);
        for (int length : new int[] {0, 1, 9, 12, bytes.length / 2, bytes.length - 9, bytes.length - 5, bytes.length - 1, bytes.length, random.nextInt(bytes.length)}) {
            Files.write(out, Arrays.copyOf(bytes, length));
            assertThat(Run.of("batch", in.toString(), "-o", out.toString(), "--resume").code()).isEqualTo(1);
            assertSame(read(out), whole);
        }
    }

    @Test
    void aRunWithoutAnOutputBeginsAnew() throws IOException {
        Path out = folder.resolve("none.jsonl");
        Run.of("batch", in.toString(), "-o", out.toString(), "--resume");
        assertThat(read(out)).isEqualTo(whole("out.jsonl"));
    }

    @Test
    void newPagesAreAddedBehindThoseThatAreThere() throws IOException {
        Path out = folder.resolve("out.jsonl");
        String whole = whole("out.jsonl");
        Files.writeString(out, whole);
        Path more = Files.writeString(folder.resolve("more.jsonl"), "{\"id\":\"new\",\"text\":\"New.\"}\n");
        Run.of("batch", more.toString(), in.toString(), "-o", out.toString(), "--resume");
        assertThat(read(out)).startsWith(whole).hasLineCount(PAGES + 1).contains("\n{\"id\":\"new\"");
    }

    @Test
    void whatNoBatchWroteIsLeftAlone() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "{\"id\":\"a\",\"article\":null,\"error\":\"x\"}\nsomebody's notes\nmore");
        Run run = Run.of("batch", in.toString(), "-o", out.toString(), "--resume");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(out + ", line 2: not JSON").hasLineCount(1);
        assertThat(out).content().endsWith("\nsomebody's notes\nmore");
        assertThat(Run.of("batch", in.toString(), "-o", "-", "--resume").err()).contains("--resume needs an output that is a file, but it was -");
    }

    @Test
    void anOutputThatAnotherRunWritesIsLeftAlone() throws IOException, Complaint {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "{\"id\":\"1\",\"article\":{}");
        Path few = Files.writeString(folder.resolve("few.jsonl"), "{\"id\":\"1\",\"text\":\"One.\"}\n");
        try (FileChannel other = FileChannel.open(out, StandardOpenOption.WRITE)) {
            Hold.take(other, out);
            for (String[] command : new String[][] {{"batch", few.toString(), "-o", out.toString()}, {"batch", few.toString(), "-o", out.toString(), "--resume"}}) {
                assertThat(Run.of(command)).isEqualTo(new Run(2, "", out + " is written by another run\n"));
                assertThat(out).content().isEqualTo("{\"id\":\"1\",\"article\":{}");
            }
        }
        assertThat(Run.of("batch", few.toString(), "-o", out.toString(), "--resume")).isEqualTo(new Run(0, "", ""));
        assertThat(read(out)).startsWith("{\"id\":\"1\",\"article\":{\"").hasLineCount(1);
    }

    @Test
    void anOutputIsPackedWhereTheNameThatIsGivenSaysSo() throws IOException {
        Path few = Files.write(folder.resolve("few.jsonl"), List.of("{\"id\":\"1\",\"html\":\"<p>One.</p>\"}"));
        for (String name : List.of("out.jsonl.GZ", "linked.jsonl", "linked.jsonl.gz")) {
            Path out = folder.resolve(name);
            if (name.startsWith("linked")) {
                Files.createSymbolicLink(out, folder.resolve(name.endsWith(".gz") ? "plain.jsonl" : "packed.jsonl.gz"));
            }
            assertThat(Run.of("batch", few.toString(), "-o", out.toString()).code()).as(name).isZero();
            Run again = Run.of("batch", few.toString(), "-o", out.toString(), "--resume");
            assertThat(again.code()).as(name + again.err()).isZero();
            assertThat(Run.of("compare", out.toString(), out.toString()).out()).as(name).contains("1 pages in both: 1 the same");
        }
    }

    /** Tells the first line that differs, not two outputs of millions of letters. */
    private static void assertSame(String found, String whole) {
        List<String> lines = found.lines().toList();
        List<String> wanted = whole.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), wanted.size()); i++) {
            assertThat(lines.get(i)).as("line " + (i + 1)).isEqualTo(wanted.get(i));
        }
        assertThat(lines).hasSize(wanted.size());
        assertThat(found.endsWith("\n")).isTrue();
    }

    private static String words(Random random) {
        return random.ints(60).mapToObj(word -> Integer.toString(word, Character.MAX_RADIX)).collect(Collectors.joining(" "));
    }

    private String whole(String name) throws IOException {
        Path out = folder.resolve("whole-" + name);
        assertThat(Run.of("batch", in.toString(), "-o", out.toString()).code()).isEqualTo(1);
        String whole = read(out);
        assertThat(whole).hasLineCount(PAGES);
        return whole;
    }

    private static String read(Path out) throws IOException {
        return out.toString().endsWith(".gz") ? Gzipped.text(out) : Files.readString(out);
    }

    private Process start(Path out) throws IOException {
        return Jvm.start(folder.resolve("said.txt"), "batch", in.toString(), "-o", out.toString(), "--resume", "--threads", "2");
    }
}
