package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Map;
import org.apache.stormcrawler.parse.TextExtractor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StoryExtractorTest {

    /** Made as the bolt makes it: by its name, with the configuration. */
    @Test
    void theTextOfAPageIsItsStory() throws Exception {
        TextExtractor extractor = (TextExtractor)
                Class.forName("com.example.StoryExtractor").getDeclaredConstructor(Map.class).newInstance(Map.of());
        try (InputStream page = StoryExtractorTest.class.getResourceAsStream("/page.html")) {
            String story = extractor.text(Jsoup.parse(page, null, "https://courier.example/ferry").body());

            assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
            assertTrue(story.endsWith("should be finished before the winter ice arrives."), story);
            assertFalse(story.contains("donate"), story);
        }
        assertEquals("", extractor.text(null));
    }
}
