package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Splits a page into paragraphs in one iterative walk, every visible text node into exactly one paragraph.
 *
 * <p>A paragraph is the text directly inside one block element, up to the next block or line break. The walk only reads
 * the tree. One instance serves one page.
 */
final class Splitter {

    private final int mostParagraphs;
    private final Marks marks = new Marks();
    private final List<Source> sources = new ArrayList<>();
    private final Line line = new Line();
    private final Telling telling = new Telling();

    /** The open block elements, outermost first. */
    private Block[] open = new Block[64];
    private int openCount;
    private int containers;

    private int depth;
    private int deepest;
    private int linkDepth;
    private int strongDepth;
    private int hiddenDepth;

    Splitter(int mostParagraphs) {
        this.mostParagraphs = mostParagraphs;
    }

    /** An open block element; its container is made when the first text inside it is found. */
    private static final class Block {
        Element element;
        @Nullable Container container;
        boolean preformatted;
        boolean heading;
    }

    /** The paragraphs below an element, at most as many as allowed: one more is the sign that there were more. */
    List<Source> split(Element root) {
        openBlock(root);
        Node node = root.childNodeSize() > 0 ? root.childNode(0) : null;
        while (node != null && sources.size() <= mostParagraphs) {
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
        return sources;
    }

    /** Takes a node in; false when nothing inside it is to be read. */
    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            line.text(text.getWholeText(), top().preformatted, linkDepth > 0, strongDepth > 0);
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        telling.see(element, tag, sources.size());
        if (Tags.isField(tag)) {
            line.fields++;
        } else if (Tags.isPicture(tag)) {
            line.pictures++;
        }
        if (Tags.isUnseen(tag)) {
            return false;
        }
        if (tag.equals("br")) {
            lineBreak(element);
            return false;
        }
        deepest = Math.max(deepest, ++depth);
        if (isHidden(element)) {
            hiddenDepth++;
        }
        if (isInline(element, tag)) {
            enterInline(element, tag);
        } else {
            finish();
            openBlock(element);
        }
        return true;
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        if (Tags.isUnseen(tag) || tag.equals("br")) {
            return;
        }
        depth--;
        if (openCount > 0 && top().element == element) {
            finish();
            open[--openCount].element = null;
        } else if (tag.equals("a")) {
            linkDepth--;
        } else if (Tags.isStrong(tag)) {
            strongDepth--;
        }
        if (isHidden(element)) {
            hiddenDepth--;
        }
    }

    private void enterInline(Element element, String tag) {
        if (tag.equals("a")) {
            linkDepth++;
            if (element.previousSibling() instanceof Element before && before.normalName().equals("a")) {
                line.text(" ", false, false, false);
            }
            line.link(element);
        } else if (Tags.isStrong(tag)) {
            strongDepth++;
        }
        line.inner(marks.of(element));
    }

    /**
     * An element that html does not know stands in the line when there is text right beside it, else it is a block: a wrongly
     * cut sentence costs more than a wrongly joined pair of lines.
     */
    private static boolean isInline(Element element, String tag) {
        if (Tags.isInline(tag)) {
            return true;
        }
        return !Tags.isBlock(tag) && (isText(element.previousSibling()) || isText(element.nextSibling()));
    }

    private static boolean isText(@Nullable Node node) {
        return node instanceof TextNode text && !Spaces.isBlank(text.getWholeText());
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
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
        if (top().preformatted) {
            line.text("\n", true, false, false);
        } else if (top().heading || continues(element)) {
            line.text(" ", false, linkDepth > 0, strongDepth > 0);
        } else {
            finish();
        }
    }

    private boolean continues(Element lineBreak) {
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Spaces.isSpace(c) && !Spaces.isUnseen(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    private void openBlock(Element element) {
        if (openCount == open.length) {
            open = java.util.Arrays.copyOf(open, openCount * 2);
        }
        Block block = open[openCount];
        if (block == null) {
            block = new Block();
            open[openCount] = block;
        }
        Block outer = openCount == 0 ? null : open[openCount - 1];
        String tag = element.normalName();
        block.element = element;
        block.container = null;
        block.preformatted = outer != null && outer.preformatted || Tags.isPreformatted(tag);
        block.heading = outer != null && outer.heading || Tags.isHeading(tag);
        openCount++;
    }

    /** The elements met that tell of the article beside its text. */
    Telling telling() {
        return telling;
    }

    /** The deepest element that was met. */
    int deepest() {
        return deepest;
    }

    private Block top() {
        return open[openCount - 1];
    }

    /** Ends the paragraph that is being gathered. */
    private void finish() {
        if (!line.isBlank()) {
            sources.add(line.source(container(), hiddenDepth > 0));
        }
        line.clear();
    }

    /** The container of the innermost open block, made with those around it where they were not needed before. */
    private Container container() {
        int made = openCount;
        while (made > 0 && open[made - 1].container == null) {
            made--;
        }
        Container outer = made == 0 ? null : open[made - 1].container;
        for (int i = made; i < openCount; i++) {
            Element element = open[i].element;
            outer = new Container(outer, element.normalName(), marks.of(element), containers++);
            open[i].container = outer;
        }
        return outer;
    }
}
