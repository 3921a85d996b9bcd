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

    private static final String URL = "https://courier.example/ferry";

    @Test
    void theTextOfAParsedPageIsItsStory() throws Exception {
        ParseResult parsed = filter("text/html", new HTMLMetaTags());

        String story = parsed.get(URL).getText();
        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
        assertTrue(story.endsWith("should be finished before the winter ice arrives."), story);
        assertFalse(story.contains("donate"), story);
        assertEquals("The ferry", parsed.get(URL).getData().getTitle());
    }

    @Test
    void aPdfAndAPageThatMustNotBeIndexedStayAsTheyAre() throws Exception {
        HTMLMetaTags noIndex = new HTMLMetaTags();
        noIndex.setNoIndex();

        assertEquals("as it was parsed", filter("application/pdf", new HTMLMetaTags()).get(URL).getText());
        assertEquals("as it was parsed", filter("text/html", noIndex).get(URL).getText());
    }

    private static ParseResult filter(String type, HTMLMetaTags tags) throws Exception {
        Configuration asServed = new Configuration(false);
        asServed.setBoolean("mime.type.magic", false);
        Content page;
        try (InputStream in = StoryParseFilterTest.class.getResourceAsStream("/page.html")) {
            page = new Content(URL, URL, in.readAllBytes(), type, new Metadata(), asServed);
        }
        ParseResult parsed = new ParseResult(URL);
        parsed.put(URL, new ParseText("as it was parsed"), new ParseData(ParseStatus.STATUS_SUCCESS, "The ferry", new Outlink[0], new Metadata()));
        return new StoryParseFilter().filter(page, parsed, tags, null);
    }
}
