package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.update.AddUpdateCommand;
import org.apache.solr.update.processor.UpdateRequestProcessor;
import org.junit.jupiter.api.Test;

class StoryProcessorFactoryTest {

    @Test
    void putsTheStoryBesideTheHtmlAndPassesTheDocumentOn() throws Exception {
        List<SolrInputDocument> indexed = new ArrayList<>();
        UpdateRequestProcessor index = new UpdateRequestProcessor(null) {
            @Override
            public void processAdd(AddUpdateCommand add) {
                indexed.add(add.getSolrInputDocument());
            }
        };
        UpdateRequestProcessor processor = new StoryProcessorFactory().getInstance(null, null, index);

        processor.processAdd(adding("html", page()));
        processor.processAdd(adding("title", "without html"));

        String story = (String) indexed.get(0).getFieldValue("story");
        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
        assertTrue(story.endsWith("should be finished before the winter ice arrives."), story);
        assertFalse(story.contains("donate"), story);
        assertEquals(List.of("title"), List.copyOf(indexed.get(1).getFieldNames()));
    }

    private static AddUpdateCommand adding(String field, String value) {
        AddUpdateCommand add = new AddUpdateCommand(null);
        add.solrDoc = new SolrInputDocument(field, value);
        return add;
    }

    private static String page() throws Exception {
        try (InputStream in = StoryProcessorFactoryTest.class.getResourceAsStream("/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
