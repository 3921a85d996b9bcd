package com.example;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.Paragraph;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class NewsTest {

    @Test
    void theApplicationsCleanerCleansAndAPropertySetsIt() throws Exception {
        List<String> careful = story();
        List<String> thorough = story("--article-cleaner.preset=thorough");

        assertTrue(thorough.get(0).startsWith("Harrowfield's councillors voted on Tuesday evening"), thorough.get(0));
        assertFalse(thorough.toString().contains("donate"), thorough.toString());
        assertTrue(careful.containsAll(thorough), careful.toString());
    }

    @Test
    void aPresetThatIsNoneStopsTheStart() {
        Exception e = assertThrows(BeansException.class, () -> start("--article-cleaner.preset=fast").close());

        assertTrue(e.getMessage().contains("fast"), e.getMessage());
    }

    private static List<String> story(String... arguments) throws Exception {
        try (ConfigurableApplicationContext application = start(arguments);
                InputStream page = NewsTest.class.getResourceAsStream("/page.html")) {
            return application.getBean(ArticleCleaner.class).apply(page).kept().stream().map(Paragraph::text).toList();
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(News.class).web(WebApplicationType.NONE).run(arguments);
    }
}
