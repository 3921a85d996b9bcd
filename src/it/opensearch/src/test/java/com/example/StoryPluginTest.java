package com.example;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opensearch.ingest.IngestDocument;
import org.opensearch.ingest.Processor;

class StoryPluginTest {

    @Test
    void putsTheStoryBesideTheHtml() throws Exception {
        Map<String, Object> source = new HashMap<>(Map.of("html", page()));
        Processor processor = new StoryPlugin().getProcessors(null).get("story").create(Map.of(), "tag", "description", Map.of());

        IngestDocument document = processor.execute(new IngestDocument(source, new HashMap<>()));

        String story = document.getFieldValue("story", String.class);
        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
        assertTrue(story.endsWith("should be finished before the winter ice arrives."), story);
        assertFalse(story.contains("donate"), story);
    }

    @Test
    void aDocumentWithoutHtmlPassesAsItIs() throws Exception {
        Processor processor = new StoryPlugin().getProcessors(null).get("story").create(Map.of(), "tag", "description", Map.of());

        IngestDocument document = processor.execute(new IngestDocument(new HashMap<>(Map.of("title", "The ferry")), new HashMap<>()));

        assertFalse(document.hasField("story"), document.toString());
    }

    private static String page() throws Exception {
        try (InputStream in = StoryPluginTest.class.getResourceAsStream("/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
