package io.github.articlecleaner.read;

import java.text.Normalizer;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of months, whole and shortened, from the table {@code months.tsv}. */
final class Months {

    /** The accents of Latin, Greek and Cyrillic, parted from their letters. */
    private static final char FIRST_ACCENT = 0x300;

    private static final char LAST_ACCENT = 0x36f;

    /** Names are not shortened further. */
    private static final int SHORTEST = 3;

    private static final Map<String, String[]> TABLE = load();

    /** Those that were asked for; pages may declare any language, but only those of the table are kept. */
    private static final Map<String, Map<String, Month>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Months() {}

    /** Month names in lower case, without full stops; none in a language that the table does not have. */
    static Map<String, Month> of(String language) {
        int end = language.indexOf('-');
        String spoken = Lower.of(end < 0 ? language : language.substring(0, end));
        return TABLE.containsKey(spoken) ? BY_LANGUAGE.computeIfAbsent(spoken, Months::names) : Map.of();
    }

    /** The month with a name in lower case, in capitals or without accents before; null where there is none. */
    static @Nullable Month find(String language, String name) {
        Map<String, Month> names = of(language);
        Month month = names.get(name);
        return month != null || name.isEmpty() ? month : names.get(plain(name));
    }

    /** A name without accents, for what is written in capitals loses them in some languages: a dotless i is one in capitals, too. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
            if (c < FIRST_ACCENT || c > LAST_ACCENT) {
                plain.append(c == 'ı' ? 'i' : c);
            }
        }
        return plain.toString();
    }

    private static Map<String, String[]> load() {
        Map<String, String[]> table = new HashMap<>();
        Table.read("months.tsv", row -> table.put(row[0], row));
        return table;
    }

    private static Map<String, Month> names(String language) {
        Map<String, Month> names = new HashMap<>();
        String[] row = TABLE.get(language);
        for (Month month : Month.values()) {
            for (String name : row[month.getValue()].split(" ")) {
                if (!name.equals("-")) {
                    names.put(name, month);
                }
            }
        }
        addForms(names, Months::shortened);
        addForms(names, name -> Stream.of(plain(name)));
        return names;
    }

    /** Adds other forms of the names, but none that two months have. */
    private static void addForms(Map<String, Month> names, Function<String, Stream<String>> formsOf) {
        Map<String, Month> forms = new HashMap<>();
        Set<String> ofTwo = new HashSet<>();
        names.forEach((name, month) -> formsOf.apply(name).forEach(form -> {
            Month other = forms.putIfAbsent(form, month);
            if (other != null && other != month) {
                ofTwo.add(form);
            }
        }));
        forms.keySet().removeAll(ofTwo);
        forms.forEach(names::putIfAbsent);
    }

    /** What is short for a name, such as {@code sept}: people shorten in more ways than the table knows. */
    private static Stream<String> shortened(String name) {
        return IntStream.range(SHORTEST, name.length()).mapToObj(end -> name.substring(0, end));
    }
}
