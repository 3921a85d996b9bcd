package com.example.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/** Stores pages as Parquet, for {@link Rates}: {@code RealPages FILES IN OUT}, where IN are JSON lines. */
final class RealPages {

    private RealPages() {}

    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            spark.read().json(args[1]).select("id", "url", "html").repartition(Integer.parseInt(args[0])).write().parquet(args[2]);
        }
    }
}
