package io.github.articlecleaner.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of the page that holds paragraphs, with the elements around it reachable through {@link #parent()}.
 *
 * <p>Only elements with text below them become containers, so a page has a few hundred. Immutable; identity is equality.
 *
 * <pre>{@code
 * Container article = new Container(null, "article", List.of("story"), 0);
 * Container box = new Container(article, "div", List.of("newsletter"), 1);
 * }</pre>
 */
@SuppressWarnings("exports") // The null annotations are for tools; no user needs their module.
public final class Container {

    private final @Nullable Container parent;
    private final String tag;
    private final List<String> marks;
    private final int depth;
    private final int id;
    private final Map<String, String> attributes;

    /**
     * Makes a container.
     *
     * @param parent the next container outwards, null for the outermost
     * @param tag the element's name in lower case, such as {@code div}
     * @param marks the words of its class, id and role names, in lower case
     * @param id the running number of this container on its page, from 0
     */
    public Container(@Nullable Container parent, String tag, List<String> marks, int id) {
        this(parent, tag, marks, id, Map.of());
    }

    /**
     * Makes a container with attributes.
     *
     * @param parent the next container outwards, null for the outermost
     * @param tag the element's name in lower case, such as {@code ol}
     * @param marks the words of its class, id and role names, in lower case
     * @param id the running number of this container on its page, from 0
     * @param attributes those of its attributes that its form on the page needs, as they stand there
     */
    public Container(@Nullable Container parent, String tag, List<String> marks, int id, Map<String, String> attributes) {
        this.parent = parent;
        this.tag = tag;
        this.marks = List.copyOf(marks);
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.id = id;
        this.attributes = Map.copyOf(attributes);
    }

    /** {@return the next container outwards, null for the outermost} */
    public @Nullable Container parent() {
        return parent;
    }

    /** {@return the element's name in lower case} */
    public String tag() {
        return tag;
    }

    /** {@return the words of the element's class, id and role names, in lower case, in order} */
    public List<String> marks() {
        return marks;
    }

    /**
     * How near another container is.
     *
     * @param other a container of the same page
     * @return 0 for this one, 1 for its parent, a child or a sibling, 2 for all others
     */
    public int kinship(Container other) {
        return this == other ? 0 : parent == other.parent || parent == other || other.parent == this ? 1 : 2;
    }

    /** {@return how many containers stand around this one} */
    public int depth() {
        return depth;
    }

    /** {@return the running number of this container on its page; a parent's is smaller than its children's} */
    public int id() {
        return id;
    }

    /**
     * The attributes that the form of a list, a table or a script needs, unchecked.
     *
     * @return {@code lang}, {@code dir}, {@code start}, {@code value}, {@code colspan}, {@code rowspan} where the element has them; the
     *     column of a table's cell, from 1, as {@code aria-colindex}
     */
    public Map<String, String> attributes() {
        return attributes;
    }

    @Override
    public String toString() {
        return marks.isEmpty() ? tag : tag + "." + String.join(".", marks);
    }
}
