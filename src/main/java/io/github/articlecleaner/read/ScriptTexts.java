package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts in scripts, JavaScript or JSON, whole or cut off, grouped by the names of the fields they stand in: the paragraphs of a story stand in
 * fields of the same name, be it one text, a list of texts or blocks inside blocks. One pass, without recursion into objects; nothing is run.
 */
final class ScriptTexts {

    /** JSON inside a text inside a script, and once more. */
    private static final int MOST_LEVELS = 3;

    private static final int MOST_DEPTH = 256;

    private static final int LONGEST_NAME = 100;

    /** The names around a field beyond this tell it from no other that a page has. */
    private static final int LONGEST_PATH = 1_000;

    /** Names of fields are no longer; a text with a longer one is read as text. */
    private static final int LONGEST_FIELD = 60;

    /** All names of groups together: those of a page's state have some hundred thousand letters, and ever new ones would fill the memory. */
    private static final int MOST_NAMES = 5_000_000;

    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private int names;

    private final String script;
    private final int level;
    private int at;

    /** The names of the open fields, outermost first, and what they were at each opening bracket. */
    private String path;
    private final String[] paths = new String[MOST_DEPTH];
    private int depth;
    private String field = "";

    /** Up to here no quotation mark of each kind closes: looked for once, or a line of a million marks would be read a million times. */
    private int openDoubles;
    private int openSingles;

    private ScriptTexts(String script, String path, int level) {
        this.script = script;
        this.path = path;
        this.level = level;
    }

    /** The texts of a script by their fields, in order. */
    static Map<String, List<String>> of(String script) {
        ScriptTexts texts = new ScriptTexts(script, "", 1);
        texts.read();
        return texts.groups;
    }

    private void read() {
        while (at < script.length()) {
            char c = script.charAt(at++);
            switch (c) {
                case '{', '[' -> open();
                case '}', ']' -> close();
                case '"', '\'', '`' -> text(c);
                case ',', ';', '(' -> field = "";
                default -> {
                    if (Character.isJavaIdentifierStart(c)) {
                        word();
                    }
                }
            }
        }
    }

    private void open() {
        if (depth < MOST_DEPTH) {
            paths[depth] = path;
            path = fields();
        }
        depth++;
        field = "";
    }

    private void close() {
        if (depth > 0 && --depth < MOST_DEPTH) {
            path = paths[depth];
        }
        field = "";
    }

    /** The open fields and the next one. Blocks inside blocks have the same names again, one or two of them: that is no other field. */
    private String fields() {
        if (field.isEmpty() || ends(path, field) || path.length() > LONGEST_PATH) {
            return path;
        }
        String outer = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
        return ends(outer, field) ? outer : path + field + "/";
    }

    private static boolean ends(String path, String field) {
        int from = path.length() - field.length() - 1;
        return from >= 0 && path.startsWith(field, from) && path.endsWith("/") && (from == 0 || path.charAt(from - 1) == '/');
    }

    /** A name without quotation marks, where a colon follows. */
    private void word() {
        int start = at - 1;
        while (at < script.length() && Character.isJavaIdentifierPart(script.charAt(at))) {
            at++;
        }
        if (colonFollows()) {
            field = name(script.substring(start, at));
        }
    }

    /** A field's name, never longer than is good for many. */
    private static String name(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + text.hashCode();
    }

    private boolean colonFollows() {
        int next = at;
        while (next < script.length() && Spaces.isSpace(script.charAt(next))) {
            next++;
        }
        return next < script.length() && script.charAt(next) == ':';
    }

    /** A text up to its closing mark. What does not close on its line is none, unless its mark allows lines. */
    private void text(char mark) {
        int start = at;
        if (start <= (mark == '"' ? openDoubles : mark == '\'' ? openSingles : 0)) {
            return;
        }
        int end = start;
        boolean escaped = false;
        while (end < script.length() && script.charAt(end) != mark) {
            char c = script.charAt(end);
            if (c == '\n' && mark != '`') {
                openDoubles = mark == '"' ? end : openDoubles;
                openSingles = mark == '\'' ? end : openSingles;
                return;
            }
            escaped |= c == '\\';
            end += c == '\\' ? 2 : 1;
        }
        end = Math.min(end, script.length());
        at = Math.min(end + 1, script.length());
        String text = script.substring(start, end);
        if (field.isEmpty() && colonFollows()) {
            field = name(text);
        } else {
            take(escaped ? unescaped(text) : text);
        }
    }

    private void take(String text) {
        boolean nested = isNested(text);
        if (nested && level < MOST_LEVELS) {
            ScriptTexts inner = new ScriptTexts(text, fields(), level + 1);
            inner.read();
            inner.groups.forEach((fields, texts) -> group(fields).addAll(texts));
        } else if (!nested && maySpeak(text)) {
            group(fields()).add(text);
        }
    }

    /** Whether a text is JSON, or a piece of it, in which there is an object with a field; a story may have a name in quotes before a colon, too. */
    private static boolean isNested(String text) {
        if (text.startsWith("<")) {
            return false;
        }
        for (int end = text.indexOf("\":"); end >= 0; end = text.indexOf("\":", end + 1)) {
            int start = end;
            while (start > 0 && end - start < LONGEST_FIELD && isOfField(text.charAt(start - 1))) {
                start--;
            }
            int before = start - 2;
            if (start > 0 && text.charAt(start - 1) == '"' && start < end) {
                boolean next = before >= 0 && text.charAt(before) == ',';
                while (before >= 0 && end - before < 2 * LONGEST_FIELD && Spaces.isSpace(text.charAt(before))) {
                    before--;
                }
                if (next || before >= 0 && text.charAt(before) == '{') {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfField(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || "_-$@.:".indexOf(c) >= 0;
    }

    /** The group of that name; one that is forgotten where there are too many. */
    private List<String> group(String fields) {
        List<String> group = groups.get(fields);
        if (group == null) {
            group = new ArrayList<>(1);
            if (names + fields.length() < MOST_NAMES) {
                names += fields.length() + 1;
                groups.put(fields, group);
            }
        }
        return group;
    }

    /** Whether a text may be meant for readers: no address, no element's name, nothing without letters. */
    private static boolean maySpeak(String text) {
        boolean letter = false;
        boolean spoken = text.length() <= 40;
        for (int i = 0; i < text.length() && !(letter && spoken); i++) {
            char c = text.charAt(i);
            letter |= Character.isLetter(c);
            spoken |= c == ' ' || c > 0x530;
        }
        return (letter || text.length() <= 2) && spoken && !text.startsWith("http") && !text.startsWith("/") && !Tags.isInline(text) && !Tags.isBlock(text);
    }

    /** The text that a literal of JavaScript or JSON means. */
    private static String unescaped(String literal) {
        StringBuilder text = new StringBuilder(literal.length());
        int i = 0;
        while (i < literal.length()) {
            char c = literal.charAt(i++);
            if (c != '\\' || i == literal.length()) {
                text.append(c);
                continue;
            }
            c = literal.charAt(i++);
            int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
            int code = digits == 0 ? -1 : hex(literal, i, digits);
            if (code >= 0) {
                text.append((char) code);
                i += digits;
            } else {
                text.append(switch (c) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    case 'b', 'f', 'v' -> ' ';
                    default -> c;
                });
            }
        }
        return text.toString();
    }

    /** The number of so many hexadecimal digits; -1 where there are fewer. */
    private static int hex(String literal, int from, int digits) {
        int code = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = i < literal.length() ? Character.digit(literal.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
