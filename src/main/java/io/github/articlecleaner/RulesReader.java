package io.github.articlecleaner;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Rule;
import io.github.articlecleaner.judge.UserRules;
import io.github.articlecleaner.read.MarkupRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads rules from lines: {@code keep|remove [as KIND] cue|mark|selector PATTERN [on HOST]}. */
final class RulesReader {

    private static final int MOST_RULES = 10_000;

    private static final int LONGEST_LINE = 1_000;

    /** jsoup follows a selector by recursion, and stacks can be small. */
    private static final int LONGEST_SELECTOR = 300;

    /** So much of what was found is enough to find it again. */
    private static final int SHOWN = 40;

    /** What stands before a host. */
    private static final String ON = "on";

    private final String origin;
    private String rest;

    private RulesReader(String origin, String line) {
        this.origin = origin;
        this.rest = line;
    }

    /**
     * The rules of some lines; blank lines and those that begin with {@code #} are none.
     *
     * @param origin what a message calls a line, with {@code %d} for its number
     * @throws IllegalArgumentException if a line is no rule, with its origin and what was found
     */
    static List<Rule> read(List<String> lines, String origin) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rules.add(new RulesReader(origin.replace("%d", String.valueOf(i + 1)), line).rule());
            }
            if (rules.size() > MOST_RULES) {
                throw new IllegalArgumentException("there must be at most " + MOST_RULES + " rules, but there are more");
            }
        }
        return rules;
    }

    private Rule rule() {
        String line = rest;
        if (line.length() > LONGEST_LINE) {
            throw wrong("a rule must have at most " + LONGEST_LINE + " characters, but has " + line.length());
        }
        if (line.lines().count() > 1) {
            throw wrong("a rule must be one line, but has more: each needs an argument of its own");
        }
        boolean keeps = one("keep", "remove").equals("keep");
        Kind kind = kind(keeps);
        Rule.By by = Rule.By.valueOf(one("cue", "mark", "selector").toUpperCase(Locale.ROOT));
        if (rest.isEmpty()) {
            throw wrong("something to look for was expected after \"" + by.name().toLowerCase(Locale.ROOT) + "\", found the end of the line");
        }
        String host = host();
        if (by == Rule.By.SELECTOR && rest.length() > LONGEST_SELECTOR) {
            throw wrong("a selector must have at most " + LONGEST_SELECTOR + " characters, but has " + rest.length());
        }
        Rule rule = new Rule(keeps, kind, by, rest, host, line, origin);
        MarkupRules.of(List.of(rule));
        UserRules.of(List.of(rule));
        return rule;
    }

    /** The next word, which must be one of some. */
    private String one(String... words) {
        String next = next();
        if (!List.of(words).contains(next)) {
            throw expected("\"" + String.join("\" or \"", words) + "\"", next);
        }
        return next;
    }

    private String next() {
        int end = 0;
        while (end < rest.length() && !Character.isWhitespace(rest.charAt(end))) {
            end++;
        }
        String next = rest.substring(0, end);
        rest = rest.substring(end).strip();
        return next;
    }

    private @Nullable Kind kind(boolean keeps) {
        String before = rest;
        if (!next().equals("as")) {
            rest = before;
            return null;
        }
        String name = next();
        Kind kind = Arrays.stream(Kind.values()).filter(k -> k.name().equals(name)).findFirst().orElseThrow(
                () -> expected("a kind after \"as\", one of " + Arrays.toString(Kind.values()) + ",", name));
        if (kind == Kind.BODY && !keeps) {
            throw wrong("what is removed must not be called BODY, the story");
        }
        return kind;
    }

    /** Takes {@code on HOST} from the end, and the quotes from what is left. */
    private String host() {
        int closing = rest.lastIndexOf('"');
        boolean quoted = rest.startsWith("\"") && closing > 0;
        int on = quoted ? closing + 1 : lastOn();
        String pattern = on < 0 ? rest : rest.substring(0, on).strip();
        String tail = on < 0 ? "" : rest.substring(on).strip();
        String host = isOn(tail, 0) ? tail.substring(ON.length()).strip() : "";
        if (quoted) {
            if (!tail.isEmpty() && !isHost(host)) {
                throw expected("\"on\" and a host such as example.org after the quotes, or nothing,", tail);
            }
            pattern = pattern.substring(1, closing).strip();
        } else if (!isHost(host) || host.indexOf('.') < 0) {
            if (host.chars().noneMatch(Character::isWhitespace) && (host.indexOf('.') >= 0 || host.indexOf('/') >= 0)) {
                throw expected("a host such as example.org after \"on\" (or quotes around all that is looked for)", host);
            }
            pattern = rest;
            host = "";
        }
        if (pattern.isEmpty()) {
            throw wrong("something to look for was expected, found nothing between the quotes");
        }
        rest = pattern;
        return Rule.host(host);
    }

    /** Where the last word begins that may stand before a host; -1 without one. */
    private int lastOn() {
        int at = rest.length() - 1;
        while (at > 0 && !(isOn(rest, at) && Character.isWhitespace(rest.charAt(at - 1)))) {
            at--;
        }
        return at > 0 ? at : -1;
    }

    /** Whether a text goes on with the word that stands before a host. */
    private static boolean isOn(String text, int at) {
        int end = at + ON.length();
        return text.startsWith(ON, at) && end < text.length() && Character.isWhitespace(text.charAt(end));
    }

    private static boolean isHost(String text) {
        return !Rule.host(text).isEmpty() && !text.startsWith(".") && !text.endsWith(".") && !text.contains("..")
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_'
                        || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    private IllegalArgumentException expected(String what, String found) {
        String shown = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "...";
        return wrong(what + " was expected, found " + (found.isEmpty() ? "the end of the line" : "\"" + shown + "\""));
    }

    private IllegalArgumentException wrong(String sentence) {
        return new IllegalArgumentException(origin + ": " + sentence);
    }
}
