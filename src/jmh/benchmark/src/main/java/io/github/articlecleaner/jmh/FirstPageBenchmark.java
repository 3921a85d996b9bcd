package io.github.articlecleaner.jmh;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first page of a fresh JVM, with all that a contestant loads for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstPageBenchmark {

    /** Who is measured, by name. */
    @Param({"PARSE", "BODY_TEXT", "ARTICLE_CLEANER", "CRUX", "BOILERPIPE", "READABILITY4J"})
    public String contestant;

    private String page;
    private Contestant.Extractor extractor;

    /** Loads the page of the middle size and the contestant's door, not what is behind it. */
    @Setup
    public void load() throws Exception {
        List<String> pages = Pages.all();
        page = pages.stream().sorted(Comparator.comparingInt(String::length)).skip(pages.size() / 2).findFirst().orElseThrow();
        extractor = Contestant.valueOf(contestant).extractor();
    }

    /** The page, once. */
    @Benchmark
    public Object page() throws Exception {
        return extractor.extract(page);
    }
}
