package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.CleanedArticle;

/** The forms an article can be printed in. Their names are those on the command line. */
enum Format {
    /** The story, paragraphs separated by a blank line. */
    text(".txt"),
    /** The story as html that is safe to show. */
    html(".html"),
    /** The story as CommonMark. */
    markdown(".md"),
    /** A JSON object a page, each on a line, with everything: see article.schema.json in the jar. */
    json(".json");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The ending of a file's name. */
    String ending() {
        return ending;
    }

    String of(CleanedArticle article) {
        return switch (this) {
            case text -> article.text();
            case html -> article.html();
            case markdown -> article.markdown();
            case json -> article.json();
        };
    }
}
