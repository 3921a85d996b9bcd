package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a cleaner keeps in memory, with what it remembers of the pages that it saw. */
class FootprintTest {

    private static final long MOST = 24L << 20;

    /** Several, so that what else comes and goes in between weighs little. */
    private static final int CLEANERS = 6;

    @Test
    void aCleanerHoldsAtMost24Megabytes() throws IOException {
        byte[] model;
        try (InputStream in = ArticleCleaner.class.getResourceAsStream("article-cleaner.model")) {
            model = in.readAllBytes();
        }
        List<String> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("testdata/pages"))) {
            for (Path page : folders.map(folder -> folder.resolve("page.html")).filter(Files::exists).sorted().toList()) {
                pages.add(Files.readString(page));
            }
        }
        List<ArticleCleaner> cleaners = new ArrayList<>(List.of(used(model, pages)));
        long before = held();
        for (int i = 0; i < CLEANERS; i++) {
            cleaners.add(used(model, pages));
        }
        long each = (held() - before) / CLEANERS;
        assertThat(each).isBetween(1L << 20, MOST);
        Reference.reachabilityFence(cleaners);
    }

    private static ArticleCleaner used(byte[] model, List<String> pages) throws IOException {
        ArticleCleaner cleaner = ArticleCleaner.builder().model(new ByteArrayInputStream(model)).build();
        pages.forEach(cleaner::apply);
        return cleaner;
    }

    private static long held() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
