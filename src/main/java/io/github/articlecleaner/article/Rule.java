package io.github.articlecleaner.article;

import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the user's: keeps or removes the paragraphs that it fits, whatever the model says. Immutable.
 *
 * <pre>{@code
 * List<Rule> rules = Rules.of("remove mark promo").list();
 * }</pre>
 *
 * @param keeps whether it keeps; else it removes
 * @param kind what the paragraphs it fits are; null where the model's likeliest kind that agrees with the rule is taken
 * @param by what it goes by
 * @param pattern the phrase, the words of a mark, or the selector
 * @param host the host it is for, with all hosts below it, in lower case; empty for all hosts
 * @param words the rule as the user wrote it
 * @param origin where it stands, such as {@code line 3 of promo.rules}
 */
@SuppressWarnings("exports") // The null annotations are for tools; no user needs their module.
public record Rule(boolean keeps, @Nullable Kind kind, By by, String pattern, String host, String words, String origin) {

    /** The name of rules in a verdict's evidence. */
    static final String NAME = "rule";

    /** No name on the network is longer. */
    private static final int LONGEST_HOST = 253;

    /** What a rule goes by. */
    public enum By {
        /** A phrase in the paragraph's text. */
        CUE,
        /** A word of the names or of the link of elements that the paragraph's text stands in. */
        MARK,
        /** A CSS selector of elements that the paragraph's text stands in. */
        SELECTOR
    }

    /**
     * Tells whether the rule is for a page.
     *
     * @param pageHost the host of the page as {@link #host(String)} gives it; empty where it is not known
     * @return true for its host and those below it, and for every page where the rule names no host
     */
    public boolean isFor(String pageHost) {
        return host.isEmpty() || pageHost.equals(host) || pageHost.endsWith("." + host);
    }

    /**
     * What a verdict's evidence says of this rule.
     *
     * @return its origin and its words
     */
    public String evidence() {
        return NAME + "|" + origin.replace('|', '/') + "|" + words;
    }

    /**
     * The host of an address, as rules compare it.
     *
     * @param address such as {@code https://www.example.org/news?id=7}, blanks around it do not count; a host alone is one too
     * @return the host in lower case and its ASCII form, without user and port, empty where there is none
     */
    public static String host(String address) {
        String stripped = address.strip();
        int slashes = stripped.indexOf("//");
        int start = slashes == 0 || slashes > 0 && stripped.charAt(slashes - 1) == ':' ? slashes + 2 : 0;
        int end = start;
        while (end < stripped.length() && "/?#\\".indexOf(stripped.charAt(end)) < 0) {
            end++;
        }
        String host = stripped.substring(start, end);
        host = host.substring(host.lastIndexOf('@') + 1);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        if (host.length() > LONGEST_HOST) {
            return "";
        }
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // No name that the network knows; rules can still be for it as it is written.
            return host.toLowerCase(Locale.ROOT);
        }
    }
}
