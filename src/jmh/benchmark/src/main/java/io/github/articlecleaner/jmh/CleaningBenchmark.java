package io.github.articlecleaner.jmh;

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
import org.openjdk.jmh.infra.Blackhole;

/** All pages, one after the other, as each contestant takes them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 5)
public class CleaningBenchmark {

    /** Who is measured, by name. */
    @Param({"PARSE", "BODY_TEXT", "ARTICLE_CLEANER", "CRUX", "BOILERPIPE", "READABILITY4J"})
    public String contestant;

    private List<String> pages;
    private Contestant.Extractor extractor;

    /** Loads the pages and the contestant. */
    @Setup
    public void load() throws Exception {
        pages = Pages.all();
        extractor = Contestant.valueOf(contestant).extractor();
    }

    /** Once over all pages. */
    @Benchmark
    public void pages(Blackhole out) throws Exception {
        for (String page : pages) {
            out.consume(extractor.extract(page));
        }
    }
}
