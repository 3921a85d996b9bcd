package io.github.articlecleaner.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table of counts in a report.
 *
 * @param lines its rows; the first is its head
 * @param wordy how many columns, from the left, hold words
 * @param open whether it is shown from the beginning
 */
record Totals(List<List<String>> lines, int wordy, boolean open) {

    private static final Template TOTALS = Template.load("totals.html");

    /** A count as people read it. */
    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    String html() {
        StringBuilder html = new StringBuilder();
        for (List<String> line : lines) {
            html.append("<tr>");
            for (int i = 0; i < line.size(); i++) {
                html.append(cell(line.get(i), line == lines.get(0), i));
            }
            html.append("</tr>\n");
        }
        return TOTALS.fill(Map.of("open", open ? " open" : "", "lines", html.toString()));
    }

    private String cell(String text, boolean head, int column) {
        String tag = head || column == 0 ? "th" : "td";
        String scope = head ? " scope=\"col\"" : column == 0 ? " scope=\"row\"" : "";
        // A column of noughts hides the numbers.
        String look = column < wordy ? " class=\"words\"" : text.equals("0") ? " class=\"nought\"" : "";
        return "<" + tag + scope + look + ">" + Template.escaped(text) + "</" + tag + ">";
    }
}
