package io.github.articlecleaner.jmh;

import com.sun.management.ThreadMXBean;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Verdict;
import io.github.articlecleaner.judge.Judge;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.read.ReadStages;
import io.github.articlecleaner.score.Scorer;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What each stage of cleaning takes, in processor time and memory. */
final class Stages {

    static final List<String> NAMES = List.of("parse", "split", "metadata", "score", "judge", "assemble and write the text");

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long self = Thread.currentThread().getId();
    private final long[] nanos = new long[NAMES.size()];
    private final long[] bytes = new long[NAMES.size()];
    private final Model model = Model.shipped();
    private final Scorer scorer = new Scorer(model);
    private final Judge judge = new Judge(model, EnumSet.of(Kind.BODY), model.threshold());

    /** The shares of time and of memory of each stage, over some rounds through the pages after as many to warm up. */
    static double[][] shares(List<String> pages, int rounds) {
        Stages stages = new Stages();
        for (int round = -rounds; round < rounds; round++) {
            if (round == 0) {
                Arrays.fill(stages.nanos, 0);
                Arrays.fill(stages.bytes, 0);
            }
            pages.forEach(stages::clean);
        }
        return new double[][] {shares(stages.nanos), shares(stages.bytes)};
    }

    private static double[] shares(long[] amounts) {
        double all = Arrays.stream(amounts).sum();
        return Arrays.stream(amounts).mapToDouble(amount -> amount / all).toArray();
    }

    private void clean(String html) {
        Document document = time(0, () -> Jsoup.parse(html));
        ReadStages read = new ReadStages(document);
        List<Source> sources = time(1, read::split);
        Metadata metadata = time(2, read::metadata);
        Page page = new Page(metadata, sources, true, Set.of());
        List<Score> scores = time(3, () -> scorer.score(page));
        List<Verdict> verdicts = time(4, () -> judge.judge(page, scores));
        time(5, () -> CleanedArticle.of(page, verdicts, model.version()).text());
    }

    private <T> T time(int stage, Supplier<T> work) {
        long bytesBefore = threads.getThreadAllocatedBytes(self);
        long nanosBefore = threads.getCurrentThreadCpuTime();
        T done = work.get();
        nanos[stage] += threads.getCurrentThreadCpuTime() - nanosBefore;
        bytes[stage] += threads.getThreadAllocatedBytes(self) - bytesBefore;
        return done;
    }
}
