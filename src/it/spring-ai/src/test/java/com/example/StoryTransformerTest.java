package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.ai.content.Media;
import org.springframework.ai.document.Document;
import org.springframework.util.MimeTypeUtils;

class StoryTransformerTest {

    @Test
    void keepsTheStoryWithItsIdAndMetadataAndDropsAPageWithoutOne() throws IOException {
        Document page = new Document("7", page(), Map.of("source", "ferry.html"));
        Document picture = new Document(new Media(MimeTypeUtils.IMAGE_PNG, URI.create("https://courier.example/ferry.png")), Map.of());

        List<Document> stories = new StoryTransformer().transform(List.of(page, new Document("<nav><a href=/>Front page</a></nav>"), picture));

        assertEquals(2, stories.size());
        String story = stories.get(0).getText();
        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
        assertTrue(story.endsWith("should be finished before the winter ice arrives."), story);
        assertFalse(story.contains("donate"), story);
        assertEquals("7", stories.get(0).getId());
        assertEquals("ferry.html", stories.get(0).getMetadata().get("source"));
        assertSame(picture, stories.get(1));
    }

    private static String page() throws IOException {
        try (InputStream in = StoryTransformerTest.class.getResourceAsStream("/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
