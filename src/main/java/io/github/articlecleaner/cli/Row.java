package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.article.Range;
import java.util.List;

/**
 * A paragraph as the report shows it.
 *
 * @param paragraph the paragraph
 * @param fate what became of it
 * @param kinds its kind, or those of A and B; the first gives the tint
 * @param label fate and kind in words
 * @param reasons why, a sentence each
 */
record Row(Paragraph paragraph, Fate fate, List<Kind> kinds, String label, List<String> reasons) {

    /** A paragraph of one page. */
    static Row of(Paragraph paragraph) {
        return new Row(paragraph, paragraph.kept() ? Fate.KEPT : Fate.REMOVED, List.of(paragraph.kind()),
                (paragraph.kept() ? "+ " : "− ") + paragraph.kind(), paragraph.reasons());
    }

    /** Its text as html, with its asking sentences marked. */
    String html() {
        StringBuilder html = new StringBuilder();
        String text = paragraph.text();
        String tag = paragraph.asksCut() ? "del" : "mark";
        int at = 0;
        for (Range ask : paragraph.asks()) {
            html.append(Template.escaped(text.substring(at, ask.start())));
            html.append('<').append(tag).append('>').append(Template.escaped(ask.of(text))).append("</").append(tag).append('>');
            at = ask.end();
        }
        return html.append(Template.escaped(text.substring(at))).toString();
    }
}
