package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.CleanedArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as the report shows it.
 *
 * @param heading its headline, or its file's name
 * @param language a BCP 47 tag
 * @param facts what is known of it, a line each
 * @param url where it came from, may be empty
 * @param rows its paragraphs
 */
record Sheet(String heading, String language, List<String> facts, String url, List<Row> rows) {

    /** A page with all its paragraphs. */
    static Sheet of(String name, CleanedArticle article) {
        List<String> facts = new ArrayList<>();
        facts.add(name);
        Shortfall.of(article).ifPresent(facts::add);
        facts.add(article.kept().size() + " of " + article.paragraphs().size() + " paragraphs kept, " + article.appeals().size()
                + (article.appeals().size() == 1 ? " appeal" : " appeals"));
        return new Sheet(article.title().isEmpty() ? name : article.title(), article.language(), facts, article.url(),
                article.paragraphs().stream().map(Row::of).toList());
    }

    /** A page that could not be cleaned. */
    static Sheet failed(String name, String error) {
        return new Sheet(name, "und", List.of("not cleaned: " + error), "", List.of());
    }
}
