package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Limit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person is told who might expect more of an article than there is. */
final class Shortfall {

    private Shortfall() {}

    /** Why there is less than a whole story; nothing where there is one. */
    static Optional<String> of(CleanedArticle article) {
        return ofReading(article).or(() -> article.isEmpty() ? Optional.of("no story was found") : Optional.empty());
    }

    /** Why a page was not read whole; nothing where it was. */
    static Optional<String> ofReading(CleanedArticle article) {
        if (article.limits().contains(Limit.BINARY)) {
            return Optional.of("nothing was read, it is no text but a picture, an archive, a PDF or the like");
        }
        return article.isPartial() ? Optional.of("read in part, for it is beyond the limit of " + limits(article)) : Optional.empty();
    }

    private static String limits(CleanedArticle article) {
        return article.limits().stream().sorted().map(limit -> limit.name().toLowerCase(Locale.ROOT).replace('_', ' ')).collect(Collectors.joining(", "));
    }
}
