package com.example.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads pages, whatever they are stored as, into the same four columns. */
enum Pages {
    /** Parquet with the columns {@code id} and {@code html}, string or binary, and {@code url} where there is one. */
    PARQUET {
        @Override
        Dataset<Row> read(SparkSession spark, String path) {
            Dataset<Row> stored = spark.read().parquet(path);
            List<String> columns = Arrays.asList(stored.columns());
            if (!columns.contains("id") || !columns.contains("html")) {
                throw new IllegalArgumentException(path + " must have the columns id and html, but has " + columns);
            }
            return stored.select(
                    col("id").cast("string"),
                    (columns.contains("url") ? col("url") : lit(null)).cast("string").as("url"),
                    col("html").cast("binary"),
                    lit(null).cast(Failure.TYPE).as("failure"));
        }
    },

    /** JSON lines as the command {@code batch} reads them, gzipped or not: {@code {"id", "html", "url"}}. */
    JSON {
        @Override
        Dataset<Row> read(SparkSession spark, String path) {
            StructType line = new StructType()
                    .add("id", DataTypes.StringType)
                    .add("url", DataTypes.StringType)
                    .add("html", DataTypes.StringType)
                    .add("bad", DataTypes.StringType);
            Column failure = struct(lit(Failure.BAD_LINE.name()).as("reason"), substring(col("bad"), 1, 300).as("detail"));
            return spark.read()
                    .schema(line)
                    .option("columnNameOfCorruptRecord", "bad")
                    .json(path)
                    .select(
                            col("id"),
                            col("url"),
                            col("html").cast("binary"),
                            when(col("bad").isNotNull(), failure).as("failure"));
        }
    },

    /** WARC files, gzipped or not: their successful responses with html, as the command {@code batch} takes them. One task reads one large file from end to end. */
    WARC {
        @Override
        Dataset<Row> read(SparkSession spark, String path) {
            JavaRDD<Row> pages = JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .binaryFiles(path)
                    .flatMap(file -> new WarcPages(file._1(), file._2().open()));
            return spark.createDataFrame(pages, TYPE);
        }
    };

    static final StructType TYPE = new StructType()
            .add("id", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("html", DataTypes.BinaryType)
            .add("failure", Failure.TYPE);

    /**
     * Reads pages.
     *
     * @param spark the session
     * @param path a file, a folder or a pattern such as {@code s3a://bucket/2026-11-25/*}
     * @return a row a page, of {@link #TYPE}; what cannot be read has a failure and no html
     */
    abstract Dataset<Row> read(SparkSession spark, String path);
}
