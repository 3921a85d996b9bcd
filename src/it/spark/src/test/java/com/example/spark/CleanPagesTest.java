package com.example.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.Appeal;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcResponse;
import py4j.reflection.ReflectionEngine;

/** Over real Spark, two tasks at a time; a task is tried three times. */
class CleanPagesTest {

    private static final StructType STORED = new StructType()
            .add("id", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("html", DataTypes.StringType);

    private static final AtomicInteger INJECTED = new AtomicInteger();

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startSpark() {
        spark = SparkSession.builder()
                .master("local[2,3]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
    }

    @AfterAll
    static void stopSpark() throws IOException {
        spark.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "binary"})
    void writesEachPageWithItsParagraphsAndAppealsAsNestedColumns(String type) {
        pages(20, 4).selectExpr("id", "url", "cast(html as " + type + ") html").write().parquet(path("in"));

        Report report = CleanPages.run(spark, Pages.PARQUET, path("in"), path("out"));

        assertEquals(new Report(20, 0, appeals(20), Map.of()), report);
        List<Row> written = spark.read().parquet(path("out")).collectAsList();
        assertEquals(20, written.size());
        for (Row row : written) {
            int number = Integer.parseInt(row.<String>getAs("id").substring("page-".length()));
            CleanedArticle article = ArticleCleaner.clean(Samples.html(number), Samples.url(number));
            assertEquals(Samples.url(number), row.getAs("url"));
            assertEquals(article.text(), row.getAs("text"));
            assertEquals(article.title(), row.getAs("title"));
            assertEquals(article.modelVersion(), row.getAs("model"));
            assertNull(row.getAs("failure"));
            assertEquals(
                    article.paragraphs().stream().map(CleanPagesTest::words).toList(),
                    rows(row, "paragraphs").map(p -> words(p.getAs("text"), p.getAs("kind"), p.getAs("probability"), p.getAs("kept"))).toList());
            assertEquals(
                    article.appeals().stream().map(Appeal::text).toList(),
                    rows(row, "appeals").map(a -> a.<String>getAs("text")).toList());
        }
    }

    @Test
    void sqlFindsAppealsByKind() {
        pages(3, 1).write().parquet(path("in"));
        CleanPages.run(spark, Pages.PARQUET, path("in"), path("out"));

        spark.read().parquet(path("out")).createOrReplaceTempView("articles");
        List<Row> donations = spark.sql(Samples.resource("donations.sql")).collectAsList();

        assertEquals(3, donations.size());
        assertTrue(donations.get(0).getString(1).startsWith("Please donate today"), donations.toString());
    }

    @Test
    void readsJsonLinesAndKeepsThoseThatAreNone() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Samples.write(folder.resolve("in/a.jsonl"), List.of(Samples.line(1), "{\"id\": \"half", Samples.line(2), "{\"id\": 7}"));
        Samples.write(folder.resolve("in/b.jsonl.gz"), List.of(Samples.line(3), "<html>"));

        Report report = CleanPages.run(spark, Pages.JSON, path("in"), path("out"));

        assertEquals(new Report(6, 0, appeals(3), Map.of("BAD_LINE", 2L, "NO_HTML", 1L)), report);
        assertEquals(List.of("page-1", "page-2", "page-3"), idsWhere("failure IS NULL"));
        assertEquals(List.of("7"), idsWhere("failure.reason = 'NO_HTML'"));
        assertEquals(
                List.of("<html>", "{\"id\": \"half"),
                spark.read().parquet(path("out")).where("failure.reason = 'BAD_LINE'").select("failure.detail")
                        .as(Encoders.STRING()).collectAsList().stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void readsTheHtmlOfWarcFiles(String name) throws IOException {
        Samples.warc(folder.resolve(name), List.of(
                Samples.response(1, StandardCharsets.UTF_8),
                Samples.response(2, 200, "image/png", new byte[100_000], "identity"),
                Samples.response(3, Charset.forName("windows-1251")),
                Samples.response(4, 404, "text/html", "<p>Not found</p>".getBytes(StandardCharsets.UTF_8), "identity"),
                Samples.zipped(5),
                Samples.response(6, 200, "text/html", "no zip".getBytes(StandardCharsets.UTF_8), "gzip"),
                Samples.response(7, StandardCharsets.ISO_8859_1)));

        Report report = CleanPages.run(spark, Pages.WARC, path(name), path("out"));

        assertEquals(new Report(5, 0, appeals(4), Map.of("BAD_RECORD", 1L)), report);
        Dataset<Row> written = spark.read().parquet(path("out"));
        assertEquals(
                List.of(1, 3, 5, 7).stream().map(Samples::url).toList(),
                written.where("failure IS NULL").select("url").as(Encoders.STRING()).collectAsList().stream().sorted().toList());
        assertEquals(5, written.where("id LIKE '<urn:uuid:%'").count());
        assertEquals(1, written.where("text LIKE '%for 3 more years%'").count());
    }

    /** As real crawls have it: XHTML, other successes, a type said twice or with a space, an address in brackets, an answer of another protocol. */
    @Test
    void takesWhatServersReallySend() throws IOException {
        byte[] html = Samples.html(1).getBytes(StandardCharsets.UTF_8);
        Samples.warc(folder.resolve("a.warc"), List.of(
                Samples.response("https://courier.example/xhtml", 200, "application/xhtml+xml; charset=utf-8", html),
                Samples.response("https://courier.example/cached", 203, "text/html", html),
                Samples.response("https://courier.example/space", 200, "Text/HTML ; Charset=\"utf-8\"", html),
                Samples.response("https://courier.example/twice", 200, "text/html, text/html; charset=utf-8", html),
                Samples.response("https://courier.example/text", 200, "text/html5", html),
                Samples.response("<https://courier.example/brackets>", 200, "text/html", html)));
        Files.writeString(folder.resolve("dns.warc"), Samples.dns("courier.example"));

        Report report = CleanPages.run(spark, Pages.WARC, folder + "/*.warc", path("out"));

        assertEquals(new Report(5, 0, appeals(5), Map.of()), report);
        assertEquals(
                Stream.of("brackets", "cached", "space", "twice", "xhtml").map("https://courier.example/"::concat).toList(),
                spark.read().parquet(path("out")).orderBy("url").select("url").as(Encoders.STRING()).collectAsList());
    }

    /** Bytes of windows-1251 that say nothing of it: only the server does. */
    @Test
    void believesTheServerOnTheCharset() throws IOException {
        String html = "<html><body><p>Совет города во вторник вечером решил сохранить паром, сообщила председатель комиссии.</p></body></html>";
        Charset cyrillic = Charset.forName("windows-1251");
        Samples.warc(folder.resolve("a.warc"), List.of(Samples.response(1, 200, "text/html; charset=windows-1251", html.getBytes(cyrillic), "identity")));

        CleanPages.run(spark, Pages.WARC, path("a.warc"), path("out"));

        List<Row> paragraphs = spark.read().parquet(path("out")).selectExpr("explode(paragraphs.text)").collectAsList();
        assertTrue(paragraphs.get(0).getString(0).startsWith("Совет города"), paragraphs.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut.warc", "cut.warc.gz"})
    void aWarcFileCutOffGivesWhatStoodBefore(String name) throws IOException {
        List<WarcResponse> responses = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            responses.add(Samples.response(i, StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(Samples.warc(folder.resolve(name), responses));
        Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length * 3 / 4));
        Files.writeString(folder.resolve("none.warc"), "This is no WARC file.");

        Report report = CleanPages.run(spark, Pages.WARC, folder + "/*.warc*", path("out"));

        assertTrue(idsWhere("failure IS NULL").size() >= 7, report.toString());
        assertEquals(2, report.failures().get("BROKEN_FILE"), report.toString());
        List<Row> details = spark.read().parquet(path("out")).where("failure.reason = 'BROKEN_FILE'").select("failure.detail").collectAsList();
        assertTrue(details.stream().anyMatch(row -> row.getString(0).matches(".*/cut\\.warc.* at byte [1-9]\\d+: .*")), details.toString());
    }

    /** What the file system says is no fault of the page's: the task is to be tried again. */
    @Test
    void aFileSystemThatFailsIsNoBrokenFile() {
        WarcPages pages = new WarcPages("a.warc", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        UncheckedIOException failure = assertThrows(UncheckedIOException.class, pages::hasNext);
        assertEquals("connection reset", failure.getCause().getMessage());
    }

    @Test
    void noPageStopsTheJob() {
        List<Row> bad = List.of(
                RowFactory.create("null", "u", null),
                RowFactory.create("empty", null, ""),
                RowFactory.create("binary", "u", "\0\1\2PK\0\0\0"),
                RowFactory.create("deep", "u", "<div>".repeat(100_000) + "deep"),
                RowFactory.create("broken", "not an address", "<p><table <b> &#xffffffff; </i <<<"),
                RowFactory.create(null, null, Samples.html(1)));
        spark.createDataFrame(bad, STORED).write().parquet(path("in"));

        Report report = CleanPages.run(spark, Pages.PARQUET, path("in"), path("out"));

        assertEquals(6, report.pages());
        assertEquals(Map.of("NO_HTML", 1L), report.failures());
        assertEquals(Arrays.asList((String) null), idsWhere("size(paragraphs) > 5"));
    }

    @Test
    void whatTheCleanerThrowsBecomesTheFailureOfThePage() {
        Row article = ArticleColumns.clean(Cleaner.get(), null, "");

        Row failure = article.getAs(ArticleColumns.FAILURE);
        assertEquals("CLEANER", failure.getString(0));
        assertTrue(failure.getString(1).contains("page must not be null"), failure.toString());
    }

    /** Where in its partition a task fails at its first attempt. */
    private enum Moment {
        AMIDST, BEHIND_THE_LAST
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void aTaskThatFailsIsTriedAgainAndNothingIsLostOrDoubled(Moment moment) throws IOException {
        pages(60, 4).write().parquet(path("in"));
        INJECTED.set(0);
        Tally tally = tally();
        Dataset<Row> pages = failing(Pages.PARQUET.read(spark, path("in")), moment, 1);

        CleanPages.clean(pages, tally).write().parquet(path("out"));

        assertTrue(INJECTED.get() >= 2, "failures injected: " + INJECTED);
        List<String> ids = spark.read().parquet(path("out")).select("id").as(Encoders.STRING()).collectAsList();
        assertEquals(60, ids.size());
        assertEquals(IntStream.range(0, 60).mapToObj(Samples::id).sorted().toList(), ids.stream().sorted().toList());
        assertEquals(new Report(60, 0, appeals(60), Map.of()), Report.of(spark.read().parquet(path("out"))));
        assertEquals(Map.of("pages", 60L, "appeals", appeals(60)), tally.value());
        assertTrue(Files.exists(folder.resolve("out/_SUCCESS")));
    }

    @Test
    void aTaskThatFailsEachTimeEndsTheJobAndLeavesNothingThatLooksWhole() throws IOException {
        pages(20, 2).write().parquet(path("in"));
        INJECTED.set(0);
        Dataset<Row> pages = failing(Pages.PARQUET.read(spark, path("in")), Moment.AMIDST, 3);

        assertThrows(Exception.class, () -> CleanPages.clean(pages, tally()).write().parquet(path("out")));

        assertTrue(INJECTED.get() >= 3, "failures injected: " + INJECTED);
        try (Stream<Path> left = Files.walk(folder.resolve("out"))) {
            assertEquals(List.of(), left.filter(file -> file.toString().endsWith(".parquet") && !file.toString().contains("_temporary")
                    || file.endsWith("_SUCCESS")).toList());
        }
    }

    /** Why the report is made from what was written. */
    @Test
    void theTallyCountsWorkThatIsDoneAgainButTheReportDoesNot() {
        pages(10, 2).write().parquet(path("in"));
        Tally tally = tally();
        Dataset<Row> articles = CleanPages.clean(Pages.PARQUET.read(spark, path("in")), tally);

        articles.write().parquet(path("out"));
        articles.where("size(appeals) > 0").collectAsList();

        assertEquals(20, tally.value().get("pages"));
        assertEquals(10, Report.of(spark.read().parquet(path("out"))).pages());
    }

    @Test
    void sqlCleansWithCleanArticle() {
        CleanArticle.register(spark);
        pages(3, 1).createOrReplaceTempView("pages");

        List<Row> stories = spark.sql(Samples.resource("stories.sql")).orderBy("id").collectAsList();
        List<Row> others = spark.sql("SELECT clean_article(cast(html AS binary)).text, size(clean_article(html).appeals), clean_article(null) "
                        + "FROM pages ORDER BY id")
                .collectAsList();

        for (int i = 0; i < 3; i++) {
            CleanedArticle article = ArticleCleaner.clean(Samples.html(i));
            assertEquals(RowFactory.create(Samples.id(i), article.text()), stories.get(i));
            assertEquals(RowFactory.create(article.text(), article.appeals().size(), null), others.get(i));
        }
    }

    /** PySpark calls Java by Py4J. */
    @Test
    void pythonRegistersCleanArticle() {
        SparkSession fresh = spark.newSession();
        ReflectionEngine python = new ReflectionEngine();
        Object[] arguments = {fresh};

        python.invoke(null, python.getMethod("com.example.spark.CleanArticle", "register", arguments), arguments);

        assertEquals("", fresh.sql("SELECT clean_article('<p>Menu</p>').text").head().getString(0));
    }

    @Test
    void saysWhatIsWrongWithItsArguments() {
        spark.range(1).write().parquet(path("numbers"));

        assertEquals("CleanPages parquet|json|warc IN OUT was expected, but there were 1 arguments",
                assertThrows(IllegalArgumentException.class, () -> CleanPages.main(new String[] {"warc"})).getMessage());
        assertEquals("pages must be stored as parquet, json or warc, but were as orc",
                assertThrows(IllegalArgumentException.class, () -> CleanPages.main(new String[] {"orc", "in", "out"})).getMessage());
        assertEquals(path("numbers") + " must have the columns id and html, but has [id]",
                assertThrows(IllegalArgumentException.class, () -> CleanPages.run(spark, Pages.PARQUET, path("numbers"), path("out"))).getMessage());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private static Dataset<Row> pages(int count, int partitions) {
        List<Row> pages = IntStream.range(0, count)
                .mapToObj(i -> RowFactory.create(Samples.id(i), Samples.url(i), Samples.html(i)))
                .toList();
        return spark.createDataFrame(pages, STORED).repartition(partitions);
    }

    /** The same pages from a source that fails in each task's first attempts. */
    private static Dataset<Row> failing(Dataset<Row> pages, Moment moment, int attempts) {
        MapPartitionsFunction<Row, Row> source = rows -> new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                boolean more = rows.hasNext();
                if (TaskContext.get().attemptNumber() < attempts && (moment == Moment.AMIDST ? given == 3 : given > 0 && !more)) {
                    INJECTED.incrementAndGet();
                    throw new IllegalStateException("injected");
                }
                return more;
            }

            @Override
            public Row next() {
                given++;
                return rows.next();
            }
        };
        return pages.mapPartitions(source, Encoders.row(Pages.TYPE));
    }

    private static Tally tally() {
        Tally tally = new Tally();
        spark.sparkContext().register(tally, "cleaned");
        return tally;
    }

    private static long appeals(int pages) {
        return (long) pages * ArticleCleaner.clean(Samples.html(0)).appeals().size();
    }

    private List<String> idsWhere(String condition) {
        return spark.read().parquet(path("out")).where(condition).orderBy("id").select("id").as(Encoders.STRING()).collectAsList();
    }

    private static Stream<Row> rows(Row row, String column) {
        return row.<Row>getList(row.fieldIndex(column)).stream();
    }

    private static String words(Paragraph p) {
        return words(p.text(), p.kind().name(), p.probability(), p.kept());
    }

    private static String words(String text, String kind, double probability, boolean kept) {
        return kind + " " + probability + " " + kept + " " + text;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
