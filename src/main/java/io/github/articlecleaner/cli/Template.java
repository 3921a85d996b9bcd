package io.github.articlecleaner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of html with places to fill: <code>{{name}}</code> takes text, which is escaped, <code>{{{name}}}</code> takes html.
 *
 * @param html the piece
 */
record Template(String html) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{(\\w+)}}");

    /** The template of the report with this file name. */
    static Template load(String name) {
        return new Template(resource(name).strip() + "\n");
    }

    static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/io/github/articlecleaner/report/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The piece with its places filled. What is filled in is not looked into again. */
    String fill(Map<String, String> values) {
        return PLACE.matcher(html).replaceAll(place -> {
            String name = place.group(1) == null ? place.group(2) : place.group(1);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("nothing to fill in for " + name);
            }
            return Matcher.quoteReplacement(place.group(1) == null ? escaped(value) : value);
        });
    }

    /** Text as html, for use between tags and in quoted attributes. What html cannot hold becomes the sign for that. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isText(c) ? c : '\ufffd');
            }
        });
        return html.toString();
    }

    /** Half a surrogate pair and most control characters are none. */
    private static boolean isText(int c) {
        return c >= ' ' ? (c < 0x7f || c > 0x9f) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) : c == '\n' || c == '\t';
    }
}
