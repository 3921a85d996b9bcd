package com.example;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentTransformer;
import dev.langchain4j.data.document.Metadata;
import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;

/** Of a page its story; a page without one is dropped. */
public final class StoryTransformer implements DocumentTransformer {

    @Override
    public Document transform(Document page) {
        CleanedArticle article = ArticleCleaner.clean(page.text());
        if (article.isEmpty()) {
            return null;
        }
        Metadata metadata = page.metadata().copy();
        if (!article.title().isEmpty()) {
            metadata.put("title", article.title());
        }
        return Document.from(article.text(), metadata);
    }
}
