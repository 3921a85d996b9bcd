package io.github.articlecleaner.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the addresses of a box's links absolute. */
final class Links {

    private static final String REFUSED = " \"<>\\^`{|}";

    private final String base;
    private final Set<String> found = new LinkedHashSet<>();

    Links(String base) {
        this.base = base;
    }

    /**
     * Takes the address of a link as the page has it; one that no browser could follow is passed over.
     *
     * @return to whom a link writes or whom it calls; empty for one that leads to a page
     */
    String add(String address) {
        String written = Safety.taken(address);
        String clean = escaped(written);
        String start = clean.substring(0, Math.min(8, clean.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("mailto:") || start.startsWith("tel:")) {
            int end = written.indexOf('?');
            return decoded(written.substring(written.indexOf(':') + 1, end < 0 ? written.length() : end));
        }
        if (start.startsWith("http://") || start.startsWith("https://")) {
            found.add(clean);
        } else if (!clean.isEmpty() && !clean.startsWith("#") && !base.isEmpty()) {
            String absolute = escaped(Safety.full(written, base));
            if (absolute.startsWith("http://") || absolute.startsWith("https://")) {
                found.add(absolute);
            }
        }
        return "";
    }

    /** Escapes the signs that browsers take in an address and RFC 3986 does not. */
    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (REFUSED.indexOf(c) >= 0 || c == '%' && !isEscape(address, i)) {
                escaped.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isEscape(String address, int percent) {
        return percent + 2 < address.length() && Character.digit(address.charAt(percent + 1), 16) >= 0 && Character.digit(address.charAt(percent + 2), 16) >= 0;
    }

    /** What an address means whose signs may be escaped. */
    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** Takes the addresses that are written out in a text. */
    void read(String text) {
        int end = 0;
        for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", Math.max(end, at + 1))) {
            end = at;
            while (end < text.length() && isOfAddress(text.charAt(end))) {
                end++;
            }
            while (end > at && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            String address = text.substring(at, end);
            if (address.indexOf("://") > 0 && address.length() > "https://".length()) {
                add(address);
            }
        }
    }

    /** Whether a sign can stand in an address that is written out; one of a script without spaces belongs to the words behind it. */
    private static boolean isOfAddress(char c) {
        return c < 128 ? c > ' ' && "<>\"'()".indexOf(c) < 0 : Contacts.isSpacedLetter(c);
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
