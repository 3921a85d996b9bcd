package io.github.articlecleaner.score;

import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one paragraph as hashes, and counts of what its characters show.
 *
 * <p>A word is a run of letters, marks and digits in lower case, every digit read as 0; a Chinese or Japanese character is a
 * word of its own.
 */
final class Wording {

    /** Words beyond this say nothing new about what a paragraph is; its length is counted to the end. */
    static final int MOST_WORDS = 60;

    /** A Chinese or Japanese character carries about as much as 0.6 of a word in scripts with spaces. */
    private static final double CJK_WORD = 0.6;

    private static final String SENTENCE_ENDS = ".!?…。！？؟۔।";
    private static final String CLOSERS = "\"'”’»)]」』）*";
    private static final String COMMAS = ",;，、；،";

    private static final String QUOTES = "\"“”„«»「」『』";

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            ASCII[c] = 1;
            ASCII[Character.toUpperCase(c)] = 1;
        }
        for (char c = '0'; c <= '9'; c++) {
            ASCII[c] = 2;
        }
    }

    long[] words = new long[16];
    int count;
    /** Length in words, of which Chinese and Japanese characters are fractions. */
    double length;
    int digits;
    /** Words with a capital that do not begin a sentence: names, in scripts that have capitals and languages that spare them. */
    int names;
    int quotes;
    boolean startsQuote;
    int commas;
    int sentences;
    int currencies;
    boolean endsSentence;
    boolean endsColon;
    boolean endsOpen;
    boolean address;
    boolean copyright;
    int bars;
    /** Topics of the cues in the text, a bit each, and how many cues. */
    int topics;
    final int[] hits = new int[Cues.TOPICS.size()];
    long textHash;
    /** Where the last word ends whose cues were looked for; behind it there may be more. */
    int readTo = Integer.MAX_VALUE;

    private boolean sentenceBegins = true;
    private int cjk;
    private int spaced;

    /** Phrases that have begun: nodes of the tree of cues. */
    private int[] begun = new int[8];
    private int begunCount;
    private int[] stemmed = new int[8];
    private int stemmedCount;

    /** The words of a phrase of the cue table, stems with their star. */
    static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String piece : phrase.split(" ")) {
            int start = 0;
            for (int i = 0; i <= piece.length(); i++) {
                boolean inside = i < piece.length() && (isWordCharacter(piece.charAt(i)) || piece.charAt(i) == '*')
                        && !isCjk(piece.charAt(i));
                if (!inside) {
                    if (i > start) {
                        words.add(lower(piece.substring(start, i)));
                    }
                    if (i < piece.length() && isCjk(piece.charAt(i))) {
                        words.add(piece.substring(i, i + 1));
                    }
                    start = i + 1;
                }
            }
        }
        return words;
    }

    private static String lower(String word) {
        StringBuilder lower = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            lower.append(fold(word.charAt(i)));
        }
        return lower.toString();
    }

    static Wording of(String text, @Nullable Vocabulary vocabulary) {
        Wording wording = new Wording();
        wording.read(text, vocabulary);
        return wording;
    }

    private void read(String text, @Nullable Vocabulary vocabulary) {
        int length = text.length();
        int start = -1;
        long state = FeatureHash.start();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            boolean word = i < length && isWordCharacter(c);
            if (word && isCjk(c)) {
                if (start >= 0) {
                    end(text, start, i, state, vocabulary);
                    start = -1;
                }
                end(text, i, i + 1, FeatureHash.next(FeatureHash.start(), c), vocabulary);
                cjk++;
                continue;
            }
            if (word) {
                if (start < 0) {
                    start = i;
                    state = FeatureHash.start();
                    stemmedCount = 0;
                    if (!sentenceBegins && Character.isUpperCase(c)) {
                        names++;
                    }
                    sentenceBegins = false;
                }
                char folded = fold(c);
                if (folded == '0') {
                    digits++;
                }
                state = FeatureHash.next(state, folded);
                int size = i - start + 1;
                if (count < MOST_WORDS && size <= Cues.LONGEST_STEM && (size >= Cues.SHORTEST_STEM || size == 2 && isHangul(c))) {
                    stem(state);
                }
                continue;
            }
            if (start >= 0) {
                end(text, start, i, state, vocabulary);
                spaced++;
                start = -1;
            }
            if (i < length) {
                sign(c, text, i);
            }
        }
        this.length = spaced + cjk * CJK_WORD;
        ending(text);
    }

    /** Follows the cues that go on with a word beginning so. */
    private void stem(long state) {
        for (int b = 0; b <= begunCount; b++) {
            int from = b == begunCount ? 0 : begun[b];
            int next = Cues.TABLE.afterStem(from, state);
            if (next > 0) {
                if (stemmedCount == stemmed.length) {
                    stemmed = Arrays.copyOf(stemmed, stemmedCount * 2);
                }
                stemmed[stemmedCount++] = next;
            }
        }
    }

    private void end(String text, int start, int end, long hash, @Nullable Vocabulary vocabulary) {
        textHash = FeatureHash.join(textHash, hash);
        if (count >= MOST_WORDS) {
            readTo = Math.min(readTo, start);
            return;
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = hash;
        if (vocabulary != null) {
            vocabulary.learn(hash, lower(text.substring(start, end)));
        }
        cues(hash);
        stemmedCount = 0;
    }

    private void cues(long hash) {
        int[] next = new int[begunCount + 1 + stemmedCount];
        int nexts = 0;
        for (int b = 0; b <= begunCount; b++) {
            int node = Cues.TABLE.afterWord(b == begunCount ? 0 : begun[b], hash);
            if (node > 0) {
                next[nexts++] = node;
                found(node);
            }
        }
        for (int s = 0; s < stemmedCount; s++) {
            next[nexts++] = stemmed[s];
            found(stemmed[s]);
        }
        begun = next;
        begunCount = nexts;
    }

    private void found(int node) {
        int found = Cues.TABLE.topics(node);
        topics |= found;
        for (int rest = found; rest != 0; rest &= rest - 1) {
            hits[Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    private void sign(char c, String text, int at) {
        if (c == ' ') {
            return;
        }
        if (COMMAS.indexOf(c) >= 0) {
            commas++;
        } else if (SENTENCE_ENDS.indexOf(c) >= 0) {
            boolean inWord = c == '.' && at + 1 < text.length() && isWordCharacter(text.charAt(at + 1));
            if (!inWord) {
                sentences++;
                sentenceBegins = true;
            }
        } else if (QUOTES.indexOf(c) >= 0) {
            quotes++;
            startsQuote |= at == 0;
            sentenceBegins = true;
        } else if (c == ':' || c == '：') {
            sentenceBegins = true;
        } else if (c == '@') {
            address = true;
        } else if (c == '©') {
            copyright = true;
        } else if (c == '|' || c == '·' || c == '•' || c == '›' || c == '»' || c == '/') {
            bars++;
        } else if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
            currencies++;
        }
    }

    private void ending(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char c = last >= 0 ? text.charAt(last) : ' ';
        endsSentence = SENTENCE_ENDS.indexOf(c) >= 0 && c != '…';
        endsColon = c == ':' || c == '：';
        endsOpen = c == '…' || text.endsWith("...") || c == ',';
    }

    private static boolean isWordCharacter(char c) {
        if (c < 128) {
            return ASCII[c] != 0;
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.SURROGATE;
    }

    private static char fold(char c) {
        if (c < 128) {
            return ASCII[c] == 2 ? '0' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.isDigit(c) ? '0' : Character.toLowerCase(c);
    }

    /** A Korean syllable says as much as two or three letters. */
    private static boolean isHangul(char c) {
        return c >= 0xac00 && c <= 0xd7a3;
    }

    private static boolean isCjk(char c) {
        return c >= 0x3040 && c <= 0x30ff || c >= 0x3400 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff;
    }
}
