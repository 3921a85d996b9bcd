package io.github.articlecleaner.cli;

import io.github.articlecleaner.ArticleCleaner;
import java.io.IOException;

/** A page that a batch is to clean. It is looked into by the thread that cleans it. */
interface BatchPage {

    /** What the result is known by; empty where the page has no name. */
    String id();

    /** Cleans the page; what is wrong with it is said in the result. */
    BatchLine clean(ArticleCleaner cleaner) throws IOException;
}
