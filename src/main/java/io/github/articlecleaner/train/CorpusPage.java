package io.github.articlecleaner.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a corpus with what people said about it.
 *
 * @param corpus the corpus it belongs to
 * @param id the page's name, unlike any other's in its corpus
 * @param file the html as it was served, gzipped or not
 * @param url where it came from, may be empty
 * @param domain the publisher's registered domain
 * @param fold the part the publisher belongs to, from 0
 * @param gold the story, a paragraph a line; null where only snippets are known
 * @param with snippets the story must hold
 * @param without snippets it must not hold
 * @param labels paragraphs whose kind was labelled by hand
 * @param metadata what the page should say of itself
 */
record CorpusPage(
        String corpus,
        String id,
        Path file,
        String url,
        String domain,
        int fold,
        @Nullable String gold,
        List<String> with,
        List<String> without,
        List<Label> labels,
        KnownMetadata metadata) {

    /** The bytes of the page as it was served. */
    byte[] bytes() throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean gzipped = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            try (InputStream page = gzipped ? new GZIPInputStream(in) : in) {
                return page.readAllBytes();
            }
        } catch (IOException e) {
            throw new IOException(file + ": the page cannot be read: " + e.getMessage(), e);
        }
    }

    /** A name that no page of another corpus has. */
    String key() {
        return corpus + "\t" + id;
    }

    CorpusPage inFold(int other) {
        return new CorpusPage(corpus, id, file, url, domain, other, gold, with, without, labels, metadata);
    }
}
