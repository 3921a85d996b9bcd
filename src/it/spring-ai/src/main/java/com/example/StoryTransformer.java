package com.example;

import io.github.articlecleaner.ArticleCleaner;
import java.util.List;
import org.springframework.ai.document.Document;
import org.springframework.ai.document.DocumentTransformer;

/** Of each page its story; what is no text passes as it is. */
public final class StoryTransformer implements DocumentTransformer {

    @Override
    public List<Document> apply(List<Document> pages) {
        return pages.stream()
                .map(page -> page.isText() ? page.mutate().text(ArticleCleaner.clean(page.getText()).text()).build() : page)
                .filter(page -> !page.isText() || !page.getText().isEmpty())
                .toList();
    }
}
