package com.example.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.Amount;
import io.github.articlecleaner.article.Appeal;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Paragraph;
import java.util.Collection;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/** An article as columns: the story, every paragraph of the page with its verdict, the appeals; or why there is none. */
final class ArticleColumns {

    private static final ArrayType STRINGS = createArrayType(StringType);

    private static final StructType PARAGRAPH = new StructType()
            .add("text", StringType)
            .add("kind", StringType)
            .add("probability", DoubleType)
            .add("kept", BooleanType);

    /** Amounts have at most nine digits, before and behind the point together. */
    private static final StructType AMOUNT = new StructType()
            .add("value", createDecimalType(18, 9))
            .add("currency", StringType)
            .add("period", StringType);

    private static final StructType APPEAL = new StructType()
            .add("kind", StringType)
            .add("position", StringType)
            .add("probability", DoubleType)
            .add("text", StringType)
            .add("amounts", createArrayType(AMOUNT))
            .add("links", STRINGS)
            .add("contacts", STRINGS);

    static final StructType TYPE = new StructType()
            .add("title", StringType)
            .add("language", StringType)
            .add("text", StringType)
            .add("paragraphs", createArrayType(PARAGRAPH))
            .add("appeals", createArrayType(APPEAL))
            .add("limits", STRINGS)
            .add("model", StringType)
            .add("failure", Failure.TYPE);

    static final int APPEALS = TYPE.fieldIndex("appeals");

    static final int FAILURE = TYPE.fieldIndex("failure");

    private ArticleColumns() {}

    /**
     * Cleans a page. The cleaner throws for no page that we know of; should there be one, it must not stop a job of a million others.
     *
     * @param html the page, in UTF-8 or as it was served
     * @param url where it came from, or null
     * @return a row of {@link #TYPE}
     */
    static Row clean(ArticleCleaner cleaner, byte[] html, String url) {
        try {
            return article(cleaner.apply(html, url == null ? "" : url));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(Failure.CLEANER.row(e.toString()));
        }
    }

    /** The columns of a page without an article. */
    static Row failed(Row failure) {
        return RowFactory.create(null, null, null, null, null, null, null, failure);
    }

    private static Row article(CleanedArticle article) {
        return RowFactory.create(
                article.title(),
                article.language(),
                article.text(),
                array(article.paragraphs(), ArticleColumns::paragraph),
                array(article.appeals(), ArticleColumns::appeal),
                array(article.limits(), Limit::name),
                article.modelVersion(),
                null);
    }

    private static Row paragraph(Paragraph paragraph) {
        return RowFactory.create(paragraph.text(), paragraph.kind().name(), paragraph.probability(), paragraph.kept());
    }

    private static Row appeal(Appeal appeal) {
        return RowFactory.create(
                appeal.kind().name(),
                appeal.position().name(),
                appeal.probability(),
                appeal.text(),
                array(appeal.ask().amounts(), ArticleColumns::amount),
                appeal.ask().links().toArray(),
                appeal.ask().contacts().toArray());
    }

    private static Row amount(Amount amount) {
        return RowFactory.create(amount.value(), amount.currency(), amount.period().name());
    }

    private static <T> Object[] array(Collection<T> all, Function<T, Object> value) {
        return all.stream().map(value).toArray();
    }
}
