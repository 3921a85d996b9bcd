package com.example.spark;

import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;

/**
 * The SQL function {@code clean_article(html)}: a struct with the columns of {@link ArticleColumns#TYPE}. The html may be a string or binary;
 * null gives null.
 *
 * <pre>{@code
 * SELECT id, clean_article(html).text FROM pages
 * }</pre>
 */
public final class CleanArticle implements UDF1<Object, Row> {

    private static final long serialVersionUID = 1;

    /**
     * Makes the function known to a session.
     *
     * @param spark the session
     */
    public static void register(SparkSession spark) {
        spark.udf().register("clean_article", new CleanArticle(), ArticleColumns.TYPE);
    }

    @Override
    public Row call(Object html) {
        if (html == null) {
            return null;
        }
        byte[] page = html instanceof byte[] bytes ? bytes : html.toString().getBytes(StandardCharsets.UTF_8);
        return ArticleColumns.clean(Cleaner.get(), page, "");
    }
}
