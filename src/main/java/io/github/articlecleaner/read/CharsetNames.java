package io.github.articlecleaner.read;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What browsers take the names of charsets for (WHATWG Encoding Standard): most old names mean a larger charset, in which pages that bear them
 * are really written.
 */
final class CharsetNames {

    /** Labels in lower case, each with Java's names for the charset, best first. */
    private static final Map<String, List<String>> TABLE = load();

    private CharsetNames() {}

    /** The charset that a page or a server means by a name, or null. What browsers do not know may still be Java's name for one that they do. */
    static @Nullable Charset charset(String name) {
        List<String> names = TABLE.get(Lower.of(name.strip()));
        if (names != null) {
            return first(names);
        }
        Charset java = supported(name.strip());
        return java == null ? null : first(TABLE.getOrDefault(Lower.of(java.name()), List.of(java.name())));
    }

    /** A runtime without the module jdk.charsets has few: then a smaller charset is better than none. */
    static @Nullable Charset first(List<String> names) {
        for (String name : names) {
            Charset charset = supported(name);
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    private static @Nullable Charset supported(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> table = new HashMap<>();
        Table.read("charsets.tsv", row -> {
            List<String> names = List.of(row[0].split("; "));
            for (String label : row[1].split("; ")) {
                table.put(label, names);
            }
        });
        return table;
    }
}
