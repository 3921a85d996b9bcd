package com.example;

import io.github.articlecleaner.ArticleCleaner;
import java.util.Map;
import org.apache.stormcrawler.parse.TextExtractor;
import org.jsoup.nodes.Element;

/** The text of a page is its story. In the configuration: {@code textextractor.class: "com.example.StoryExtractor"}. */
public final class StoryExtractor implements TextExtractor {

    private final ArticleCleaner cleaner = ArticleCleaner.builder().build();

    public StoryExtractor(Map<String, Object> configuration) {}

    @Override
    public String text(Object element) {
        return element instanceof Element page ? cleaner.apply(page).text() : "";
    }
}
