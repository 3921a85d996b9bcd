package com.example;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.Processor;

/** The body of a message is a page before and its story after; bytes are read in the page's own charset. */
public final class CleanPage implements Processor {

    private final ArticleCleaner cleaner = ArticleCleaner.builder().build();

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException {
        Message message = exchange.getMessage();
        CleanedArticle article = cleaner.apply(message.getMandatoryBody(byte[].class), message.getHeader("url", "", String.class));
        message.setBody(article.text());
        message.setHeader("appeals", article.appeals().size());
    }
}
