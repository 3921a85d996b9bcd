package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes names of what pages write where an author belongs: splits lists, drops roles, degrees, addresses and the site's own name. */
public final class Authors {

    /** Longer is a sentence about the author. */
    private static final int MOST_CHARACTERS = 60;

    private static final int MOST_WORDS = 7;

    /** So many words can be a sentence. */
    private static final int FEW_WORDS = 3;

    /** Papers have hundreds. */
    private static final int MOST_AUTHORS = 200;

    /** The names of hundreds have no more characters together; what stands behind them is not read. */
    static final int LONGEST_BYLINE = 10_000;

    /** An address without its scheme: a host in small letters, or none, before a path. An agency behind a slash is none. */
    private static final Pattern ADDRESS = Pattern.compile("(?:(?:[a-z0-9-]+\\.)+[a-z]{2,}/|/[^/\\s]+/)\\S+");

    private static final String SEPARATORS = ",;|/•·\n、，；／";

    private final Set<String> notNames;
    private final List<String> names = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /**
     * Authors of a page.
     *
     * @param notNames what is no author on this page: the site's and the publisher's name
     */
    public Authors(List<String> notNames) {
        this(notNames.stream().map(Lower::key).collect(Collectors.toSet()));
    }

    private Authors(Set<String> notNames) {
        this.notNames = notNames;
    }

    /** Authors of the same page, none found yet. */
    Authors anew() {
        return new Authors(notNames);
    }

    /** {@return the names so far, each once} */
    public List<String> names() {
        return names;
    }

    /**
     * Adds the names in a byline or in one field of metadata.
     *
     * @param byline such as {@code By Ada Lind, Staff Writer, and Ben Okoro}
     * @return {@code this}
     */
    public Authors add(String byline) {
        if (isAddress(byline)) {
            return this;
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= byline.length() && i < LONGEST_BYLINE; i++) {
            char c = i < byline.length() ? byline.charAt(i) : ',';
            // What stands in brackets is a role, a place, an agency.
            boolean bracket = c == '(' || c == '[' || c == '（';
            boolean separator = SEPARATORS.indexOf(c) >= 0 || isDash(byline, i);
            if (depth == 0 && (bracket || separator)) {
                part(byline.substring(start, i), parts);
                start = i + 1;
            }
            if (bracket) {
                depth++;
            } else if (depth > 0 && (c == ')' || c == ']' || c == '）')) {
                depth--;
                start = i + 1;
            }
        }
        for (String name : parts) {
            String key = Lower.key(name);
            if (!notNames.contains(key) && names.size() < MOST_AUTHORS && known.add(key)) {
                names.add(name);
            }
        }
        return this;
    }

    private static boolean isAddress(String text) {
        return text.contains("://") || ADDRESS.matcher(text.strip()).matches();
    }

    /** {@code Okoro, Benedict} as {@code Benedict Okoro}: one comma, and a single word on one side of it. */
    static String inOrder(String name) {
        int comma = name.indexOf(',');
        if (comma < 0 || comma != name.lastIndexOf(',')) {
            return name;
        }
        String last = name.substring(0, comma).strip();
        String first = name.substring(comma + 1).strip();
        boolean single = !last.isEmpty() && !first.isEmpty() && (last.indexOf(' ') < 0 || first.indexOf(' ') < 0) && !Bylines.isRole(lower(first)) && !Bylines.TITLE.contains(lower(first));
        return single ? first + " " + last : name;
    }

    Authors addAll(List<String> bylines) {
        bylines.forEach(this::add);
        return this;
    }

    /** A dash parts names from roles when it stands alone. */
    private static boolean isDash(String text, int i) {
        return i > 0 && i + 1 < text.length() && "-–—".indexOf(text.charAt(i)) >= 0
                && Spaces.isSpace(text.charAt(i - 1)) && Spaces.isSpace(text.charAt(i + 1));
    }

    /** Adds what stands between two separators: a name, some names, or none. */
    private static void part(String text, List<String> parts) {
        List<String> words = new ArrayList<>(List.of(withoutBy(text.strip()).split(" ")));
        words.removeIf(String::isEmpty);
        boolean behindName = !parts.isEmpty();
        if (behindName && words.stream().anyMatch(word -> Bylines.isRole(lower(word)))) {
            return;
        }
        boolean shouting = words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || i > 0 && isAnd(words.get(i), shouting)) {
                name(words.subList(start, i), behindName, parts);
                start = i + 1;
            } else if (i == 0 && isAnd(words.get(0), shouting)) {
                start = 1;
            }
        }
    }

    /** Initials are capitals, so only small letters join; where all is in capitals, so is what joins. */
    private static boolean isAnd(String word, boolean shouting) {
        String lower = lower(word);
        return Bylines.AND.contains(lower) && (word.equals(lower) || shouting && word.length() > 1);
    }

    private static void name(List<String> words, boolean behindName, List<String> parts) {
        List<String> kept = new ArrayList<>(words);
        while (kept.size() > 1 && isTrailing(lower(kept.get(kept.size() - 1)), kept.size())) {
            kept.remove(kept.size() - 1);
        }
        String name = trimmed(String.join(" ", kept));
        boolean title = behindName && Bylines.TITLE.contains(lower(name));
        boolean address = name.indexOf('@') >= 0 || name.contains("://") || name.startsWith("www.");
        boolean sentence = kept.size() >= FEW_WORDS && kept.stream().filter(word -> Character.isLowerCase(word.charAt(0)) && !Bylines.PARTICLE.contains(word)).count() * 2 > kept.size();
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        if (letters && !sentence && !title && !address && kept.size() <= MOST_WORDS && name.length() <= MOST_CHARACTERS) {
            parts.add(name);
        }
    }

    /** A degree behind two names, or a role that needs no comma, as in Korean. */
    private static boolean isTrailing(String word, int words) {
        return words > 2 && Bylines.TITLE.contains(word) || !word.isEmpty() && word.charAt(0) > 0x2e80 && Bylines.ROLE.contains(word);
    }

    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && ":*-–—\"'“”•.".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ":*-–—\"'“”•".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end).strip();
    }

    /** Whether a word stands between names. */
    static boolean isAnd(String word) {
        return Bylines.AND.contains(word);
    }

    /** The text behind the longest opening such as {@code Written by}. */
    static String withoutBy(String text) {
        for (int end = Math.min(text.length(), 30); end > 0; end--) {
            char next = end < text.length() ? text.charAt(end) : 'x';
            if (next == ':' || next == '：' || Spaces.isSpace(next)) {
                String phrase = lower(text.substring(0, end));
                if (!Bylines.BY.contains(phrase) && !Bylines.OF.contains(phrase)) {
                    continue;
                }
                String rest = text.substring(end + 1).strip();
                rest = rest.startsWith(":") ? rest.substring(1).strip() : rest;
                boolean sure = Bylines.BY.contains(phrase) || next == ':' && Bylines.OF.contains(phrase);
                if (!rest.isEmpty() && (sure || Bylines.OF.contains(phrase) && rest.indexOf(' ') > 0)) {
                    return rest;
                }
            }
        }
        return text;
    }

    private static String lower(String word) {
        return Lower.of(word);
    }
}
