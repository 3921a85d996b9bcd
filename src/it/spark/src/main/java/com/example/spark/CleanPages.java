package com.example.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Cleans stored pages into Parquet: {@code CleanPages parquet|json|warc IN OUT}. Every page that is read is a row that is written, with its article or with
 * its failure. OUT must not exist; it is whole when it holds the file {@code _SUCCESS}.
 */
public final class CleanPages {

    private static final StructType CLEANED = new StructType()
            .add("id", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("article", ArticleColumns.TYPE);

    private CleanPages() {}

    /**
     * Runs the job and prints what it has written.
     *
     * @param args what the pages are stored as, where they are, where the articles go
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("CleanPages parquet|json|warc IN OUT was expected, but there were " + args.length + " arguments");
        }
        Pages stored = stored(args[0]);
        try (SparkSession spark = SparkSession.builder().appName("clean-pages").getOrCreate()) {
            System.out.println(run(spark, stored, args[1], args[2]));
        }
    }

    private static Pages stored(String as) {
        try {
            return Pages.valueOf(as.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("pages must be stored as parquet, json or warc, but were as " + as, e);
        }
    }

    static Report run(SparkSession spark, Pages stored, String in, String out) {
        Tally tally = new Tally();
        spark.sparkContext().register(tally, "cleaned");
        clean(stored.read(spark, in), tally).write().parquet(out);
        return Report.of(spark.read().parquet(out));
    }

    /** Cleans in the stage that reads and writes: no html is sent between machines. */
    static Dataset<Row> clean(Dataset<Row> pages, Tally tally) {
        MapPartitionsFunction<Row, Row> cleaning = rows -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return clean(rows.next(), tally);
            }
        };
        return pages.mapPartitions(cleaning, Encoders.row(CLEANED)).select("id", "url", "article.*");
    }

    /** A row of {@link Pages#TYPE} becomes one of {@link #CLEANED}. */
    private static Row clean(Row page, Tally tally) {
        String url = page.getAs("url");
        byte[] html = page.getAs("html");
        Row failure = page.getAs("failure");
        Row article = failure != null ? ArticleColumns.failed(failure)
                : html == null ? ArticleColumns.failed(Failure.NO_HTML.row("html is null"))
                : ArticleColumns.clean(Cleaner.get(), html, url);
        tally.add(article);
        return RowFactory.create(page.getAs("id"), url, article);
    }
}
