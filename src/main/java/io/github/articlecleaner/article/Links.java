package io.github.articlecleaner.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the addresses of a box's links absolute. */
final class Links {

    private final String base;
    private final Set<String> found = new LinkedHashSet<>();
    private final List<String> contacts = new ArrayList<>();

    Links(String base) {
        this.base = base;
    }

    /** Takes the address of a link as the page has it; one that no browser could follow is passed over. */
    void add(String address) {
        String clean = address.strip().replace(" ", "%20");
        String start = clean.substring(0, Math.min(8, clean.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("mailto:") || start.startsWith("tel:")) {
            int end = clean.indexOf('?');
            contacts.add(clean.substring(clean.indexOf(':') + 1, end < 0 ? clean.length() : end));
        } else if (start.startsWith("http://") || start.startsWith("https://")) {
            found.add(clean);
        } else if (!clean.isEmpty() && !clean.startsWith("#") && !base.isEmpty()) {
            try {
                String absolute = URI.create(base).resolve(clean).toString();
                if (absolute.startsWith("http://") || absolute.startsWith("https://")) {
                    found.add(absolute);
                }
            } catch (IllegalArgumentException e) {
                // No address: the page's mistake.
            }
        }
    }

    /** Takes the addresses that are written out in a text. */
    void read(String text) {
        for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", at + 1)) {
            int end = at;
            while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 128 && "<>\"'()".indexOf(text.charAt(end)) < 0) {
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

    List<String> found() {
        return List.copyOf(found);
    }

    /** The addresses of links that write or call. */
    List<String> contacts() {
        return contacts;
    }
}
