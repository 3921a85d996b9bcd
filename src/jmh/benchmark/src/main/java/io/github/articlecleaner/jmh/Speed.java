package io.github.articlecleaner.jmh;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all contestants side by side and writes the README's table and the plots: {@code Speed FOLDER [launches]}. The contestants take turns, a
 * fresh JVM each time, so that a slow minute of the machine is everybody's; the medians of the launches count.
 */
public final class Speed {

    private static final int LAUNCHES = 5;
    private static final int STAGE_ROUNDS = 6;
    private static final int STARTS = 7;
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000, 5_000_000, 20_000_000};
    private static final int[] PARAGRAPHS = {10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final int[] THREADS = {1, 2, 3, 4};

    private Speed() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int launches = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LAUNCHES;
        String report = contest(launches) + stages() + '\n' + starts();
        Files.writeString(folder.resolve("speed.md"), report);
        System.out.println(report);
        sizes(folder);
        paragraphs(folder);
        threads(folder);
    }

    private static String contest(int launches) throws Exception {
        int pages = Pages.all().size();
        Map<Contestant, double[]> micros = new EnumMap<>(Contestant.class);
        Map<Contestant, double[]> bytes = new EnumMap<>(Contestant.class);
        for (Contestant contestant : Contestant.values()) {
            micros.put(contestant, new double[launches]);
            bytes.put(contestant, new double[launches]);
        }
        for (int launch = 0; launch < launches; launch++) {
            for (Contestant contestant : Contestant.values()) {
                RunResult result = new Runner(new OptionsBuilder().include(CleaningBenchmark.class.getName()).param("contestant", contestant.name())
                        .forks(1).addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT).build()).run().iterator().next();
                micros.get(contestant)[launch] = result.getPrimaryResult().getStatistics().getPercentile(50) / pages;
                bytes.get(contestant)[launch] = allocated(result) / pages;
            }
        }
        double parse = median(micros.get(Contestant.PARSE));
        double parseBytes = median(bytes.get(Contestant.PARSE));
        StringBuilder table = new StringBuilder("| " + pages + " " + Pages.named() + ", median of " + launches
                + " launches | time | ms a page | allocated | MB a page |\n|---|--:|--:|--:|--:|\n");
        for (Contestant contestant : Contestant.values()) {
            double time = median(micros.get(contestant));
            double memory = median(bytes.get(contestant));
            table.append(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.2f |%n", contestant.title, time / parse, time / 1000, memory / parseBytes, memory / 1e6));
        }
        return table.append('\n').toString();
    }

    /** What the first page takes in a fresh JVM. */
    private static String starts() throws Exception {
        StringBuilder table = new StringBuilder("| the first page in a fresh JVM, median of " + STARTS + " | ms |\n|---|--:|\n");
        for (Contestant contestant : Contestant.values()) {
            double[] micros = new double[STARTS];
            for (int start = 0; start < STARTS; start++) {
                micros[start] = new Runner(new OptionsBuilder().include(FirstPageBenchmark.class.getName()).param("contestant", contestant.name())
                        .forks(1).verbosity(VerboseMode.SILENT).build()).run().iterator().next().getPrimaryResult().getScore();
            }
            table.append(String.format(Locale.ROOT, "| %s | %.0f |%n", contestant.title, median(micros) / 1000));
        }
        return table.toString();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream().filter(e -> e.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(e -> e.getValue().getScore()).findFirst().orElse(Double.NaN);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String stages() {
        double[][] shares = Stages.shares(Pages.all(), STAGE_ROUNDS);
        StringBuilder table = new StringBuilder("| stage | share of time | share of memory |\n|---|--:|--:|\n");
        for (int i = 0; i < Stages.NAMES.size(); i++) {
            table.append(String.format(Locale.ROOT, "| %s | %.0f %% | %.0f %% |%n", Stages.NAMES.get(i), 100 * shares[0][i], 100 * shares[1][i]));
        }
        return table.toString();
    }

    private static void sizes(Path folder) throws IOException {
        List<double[]> points = new ArrayList<>();
        for (int size : SIZES) {
            String page = page(Integer.MAX_VALUE, size, 300);
            points.add(new double[] {page.length() / 1e3, seconds(ArticleCleaner.builder().build(), page) * 1e3});
        }
        Plot.write(folder.resolve("size.svg"), "Time against page size", "kB", "ms", points, true);
    }

    private static void paragraphs(Path folder) throws IOException {
        int most = PARAGRAPHS[PARAGRAPHS.length - 1];
        Limits limits = Limits.DEFAULT.withCharacters(Limits.DEFAULT.characters() * 5).withElements(2 * most).withParagraphs(most);
        List<double[]> points = new ArrayList<>();
        for (int paragraphs : PARAGRAPHS) {
            String page = page(paragraphs, Integer.MAX_VALUE, 40);
            points.add(new double[] {paragraphs, seconds(ArticleCleaner.builder().limits(limits).build(), page) * 1e3});
        }
        Plot.write(folder.resolve("paragraphs.svg"), "Time against paragraphs", "paragraphs", "ms", points, true);
    }

    private static void threads(Path folder) throws Exception {
        List<String> pages = Pages.all();
        List<double[]> points = new ArrayList<>();
        for (int threads : THREADS) {
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            long start = System.nanoTime();
            List<Future<?>> rounds = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                rounds.add(pool.submit(() -> pages.forEach(page -> ArticleCleaner.clean(page).text())));
            }
            for (Future<?> round : rounds) {
                round.get();
            }
            points.add(new double[] {threads, threads * pages.size() / ((System.nanoTime() - start) / 1e9)});
            pool.shutdown();
        }
        Plot.write(folder.resolve("threads.svg"), "Throughput against threads (" + Runtime.getRuntime().availableProcessors() + " processors)", "threads",
                "pages a second", points, false);
    }

    /** The shortest of some tries, fewer of what takes long. */
    private static double seconds(ArticleCleaner cleaner, String page) {
        double best = Double.MAX_VALUE;
        int tries = (int) Math.max(2, Math.min(200, 5_000_000L / page.length()));
        for (int i = 0; i < tries; i++) {
            long start = System.nanoTime();
            cleaner.apply(page).text();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    /** A page of so many paragraphs, or of so many characters. */
    private static String page(int paragraphs, int size, int length) {
        String words = "The council voted on Tuesday to keep the ferry, and the harbour master said that it would sail from March on. ";
        StringBuilder html = new StringBuilder("<html lang=en><title>The ferry stays</title><body><article><h1>The ferry stays</h1>");
        for (int i = 0; i < paragraphs && html.length() < size - length - 50; i++) {
            html.append("<p>").append(i).append(' ').append(words.repeat(length / words.length() + 1), 0, length).append("</p>\n");
        }
        return html.append("</article></body></html>").toString();
    }
}
