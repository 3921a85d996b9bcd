package io.github.articlecleaner.train;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a corpus with what people said about it.
 *
 * @param id the page's name, such as {@code corpus/page}
 * @param file the gzipped html
 * @param url where it came from, may be empty
 * @param domain the publisher's registered domain
 * @param fold the part the publisher belongs to, from 0
 * @param gold the story, a paragraph a line; null where only snippets are known
 * @param with snippets the story must hold
 * @param without snippets it must not hold
 * @param labels paragraphs whose kind was labelled by hand
 */
record CorpusPage(
        String id,
        Path file,
        String url,
        String domain,
        int fold,
        @Nullable String gold,
        List<String> with,
        List<String> without,
        List<Label> labels) {

    /** The corpus the page belongs to: the first part of its id. */
    String corpus() {
        return id.substring(0, id.indexOf('/'));
    }
}
