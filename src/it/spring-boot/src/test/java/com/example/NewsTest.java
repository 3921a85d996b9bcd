package com.example;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.articlecleaner.ArticleCleaner;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class NewsTest {

    @Test
    void theApplicationsCleanerCleans() throws Exception {
        for (String argument : new String[] {"--debug=false", "--article-cleaner.preset=thorough"}) {
            try (ConfigurableApplicationContext application = start(argument);
                    InputStream page = NewsTest.class.getResourceAsStream("/page.html")) {
                String story = application.getBean(ArticleCleaner.class).apply(page).text();

                assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
                assertFalse(story.contains("donate"), story);
            }
        }
    }

    @Test
    void aPresetThatIsNoneStopsTheStart() {
        Exception e = assertThrows(BeansException.class, () -> start("--article-cleaner.preset=fast").close());

        assertTrue(e.getMessage().contains("fast"), e.getMessage());
    }

    private static ConfigurableApplicationContext start(String argument) {
        return new SpringApplicationBuilder(News.class).web(WebApplicationType.NONE).run(argument);
    }
}
