package io.github.articlecleaner.article;

import java.util.List;

/** Writes paragraphs as plain text: a blank line between them, none of ours inside. */
final class TextWriter {

    private TextWriter() {}

    static String write(List<Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            text.append(paragraph.text());
        }
        return text.toString();
    }
}
