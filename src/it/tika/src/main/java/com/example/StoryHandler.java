package com.example;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.Paragraph;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Gathers the page that a parser reads, and passes its story on to another handler. */
public final class StoryHandler extends ContentHandlerDecorator {

    private final XHTMLContentHandler story;

    public StoryHandler(ContentHandler story, Metadata metadata) {
        super(new ToHTMLContentHandler());
        this.story = new XHTMLContentHandler(story, metadata);
    }

    @Override
    public void endDocument() throws SAXException {
        super.endDocument();
        story.startDocument();
        for (Paragraph paragraph : ArticleCleaner.clean(toString()).kept()) {
            story.element("p", paragraph.text());
        }
        story.endDocument();
    }
}
