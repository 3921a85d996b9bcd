package io.github.articlecleaner.article;

import java.io.Serializable;
import java.util.List;

/**
 * An appeal of the publisher to the reader: a box of paragraphs that ask for one thing. Immutable.
 *
 * <pre>{@code
 * for (Appeal appeal : ArticleCleaner.clean(html).appeals()) {
 *     System.out.println(appeal.kind() + " " + appeal.position() + " " + appeal.ask().amounts() + ": " + appeal.text());
 * }
 * }</pre>
 *
 * @param kind what is asked for; {@link Kind#isAppeal()} is true of it
 * @param paragraphs the box, in page order, at least one paragraph; all were removed unless the caller keeps the kind, or a rule of the caller's keeps
 *     them as what they are
 * @param ask amounts, links and addresses that stand in it
 * @param position where it stands, as seen from the story
 * @param probability how probable it is that the box is an appeal of this kind, 0 to 1: that of its surest paragraph
 * @serial exclude
 */
public record Appeal(Kind kind, List<Paragraph> paragraphs, Ask ask, Position position, double probability) implements Serializable {

    /**
     * Makes an appeal of a copy of the list.
     *
     * @param kind what is asked for
     * @param paragraphs the box, at least one paragraph
     * @param ask what stands in it
     * @param position where it stands
     * @param probability 0 to 1
     */
    public Appeal {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The words of the appeal.
     *
     * @return its paragraphs, separated by a blank line
     */
    public String text() {
        return TextWriter.write(paragraphs);
    }
}
