package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Limit;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Splits a page into paragraphs in one iterative walk, every visible text node into exactly one paragraph.
 *
 * <p>A paragraph is the text directly inside one block element, up to the next block or line break, and right in a body without paragraphs up to the
 * next blank line ({@link BlankLines}). The walk only reads the tree. One instance serves one page.
 */
final class Splitter {

    /** More comments in a row part what stands on their sides. */
    private static final int MOST_COMMENTS = 8;

    /** An element's first text is looked for so deep within it. */
    private static final int MOST_INNER = 8;

    /** After so many elements the clock is asked again. */
    private static final int SOME = 256;

    private final Limits limits;
    private final Set<Limit> met;
    private final BooleanSupplier timeIsUp;
    private final Hits hits;
    private final Trail trail;
    private final WordPool pool = new WordPool();
    private final Marks marks = new Marks(pool);
    private final List<Source> sources = new ArrayList<>();
    private final Line line = new Line();
    private final Inlines inlines = new Inlines();
    private final Telling telling = new Telling(marks);
    private final Blocks blocks;

    private @Nullable Element root;
    /** Whether blank lines right in the root part paragraphs. */
    private boolean byBlankLines;

    private int elements;
    private boolean stopped;
    private int depth;
    private int deepest;
    private int linkDepth;
    private int strongDepth;
    /** The depths of the open elements that hide their text. */
    private final BitSet hidden = new BitSet();

    /**
     * A splitter of one page.
     *
     * @param limits the bounds
     * @param met gets those that were met
     * @param timeIsUp says when to stop
     * @param hits finds the user's rules that fit
     * @param trail remembers the places of the paragraphs
     */
    Splitter(Limits limits, Set<Limit> met, BooleanSupplier timeIsUp, Hits hits, Trail trail) {
        this.limits = limits;
        this.met = met;
        this.timeIsUp = timeIsUp;
        this.hits = hits;
        this.trail = trail;
        this.blocks = new Blocks(marks, limits.depth());
    }

    /**
     * The paragraphs below an element, at most as many as allowed: one more is the sign that there were more. Another element of the same page counts
     * on, and stands inside the first.
     */
    List<Source> split(Element element) {
        int before = sources.size();
        root = element;
        byBlankLines = BlankLines.part(root);
        blocks.open(root);
        hits.enter(root, 0);
        if (root.normalName().equals("body") && root.parent() != null) {
            hits.enter(root.parent(), 0);
        }
        Node node = root.childNodeSize() > 0 ? root.childNode(0) : null;
        while (node != null && sources.size() <= limits.paragraphs() && !stopped) {
            boolean into = enter(node) && node.childNodeSize() > 0;
            if (into) {
                node = node.childNode(0);
                continue;
            }
            leave(node);
            Node next = node.nextSibling();
            while (next == null) {
                node = node.parent();
                if (node == null || node == root) {
                    node = null;
                    break;
                }
                leave(node);
                next = node.nextSibling();
            }
            node = node == null ? null : next;
        }
        finish();
        return List.copyOf(sources.subList(before, sources.size()));
    }

    /** Takes a node in; false when nothing inside it is to be read. */
    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            if (byBlankLines && text.parent() == root) {
                textOfLines(text);
            } else {
                text(text, text.getWholeText());
            }
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        if (isTooMuch()) {
            return false;
        }
        String tag = element.normalName();
        boolean bare = element.attributesSize() == 0;
        if (!bare || tag.equals("time")) {
            telling.see(element, tag, sources.size());
        }
        if (Tags.isField(tag)) {
            line.fields++;
        } else if (Tags.isPicture(tag)) {
            line.pictures++;
            picture(element, tag);
        }
        if (Tags.isUnseen(tag) && !Tags.isShadow(element)) {
            return false;
        }
        if (tag.equals("br")) {
            lineBreak(element);
            return false;
        }
        boolean inline = isInline(element, tag);
        if (!inline) {
            // What stands before a hidden block is not hidden with it.
            finish();
        }
        deepest = Math.max(deepest, ++depth);
        if (!bare && isHidden(element)) {
            hidden.set(depth);
        }
        if (inline) {
            enterInline(element, tag);
        } else {
            blocks.open(element);
        }
        hits.enter(element, line.length());
        return true;
    }

    private void text(TextNode node, String text) {
        line.text(text, blocks.isPreformatted(), linkDepth > 0, strongDepth > 0);
        trail.text(node);
    }

    /** A text in which blank lines end paragraphs as line breaks do. */
    private void textOfLines(TextNode node) {
        String whole = node.getWholeText();
        int start = 0;
        while (start < whole.length()) {
            int end = BlankLines.behindNext(whole, start);
            String piece = whole.substring(start, end);
            text(node, piece);
            boolean continues = end < whole.length() ? line.isOpenSentence() && startsSmall(whole, end) : continues(node);
            if (BlankLines.endsIn(piece) && !continues) {
                finish();
            }
            start = end;
        }
    }

    /** Whether no further element may be read. */
    private boolean isTooMuch() {
        if (++elements > limits.elements()) {
            met.add(Limit.ELEMENTS);
            stopped = true;
        } else if (elements % SOME == 0 && timeIsUp.getAsBoolean()) {
            met.add(Limit.TIME);
            stopped = true;
        }
        return stopped;
    }

    private void leave(Node node) {
        if (!(node instanceof Element element) || stopped) {
            return;
        }
        String tag = element.normalName();
        if (Tags.isUnseen(tag) && !Tags.isShadow(element) || tag.equals("br")) {
            return;
        }
        if (blocks.isInnermost(element)) {
            finish();
            blocks.close();
        } else {
            inlines.close(element, line.length());
            if (tag.equals("a")) {
                linkDepth--;
            } else if (Tags.isStrong(tag)) {
                strongDepth--;
            }
        }
        hits.leave(element, line.length());
        hidden.clear(depth--);
    }

    private void enterInline(Element element, String tag) {
        if (isWordOfItsOwn(element, tag)) {
            line.text(" ", false, false, false);
        }
        if (tag.equals("a")) {
            linkDepth++;
            line.link(element, pool);
        } else if (Tags.isStrong(tag)) {
            strongDepth++;
        }
        line.inner(marks.of(element));
        inlines.open(element, tag, line.length());
    }

    /**
     * Whether an element is parted from the one right before it though no space stands between them: links are, and where a word or sentence ends and a capital
     * letter follows, a style parts them.
     */
    private boolean isWordOfItsOwn(Element element, String tag) {
        Node before = element.previousSibling();
        if (tag.equals("a") && before instanceof Element link && link.normalName().equals("a")) {
            return true;
        }
        return line.endsWord() && beside(before, Node::previousSibling) instanceof Element && startsCapital(element);
    }

    /** Whether the first text in an element, not far within, begins with a capital letter and a small one. */
    private static boolean startsCapital(Element element) {
        Node first = element;
        for (int step = 0; step < MOST_INNER && first instanceof Element && first.childNodeSize() > 0; step++) {
            first = first.childNode(0);
        }
        if (!(first instanceof TextNode node)) {
            return false;
        }
        String text = node.getWholeText();
        return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
    }

    /** Remembers a picture a reader sees; the one inside {@code picture} stands for all its sizes. */
    private void picture(Element element, String tag) {
        if (!hidden.isEmpty()) {
            return;
        }
        if (tag.equals("img")) {
            inlines.picture(element, line.length());
        } else if (tag.equals("picture")) {
            for (Element size : element.children()) {
                if (size.normalName().equals("img")) {
                    inlines.picture(size, line.length());
                }
            }
        }
    }

    /**
     * An element that html does not know stands in the line when there is text right beside it, else it is a block: a wrongly
     * cut sentence costs more than a wrongly joined pair of lines.
     */
    private static boolean isInline(Element element, String tag) {
        if (Tags.isInline(tag)) {
            return true;
        }
        return !Tags.isBlock(tag) && (isText(beside(element.previousSibling(), Node::previousSibling)) || isText(beside(element.nextSibling(), Node::nextSibling)));
    }

    /** A node, or the next one that way that is no comment: some servers write one between each two texts. */
    private static @Nullable Node beside(@Nullable Node node, UnaryOperator<Node> next) {
        Node beside = node;
        for (int step = 0; beside instanceof Comment && step < MOST_COMMENTS; step++) {
            beside = next.apply(beside);
        }
        return beside;
    }

    private static boolean isText(@Nullable Node node) {
        return node instanceof TextNode text && !Spaces.isBlank(text.getWholeText());
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && hides(style);
    }

    /** Whether an inline style hides its element, whatever its spacing and case. */
    private static boolean hides(String style) {
        String plain = Lower.of(style).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** A line break ends the paragraph, but not inside a heading and not inside a sentence. */
    private void lineBreak(Element element) {
        if (blocks.isPreformatted()) {
            line.text("\n", true, false, false);
        } else if (blocks.isHeading() || continues(element)) {
            line.text(" ", false, linkDepth > 0, strongDepth > 0);
        } else {
            finish();
        }
    }

    /** Whether a sentence that is open before a node that breaks the line, or ends in a break, goes on behind it. */
    private boolean continues(Node lineBreak) {
        if (!line.isOpenSentence()) {
            return false;
        }
        Node next = lineBreak.nextSibling();
        while (next instanceof TextNode blank && Spaces.isBlank(blank.getWholeText())) {
            next = next.nextSibling();
        }
        return next instanceof TextNode text && startsSmall(text.getWholeText());
    }

    /** Whether the first letter of a text is a small one, with nothing but spaces before it. */
    static boolean startsSmall(String text) {
        return startsSmall(text, 0);
    }

    private static boolean startsSmall(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Spaces.isSpace(c) && !Spaces.isUnseen(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    /** The elements met that tell of the article beside its text. */
    Telling telling() {
        return telling;
    }

    /** The deepest element that was met. */
    int deepest() {
        return deepest;
    }

    /** Whether a bound ended the walk. */
    boolean isStopped() {
        return stopped;
    }

    /** Ends the paragraph that is being gathered. */
    private void finish() {
        if (!line.isBlank()) {
            if (line.length() > limits.paragraphLength()) {
                met.add(Limit.PARAGRAPH_LENGTH);
            }
            Source source = line.source(blocks.container(), !hidden.isEmpty(), inlines, limits.paragraphLength());
            sources.add(source.withRules(hits.of(source.text().length())));
        }
        trail.end(!line.isBlank());
        inlines.clear(!line.isBlank());
        line.clear();
    }
}
