package com.example;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentTransformer;
import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;

/** Of a page its story; a page without one is dropped. */
public final class StoryTransformer implements DocumentTransformer {

    @Override
    public Document transform(Document page) {
        CleanedArticle article = ArticleCleaner.clean(page.text());
        return article.isEmpty() ? null : Document.from(article.text(), page.metadata().copy().put("title", article.title()));
    }
}
