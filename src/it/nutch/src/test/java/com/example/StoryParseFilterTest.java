package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseStatus;
import org.apache.nutch.parse.ParseText;
import org.apache.nutch.protocol.Content;
import org.junit.jupiter.api.Test;

class StoryParseFilterTest {

    @Test
    void theTextOfAParsedPageIsItsStory() throws Exception {
        String url = "https://courier.example/ferry";
        Content page;
        try (InputStream in = StoryParseFilterTest.class.getResourceAsStream("/page.html")) {
            page = new Content(url, url, in.readAllBytes(), "text/html", new Metadata(), new Configuration(false));
        }
        ParseData data = new ParseData(ParseStatus.STATUS_SUCCESS, "The ferry", new Outlink[0], new Metadata());
        ParseResult parsed = new ParseResult(url);
        parsed.put(url, new ParseText("everything, the menu too"), data);

        String story = new StoryParseFilter().filter(page, parsed, new HTMLMetaTags(), null).get(url).getText();

        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
        assertTrue(story.endsWith("should be finished before the winter ice arrives."), story);
        assertFalse(story.contains("donate"), story);
        assertEquals("The ferry", parsed.get(url).getData().getTitle());
    }
}
