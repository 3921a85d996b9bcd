package io.github.articlecleaner.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of bylines and dates in many languages, from the table {@code bylines.tsv}: all languages at once, for pages mix them. */
final class Bylines {

    static final Set<String> BY;
    static final Set<String> OF;
    static final Set<String> AND;
    static final Set<String> ROLE;
    static final Set<String> TITLE;
    static final Set<String> UPDATED;
    static final Set<String> PUBLISHED;
    static final Set<String> PARTICLE;
    /** Words of class names. */
    static final Set<String> MARK;
    /** Words of class names of a day of publication, even where they also say that something was changed: some systems write both where nothing was. */
    static final Set<String> PUBLISHED_MARK;
    /** What stands before the hours of the first and of the second half of the day. */
    static final Set<String> MORNING;
    static final Set<String> AFTERNOON;
    /** What stands before hours of the evening and of the night. */
    static final Set<String> NIGHT;
    /** What stands behind hours of the first and of the second half of the day, without points. */
    static final Set<String> AM;
    static final Set<String> PM;
    /** What stands between the number of a day and that of its month. */
    static final Set<String> MONTH;
    /** What stands in class names right before a word for a change, without a space. */
    static final Set<String> JOINED;

    static {
        Map<String, Set<String>> table = load();
        BY = table.get("by");
        OF = table.get("of");
        AND = table.get("and");
        ROLE = table.get("role");
        TITLE = table.get("title");
        UPDATED = table.get("updated");
        MORNING = table.get("morning");
        AFTERNOON = table.get("afternoon");
        NIGHT = table.get("night");
        AM = table.get("am");
        PM = table.get("pm");
        MONTH = table.get("month");
        PUBLISHED = table.get("published");
        PARTICLE = table.get("particle");
        MARK = table.get("mark");
        PUBLISHED_MARK = table.get("published mark");
        JOINED = table.get("joined");
    }

    /** The marks without their first letters, which may be capitals; and of these no longer ones that hold a shorter one. */
    private static final String[] MARK_TAILS = MARK.stream().map(mark -> mark.substring(1))
            .filter(tail -> MARK.stream().noneMatch(shorter -> shorter.length() <= tail.length() && tail.contains(shorter.substring(1)))).toArray(String[]::new);

    private static final int LONGEST_PUBLISHED = PUBLISHED.stream().mapToInt(String::length).max().orElse(0);

    /** Stems of roles are no shorter. */
    private static final int SHORTEST_STEM = 3;

    /** Nor longer. */
    private static final int LONGEST_STEM = ROLE.stream().filter(role -> role.endsWith("*")).mapToInt(role -> role.length() - 1).max().orElse(0);

    private Bylines() {}

    /** Whether class names may hold a mark: no more than a look at the letters, for nearly all of a page's elements have none. */
    static boolean mayHaveMark(String classes) {
        for (String tail : MARK_TAILS) {
            if (classes.contains(tail)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word in lower case says what somebody does. */
    static boolean isRole(String word) {
        if (ROLE.contains(word)) {
            return true;
        }
        for (int end = SHORTEST_STEM; end <= Math.min(word.length(), LONGEST_STEM); end++) {
            if (ROLE.contains(word.substring(0, end) + '*')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with a phrase such as {@code published} and goes on with another word. */
    static boolean beginsWithPublished(String text) {
        int end = 0;
        while (end < text.length() && end <= LONGEST_PUBLISHED) {
            while (end < text.length() && WordLetters.has(text.charAt(end))) {
                end++;
            }
            if (PUBLISHED.contains(Lower.of(text.substring(0, end)))) {
                return true;
            }
            if (end < text.length() && text.charAt(end) != ' ') {
                return false;
            }
            end++;
        }
        return false;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> table = new HashMap<>();
        Table.read("bylines.tsv", row -> {
            for (String phrase : row[2].split(";")) {
                table.computeIfAbsent(row[1], what -> new HashSet<>()).add(phrase.strip());
            }
        });
        return table;
    }
}
