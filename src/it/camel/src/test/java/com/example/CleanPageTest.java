package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanPageTest {

    @Test
    void aRouteTurnsPagesIntoStories() throws Exception {
        String page = page();
        String umlauts = page.replace("charset=\"utf-8\"", "charset=\"windows-1252\"").replace("Odile Varga", "Odile Värga");

        Exchange story = send(umlauts.getBytes(Charset.forName("windows-1252")));

        String text = story.getMessage().getBody(String.class);
        assertTrue(text.startsWith("Harrowfield's councillors voted on Tuesday evening"), text);
        assertTrue(text.endsWith("should be finished before the winter ice arrives."), text);
        assertTrue(text.contains("Odile Värga"), text);
        assertFalse(text.contains("donate"), text);
        assertEquals(1, story.getMessage().getHeader("appeals"));
    }

    /** The route of the README: whatever the page was written in, the story is UTF-8. */
    @Test
    void aFolderOfPagesBecomesAFolderOfStories(@TempDir Path folder) throws Exception {
        String umlauts = page().replace("charset=\"utf-8\"", "charset=\"windows-1252\"").replace("Odile Varga", "Odile V\u00e4rga");
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.write(pages.resolve("ferry.html"), umlauts.getBytes(Charset.forName("windows-1252")));

        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("file:" + pages).process(new CleanPage()).to("file:" + folder.resolve("stories"));
                }
            });
            NotifyBuilder written = new NotifyBuilder(camel).whenDone(1).create();
            camel.start();
            assertTrue(written.matches(2, TimeUnit.MINUTES));
        }

        String story = Files.readString(folder.resolve("stories/ferry.html"));
        assertTrue(story.startsWith("Harrowfield's councillors voted on Tuesday evening"), story);
        assertTrue(story.contains("Odile V\u00e4rga"), story);
    }

    private static Exchange send(byte[] page) throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:pages").process(new CleanPage());
                }
            });
            camel.start();
            Exchange exchange = camel.createProducerTemplate().request("direct:pages", e -> e.getMessage().setBody(page));
            if (exchange.getException() != null) {
                throw exchange.getException();
            }
            return exchange;
        }
    }

    private static String page() throws Exception {
        try (InputStream in = CleanPageTest.class.getResourceAsStream("/page.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
