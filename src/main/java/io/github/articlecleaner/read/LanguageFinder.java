package io.github.articlecleaner.read;

import static java.util.Map.entry;

import io.github.articlecleaner.article.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds a page's language: what it declares, else what script and stop words say. */
final class LanguageFinder {

    /** The tag for a language that could not be told (BCP 47, ISO 639-2). */
    static final String UNKNOWN = "und";

    /** So many words settle a language; a page may have a million. */
    private static final int MOST_WORDS = 3000;

    /** Fewer stop words than this, or than one word in eight, and the language stays open. */
    private static final int LEAST_STOP_WORDS = 2;

    private static final String KANA = "ja";
    private static final String HAN = "zh";

    /**
     * A script in which one language by far writes most.
     *
     * @param first its first letter
     * @param last its last letter
     * @param language that language
     */
    private record Script(char first, char last, String language) {}

    /** In the order of their letters. Chinese and Japanese share one and are told apart by how much kana there is. */
    private static final List<Script> SCRIPTS = List.of(
            new Script('\u0370', '\u03ff', "el"), new Script('\u0530', '\u058f', "hy"), new Script('\u0590', '\u05ff', "he"),
            new Script('\u0980', '\u09ff', "bn"), new Script('\u0a00', '\u0a7f', "pa"), new Script('\u0a80', '\u0aff', "gu"),
            new Script('\u0b00', '\u0b7f', "or"), new Script('\u0b80', '\u0bff', "ta"), new Script('\u0c00', '\u0c7f', "te"),
            new Script('\u0c80', '\u0cff', "kn"), new Script('\u0d00', '\u0d7f', "ml"), new Script('\u0d80', '\u0dff', "si"),
            new Script('\u0e00', '\u0e7f', "th"), new Script('\u0e80', '\u0eff', "lo"), new Script('\u1000', '\u109f', "my"),
            new Script('\u10a0', '\u10ff', "ka"), new Script('\u1200', '\u139f', "am"), new Script('\u1780', '\u17ff', "km"),
            new Script('\u3040', '\u30ff', KANA), new Script('\u3400', '\u9fff', HAN), new Script('\uac00', '\ud7af', "ko"));

    /** Stop word to the languages that have it, from the table {@code stopwords.tsv}. */
    private static final Map<String, List<String>> STOP_WORDS = load();

    private LanguageFinder() {}

    /** The language's two or three letters out of {@code en-GB} or {@code de_AT}; empty where there is none. */
    static String primary(String declared) {
        int end = 0;
        while (end < declared.length() && (declared.charAt(end) | 0x20) >= 'a' && (declared.charAt(end) | 0x20) <= 'z') {
            end++;
        }
        String tag = declared.substring(0, end).toLowerCase(Locale.ROOT);
        boolean known = tag.length() == 2 || tag.length() == 3;
        return !known ? "" : switch (tag) {
            case UNKNOWN, "mul", "zxx" -> "";
            // Codes that ISO 639 gave up in 1989.
            case "iw" -> "he";
            case "in" -> "id";
            case "ji" -> "yi";
            default -> tag.length() == 3 ? ThreeLetters.SHORT.getOrDefault(tag, tag) : tag;
        };
    }

    /** The language of some paragraphs; {@link #UNKNOWN} where it cannot be told. */
    static String fromText(List<Source> sources) {
        Map<String, Integer> votes = new HashMap<>();
        Scripts scripts = new Scripts();
        int words = 0;
        for (Source source : sources) {
            if (words >= MOST_WORDS) {
                break;
            }
            for (String word : words(source.text(), scripts)) {
                words++;
                for (String language : STOP_WORDS.getOrDefault(word, List.of())) {
                    votes.merge(language, 1, Integer::sum);
                }
            }
        }
        String byScript = scripts.language();
        if (!byScript.isEmpty()) {
            return byScript;
        }
        String best = UNKNOWN;
        int most = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            int count = vote.getValue();
            if (count > most || count == most && vote.getKey().compareTo(best) < 0) {
                best = vote.getKey();
                most = count;
            }
        }
        return most >= LEAST_STOP_WORDS && most * 8 >= words ? best : UNKNOWN;
    }

    private static List<String> words(String text, Scripts scripts) {
        List<String> words = new ArrayList<>();
        int start = -1;
        int end = Math.min(text.length(), MOST_WORDS * 8);
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            boolean letter = WordLetters.has(c) || c == '\'' || c == '’';
            if (letter) {
                scripts.see(c);
            }
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(Lower.of(text.substring(start, i)));
                start = -1;
            }
        }
        return words;
    }

    /** The codes of three letters, which pages are not to use for languages that have one of two (BCP 47, 2.2.1), and yet use. */
    private static final class ThreeLetters {

        /** Where libraries have a code of their own (ISO 639-2/B). */
        private static final Map<String, String> OF_LIBRARIES = Map.ofEntries(entry("alb", "sq"), entry("arm", "hy"), entry("baq", "eu"), entry("bur", "my"),
                entry("chi", "zh"), entry("cze", "cs"), entry("dut", "nl"), entry("fre", "fr"), entry("geo", "ka"), entry("ger", "de"), entry("gre", "el"),
                entry("ice", "is"), entry("mac", "mk"), entry("mao", "mi"), entry("may", "ms"), entry("per", "fa"), entry("rum", "ro"), entry("slo", "sk"),
                entry("tib", "bo"), entry("wel", "cy"));

        static final Map<String, String> SHORT = shortened();

        private static Map<String, String> shortened() {
            Map<String, String> codes = new HashMap<>(OF_LIBRARIES);
            for (String two : Locale.getISOLanguages()) {
                codes.put(new Locale(two).getISO3Language(), primary(two));
            }
            return codes;
        }
    }

    /** Letters counted by script, where a script names a language. */
    private static final class Scripts {
        private int all;
        private final int[] letters = new int[SCRIPTS.size()];

        void see(char c) {
            all++;
            if (c < SCRIPTS.get(0).first) {
                return;
            }
            for (int s = 0; s < letters.length && c >= SCRIPTS.get(s).first; s++) {
                letters[s] += c <= SCRIPTS.get(s).last ? 1 : 0;
            }
        }

        String language() {
            int kana = 0;
            int han = 0;
            for (int s = 0; s < letters.length; s++) {
                String language = SCRIPTS.get(s).language;
                if (language.equals(KANA)) {
                    kana = letters[s];
                } else if (language.equals(HAN)) {
                    han = letters[s];
                } else if (letters[s] * 2 > all) {
                    return language;
                }
            }
            return (han + kana) * 2 <= all ? "" : kana * 10 > han ? KANA : HAN;
        }
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> table = new HashMap<>();
        Table.read("stopwords.tsv", row -> {
            for (String word : row[1].split(" ")) {
                table.computeIfAbsent(word, w -> new ArrayList<>()).add(row[0]);
            }
        });
        return table;
    }
}
