package io.github.articlecleaner.article;

import java.util.List;

/**
 * A paragraph as it was read: its text and what the page's markup said about it, before anything was judged.
 *
 * <pre>{@code
 * Container container = new Container(null, "p", List.of(), 0);
 * Source source = new Source("The council met on Tuesday.", container, 0, 0, 0, List.of(), List.of(), false, 0, 0);
 * }</pre>
 *
 * @param text the text, white space folded, without line breaks unless it was preformatted; blank only where a
 *     caller gave blank paragraphs
 * @param container the innermost block element the text stands in
 * @param linkCharacters how many of the text's characters stand in links
 * @param links how many links the text has
 * @param strongCharacters how many of the text's characters are set in bold
 * @param innerMarks words of the class and id names of inline elements inside the paragraph
 * @param targets words of the addresses its links lead to
 * @param hidden whether the markup hides the text from readers
 * @param images how many pictures stand between the paragraph before and this one
 * @param fields how many form fields stand between the paragraph before and this one
 * @param inlines the links, emphasis and pictures in the text, outer before inner; pictures before the text are at 0
 * @param rules the user's rules by mark and by selector that hit it, for each host the last one
 */
public record Source(
        String text,
        Container container,
        int linkCharacters,
        int links,
        int strongCharacters,
        List<String> innerMarks,
        List<String> targets,
        boolean hidden,
        int images,
        int fields,
        List<Inline> inlines,
        List<Rule> rules) {

    /**
     * Makes a paragraph without anything inline that no rule of the user's hits.
     *
     * @param text the text
     * @param container the innermost block element
     * @param linkCharacters how many characters stand in links
     * @param links how many links the text has
     * @param strongCharacters how many characters are set in bold
     * @param innerMarks words of the class and id names inside
     * @param targets words of the addresses its links lead to
     * @param hidden whether the markup hides the text
     * @param images how many pictures stand before
     * @param fields how many form fields stand before
     */
    public Source(
            String text,
            Container container,
            int linkCharacters,
            int links,
            int strongCharacters,
            List<String> innerMarks,
            List<String> targets,
            boolean hidden,
            int images,
            int fields) {
        this(text, container, linkCharacters, links, strongCharacters, innerMarks, targets, hidden, images, fields, List.of(), List.of());
    }

    /**
     * The same paragraph with the rules that hit it.
     *
     * @param hitting the user's rules by mark and by selector
     * @return this where there are none
     */
    public Source withRules(List<Rule> hitting) {
        return hitting.isEmpty() ? this : new Source(text, container, linkCharacters, links, strongCharacters, innerMarks, targets, hidden,
                images, fields, inlines, List.copyOf(hitting));
    }

    /** {@return the share of the text that stands in links, 0 to 1} */
    public double linkedShare() {
        return share(linkCharacters);
    }

    /** {@return the share of the text that is set in bold, 0 to 1} */
    public double strongShare() {
        return share(strongCharacters);
    }

    /**
     * The same paragraph without some sentences. The links are taken to stand in these as far as they fit: who asks, links.
     *
     * @param sentences where in the text they stand, in order
     * @return a new source
     */
    public Source without(List<Range> sentences) {
        String rest = Range.cut(text, sentences);
        int linked = Math.max(0, Math.min(rest.length(), linkCharacters - (text.length() - rest.length())));
        return new Source(rest, container, linked, linked == 0 ? 0 : links, Math.min(rest.length(), strongCharacters), innerMarks, targets, hidden,
                images, fields, List.of(), rules);
    }

    /** {@return where its links lead, as the page has it} */
    public List<String> addresses() {
        return inlines.stream().filter(inline -> inline.tag().equals("a")).map(inline -> inline.attributes().getOrDefault("href", "")).filter(href -> !href.isEmpty()).toList();
    }

    private double share(int characters) {
        return text.isEmpty() ? 0 : (double) characters / text.length();
    }
}
