package io.github.articlecleaner.read;

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
        return !known || tag.equals(UNKNOWN) || tag.equals("mul") || tag.equals("zxx") ? "" : tag;
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
            boolean letter = Character.isLetter(c) || c == '\'' || c == '’';
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

    /** Letters counted by script, where a script names a language. */
    private static final class Scripts {
        private int all;
        private int kana;
        private int han;
        private int hangul;
        private int greek;
        private int hebrew;
        private int georgian;
        private int thai;
        private int armenian;

        void see(char c) {
            all++;
            if (c < 0x370) {
                return;
            }
            if (c < 0x400) {
                greek++;
            } else if (c >= 0x530 && c < 0x590) {
                armenian++;
            } else if (c >= 0x590 && c < 0x600) {
                hebrew++;
            } else if (c >= 0xe00 && c < 0xe80) {
                thai++;
            } else if (c >= 0x10a0 && c < 0x1100) {
                georgian++;
            } else if (c >= 0x3040 && c < 0x3100) {
                kana++;
            } else if (c >= 0x3400 && c < 0xa000) {
                han++;
            } else if (c >= 0xac00 && c < 0xd7b0) {
                hangul++;
            }
        }

        String language() {
            if ((han + kana) * 2 > all) {
                return kana * 10 > han ? "ja" : "zh";
            }
            String found = most(hangul, "ko", most(greek, "el", most(hebrew, "he", "")));
            return most(georgian, "ka", most(thai, "th", most(armenian, "hy", found)));
        }

        private String most(int letters, String language, String otherwise) {
            return letters * 2 > all ? language : otherwise;
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
