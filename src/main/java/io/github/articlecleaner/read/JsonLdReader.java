package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON as pages have it: line breaks and quotation marks inside texts, commas too many or too few, comments around it, the end cut off. One pass
 * over the characters, without recursion; what is nested deeper or comes later than the bounds is left out.
 */
final class JsonLdReader {

    /** Real pages nest some 10 deep. */
    private static final int MOST_DEPTH = 64;

    /** Real pages have some 1,000 objects at most, of lists of products and comments. */
    private static final int MOST_NODES = 10_000;

    private static final String CDATA = "<![CDATA[";

    private final List<JsonLd.Node> nodes = new ArrayList<>();
    /** The open objects and arrays; an array is the field it stands in. */
    private final List<Object> open = new ArrayList<>();

    private String json = "";
    private int at;
    /** The open objects that are too deep to be read. */
    private int tooDeep;
    /** Stands around everything, for what is in no object. */
    private JsonLd.Node root = new JsonLd.Node(null, "");
    /** The innermost open object and the field whose value comes next. */
    private JsonLd.Node node = root;
    private String field = "";
    private boolean afterColon;

    List<JsonLd.Node> nodes() {
        return nodes;
    }

    void read(String script) {
        json = script;
        at = 0;
        tooDeep = 0;
        open.clear();
        root = new JsonLd.Node(null, "");
        node = root;
        field = "";
        afterColon = false;
        while (at < json.length() && nodes.size() < MOST_NODES) {
            step();
        }
    }

    private void step() {
        char c = json.charAt(at++);
        switch (c) {
            case '{', '[' -> open(c == '{');
            case '}', ']' -> close(c == '}');
            case '"' -> text(string());
            case ':' -> afterColon = true;
            case ',' -> afterColon = false;
            case '/' -> comment();
            default -> {
                if (isOfWord(c)) {
                    word();
                }
            }
        }
    }

    private boolean inArray() {
        return !open.isEmpty() && open.get(open.size() - 1) instanceof String;
    }

    private void open(boolean object) {
        if (tooDeep > 0 || open.size() >= MOST_DEPTH) {
            tooDeep++;
        } else if (object) {
            JsonLd.Node inner = node == root ? new JsonLd.Node(null, "") : new JsonLd.Node(node, field);
            node.add(field, inner);
            nodes.add(inner);
            open.add(inner);
            node = inner;
            field = "";
        } else {
            open.add(field);
        }
        afterColon = false;
    }

    /** Closes the innermost object or array, with what was left open in it. */
    private void close(boolean object) {
        afterColon = false;
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        int last = open.size() - 1;
        while (last >= 0 && open.get(last) instanceof JsonLd.Node != object) {
            last--;
        }
        if (last < 0) {
            return;
        }
        while (open.size() > last) {
            Object closed = open.remove(open.size() - 1);
            if (closed instanceof JsonLd.Node inner) {
                node = inner.outer() == null ? root : inner.outer();
                field = inner.field();
            } else {
                field = (String) closed;
            }
        }
    }

    /** Takes a text as a value, or as the name of the field that comes. */
    private void text(String text) {
        if (tooDeep > 0 || open.isEmpty()) {
            return;
        }
        if (inArray() || afterColon) {
            node.add(field, text);
            afterColon = false;
        } else {
            field = text;
        }
    }

    /** A number, true, false, null, or something that does not belong here. */
    private void word() {
        int start = at - 1;
        while (at < json.length() && isOfWord(json.charAt(at))) {
            at++;
        }
        String word = json.substring(start, at);
        boolean value = Character.isDigit(word.charAt(word.length() - 1)) || word.equals("true") || word.equals("false");
        if (value && (inArray() || afterColon)) {
            text(word);
        }
        afterColon = false;
    }

    private static boolean isOfWord(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '+' || c == '.';
    }

    private void comment() {
        int start = skipSpaces(at + 1);
        if (json.startsWith("/", at) && json.startsWith(CDATA, start)) {
            // The JSON may stand on the same line.
            at = start + CDATA.length();
            return;
        }
        String end = json.startsWith("*", at) ? "*/" : json.startsWith("/", at) ? "\n" : "";
        if (!end.isEmpty()) {
            int found = json.indexOf(end, at + 1);
            at = found < 0 ? json.length() : found + end.length();
        }
    }

    /** The text up to its closing mark. */
    private String string() {
        int start = at;
        StringBuilder unescaped = null;
        while (at < json.length()) {
            char c = json.charAt(at);
            if (c == '"' && closes(at + 1)) {
                break;
            }
            if (c == '\\' && at + 1 < json.length()) {
                if (unescaped == null) {
                    unescaped = new StringBuilder();
                }
                unescaped.append(json, start, at);
                at++;
                unescaped.append(escaped());
                start = at;
            } else {
                at++;
            }
        }
        String rest = json.substring(start, at);
        at++;
        return unescaped == null ? rest : unescaped.append(rest).toString();
    }

    /** The character that stands behind a backslash. */
    private char escaped() {
        char c = json.charAt(at++);
        if (c == 'u' && at + 4 <= json.length()) {
            int code = 0;
            for (int i = at; i < at + 4; i++) {
                int digit = Character.digit(json.charAt(i), 16);
                if (digit < 0) {
                    return c;
                }
                code = code * 16 + digit;
            }
            at += 4;
            return (char) code;
        }
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b', 'f' -> ' ';
            default -> c;
        };
    }

    /** Whether a quotation mark ends the text: behind it the JSON must go on, else it belongs to what is said. */
    private boolean closes(int behind) {
        int next = skipSpaces(behind);
        if (next == json.length()) {
            return true;
        }
        return switch (json.charAt(next)) {
            case '}', ']' -> true;
            case '/' -> json.startsWith("/*", next) || json.startsWith("//", next);
            case ':' -> !afterColon && !inArray();
            case ',' -> {
                int further = skipSpaces(next + 1);
                yield further == json.length() || inArray() || !Character.isLetter(json.charAt(further));
            }
            // A comma was forgotten at the end of a line.
            case '"' -> json.substring(behind, next).indexOf('\n') >= 0;
            default -> false;
        };
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < json.length() && json.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
