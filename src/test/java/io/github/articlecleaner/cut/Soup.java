package io.github.articlecleaner.cut;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Html as nobody should write it, by lot. */
final class Soup {

    private static final List<String> BLOCKS = List.of("p", "div", "ul", "li", "section", "form", "h2", "blockquote", "pre", "figure", "details", "dl", "dd", "P", "x-box");
    private static final List<String> INLINES = List.of("b", "i", "a href=x", "span class='q \"'", "em", "font color=red", "button", "label", "x-tag", "nobr", "code");
    private static final List<String> TABLES = List.of("table", "tr", "td", "tbody", "th", "caption", "thead", "colgroup");
    private static final List<String> BITS = List.of(
            "<br>", "<br/>", "<br>\n<br>", "<img src=a>", "<img src='b' alt=\"x > y\">", "<!-- note -->", "<script>if (a < b) { \"</p>\" }</script>",
            "<style>p > b {}</style>", "<noscript><img src=c></noscript>", "<template><p>t</p></template>", "<input name=e>", "<hr>",
            "<iframe src=x></iframe>", "<svg><path d=''/><![CDATA[z]]></svg>", "<textarea>\nta</textarea>", "<select><option>Uno<option>Due</select>",
            "<![CDATA[c]]>", "</p>", "</div>", "</b>", "</a>", "</table>", "<?php x ?>", "<wbr>", "<picture><source><img></picture>", "\r\n", "\n\n", "  ",
            "\t", "&nbsp;", "<p/>", "</br>", "<a name=x></a>", "<i class=icon></i>", "<video src=x>old</video>", "<math><mi>x</mi></math>", "</>", "<>",
            "<meta name=x>", "<link rel=y>", "<title>T</title>", "<object><p>o</p></object>");
    private static final List<String> ODD = List.of("&amp;", "&lt;b&gt;", "&#x41;", "&copy", "&bogus;", "\0", "\ud83d", "\ude00", "\u00ad", "\u200b", "é", "日本", "< 3", "&", "'\"", "&#xD800;");

    private final Random random;
    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int number;

    Soup(Random random) {
        this.random = random;
        // From tidy to wild.
        int mess = random.nextInt(4);
        boolean page = random.nextInt(3) == 0;
        if (page) {
            html.append(pick(List.of("<!DOCTYPE html>\n", "", "\ufeff", "<!-- a -->"))).append(pick(List.of("<html lang=en>", "", "<html>\n")))
                    .append(pick(List.of("<head><title>Some title</title></head>\n", "", "<head>"))).append(pick(List.of("<body class=x>\n", "", "</head><body>")));
        }
        int steps = 5 + random.nextInt(40);
        for (int i = 0; i < steps; i++) {
            step(mess);
        }
        while (!open.isEmpty() && random.nextInt(8) > 0) {
            close();
        }
        if (page) {
            html.append(pick(List.of("</body></html>\n", "", "</body>", "</html>")));
        }
        if (random.nextInt(12) == 0) {
            html.setLength(random.nextInt(html.length() + 1));
        }
    }

    String html() {
        return html.toString();
    }

    private void step(int mess) {
        int what = random.nextInt(20);
        if (what < 5) {
            open(pick(BLOCKS));
        } else if (what < 7) {
            open(pick(INLINES));
        } else if (what == 7) {
            open(pick(mess > 0 ? TABLES : List.of("table><tr><td")));
        } else if (what < 12) {
            text();
        } else if (what < 14) {
            text();
            html.append(pick(BITS.subList(0, 3)));
        } else if (what == 14) {
            html.append(pick(mess > 1 ? BITS : BITS.subList(0, 14)));
        } else if (!open.isEmpty()) {
            if (random.nextInt(10) < mess * 2) {
                astray();
            } else {
                close();
            }
        }
    }

    private void open(String tag) {
        if (random.nextInt(3) == 0) {
            html.append(pick(List.of("\n", " ", "\r\n  ")));
        }
        html.append('<').append(tag).append('>');
        for (String part : tag.split("><")) {
            open.push(part.split(" ")[0]);
        }
        if (random.nextInt(2) == 0) {
            text();
        }
    }

    private void close() {
        html.append("</").append(open.pop()).append(random.nextInt(20) == 0 ? " >" : ">");
    }

    /** An end tag too early, too late, or not at all. */
    private void astray() {
        switch (random.nextInt(3)) {
            case 0 -> open.pop();
            case 1 -> html.append("</").append(pick(List.copyOf(open))).append('>');
            default -> {
                String inner = open.pop();
                if (!open.isEmpty()) {
                    close();
                }
                html.append("</").append(inner).append('>');
            }
        }
    }

    private void text() {
        html.append(pick(List.of("", " ", "\n", "")));
        int words = 1 + random.nextInt(3);
        for (int i = 0; i < words; i++) {
            html.append(random.nextInt(3) == 0 ? "w" : "W").append(number++).append(pick(List.of(" ", ". ", "\r\n", "")));
            if (random.nextInt(6) == 0) {
                html.append(pick(ODD));
            }
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
