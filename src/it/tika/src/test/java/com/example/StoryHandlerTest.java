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

    /** Tika's own mapper drops div, class and more; the identity mapper leaves all that tells a story from a menu. */
    @Test
    void passesOnTheStoryOfWhatTheParserReads() throws Exception {
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);

        check(context);
    }

    @Test
    void doesSoWithTikasOwnMapperToo() throws Exception {
        check(new ParseContext());
    }

    private static void check(ParseContext context) throws Exception {
        Metadata metadata = new Metadata();
        BodyContentHandler body = new BodyContentHandler();
        try (InputStream page = StoryHandlerTest.class.getResourceAsStream("/page.html")) {
            new JSoupParser().parse(page, new StoryHandler(body, metadata), metadata, context);
        }
        String story = body.toString().strip();
        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
        assertTrue(story.endsWith("should be finished before the winter ice arrives."), story);
        assertFalse(story.contains("donate"), story);
        assertFalse(story.contains("Crosswords"), story);
        assertEquals("Council keeps the Millbrook ferry running - The Harrowfield Courier", metadata.get(TikaCoreProperties.TITLE));
    }
}
