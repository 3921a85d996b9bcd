package io.github.articlecleaner;

/** The cleaner behind the static methods, made when the first of them is called. */
final class Defaults {

    static final ArticleCleaner CLEANER = ArticleCleaner.builder().build();

    private Defaults() {}
}
