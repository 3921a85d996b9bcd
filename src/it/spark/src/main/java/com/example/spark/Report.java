package com.example.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a job has written, counted from what it has written: however often a task was tried, each page stands there once.
 *
 * @param pages all pages, with those that failed
 * @param withoutStory pages that were cleaned and have no story
 * @param appeals the appeals found
 * @param failures how many pages failed, by reason
 */
record Report(long pages, long withoutStory, long appeals, Map<String, Long> failures) {

    static Report of(Dataset<Row> written) {
        Row all = written.agg(
                        count(lit(1)),
                        count_if(col("text").equalTo("")),
                        coalesce(sum(size(col("appeals"))), lit(0L)))
                .head();
        Map<String, Long> failures = new TreeMap<>();
        written.where(col("failure").isNotNull())
                .groupBy("failure.reason")
                .count()
                .collectAsList()
                .forEach(row -> failures.put(row.getString(0), row.getLong(1)));
        return new Report(all.getLong(0), all.getLong(1), all.getLong(2), failures);
    }

    @Override
    public String toString() {
        return pages + " pages, " + withoutStory + " of them without a story; " + appeals + " appeals; failures: "
                + (failures.isEmpty() ? "none" : failures.toString());
    }
}
