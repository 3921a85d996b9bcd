package io.github.articlecleaner.read;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The names of months in the languages the Java runtime knows (from Unicode's CLDR), whole and shortened. */
final class Months {

    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /** So many languages are kept at most, made up or not: any page may declare any. No runtime knows so many. */
    private static final int MOST_LANGUAGES = 1_000;

    /** Names are not shortened further. */
    private static final int SHORTEST = 3;

    private static final Map<String, Map<String, Month>> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** Languages that have no names of their own: pages make up any number, so they take no room from the others and are forgotten when there are too many. */
    private static final Set<String> NAMELESS = ConcurrentHashMap.newKeySet();

    /** What the runtime gives a language that it does not know. */
    private static final Map<String, Month> NOBODYS = load("und");

    private Months() {}

    /** Month names in lower case, without full stops; where the runtime does not know the language, those that it gives any. */
    static Map<String, Month> of(String language) {
        Map<String, Month> known = BY_LANGUAGE.get(language);
        if (known != null) {
            return known;
        }
        if (NAMELESS.contains(language)) {
            return NOBODYS;
        }
        Map<String, Month> names = load(language);
        if (names.equals(NOBODYS)) {
            if (NAMELESS.size() >= MOST_LANGUAGES) {
                NAMELESS.clear();
            }
            NAMELESS.add(language);
            return NOBODYS;
        }
        if (BY_LANGUAGE.size() < MOST_LANGUAGES) {
            BY_LANGUAGE.put(language, names);
        }
        return names;
    }

    private static Map<String, Month> load(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                String name = Lower.of(month.getDisplayName(style, locale)).replace(".", "");
                if (!name.isEmpty() && name.codePoints().allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
                    names.putIfAbsent(name, month);
                }
            }
        }
        shorten(names);
        return names;
    }

    /** Adds what is short for one month only, such as {@code sept}: people shorten in more ways than the tables know. */
    private static void shorten(Map<String, Month> names) {
        Map<String, Month> shorter = new HashMap<>();
        Set<String> ofTwo = new HashSet<>();
        names.forEach((name, month) -> {
            for (int end = SHORTEST; end < name.length(); end++) {
                Month other = shorter.putIfAbsent(name.substring(0, end), month);
                if (other != null && other != month) {
                    ofTwo.add(name.substring(0, end));
                }
            }
        });
        shorter.keySet().removeAll(ofTwo);
        shorter.forEach(names::putIfAbsent);
    }
}
