package io.github.articlecleaner;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Verdict;
import io.github.articlecleaner.cut.Cutter;
import io.github.articlecleaner.read.PageReader;
import io.github.articlecleaner.read.TracedPage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The straight line of the data: read, score, judge, article. */
final class Pipeline implements ArticleCleaner {

    private final PageReader reader;
    private final Loading loading;
    private final Cutter cutter;
    private final Limits limits;
    private final boolean cutAsks;

    /**
     * A pipeline.
     *
     * @param loading what scores and judges; may still be loading while the first page is read
     */
    Pipeline(PageReader reader, Loading loading, Cutter cutter, Limits limits, boolean cutAsks) {
        this.reader = reader;
        this.loading = loading;
        this.cutter = cutter;
        this.limits = limits;
        this.cutAsks = cutAsks;
    }

    private CleanedArticle clean(Page read) {
        Learnt looks = loading.learnt();
        List<Score> scores = looks.scorer().score(read, limits.clock());
        Page page = read.first(scores.size());
        List<Verdict> verdicts = looks.judge().judge(page, scores);
        CleanedArticle article = CleanedArticle.of(page, verdicts, looks.version());
        return cutAsks ? article.withoutAsks() : article;
    }

    @Override
    public CleanedArticle apply(String html) {
        return apply(html, "");
    }

    @Override
    public CleanedArticle apply(String html, String url) {
        return clean(reader.read(present(html, "html"), present(url, "url")));
    }

    @Override
    public CleanedArticle apply(byte[] page) {
        return apply(page, "");
    }

    @Override
    public CleanedArticle apply(byte[] page, String url) {
        return clean(reader.read(present(page, "page"), present(url, "url")));
    }

    @Override
    public CleanedArticle apply(InputStream page) throws IOException {
        return apply(page, "");
    }

    @Override
    public CleanedArticle apply(InputStream page, String url) throws IOException {
        present(page, "page");
        return clean(reader.read(page, present(url, "url")));
    }

    @Override
    public CleanedArticle apply(Element element) {
        return apply(present(element, "element"), address(element));
    }

    @Override
    public CleanedArticle apply(Element element, String url) {
        return clean(reader.read(present(element, "element"), present(url, "url")));
    }

    /** Where its page came from; the base that the page names for its links may be elsewhere, so that it tells nothing where a page has no address. */
    private static String address(Element element) {
        Document document = element.ownerDocument();
        return document == null ? element.baseUri() : document.location();
    }

    @Override
    public CleanedArticle applyToText(String text) {
        return clean(reader.readText(present(text, "text")));
    }

    @Override
    public CleanedArticle applyToParagraphs(List<String> paragraphs) {
        for (String paragraph : present(paragraphs, "paragraphs")) {
            present(paragraph, "a paragraph");
        }
        return clean(reader.readParagraphs(paragraphs));
    }

    @Override
    public CutHtml cut(String html) {
        return cut(html, "");
    }

    @Override
    public CutHtml cut(String html, String url) {
        TracedPage traced = reader.trace(present(html, "html"), present(url, "url"));
        return cutter.cut(html, traced, clean(traced.page()));
    }

    private static <T> T present(T argument, String name) {
        return Objects.requireNonNull(argument, name + " must not be null");
    }
}
