package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Source;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.nodes.Document;

/** Opens the two halves of reading to the benchmark, one by one. Lies in the library's package, whose classes are not for others. */
public final class ReadStages {

    private final Document document;
    private final Splitter splitter = new Splitter(Limits.DEFAULT, EnumSet.noneOf(Limit.class), () -> false, Hits.NONE, Trail.NONE);
    private List<Source> sources = List.of();

    /** Takes a parsed page. */
    public ReadStages(Document document) {
        this.document = document;
    }

    /** Splits it into paragraphs. */
    public List<Source> split() {
        sources = splitter.split(document.body());
        return sources;
    }

    /** Reads its metadata, once it was split. */
    public Metadata metadata() {
        return new MetadataReader(document, "", sources, splitter.telling()).read();
    }
}
