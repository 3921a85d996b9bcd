package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTransformerTest {

    @Test
    void keepsTheStoryWithItsMetadataAndDropsAPageWithoutOne() throws IOException {
        Document page = Document.from(page(), Metadata.from(Document.URL, "https://courier.example/ferry"));

        List<Document> stories = new StoryTransformer().transformAll(List.of(page, Document.from("<nav><a href=/>Front page</a></nav>")));

        assertEquals(1, stories.size());
        String story = stories.get(0).text();
        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
        assertTrue(story.endsWith("should be finished before the winter ice arrives."), story);
        assertFalse(story.contains("donate"), story);
        assertEquals("https://courier.example/ferry", stories.get(0).metadata().getString(Document.URL));
        assertEquals("Council keeps the Millbrook ferry running", stories.get(0).metadata().getString("title"));
        assertFalse(page.metadata().containsKey("title"), "the page's own metadata is not changed");
    }

    @Test
    void aTitleThatThePageDoesNotSayStaysAsItWas() throws IOException {
        String untitled = page().replaceAll("(?s)<(title|h1)\\b.*?</\\1>|<meta [^>]*title[^>]*>", "");

        Document story = new StoryTransformer().transform(Document.from(untitled, Metadata.from("title", "The ferry")));

        assertEquals("The ferry", story.metadata().getString("title"));
    }

    private static String page() throws IOException {
        try (InputStream in = StoryTransformerTest.class.getResourceAsStream("/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
