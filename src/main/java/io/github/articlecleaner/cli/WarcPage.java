package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.read.Encoding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A page that a crawler kept.
 *
 * @param id its address, or the id of its record where it has none
 * @param url its address, or empty
 * @param bytes the page, unpacked
 * @param charset what the server said it is written in; null where it did not say
 */
record WarcPage(String id, String url, byte[] bytes, @Nullable Charset charset) implements BatchPage {

    @Override
    public BatchLine clean(ArticleCleaner cleaner) throws IOException {
        return BatchLine.of(id, article(cleaner));
    }

    /** What the server said comes before what the page says; but bytes that have a mark or are UTF-8 or UTF-16 speak for themselves, also where the server errs. */
    private CleanedArticle article(ArticleCleaner cleaner) {
        Encoding own = Encoding.of(bytes);
        boolean speaks = own.mark() > 0 || own.charset().name().startsWith("UTF-");
        return speaks || charset == null || charset.equals(StandardCharsets.UTF_8) ? cleaner.apply(bytes, url) : cleaner.apply(new String(bytes, charset), url);
    }
}
