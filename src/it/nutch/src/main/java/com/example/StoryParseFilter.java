package com.example;

import io.github.articlecleaner.ArticleCleaner;
import org.apache.hadoop.conf.Configured;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.HtmlParseFilter;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseText;
import org.apache.nutch.protocol.Content;
import org.w3c.dom.DocumentFragment;

/** The text of a parsed page is its story; what is no page, or must not be indexed, stays as it is. */
public final class StoryParseFilter extends Configured implements HtmlParseFilter {

    private final ArticleCleaner cleaner = ArticleCleaner.builder().build();

    @Override
    public ParseResult filter(Content page, ParseResult parsed, HTMLMetaTags tags, DocumentFragment tree) {
        String url = page.getUrl();
        if (page.getContentType().contains("html") && !tags.getNoIndex()) { // parse-tika comes with PDF and others too
            parsed.put(url, new ParseText(cleaner.apply(page.getContent(), url).text()), parsed.get(url).getData());
        }
        return parsed;
    }
}
