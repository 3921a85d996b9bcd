package io.github.articlecleaner.article;

import java.util.Map;

/**
 * An element inside the text of a paragraph: a link, emphasis, code, a picture.
 *
 * <pre>{@code
 * Inline link = new Inline("a", 0, 6, Map.of("href", "https://example.org/"));
 * }</pre>
 *
 * @param tag the element's name in lower case, one for elements that say the same: {@code strong} for {@code b}
 * @param start where it begins in the paragraph's text
 * @param end where it ends; a picture has no text and ends where it begins
 * @param attributes those that its form needs, as they stand on the page, unchecked: {@code href}, {@code src}, {@code alt},
 *     {@code lang}, {@code dir}
 */
public record Inline(String tag, int start, int end, Map<String, String> attributes) {

    /**
     * Makes an element with a copy of the attributes.
     *
     * @param tag the element's name
     * @param start where it begins
     * @param end where it ends
     * @param attributes its attributes
     */
    public Inline {
        attributes = Map.copyOf(attributes);
    }
}
