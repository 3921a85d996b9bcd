package io.github.articlecleaner.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the table {@code amounts.tsv} for currencies, periods and large numbers; those of the page's language go first. */
final class MoneyWords {

    static final String TIMES = "TIMES";

    /** Of words that only begin as one for money does. */
    private static final String NOTHING = "NONE";

    private static final String ALL = "*";

    private static final Set<String> PERIODS = Set.of("ONCE", "WEEKLY", "MONTHLY", "YEARLY");

    private static final char FIRST_CJK = 0x2e80;

    /** So many digits has the number of a year. */
    private static final int YEAR = 4;

    private static final MoneyWords TABLE = load();

    /** What a word means, by language and word; beginnings of words keep their star. */
    private final Map<String, String> meanings = new HashMap<>();
    /** Phrases that tell a period. */
    private final Map<String, Period> periods = new HashMap<>();
    private int longest;
    /** The currencies with a sign that is letters and a dollar sign, such as {@code AU$}: a bare sign may be theirs. */
    private final Set<String> dollars = new HashSet<>();

    private MoneyWords() {}

    /**
     * The currency or {@link #TIMES} that a word means, or null. A code that the table has in capitals must stand in capitals; an open word goes on for no more than
     * so many letters, but where no spaces are written for any number of them.
     */
    static @Nullable String meaning(String written, String language, int ending) {
        String own = TABLE.lookUp(written, language, ending);
        String meaning = own == null ? TABLE.lookUp(written, ALL, ending) : own;
        return NOTHING.equals(meaning) ? null : meaning;
    }

    /** Whether a word is the code of one of the currencies whose sign, alone, may be a dollar's. */
    static boolean isDollarCode(String word) {
        return TABLE.dollars.contains(word);
    }

    /** A text in small letters, character by character: the places stay, also where a letter would become two. */
    static String small(String text) {
        char[] small = text.toCharArray();
        for (int i = 0; i < small.length; i++) {
            small[i] = Character.toLowerCase(small[i]);
        }
        return new String(small);
    }

    private @Nullable String lookUp(String written, String language, int ending) {
        String word = small(written);
        String code = meanings.get(language + written);
        String exact = code != null ? code : meanings.get(language + word);
        int least = word.isEmpty() || isUnspaced(word.charAt(0)) ? 1 : Math.max(1, word.length() - ending);
        for (int end = Math.min(word.length(), longest); exact == null && end >= least && word.indexOf('.') < 0; end--) {
            exact = meanings.get(language + word.substring(0, end) + "*");
        }
        return exact;
    }

    /** The period that a text in lower case tells; {@link Period#UNSAID} where it tells none or gives a choice. */
    static Period period(String text, String language) {
        List<Period> told = new ArrayList<>();
        TABLE.periods.forEach((phrase, period) -> {
            if (!told.contains(period) && find(text, phrase, language) >= 0) {
                told.add(period);
            }
        });
        return told.size() == 1 ? told.get(0) : Period.UNSAID;
    }

    /** Where the first phrase that tells a period ends; -1 where none does. */
    static int afterFirst(String text, String language) {
        int first = Integer.MAX_VALUE;
        int end = -1;
        for (String phrase : TABLE.periods.keySet()) {
            int at = find(text, phrase, language);
            if (at >= 0 && at <= first) {
                int after = at + phrase.length() - (phrase.endsWith(ALL) ? 1 : 0);
                end = at < first ? after : Math.max(end, after);
                first = at;
            }
        }
        return end;
    }

    /**
     * Where a phrase stands in a text as words of its own, or -1; also where it is another word in the language, such as {@code once} in Spanish. The month of a
     * Chinese, Japanese or Korean date, right behind its number, tells no period, nor does the word for a year before its number.
     */
    private static int find(String text, String phrase, String language) {
        if (NOTHING.equals(TABLE.meanings.get(language + phrase))) {
            return -1;
        }
        boolean open = phrase.endsWith(ALL);
        String letters = open ? phrase.substring(0, phrase.length() - 1) : phrase;
        for (int at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
            int end = at + letters.length();
            char begin = letters.charAt(0);
            boolean inDate = at > 0 && begin >= FIRST_CJK && Character.isDigit(text.charAt(at - 1));
            boolean begins = !inDate && (at == 0 || isUnspaced(begin) || !Character.isLetter(begin) || !Character.isLetter(text.charAt(at - 1)));
            boolean ends = open || end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends && !isYear(text, end)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a number of four digits stands behind a space. */
    private static boolean isYear(String text, int space) {
        int end = space + 1;
        while (end < text.length() && end <= space + YEAR + 1 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return space < text.length() && text.charAt(space) == ' ' && end == space + YEAR + 1;
    }

    /** Scripts that set no spaces between words: Chinese, Japanese; Thai and Lao; Burmese; Khmer. */
    static boolean isUnspaced(char c) {
        return c >= 0xe00 && (Character.isIdeographic(c) || c <= 0xeff || c >= 0x1000 && c <= 0x109f || c >= 0x1780 && c <= 0x17ff
                || c >= 0x3040 && c <= 0x30ff);
    }

    private void add(String language, String what, String word) {
        if (PERIODS.contains(what)) {
            periods.put(word, Period.valueOf(what));
        } else {
            meanings.put(language + word, what);
            longest = Math.max(longest, word.length());
            if (word.length() > 1 && word.endsWith("$")) {
                dollars.add(what);
            }
        }
    }

    private static MoneyWords load() {
        MoneyWords words = new MoneyWords();
        try (InputStream in = MoneyWords.class.getResourceAsStream("/io/github/articlecleaner/amounts.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t");
                    words.add(fields[0], fields[1], fields[2].equals(fields[1]) ? fields[2] : small(fields[2]));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("amounts.tsv cannot be read", e);
        }
    }
}
