package io.github.articlecleaner.cut;

import io.github.articlecleaner.read.Spaces;
import io.github.articlecleaner.read.Tags;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What may go of a tree: for each node whether it holds something kept, nothing at all, or only what belongs to removed appeals, and to
 * which of them. Appeals are numbered in page order, so that those of a node are a first and a last.
 */
final class Fates {

    /** The node holds something that stays. */
    static final int KEPT = -2;

    /** The node holds neither. */
    static final int NOTHING = -1;

    /** Elements that show something without text, or may: they hold what is around them, unless they belong to the appeal. */
    private static final Set<String> MEDIA = Set.of(
            "img", "picture", "video", "audio", "iframe", "object", "embed", "svg", "canvas", "applet", "noscript", "template", "noembed",
            "noframes", "head", "title", "frame", "frameset");

    /** Elements that show nothing by themselves: they go with what is around them, and never alone. */
    private static final Set<String> SILENT =
            Set.of("script", "style", "link", "meta", "base", "br", "wbr", "source", "track", "param", "col", "area");

    /** Elements that show nothing without a text beside them: between two texts of one appeal they go alone. */
    private static final Set<String> CONTROLS = Set.of("input", "textarea", "datalist", "hr");

    /** What takes its pictures along when its words go. */
    private static final Set<String> CLICKED = Set.of("a", "button", "label", "summary");

    private final Nodes nodes;
    private final Map<Node, Words> words;
    private final int[] first;
    private final int[] last;
    /** Texts, comments, and the elements that are looked at as one: media, scripts, what is empty. */
    private final boolean[] leaf;

    Fates(Nodes nodes, Map<Node, Words> words) {
        this.nodes = nodes;
        this.words = words;
        this.first = new int[nodes.size()];
        this.last = new int[nodes.size()];
        this.leaf = new boolean[nodes.size()];
        Arrays.fill(first, NOTHING);
        Arrays.fill(last, NOTHING);
        texts();
        gather();
        unknown();
        between();
        clicked();
        forget();
        gather();
    }

    /** The first appeal a node belongs to, or {@link #KEPT}, or {@link #NOTHING}. */
    int first(int i) {
        return first[i];
    }

    /** The last appeal a node belongs to, or {@link #KEPT}, or {@link #NOTHING}. */
    int last(int i) {
        return last[i];
    }

    /** The part that a text has in a removed paragraph. */
    Words words(int i) {
        return words.get(nodes.node(i));
    }

    boolean goes(int i) {
        return first[i] >= 0;
    }

    boolean isLeaf(int i) {
        return leaf[i];
    }

    /** The number of the next node to look at: none inside a leaf is. */
    int next(int i) {
        return leaf[i] ? nodes.after(i) : i + 1;
    }

    private void set(int i, int appeal) {
        first[i] = appeal;
        last[i] = appeal;
    }

    private void texts() {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.node(i);
            if (node instanceof TextNode text) {
                leaf[i] = true;
                Words part = words.get(node);
                if (part != null) {
                    set(i, part.appeal());
                } else if (!Spaces.isBlank(text.getWholeText())) {
                    set(i, KEPT);
                }
            } else if (!(node instanceof Element element)) {
                leaf[i] = true;
                // Not a script's, for none inside a leaf is looked at: a text that shows its tags, as of xmp.
                if (node instanceof DataNode) {
                    set(i, KEPT);
                }
            } else if (isLeaf(element)) {
                leaf[i] = true;
                i = nodes.after(i) - 1;
            }
        }
    }

    private static boolean isLeaf(Element element) {
        String tag = element.normalName();
        if (isMedia(element) || SILENT.contains(tag) || CONTROLS.contains(tag)) {
            return true;
        }
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (!(child instanceof TextNode text) || !Spaces.isBlank(text.getWholeText())) {
                return false;
            }
        }
        return true;
    }

    /** Elements that html does not know and that hold no text may show something, whatever else they hold: they are looked at as one. */
    private void unknown() {
        for (int i = 0; i < nodes.size(); i = next(i)) {
            leaf[i] |= first[i] == NOTHING && nodes.node(i) instanceof Element element && !isKnown(element.normalName());
        }
    }

    /** What stands between two texts of one appeal belongs to it, other media stay. */
    private void between() {
        int before = NOTHING;
        int from = 0;
        for (int i = 0; i < nodes.size(); i = next(i)) {
            if (nodes.node(i) instanceof TextNode && first[i] != NOTHING) {
                if (first[i] == before && before >= 0) {
                    for (int k = from; k < i; k = next(k)) {
                        if (leaf[k] && nodes.node(k) instanceof Element element && !SILENT.contains(element.normalName())) {
                            set(k, before);
                        }
                    }
                }
                before = first[i];
                from = i + 1;
            }
        }
        for (int i = 0; i < nodes.size(); i = next(i)) {
            if (leaf[i] && first[i] == NOTHING && mayShow(nodes.node(i))) {
                set(i, KEPT);
            }
        }
    }

    /** Whether a leaf shows something, or may: of an element without text that html does not know nobody can tell. */
    private static boolean mayShow(Node node) {
        return node instanceof Element element && (isMedia(element) || !isKnown(element.normalName()));
    }

    /** A template whose text is shown where it stands is as any element that html does not know. */
    private static boolean isMedia(Element element) {
        return MEDIA.contains(element.normalName()) && !Tags.isShadow(element);
    }

    private static boolean isKnown(String tag) {
        return Tags.isInline(tag) || Tags.isBlock(tag) || SILENT.contains(tag) || CONTROLS.contains(tag);
    }

    /** Pictures in a link or a button whose words go with an appeal. The fates of elements are those of their texts by now. */
    private void clicked() {
        int[] around = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i = next(i)) {
            int parent = nodes.parent(i);
            boolean clicked = nodes.node(i) instanceof Element element && CLICKED.contains(element.normalName());
            around[i] = clicked && first[i] >= 0 && first[i] == last[i] ? first[i] : parent < 0 ? NOTHING : around[parent];
            if (leaf[i] && first[i] == KEPT && around[i] >= 0 && mayShow(nodes.node(i))) {
                set(i, around[i]);
            }
        }
    }

    private void forget() {
        for (int i = 0; i < nodes.size(); i = next(i)) {
            if (!leaf[i]) {
                set(i, NOTHING);
            }
        }
    }

    /** Gives each element the fates of what it holds. */
    private void gather() {
        for (int i = nodes.size() - 1; i > 0; i--) {
            int parent = nodes.parent(i);
            if (first[i] == NOTHING || first[parent] == KEPT) {
                continue;
            }
            if (first[i] == KEPT) {
                set(parent, KEPT);
            } else {
                first[parent] = first[parent] == NOTHING ? first[i] : Math.min(first[parent], first[i]);
                last[parent] = Math.max(last[parent], last[i]);
            }
        }
    }

    /** Whether a node parts one line of text from another. What html does not know may, or may not once its neighbours are gone. */
    static boolean isBlock(Node node) {
        return node.normalName().equals("br") || Tags.isBlock(node.normalName());
    }

    /** Whether a node surely stands in a line of text. */
    static boolean isInline(Node node) {
        if (!(node instanceof Element element)) {
            return true;
        }
        String tag = element.normalName();
        return Tags.isInline(tag) || isMedia(element) || SILENT.contains(tag) && !tag.equals("br") || CONTROLS.contains(tag) && !tag.equals("hr");
    }
}
