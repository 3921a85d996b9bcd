package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.CleanedArticle;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Four times the page takes about four times the time, whatever the page; sixteen times would be quadratic. Counted is the processor's time of
 * this thread, so that a busy machine tells nothing wrong. {@code -Dlinear=400000} asks larger pages.
 */
class LinearTest {

    private static final int SMALL = Integer.getInteger("linear", 60_000);

    private static final int TIMES = 4;

    /** In milliseconds; what takes less is not told from noise. */
    private static final long NOISE = 400;

    private static final ArticleCleaner EVERYTHING = ArticleCleaner.builder().keep(io.github.articlecleaner.article.Kind.values()).build();

    @TestFactory
    Stream<DynamicTest> timeGrowsWithThePage() {
        return Hostile.pages().entrySet().stream().map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
            assertLinear("clean", page.getValue(), ArticleCleaner::clean);
            assertLinear("cleanText", page.getValue(), ArticleCleaner::cleanText);
            assertLinear("cut", page.getValue(), ArticleCleaner::stripAppeals);
            assertLinear("write", page.getValue(), html -> {
                CleanedArticle article = EVERYTHING.apply(html);
                article.html();
                article.markdown();
                CleanedArticle.fromJson(article.json());
            });
        }));
    }

    private static void assertLinear(String what, IntFunction<String> page, Consumer<String> work) {
        String large = page.apply(SMALL * TIMES);
        long ofLarge = milliseconds(large, work);
        if (ofLarge < NOISE) {
            return;
        }
        long ofSmall = Math.max(1, milliseconds(page.apply(SMALL), work));
        // The first run may have warmed up what the second used.
        ofLarge = Math.min(ofLarge, milliseconds(large, work));
        System.out.printf("%s: %d characters in %d ms, %d in %d ms%n", what, SMALL, ofSmall, large.length(), ofLarge);
        assertThat(ofLarge < NOISE || ofLarge < ofSmall * TIMES * 5 / 2).as("%s: %d ms for %d characters, %d ms for %d", what, ofSmall, SMALL, ofLarge, large.length()).isTrue();
    }

    private static long milliseconds(String page, Consumer<String> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.accept(page);
        return (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}
