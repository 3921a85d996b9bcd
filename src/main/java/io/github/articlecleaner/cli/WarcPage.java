package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
record WarcPage(String id, String url, byte[] bytes, @Nullable Charset charset) implements Page {

    @Override
    public BatchLine clean(ArticleCleaner cleaner) throws IOException {
        return BatchLine.of(id, article(cleaner));
    }

    /** What the server said comes before what the page says; but bytes that have a mark or are valid UTF-8 speak for themselves. */
    private CleanedArticle article(ArticleCleaner cleaner) {
        return charset == null || isMarked() || isUtf8() ? cleaner.apply(bytes, url) : cleaner.apply(new String(bytes, charset), url);
    }

    private boolean isMarked() {
        return bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
