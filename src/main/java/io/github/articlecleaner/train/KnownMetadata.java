package io.github.articlecleaner.train;

import io.github.articlecleaner.read.Dates;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people say a page's metadata should be.
 *
 * @param title the headline, empty where it is not known
 * @param authors the names or bylines, empty where there are none or they are not known
 * @param published the time of publication in ISO 8601, a day at least; empty where it is not known to the day
 */
record KnownMetadata(String title, List<String> authors, String published) {

    static final KnownMetadata NONE = new KnownMetadata("", List.of(), "");

    /** What the object {@code meta} of a row says; nothing where it has none. */
    static KnownMetadata of(JsonLines.Row row) throws IOException {
        Object meta = row.fields().get("meta");
        if (meta == null) {
            return NONE;
        }
        if (!(meta instanceof Map<?, ?> fields)) {
            throw row.wrong("\"meta\" must be an object", meta);
        }
        Object authors = fields.get("authors");
        if (authors != null && !(authors instanceof List<?> list && list.stream().allMatch(String.class::isInstance))) {
            throw row.wrong("\"authors\" must be a list of texts", authors);
        }
        List<String> names = authors == null ? List.of() : ((List<?>) authors).stream().map(String.class::cast).toList();
        String published = text(fields.get("published"), "published", row);
        // Some are known to the month, or in words: with these nothing can be compared.
        String day = Dates.parse(published, "en") == null ? "" : published;
        return new KnownMetadata(text(fields.get("title"), "title", row), names, day);
    }

    private static String text(@Nullable Object value, String name, JsonLines.Row row) throws IOException {
        if (value != null && !(value instanceof String)) {
            throw row.wrong("\"" + name + "\" must be a text", value);
        }
        return value == null ? "" : (String) value;
    }
}
