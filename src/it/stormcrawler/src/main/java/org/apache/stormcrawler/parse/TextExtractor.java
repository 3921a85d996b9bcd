package org.apache.stormcrawler.parse;

/** Stands for StormCrawler's interface of this name. */
public interface TextExtractor {

    /** The text of a jsoup element. */
    String text(Object element);
}
