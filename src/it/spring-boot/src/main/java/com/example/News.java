package com.example;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.Preset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** An application whose beans can ask for a cleaner. */
@SpringBootApplication
public class News {

    /** One cleaner for all threads; {@code article-cleaner.preset=thorough} changes it. */
    @Bean
    ArticleCleaner articleCleaner(@Value("${article-cleaner.preset:careful}") Preset preset) {
        return ArticleCleaner.builder().preset(preset).build();
    }
}
