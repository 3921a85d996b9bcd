package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads html or text into a page. Immutable and safe to share between threads. */
public final class PageReader {

    private final Limits limits;

    /**
     * A reader that reads no more than the limits allow.
     *
     * @param limits the bounds
     */
    public PageReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads html as it came over the wire; the charset is found from byte order mark, the bytes themselves and the page's own word.
     *
     * @param page the bytes of the page
     * @param url where it came from, may be empty
     * @return the page
     */
    public Page read(byte[] page, String url) {
        if (Bytes.isBinary(page)) {
            return empty(url, Limit.BINARY);
        }
        Charset charset = Charsets.find(page);
        return read(Charsets.decode(page, charset), url);
    }

    /**
     * Reads html from a stream, no more bytes of it than the limits can need.
     *
     * @param page the stream, not closed
     * @param url where it came from, may be empty
     * @return the page
     * @throws IOException if the stream fails
     */
    public Page read(InputStream page, String url) throws IOException {
        // No charset takes more than four bytes a character.
        long most = Math.min(Integer.MAX_VALUE - 16L, 4L * limits.characters() + 4);
        return read(page.readNBytes((int) most), url);
    }

    /**
     * Reads html.
     *
     * @param html a page or a fragment of one
     * @param url where it came from, may be empty
     * @return the page
     */
    public Page read(String html, String url) {
        Set<Limit> met = EnumSet.noneOf(Limit.class);
        if (Bytes.isBinary(html)) {
            return empty(url, Limit.BINARY);
        }
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
        return read(parser.parseInput(cut(html, met), url), url, met);
    }

    /**
     * Reads what is below an element that the caller has parsed; the tree is not changed.
     *
     * @param element a document, its body, or any element
     * @param url where it came from, may be empty
     * @return the page
     */
    public Page read(Element element, String url) {
        return read(element, url, EnumSet.noneOf(Limit.class));
    }

    private Page read(Element element, String url, Set<Limit> met) {
        Element root = element instanceof Document document ? document.body() : element;
        Splitter splitter = new Splitter(limits.paragraphs());
        List<Source> sources = splitter.split(root);
        if (splitter.deepest() >= limits.depth() - 2) {
            met.add(Limit.DEPTH);
        }
        sources = cut(sources, met);
        Metadata metadata = new MetadataReader(element, url, sources, splitter.telling()).read();
        return new Page(metadata, sources, true, met);
    }

    /**
     * Reads plain text: lines and blank lines make paragraphs; the lines of hard-wrapped text are joined.
     *
     * @param text the text
     * @return the page, without markup
     */
    public Page readText(String text) {
        Set<Limit> met = EnumSet.noneOf(Limit.class);
        if (Bytes.isBinary(text)) {
            return empty("", Limit.BINARY);
        }
        return readParagraphs(TextLines.paragraphs(cut(text, met)), met);
    }

    /**
     * Takes paragraphs that are split already, one each; blank ones count, so that indexes stay the caller's.
     *
     * @param paragraphs the paragraphs in order
     * @return the page, without markup
     */
    public Page readParagraphs(List<String> paragraphs) {
        return readParagraphs(paragraphs, EnumSet.noneOf(Limit.class));
    }

    private Page readParagraphs(List<String> paragraphs, Set<Limit> met) {
        Container container = new Container(null, "text", List.of(), 0);
        List<Source> sources = new ArrayList<>(paragraphs.size());
        for (String paragraph : paragraphs) {
            sources.add(new Source(paragraph, container, 0, 0, 0, List.of(), List.of(), false, 0, 0));
        }
        sources = cut(sources, met);
        String language = LanguageFinder.find("", sources);
        return new Page(new Metadata("", "", language, ""), sources, false, met);
    }

    private static Page empty(String url, Limit why) {
        return new Page(new Metadata("", "", LanguageFinder.UNKNOWN, url), List.of(), true, Set.of(why));
    }

    private String cut(String input, Set<Limit> met) {
        if (input.length() <= limits.characters()) {
            return input;
        }
        met.add(Limit.CHARACTERS);
        int end = limits.characters();
        if (Character.isHighSurrogate(input.charAt(end - 1))) {
            end--;
        }
        return input.substring(0, end);
    }

    private List<Source> cut(List<Source> sources, Set<Limit> met) {
        if (sources.size() <= limits.paragraphs()) {
            return sources;
        }
        met.add(Limit.PARAGRAPHS);
        return sources.subList(0, limits.paragraphs());
    }
}
