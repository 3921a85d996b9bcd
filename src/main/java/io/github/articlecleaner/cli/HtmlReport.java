package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page to look at: paragraphs in order, tinted by kind, with filters, search and reasons. One file that loads nothing; its content security policy
 * lets run only the script and the style that are in it, by their digests.
 *
 * @param title its heading
 * @param facts what it is about, a line each
 * @param bar a drawing of it as html, may be empty
 * @param totals a table
 * @param sheets the pages
 */
record HtmlReport(String title, List<String> facts, String bar, Totals totals, List<Sheet> sheets) {

    private static final Template REPORT = Template.load("report.html");
    private static final Template SHEET = Template.load("sheet.html");
    private static final Template ROW = Template.load("row.html");
    private static final String STYLE = Template.resource("report.css");
    private static final String SCRIPT = Template.resource("report.js");

    /** Nothing is loaded, and nothing runs or styles but what was shipped. */
    private static final String POLICY = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    /** Writes it in UTF-8. */
    void writeTo(OutputStream out) throws IOException {
        Writer letters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(letters);
        letters.flush();
    }

    void write(Writer out) throws IOException {
        String sheetsPlace = "<!--sheets-->";
        String frame = REPORT.fill(Map.of(
                "title", title, "policy", POLICY, "style", STYLE, "script", SCRIPT,
                "facts", list(facts, ""), "totals", bar + totals.html(), "contents", contents(), "fates", fates(), "kinds", kinds(),
                "sheets", sheetsPlace));
        int place = frame.indexOf(sheetsPlace);
        out.write(frame, 0, place);
        for (int i = 0; i < sheets.size(); i++) {
            out.write(html(sheets.get(i), "p" + (i + 1)));
        }
        out.write(frame.substring(place + sheetsPlace.length()));
    }

    private static String html(Sheet sheet, String id) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < sheet.rows().size(); i++) {
            rows.append(html(sheet.rows().get(i), id + "-" + i));
        }
        return SHEET.fill(Map.of("id", id, "heading", sheet.heading(), "language", sheet.language().equals("und") ? "" : sheet.language(),
                "facts", list(sheet.facts(), sheet.url()), "rows", rows.toString()));
    }

    private static String html(Row row, String id) {
        double probability = row.paragraph().probability();
        return ROW.fill(Map.of("id", id, "kind", row.kinds().get(0).name(), "fate", row.fate().mark(),
                "kinds", row.kinds().stream().distinct().map(Enum::name).collect(Collectors.joining(" ")),
                "label", row.label(), "share", String.format(Locale.ROOT, "%.1f", 100 * probability),
                "probability", String.format(Locale.ROOT, "%.2f", probability), "text", row.html(),
                "reasons", row.reasons().isEmpty() ? "Nothing in particular spoke." : items(row.reasons())));
    }

    private static String items(List<String> texts) {
        return texts.stream().map(text -> "<li>" + Template.escaped(text) + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** Facts, and a link to the page where its address is one of the web. */
    private static String list(List<String> facts, String url) {
        StringBuilder html = new StringBuilder("<ul class=\"facts\">");
        for (String fact : facts) {
            html.append("<li dir=\"auto\" lang=\"en\">").append(Template.escaped(fact)).append("</li>");
        }
        if (url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7)) {
            String address = Template.escaped(url);
            html.append("<li><a rel=\"noopener noreferrer\" href=\"").append(address).append("\">").append(address).append("</a></li>");
        }
        return html.append("</ul>\n").toString();
    }

    private String contents() {
        if (sheets.size() < 2) {
            return "";
        }
        StringBuilder html = new StringBuilder("<details><summary>" + sheets.size() + " pages</summary><nav aria-label=\"Pages\"><ol>");
        for (int i = 0; i < sheets.size(); i++) {
            html.append("<li dir=\"auto\"><a href=\"#p").append(i + 1).append("\">").append(Template.escaped(sheets.get(i).heading())).append("</a></li>");
        }
        return html.append("</ol></nav></details>\n").toString();
    }

    private String fates() {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        rows().forEach(row -> counts.merge(row.fate(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> "<label><input type=\"checkbox\" checked name=\"fate\" value=\"" + e.getKey().mark() + "\">" + e.getKey().words() + " " + Totals.number(e.getValue()) + "</label>")
                .collect(Collectors.joining(" "));
    }

    private String kinds() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        rows().forEach(row -> row.kinds().stream().distinct().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(e -> "<label class=\"" + e.getKey() + "\"><input type=\"checkbox\" checked name=\"kind\" value=\"" + e.getKey() + "\" data-appeal=\""
                        + e.getKey().isAppeal() + "\">" + e.getKey() + " " + Totals.number(e.getValue()) + "</label>")
                .collect(Collectors.joining(" "));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        sheets.forEach(sheet -> rows.addAll(sheet.rows()));
        return rows;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
