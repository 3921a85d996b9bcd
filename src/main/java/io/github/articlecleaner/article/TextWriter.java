package io.github.articlecleaner.article;

import java.util.List;
import java.util.function.Function;

/** Writes paragraphs as plain text: a blank line between them, none of ours inside. */
final class TextWriter {

    private TextWriter() {}

    static String write(List<Paragraph> paragraphs) {
        return write(paragraphs, Paragraph::text);
    }

    /** Writes of each paragraph what is chosen of it. */
    static String write(List<Paragraph> paragraphs, Function<Paragraph, String> chosen) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            text.append(chosen.apply(paragraph));
        }
        return text.toString();
    }
}
