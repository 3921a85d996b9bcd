package io.github.articlecleaner.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The inside of a paragraph as Markdown: what has a meaning there is escaped. */
final class MarkdownText implements InlineText.Taker {

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1f&&[^\n\r]]");

    private final String text;
    /** Where it stands: headings and tables have signs of their own, and one line. */
    private final Form form;
    private final boolean oneLine;
    private final StringBuilder out = new StringBuilder();
    private boolean inCode;
    /** The stretch of text that is being written: beside it may stand a sign. */
    private int from;

    private int to;
    private boolean lineStart = true;
    /** The point or bracket after a number that would begin an item. */
    private int afterNumber = -1;

    private MarkdownText(String text, Form form, boolean oneLine) {
        this.text = text;
        this.form = form;
        this.oneLine = oneLine;
    }

    /** A paragraph's text, as it is to stand in a form. */
    static String of(String text, List<Inline> inlines, Form form) {
        String folded = inlines.isEmpty() ? folded(text) : text;
        MarkdownText written = new MarkdownText(folded, form, form == Form.HEADING || form == Form.CELL || !inlines.isEmpty());
        InlineText.tell(folded, Emphasis.of(folded, inlines), written);
        return written.out.toString();
    }

    /** Callers may hand in paragraphs of several lines, with spaces around them. */
    private static String folded(String text) {
        // As spaces they would indent a line, which makes code of it, and hide the sign it begins with.
        String spaced = CONTROLS.matcher(text).replaceAll(" ");
        return spaced.indexOf('\n') < 0 && spaced.indexOf('\r') < 0
                ? spaced.strip()
                : spaced.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    static String ofPicture(Inline picture, Form form) {
        String alt = picture.attributes().getOrDefault("alt", "");
        return "![" + of(alt.replace('\n', ' ').replace('\r', ' '), List.of(), form) + "](" + address(picture.attributes().getOrDefault("src", "")) + ")";
    }

    /** Backticks, one more than stand together in a text, and no fewer than asked for. */
    static String ticks(CharSequence text, int least) {
        int most = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return "`".repeat(Math.max(least, most + 1));
    }

    @Override
    public void open(Inline element) {
        if (element.tag().equals("code")) {
            inCode = true;
        } else if (element.tag().equals("a")) {
            // An exclamation mark before a link would make it a picture.
            if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
                out.insert(out.length() - 1, '\\');
            }
            sign("[");
        } else {
            sign(element.tag());
        }
    }

    @Override
    public void close(Inline element) {
        if (element.tag().equals("code")) {
            inCode = false;
            code(text.substring(element.start(), element.end()));
        } else if (element.tag().equals("a")) {
            sign("](" + address(element.attributes().getOrDefault("href", "")) + ")");
        } else {
            sign(element.tag());
        }
    }

    @Override
    public void picture(Inline picture) {
        sign(ofPicture(picture, form));
    }

    private void sign(String sign) {
        out.append(sign);
        lineStart = false;
    }

    private void code(String written) {
        String inside = written.replace('\n', ' ').replace("|", form == Form.CELL ? "\\|" : "|");
        String ticks = ticks(inside, 1);
        String pad = inside.startsWith("`") || inside.endsWith("`") ? " " : "";
        sign(ticks + pad + inside + pad + ticks);
    }

    @Override
    public void text(int start, int end) {
        from = start;
        to = end;
        for (int i = start; i < end && !inCode; i++) {
            character(i, text.charAt(i));
        }
    }

    private void character(int i, char c) {
        if (c == '\n' && !oneLine) {
            out.append("\\\n");
            lineStart = true;
            return;
        }
        if (c < ' ') {
            out.append(' ');
            return;
        }
        if (lineStart && c >= '0' && c <= '9') {
            afterNumber = afterNumber(i);
        }
        if (means(i, c)) {
            out.append('\\');
        }
        out.append(c);
        lineStart = false;
    }

    private boolean means(int i, char c) {
        return switch (c) {
            case '\\', '`', '*', '[', ']', '<', '~' -> true;
            case '_' -> i == from || i + 1 == to || !isLetter(i - 1) || !isLetter(i + 1);
            // The second line of a table begins so.
            case '|', ':' -> lineStart && !out.isEmpty() || c == '|' && form == Form.CELL;
            case '#' -> lineStart || form == Form.HEADING;
            case '>', '+', '-', '=' -> lineStart;
            case '.', ')' -> i == afterNumber;
            case '&' -> isEntity(text, i);
            default -> false;
        };
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /** Where a sign behind a number would make it that of an item, -1 where none would: an item's text stands behind a space. */
    private int afterNumber(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end + 1 < text.length() && text.charAt(end + 1) > ' ' ? -1 : end;
    }

    /** Whether what follows an ampersand would be read as one character. */
    private static boolean isEntity(String text, int ampersand) {
        int end = ampersand + 1;
        while (end < text.length() && end - ampersand < 40 && (text.charAt(end) < 0x80 && Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ';';
    }

    /** An address that ends where it should. */
    private static String address(String address) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c == 0x7f || "()<>\\|\"`".indexOf(c) >= 0) {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                out.append(c == '&' && isEntity(address, i) ? "\\&" : c);
            }
        }
        return out.toString();
    }
}
