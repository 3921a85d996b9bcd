package io.github.articlecleaner.article;

import java.util.List;

/**
 * A paragraph as it was read: its text and what the page's markup said about it, before anything was judged.
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
 * @param addresses where its first links lead, as the page has it
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
        List<String> addresses) {

    /**
     * Makes a paragraph whose links' addresses nobody will ask for.
     *
     * @param text the text
     * @param container the innermost block element the text stands in
     * @param linkCharacters how many of its characters stand in links
     * @param links how many links it has
     * @param strongCharacters how many of its characters are set in bold
     * @param innerMarks words of the class and id names of inline elements inside it
     * @param targets words of the addresses its links lead to
     * @param hidden whether the markup hides it
     * @param images how many pictures stand before it
     * @param fields how many form fields stand before it
     */
    public Source(String text, Container container, int linkCharacters, int links, int strongCharacters, List<String> innerMarks, List<String> targets,
            boolean hidden, int images, int fields) {
        this(text, container, linkCharacters, links, strongCharacters, innerMarks, targets, hidden, images, fields, List.of());
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
        return new Source(rest, container, linked, linked == 0 ? 0 : links, Math.min(rest.length(), strongCharacters), innerMarks, targets, hidden, images, fields, addresses);
    }

    private double share(int characters) {
        return text.isEmpty() ? 0 : (double) characters / text.length();
    }
}
