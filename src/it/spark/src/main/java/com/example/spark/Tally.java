package com.example.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.util.AccumulatorV2;

/**
 * Counts rows of {@link ArticleColumns#TYPE} as they are made, for Spark's UI while the job runs: pages, appeals, failures by reason. It follows the work and
 * not the result: where Spark does a finished task's work again, for a second action or after an executor was lost, an accumulator counts again. What was
 * written is counted by {@link Report}.
 */
final class Tally extends AccumulatorV2<Row, Map<String, Long>> {

    private static final long serialVersionUID = 1;

    private final TreeMap<String, Long> counts = new TreeMap<>();

    @Override
    public void add(Row article) {
        count("pages", 1);
        Row failure = article.getAs(ArticleColumns.FAILURE);
        if (failure != null) {
            count(failure.getString(0), 1);
        } else {
            Object[] appeals = article.getAs(ArticleColumns.APPEALS);
            count("appeals", appeals.length);
        }
    }

    private void count(String name, long more) {
        counts.merge(name, more, Long::sum);
    }

    @Override
    public void merge(AccumulatorV2<Row, Map<String, Long>> other) {
        other.value().forEach(this::count);
    }

    @Override
    public Map<String, Long> value() {
        return counts;
    }

    @Override
    public boolean isZero() {
        return counts.isEmpty();
    }

    @Override
    public void reset() {
        counts.clear();
    }

    @Override
    public Tally copy() {
        Tally copy = new Tally();
        copy.counts.putAll(counts);
        return copy;
    }
}
