package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Page;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * A page with the tree it was read from.
 *
 * @param page the page
 * @param html what was parsed: all of the input, or its beginning where a limit was met, with a space for a mark of byte order
 * @param document the tree, whose nodes know their place in {@code html}
 * @param texts the text nodes of each paragraph, blank ones between them included, in page order
 */
public record TracedPage(Page page, String html, Document document, List<List<TextNode>> texts) {}
