package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Origin;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads html or text into a page. Immutable and safe to share between threads. */
public final class PageReader {

    /** An address goes before each relative link: one longer than browsers and servers know would make much of a small page. */
    private static final int LONGEST_BASE = 2_000;

    /** Where a reader sees so much text, in letters, nothing else is looked for: two or three paragraphs. */
    private static final int ENOUGH = 1_200;

    /** A story that no reader sees is so many times what is seen; else it is the same once more. */
    private static final int TIMES = 2;

    /** Longer paragraphs are compared whole only: to look for one in a story may take as long as both together, multiplied. */
    private static final int LONGEST_SEARCHED = 2_000;

    /** So many paragraphs in sight are looked for inside the paragraphs of a story that is not: where a story hides there are few, or they are links. */
    private static final int MOST_SEARCHES = 200;

    /** And no further when so many letters were, or could have been, compared. */
    private static final long MOST_EFFORT = 10_000_000_000L;

    /** Where so little is seen, in letters, the story must be elsewhere; else a script's longest texts may be what it asks of visitors. */
    private static final int HARDLY_ANY = 250;

    /** A start tag that is never closed has so many characters at least: fewer of them than elements allowed need not be counted. */
    private static final int SHORTEST_TAG = 2;

    /** Of byte order. */
    private static final String MARK = "\ufeff";

    private final Limits limits;
    private final MarkupRules rules;

    /**
     * A reader that reads no more than the limits allow.
     *
     * @param limits the bounds
     */
    public PageReader(Limits limits) {
        this(limits, MarkupRules.NONE);
    }

    /**
     * A reader that also tells which rules of the user's hit a paragraph.
     *
     * @param limits the bounds
     * @param rules those by mark and by selector
     */
    public PageReader(Limits limits, MarkupRules rules) {
        this.limits = limits;
        this.rules = rules;
    }

    /**
     * Reads html as it came over the wire, unpacked where it is gzip; the charset is found from byte order mark, the bytes themselves and the
     * page's own word.
     *
     * @param page the bytes of the page
     * @param url where it came from, may be empty
     * @return the page
     */
    public Page read(byte[] page, String url) {
        BooleanSupplier timeIsUp = limits.clock();
        Set<Limit> met = EnumSet.noneOf(Limit.class);
        byte[] bytes = page;
        if (Gzip.isPacked(page)) {
            Gzip.Unpacked unpacked = Gzip.unpack(page, limits.bytes());
            bytes = unpacked.bytes();
            if (!unpacked.whole()) {
                met.add(bytes.length == 0 ? Limit.BINARY : Limit.BYTES);
            }
        }
        if (bytes.length > limits.bytes()) {
            met.add(Limit.BYTES);
            bytes = Arrays.copyOf(bytes, limits.bytes());
        }
        if (Bytes.isBinary(bytes)) {
            return empty(url, Limit.BINARY);
        }
        return read(Charsets.decode(bytes, Charsets.find(bytes)), url, met, timeIsUp);
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
        // One more is the sign that there are more.
        return read(page.readNBytes(Math.min(Integer.MAX_VALUE - 16, limits.bytes()) + 1), url);
    }

    /**
     * Reads html.
     *
     * @param html a page or a fragment of one
     * @param url where it came from, may be empty
     * @return the page
     */
    public Page read(String html, String url) {
        return read(html, url, EnumSet.noneOf(Limit.class), limits.clock());
    }

    private Page read(String html, String url, Set<Limit> met, BooleanSupplier timeIsUp) {
        if (Bytes.isBinary(html)) {
            return empty(url, Limit.BINARY);
        }
        TimedText text = new TimedText(tags(cut(withoutMark(html), met), met), timeIsUp);
        Document document = Parsers.html(limits.depth()).parseInput(text, url);
        Streamed.settle(document);
        return read(document, url, met, Trail.NONE, timeIsUp);
    }

    /**
     * Reads html as {@link #read(String, String)} does, and remembers where in it each paragraph stands. This takes more time and memory.
     *
     * @param html a page or a fragment of one
     * @param url where it came from, may be empty
     * @return the page with its tree
     */
    public TracedPage trace(String html, String url) {
        Set<Limit> met = EnumSet.noneOf(Limit.class);
        if (Bytes.isBinary(html)) {
            return new TracedPage(empty(url, Limit.BINARY), "", new Document(""), Map.of(), List.of());
        }
        BooleanSupplier timeIsUp = limits.clock();
        // A space in the place of the mark, so that all the rest stands where it stood.
        String unmarked = html.startsWith(MARK) ? ' ' + withoutMark(html) : html;
        TimedText text = new TimedText(tags(cut(unmarked, met), met), timeIsUp);
        Document document = Parsers.html(limits.depth()).setTrackPosition(true).parseInput(text, url);
        Map<Node, TracedPage.Place> pieces = BlankLines.split(text.soFar(), document);
        Trail trail = new Trail();
        Page page = read(document, url, met, trail, timeIsUp);
        return new TracedPage(page, text.soFar(), document, pieces, trail.paragraphs());
    }

    /**
     * Reads what is below an element that the caller has parsed; the tree is not changed.
     *
     * @param element a document, its body, or any element
     * @param url where it came from, may be empty
     * @return the page
     */
    public Page read(Element element, String url) {
        return read(element, url, EnumSet.noneOf(Limit.class), Trail.NONE, limits.clock());
    }

    private Page read(Element element, String url, Set<Limit> met, Trail trail, BooleanSupplier timeIsUp) {
        Element root = element instanceof Document document ? Declared.body(document) : element;
        Splitter splitter = new Splitter(limits, met, timeIsUp, rules.on(element, url, timeIsUp), trail);
        List<Source> sources = splitter.split(root);
        Origin origin = Origin.TEXT;
        int seen = Prose.atMost(sources);
        // A story out of sight has no place in the source, where something could be cut.
        if (trail == Trail.NONE && seen < ENOUGH && sources.size() <= limits.paragraphs() && !splitter.isStopped()) {
            BuriedStory.Found story = BuriedStory.in(element, url, limits, timeIsUp);
            if (story != null && story.prose() >= TIMES * seen) {
                List<Source> hidden = splitter.split(story.element());
                List<Source> both = with(hidden, sources, timeIsUp);
                boolean goesOn = both.size() < hidden.size() + sources.size();
                if (goesOn || seen < HARDLY_ANY || story.origin() != Origin.SCRIPT) {
                    sources = both;
                    origin = story.origin();
                }
            }
        }
        if (splitter.deepest() >= limits.depth() - 2) {
            met.add(Limit.DEPTH);
        }
        sources = cut(sources, met);
        Metadata metadata = new MetadataReader(element, url, sources, splitter.telling()).read();
        if (timeIsUp.getAsBoolean()) {
            met.add(Limit.TIME);
        }
        String base = element.baseUri().isEmpty() ? metadata.url() : element.baseUri();
        return new Page(metadata, sources, true, met, origin, base.length() > LONGEST_BASE ? "" : base);
    }

    /** Puts a story that no reader sees behind the headline; what stands on the page too, such as its first paragraph, is read once. */
    private static List<Source> with(List<Source> story, List<Source> seen, BooleanSupplier timeIsUp) {
        String text = story.stream().map(Source::text).collect(Collectors.joining("\n"));
        Set<String> paragraphs = story.stream().map(Source::text).collect(Collectors.toSet());
        List<Source> all = new ArrayList<>(seen.size() + story.size());
        int behind = 0;
        int searches = 0;
        long effort = 0;
        for (Source source : seen) {
            boolean prose = Prose.of(source.text()) > 0;
            boolean twice = prose && paragraphs.contains(source.text());
            // A search may compare each letter with each: what was made to cost that is looked for no longer.
            if (prose && !twice && source.text().length() <= LONGEST_SEARCHED && searches < MOST_SEARCHES && effort < MOST_EFFORT && !timeIsUp.getAsBoolean()) {
                searches++;
                effort += (long) text.length() * source.text().length();
                twice = text.contains(source.text());
            }
            if (!twice) {
                all.add(source);
                behind = behind == 0 && isInHeadline(source.container()) ? all.size() : behind;
            }
        }
        all.addAll(behind, story);
        return all;
    }

    private static boolean isInHeadline(Container container) {
        Container around = container;
        while (around != null && !around.tag().equals("h1")) {
            around = around.parent();
        }
        return around != null;
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
        return readParagraphs(TextLines.paragraphs(cut(withoutMark(text), met), limits.paragraphs()), met);
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
            String text = paragraph;
            if (text.length() > limits.paragraphLength()) {
                met.add(Limit.PARAGRAPH_LENGTH);
                text = text.substring(0, end(text, limits.paragraphLength()));
            }
            sources.add(new Source(text, container, 0, 0, 0, List.of(), List.of(), false, 0, 0));
        }
        sources = cut(sources, met);
        String language = LanguageFinder.fromText(sources);
        return new Page(new Metadata("", "", language, ""), sources, false, met);
    }

    /** Without the mark of byte order that a file may begin with: to a parser it is text, and where text begins the head ends. */
    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static Page empty(String url, Limit why) {
        return new Page(new Metadata("", "", LanguageFinder.UNKNOWN, url), List.of(), true, Set.of(why));
    }

    private String cut(String input, Set<Limit> met) {
        if (input.length() <= limits.characters()) {
            return input;
        }
        met.add(Limit.CHARACTERS);
        return input.substring(0, end(input, limits.characters()));
    }

    /** A bound that no character outside of the basic plane stands across. */
    static int end(CharSequence text, int most) {
        return Character.isHighSurrogate(text.charAt(most - 1)) && Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    /** The html up to the first start tag that is one too many. */
    private String tags(String html, Set<Limit> met) {
        if (html.length() / SHORTEST_TAG <= limits.elements()) {
            return html;
        }
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            int c = html.charAt(at + 1) | 0x20;
            if (c >= 'a' && c <= 'z' && ++tags > limits.elements()) {
                met.add(Limit.ELEMENTS);
                return html.substring(0, at);
            }
        }
        return html;
    }

    private List<Source> cut(List<Source> sources, Set<Limit> met) {
        if (sources.size() <= limits.paragraphs()) {
            return sources;
        }
        met.add(Limit.PARAGRAPHS);
        return sources.subList(0, limits.paragraphs());
    }
}
