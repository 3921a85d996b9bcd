package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;

class StoryHandlerTest {

    @Test
    void passesOnTheStoryOfWhatTheParserReads() throws Exception {
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        Metadata metadata = new Metadata();

        String story = story(context, metadata);

        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
        assertTrue(story.endsWith("should be finished before the winter ice arrives."), story);
        assertFalse(story.contains("donate"), story);
        assertFalse(story.contains("Crosswords"), story);
        assertEquals("Council keeps the Millbrook ferry running - The Harrowfield Courier", metadata.get(TikaCoreProperties.TITLE));
    }

    /** Without another mapper Tika passes on hardly more than paragraphs and links. */
    @Test
    void losesNoStoryWithTikasOwnMapper() throws Exception {
        String story = story(new ParseContext(), new Metadata());

        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
        assertTrue(story.endsWith("should be finished before the winter ice arrives."), story);
        assertTrue(story.contains("Residents of Millbrook filled the public gallery"), story);
    }

    private static String story(ParseContext context, Metadata metadata) throws Exception {
        BodyContentHandler body = new BodyContentHandler();
        try (InputStream page = StoryHandlerTest.class.getResourceAsStream("/page.html")) {
            new JSoupParser().parse(page, new StoryHandler(body, metadata), metadata, context);
        }
        return body.toString().strip();
    }
}
