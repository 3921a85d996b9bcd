package io.github.articlecleaner.article;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a page's html that holds nothing but appeals: an element from its start tag to its end tag, the text of a line, a line
 * break, or one of a pair of comments around nothing else. Each stretch is whole in itself, so any choice of them can be cut out and the rest stays well nested, with both comments of a pair or
 * neither. That the rest is read as before is checked for all of them together. Immutable.
 *
 * <pre>{@code
 * for (Cut cut : ArticleCleaner.builder().build().cut(html).cuts()) {
 *     System.out.println(cut.kind() + ": " + html.substring(cut.start(), cut.end()));
 * }
 * }</pre>
 *
 * @param start where it begins, counted in {@code char}s of the html from 0
 * @param end where it ends, the place after its last {@code char}
 * @param appeals the appeals it belongs to, at least one, in page order; more than one only where an element holds several
 * @serial exclude
 */
public record Cut(int start, int end, List<Appeal> appeals) implements Serializable {

    /**
     * Makes a cut of a copy of the list.
     *
     * @param start where it begins
     * @param end where it ends, above the start
     * @param appeals the appeals it belongs to, at least one
     */
    public Cut {
        appeals = List.copyOf(appeals);
    }

    /**
     * The appeal it belongs to: the surest where there are several.
     *
     * @return one of {@link #appeals()}
     */
    public Appeal appeal() {
        return appeals.stream().max(Comparator.comparingDouble(Appeal::probability)).orElseThrow();
    }

    /**
     * What is asked for.
     *
     * @return the kind of {@link #appeal()}
     */
    public Kind kind() {
        return appeal().kind();
    }

    /**
     * How probable it is that this is an appeal of its kind.
     *
     * @return the probability of {@link #appeal()}, 0 to 1
     */
    public double probability() {
        return appeal().probability();
    }
}
