package io.github.articlecleaner.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.Rules;
import io.github.articlecleaner.cli.Run;
import io.github.articlecleaner.train.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Odd inputs by the thousand for all that reads from outside, and every one again that ever broke something ({@code testdata/hostile/finds}).
 * {@code -Dfuzz=200000} makes more, {@code -Dfuzz.from=} begins with another seed.
 */
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz", 20_000);

    private static final long FROM = Long.getLong("fuzz.from", 0);

    /** For one input, of the processor: on a busy machine the clock on the wall tells nothing. */
    private static final Duration TIME = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicTest> oddInputsBreakNothing() {
        return Stream.of(Target.values()).map(target -> DynamicTest.dynamicTest(target.name(), () -> search(target)));
    }

    @TestFactory
    Stream<DynamicTest> whatBrokeSomethingOnceBreaksNothing() throws IOException {
        return Stream.of(Target.values()).filter(target -> Files.isDirectory(target.finds())).flatMap(target -> files(target.finds()).stream()
                .map(file -> DynamicTest.dynamicTest(target + " " + file.getFileName(),
                        () -> target.take(Files.readAllBytes(file)))));
    }

    /** A search that begins with what is refused at once finds little. */
    @Test
    void theRulesDocumentsAndModelItBeginsWithAreGood(@TempDir Path folder) throws IOException {
        assertThat(ArticleCleaner.builder().model(new ByteArrayInputStream(Target.goodModel())).build().apply("<p>The council met.").paragraphs()).hasSize(1);
        for (byte[] rules : Target.RULES.good()) {
            assertThat(Rules.read(new ByteArrayInputStream(rules)).list()).hasSizeGreaterThan(2);
        }
        for (byte[] documents : Target.DOCUMENTS.good()) {
            Files.write(folder.resolve("en.tsv"), documents);
            assertThat(Documents.read(folder).text("en-1")).isEqualTo("The council met on Tuesday.\nDonate now.\n");
        }
    }

    @Test
    void thePagesItBeginsWithAreGood(@TempDir Path folder) throws IOException {
        for (Target target : List.of(Target.LINES, Target.WARC)) {
            for (byte[] pages : target.good()) {
                Path file = Files.write(folder.resolve(Target.nameOf(target, pages)), pages);
                Run run = Run.of("batch", file.toString());
                assertThat(run.out().lines()).as(target + " " + run.err()).hasSize(2);
            }
        }
    }

    private static void search(Target target) throws IOException {
        Mutator mutator = new Mutator(target.good());
        // Cutting parses three times, documents are files: each has its share of the time.
        int inputs = INPUTS / Target.values().length;
        for (long seed = FROM; seed < FROM + inputs; seed++) {
            byte[] input = mutator.make(seed);
            long start = processor();
            try {
                target.take(input);
            } catch (Throwable e) {
                throw new AssertionError(target + " seed " + seed + " broke, see " + keep(target, seed, input), e);
            }
            if (processor() - start > TIME.toNanos()) {
                throw new AssertionError(target + " seed " + seed + " took longer than " + TIME + ", see " + keep(target, seed, input));
            }
        }
    }

    private static long processor() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Path keep(Target target, long seed, byte[] input) throws IOException {
        Files.createDirectories(target.finds());
        return Files.write(target.finds().resolve("seed-" + seed), input);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
