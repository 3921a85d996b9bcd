package com.example.spark;

import org.apache.spark.sql.SparkSession;

/**
 * Stores pages as Parquet, to measure the job beside the command {@code batch}: {@code RealPages FILES IN OUT}. The library's own tool of that name
 * makes IN, JSON lines, of the corpora, and WARC files of the same pages: CONTRIBUTING.md has the command.
 */
final class RealPages {

    private RealPages() {}

    public static void main(String[] args) {
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            spark.read().json(args[1]).select("id", "url", "html").repartition(Integer.parseInt(args[0])).write().parquet(args[2]);
        }
    }
}
