package com.example.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Why there is no article: a reason to count by, and what exactly was found. */
enum Failure {
    /** A line of JSON lines that is no JSON object, or one with a string beyond Spark's bound. */
    BAD_LINE,
    /** A page without html. */
    NO_HTML,
    /** A response in a WARC file whose headers or content cannot be read; the file is read on behind it. */
    BAD_RECORD,
    /** A WARC file that cannot be read on from here: what stood before is there, what comes behind is missing. */
    BROKEN_FILE,
    /** The cleaner threw, which it should not: please report the page. */
    CLEANER;

    /** Long enough to find the place, short enough for a table. */
    private static final int MOST_DETAIL = 300;

    static final StructType TYPE = new StructType().add("reason", DataTypes.StringType).add("detail", DataTypes.StringType);

    Row row(String detail) {
        return RowFactory.create(name(), detail.substring(0, Math.min(detail.length(), MOST_DETAIL)));
    }
}
