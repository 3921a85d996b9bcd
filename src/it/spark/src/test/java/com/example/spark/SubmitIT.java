package com.example.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packed jar, submitted to a small cluster on this machine: a driver and two executors in JVMs of their own, with Spark's jars first on the class
 * path and a jsoup among them that is of no use.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class SubmitIT {

    private static final int FILES = 8;

    private static final int PAGES = 40;

    @TempDir
    private Path folder;

    private Path jars;

    @BeforeEach
    void layOutSpark() throws IOException {
        jars = Files.createDirectories(folder.resolve("spark/jars"));
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            if (Files.isRegularFile(jar) && !entry.matches(".*(articlecleaner|jsoup|opennlp|jwarc|junit|surefire).*")) {
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
            }
        }
        try (OutputStream out = Files.newOutputStream(jars.resolve("jsoup-0.jar"));
                JarOutputStream useless = new JarOutputStream(out)) {
            useless.putNextEntry(new JarEntry("org/jsoup/Jsoup.class"));
            useless.write("no class".getBytes());
            useless.closeEntry();
        }
    }

    @Test
    void anExecutorThatDiesLosesAndDoublesNothing() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int file = 0; file < FILES; file++) {
            Samples.write(in.resolve(file + ".jsonl.gz"), IntStream.range(file * PAGES, (file + 1) * PAGES).mapToObj(Samples::line).toList());
        }
        Path out = folder.resolve("out");
        Path log = folder.resolve("log");

        Process submit = submit(log, "json", in.toString(), out.toString());
        while (submit.isAlive() && !isWriting(out)) {
            Thread.sleep(50);
        }
        submit.children().findFirst().orElseThrow(() -> new AssertionError(read(log))).destroyForcibly();

        assertEquals(0, submit.waitFor(), () -> read(log));
        assertTrue(read(log).contains("Lost executor"), () -> read(log));
        int pages = FILES * PAGES;
        assertTrue(read(log).contains(pages + " pages, 0 of them without a story; "), () -> read(log));
        assertTrue(read(log).contains("failures: none"), () -> read(log));
        assertEquals(IntStream.range(0, pages).mapToObj(Samples::id).sorted().toList(), ids(out));
    }

    private Process submit(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("opens").split(" ")));
        command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", jars + "/*", "org.apache.spark.deploy.SparkSubmit",
                "--master", "local-cluster[2,1,1024]",
                "--executor-memory", "1g",
                "--conf", "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1",
                "--conf", "spark.ui.enabled=false",
                "--conf", "spark.driver.host=127.0.0.1",
                // On a busy machine nobody is to be given up but the one that is killed here.
                "--conf", "spark.worker.timeout=800",
                "--conf", "spark.network.timeout=800s",
                "--conf", "spark.sql.files.maxPartitionBytes=1k", // one file a task
                "--class", "com.example.spark.CleanPages",
                System.getProperty("jar")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("spark").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private static boolean isWriting(Path out) throws IOException {
        if (!Files.exists(out)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("part-"));
        } catch (java.io.UncheckedIOException moved) {
            return true;
        }
    }

    private static List<String> ids(Path out) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate()) {
            return spark.read().parquet(out.toString()).select("id").as(Encoders.STRING()).collectAsList().stream().sorted().toList();
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
