package com.example.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures the job beside the command {@code batch} on the same pages: {@code Rates ROUNDS CLI PAGES}, where CLI is the library's jar with the command line
 * and PAGES the folder that the library's tool RealPages made. Each run is a JVM of its own with two threads in a heap of 1 GB; the medians are
 * printed. CONTRIBUTING.md has the commands.
 */
final class Rates {

    private static final int CORES = 2;

    private static final String HEAP = "-Xmx1g";

    /** What the README asks the cores of an hour for: a day of news, a WARC file of Common Crawl, a hundredth of a crawl. */
    private static final List<Long> PAGES = List.of(300_000L, 35_000L, 17_200_000L);

    private final Path cli;
    private final Path real;
    private final Path work;
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    private Rates(Path cli, Path real) throws IOException {
        this.cli = cli;
        this.real = real;
        this.work = real.resolve("rates");
        delete(work);
        Files.createDirectories(work);
    }

    /** How long a JVM ran and how much CPU it used, in seconds. */
    private record Run(double seconds, double cpu) {}

    public static void main(String[] args) throws Exception {
        if (args.length != 3) {
            throw new IllegalArgumentException("Rates ROUNDS CLI PAGES was expected, but there were " + args.length + " arguments");
        }
        new Rates(Path.of(args[1]), Path.of(args[2])).measure(Integer.parseInt(args[0]));
    }

    private void measure(int rounds) throws Exception {
        Path lines = real.resolve("pages.jsonl");
        long pages;
        try (Stream<String> all = Files.lines(lines)) {
            pages = all.count();
        }
        Path few = work.resolve("few.jsonl");
        try (Stream<String> first = Files.lines(lines)) {
            Files.write(few, first.limit(CORES).toList());
        }
        Path parquet = work.resolve("parquet");
        run(spark("RealPages", "8", lines.toString(), parquet.toString()));

        for (int round = 0; round < rounds; round++) {
            batch("start of batch", few, CORES);
            job("start of the job", "json", few, CORES);
            batch("batch, JSON lines", lines, pages);
            job("job, JSON lines", "json", lines, pages);
            batch("batch, WARC", real.resolve("warc"), pages);
            job("job, WARC", "warc", real.resolve("warc"), pages);
            job("job, Parquet", "parquet", parquet, pages);
        }
        report(pages);
        delete(work);
    }

    private void batch(String name, Path in, long pages) throws Exception {
        Path out = work.resolve("out.jsonl");
        Files.deleteIfExists(out);
        add(name, run(List.of(java(), HEAP, "-jar", cli.toString(), "batch", "--threads", "" + CORES, "-o", out.toString(), in.toString())));
        try (Stream<String> written = Files.lines(out)) {
            check(name, pages, written.count());
        }
    }

    private void job(String name, String format, Path in, long pages) throws Exception {
        Path out = work.resolve("out");
        delete(out);
        add(name, run(spark("CleanPages", format, in.toString(), out.toString())));
        try (Stream<String> said = Files.lines(work.resolve("log"))) {
            String report = said.filter(line -> line.contains(" of them without a story; ")).findFirst().orElse("no report");
            check(name, pages, Long.parseLong(report.split(" ", 2)[0]));
        }
    }

    private void add(String name, Run run) {
        System.out.printf(Locale.ROOT, "%s: %.1f s, %.1f s of CPU%n", name, run.seconds, run.cpu);
        runs.computeIfAbsent(name, n -> new ArrayList<>()).add(run);
    }

    private static void check(String name, long wanted, long written) {
        if (written != wanted) {
            throw new IllegalStateException(name + " must write " + wanted + " pages, but wrote " + written);
        }
    }

    private List<String> spark(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), HEAP));
        command.addAll(List.of(System.getProperty("opens").split(" ")));
        command.addAll(List.of(
                "-Dspark.master=local[" + CORES + "]",
                "-Dspark.ui.enabled=false",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.sql.files.maxPartitionBytes=8m", // both cores have work to the end
                "-cp", System.getProperty("java.class.path"),
                "com.example.spark." + main));
        command.addAll(List.of(arguments));
        return command;
    }

    private Run run(List<String> command) throws Exception {
        Path log = work.resolve("log");
        long from = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        Duration cpu = Duration.ZERO;
        do {
            cpu = process.info().totalCpuDuration().orElse(cpu);
        } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - from) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue() + ":\n" + Files.readString(log));
        }
        return new Run(seconds, cpu.toMillis() / 1e3);
    }

    private void report(long pages) {
        System.out.println();
        System.out.printf(Locale.ROOT, "| %,d pages, median | seconds | CPU seconds | pages a second for each core | the same behind the start |%n", pages);
        System.out.println("|---|--:|--:|--:|--:|");
        for (String name : runs.keySet()) {
            Run run = median(name);
            Run start = median(name.contains("batch") ? "start of batch" : "start of the job");
            System.out.printf(Locale.ROOT, name.startsWith("start") ? "| %s | %.1f | %.1f | | |%n" : "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                    name, run.seconds, run.cpu, pages / run.seconds / CORES, pages / (run.seconds - start.seconds) / CORES);
        }
        double rate = pages / (median("job, JSON lines").seconds - median("start of the job").seconds) / CORES;
        for (long asked : PAGES) {
            System.out.printf(Locale.ROOT, "%,d pages: %.2f cores for an hour%n", asked, asked / rate / 3600);
        }
    }

    private Run median(String name) {
        List<Run> sorted = runs.get(name).stream().sorted(Comparator.comparingDouble(Run::seconds)).toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
