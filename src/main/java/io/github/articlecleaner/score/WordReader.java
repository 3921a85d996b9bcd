package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.Vocabulary;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads the words of paragraphs, one after the other, each character once. One instance serves one page. */
final class WordReader {

    /** A Chinese or Japanese character carries about as much as 0.6 of a word in scripts with spaces. */
    private static final double CJK_WORD = 0.6;

    /** Three clusters of Thai, Lao, Khmer or Burmese carry about as much as a word. */
    private static final double CLUSTER_WORD = 1 / 3.0;

    /** What is so long is more than a heading, and ends with its sentence in scripts without stops. */
    private static final int SENTENCE = 9;

    /** So many first letters of a word are its stem: endings of most languages stand behind them. */
    private static final int STEM = 5;

    /** A shorter word says nothing of a topic. */
    private static final int SHORTEST = 3;

    /** After so many paragraphs the clock is asked. */
    private static final int SOME = 16;

    /** Korean syllables say more, and what is joined to a noun stands behind them. */
    private static final int HANGUL_STEM = 2;

    private static final String CLOSERS = "\"'”’»)]」』）*";
    private static final String COMMAS = ",;，、；،";
    private static final String QUOTES = "\"“”„«»「」『』";

    private final @Nullable Vocabulary vocabulary;
    private final long[] words = new long[Wording.MOST_WORDS];
    private final long[] shortened = new long[Wording.MOST_WORDS];
    private final int[] stems = new int[Wording.MOST_WORDS];
    private int stemCount;
    /** The stem of the word that is being read, 0 while it has none; and the word right before without a blank, in scripts that write none. */
    private long stem;
    private long unitBefore;
    /** How many words were read, of each sort. */
    private int spaced;
    private int cjk;
    private int clusters;
    /** What is being read. */
    private Wording wording = new Wording();
    private boolean sentenceBegins;

    /** Phrases that have begun: nodes of the tree of cues; and those after the word that ended last. */
    private int[] begun = new int[16];
    private int begunCount;
    private int[] next = new int[16];
    /** Phrases that go on with a word beginning as the one that is being read. */
    private int[] stemmed = new int[16];
    private int stemmedCount;

    WordReader(@Nullable Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of a page's paragraphs, or of as many of the first as the time allows. */
    Wording[] read(Page page, BooleanSupplier timeIsUp) {
        Wording[] wordings = new Wording[page.sources().size()];
        for (int i = 0; i < wordings.length; i++) {
            if (i % SOME == SOME - 1 && timeIsUp.getAsBoolean()) {
                return Arrays.copyOf(wordings, i);
            }
            wordings[i] = read(page.sources().get(i).text());
        }
        return wordings;
    }

    Wording read(String text) {
        wording = new Wording();
        sentenceBegins = true;
        begunCount = 0;
        stemmedCount = 0;
        stemCount = 0;
        unitBefore = 0;
        spaced = 0;
        cjk = 0;
        clusters = 0;
        int length = text.length();
        int start = -1;
        char before = ' ';
        long state = FeatureHash.start();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            boolean word = i < length && Wording.isWordCharacter(c);
            if (start >= 0 && (!word || Unspaced.parts(before, c))) {
                end(text, start, i, state);
                start = -1;
            }
            if (word) {
                if (start < 0) {
                    start = i;
                    state = FeatureHash.start();
                    stemmedCount = 0;
                    stem = 0;
                    begins(c);
                }
                char folded = Wording.fold(c);
                if (folded == '0') {
                    wording.digits++;
                }
                state = FeatureHash.next(state, folded);
                int size = i - start + 1;
                if (size <= STEM && isStem(text.charAt(start), size)) {
                    stem = state;
                }
                if (wording.count < Wording.MOST_WORDS && size <= Cues.LONGEST_STEM && (size >= Cues.SHORTEST_STEM || size == HANGUL_STEM && Wording.isHangul(c))) {
                    follow(state);
                }
            } else {
                unitBefore = 0;
                if (c != ' ') {
                    sign(c, text, i);
                } else if (i < length && Unspaced.isWithoutStops(before) && i + 1 < length && Unspaced.isWithoutStops(text.charAt(i + 1))) {
                    wording.commas++;
                }
            }
            before = c;
        }
        wording.length = spaced + cjk * CJK_WORD + clusters * CLUSTER_WORD;
        wording.words = Arrays.copyOf(words, wording.count);
        wording.shortened = Arrays.copyOf(shortened, wording.count);
        wording.stems = Arrays.copyOf(stems, stemCount);
        ending(text);
        return wording;
    }

    /** A word begins with a letter. What is Chinese or Japanese neither is a name nor keeps one from beginning a sentence. */
    private void begins(char c) {
        if (Unspaced.isCjk(c)) {
            return;
        }
        if (!sentenceBegins && Character.isUpperCase(c)) {
            wording.names++;
        }
        sentenceBegins = false;
    }

    /** Whether so many letters of a word are its stem as far as it was read; a number has none, for all of one length are alike. */
    private static boolean isStem(char first, int size) {
        return Wording.isHangul(first) ? size == HANGUL_STEM : size >= SHORTEST && Wording.fold(first) != '0';
    }

    /** Follows the cues that go on with a word beginning so. */
    private void follow(long state) {
        for (int b = 0; b < begunCount; b++) {
            begin(Cues.TABLE.afterStem(begun[b], state));
        }
        begin(Cues.TABLE.firstStem(state));
    }

    private void begin(int node) {
        if (node > 0) {
            stemmed = stemmedCount == stemmed.length ? Arrays.copyOf(stemmed, stemmedCount * 2) : stemmed;
            stemmed[stemmedCount++] = node;
        }
    }

    private void end(String text, int start, int end, long hash) {
        char first = text.charAt(start);
        boolean character = Unspaced.isCjk(first);
        long asStem = hash;
        if (character || Unspaced.isClustered(first)) {
            stem = unitBefore == 0 ? 0 : FeatureHash.join(unitBefore, hash);
            unitBefore = hash;
            cjk += character ? 1 : 0;
            clusters += character ? 0 : 1;
        } else {
            unitBefore = 0;
            spaced++;
            asStem = stem == 0 ? hash : stem;
        }
        wording.textHash = FeatureHash.join(wording.textHash, hash);
        if (wording.count >= Wording.MOST_WORDS) {
            wording.readTo = Math.min(wording.readTo, start);
            return;
        }
        words[wording.count] = hash;
        shortened[wording.count++] = asStem;
        if (FunctionWords.TABLE.has(hash)) {
            wording.functionWords++;
        } else if (stem != 0) {
            stems[stemCount++] = (int) (stem ^ stem >>> Integer.SIZE);
        }
        if (vocabulary != null) {
            String word = Wording.lower(text.substring(start, end));
            vocabulary.learn(hash, word);
            vocabulary.learn(asStem, asStem == hash ? word : word.substring(0, Wording.isHangul(first) ? HANGUL_STEM : STEM));
        }
        cues(hash, end);
        stemmedCount = 0;
    }

    private void cues(long hash, int end) {
        if (next.length <= begunCount + stemmedCount) {
            next = new int[2 * (begunCount + 1 + stemmedCount)];
        }
        int nexts = 0;
        for (int b = 0; b <= begunCount; b++) {
            int node = b == begunCount ? Cues.TABLE.firstWord(hash) : Cues.TABLE.afterWord(begun[b], hash);
            nexts = found(node, end, nexts);
        }
        for (int s = 0; s < stemmedCount; s++) {
            nexts = found(stemmed[s], end, nexts);
        }
        int[] before = begun;
        begun = next;
        next = before;
        begunCount = nexts;
    }

    /** Notes the phrases that end at a node with a word that ends there, and the node where phrases go on. */
    private int found(int node, int end, int nexts) {
        int topics = Cues.TABLE.topics(node);
        if (topics != 0) {
            wording.topics |= topics;
            wording.we += topics >> Cues.WE & 1;
            wording.you += topics >> Cues.YOU & 1;
            wording.said += topics >> Cues.SAID & 1;
            if ((topics & Cues.ASKS) != 0) {
                wording.firstAsk = wording.firstAsk == 0 ? end : wording.firstAsk;
                wording.lastAsk = end;
            }
        }
        if (!Cues.TABLE.goesOn(node)) {
            return nexts;
        }
        next[nexts] = node;
        return nexts + 1;
    }

    private void sign(char c, String text, int at) {
        if (COMMAS.indexOf(c) >= 0) {
            wording.commas++;
        } else if (Sentences.STOPS.indexOf(c) >= 0) {
            boolean inWord = c == '.' && at + 1 < text.length() && Wording.isWordCharacter(text.charAt(at + 1));
            if (!inWord) {
                wording.sentences++;
                sentenceBegins = true;
            }
        } else if (QUOTES.indexOf(c) >= 0) {
            wording.quotes++;
            wording.startsQuote |= at == 0;
            sentenceBegins = true;
        } else if (c == ':' || c == '：') {
            sentenceBegins = true;
        } else if (c == '@') {
            wording.address = true;
        } else if (c == '©') {
            wording.copyright = true;
        } else if (c == '|' || c == '·' || c == '•' || c == '›' || c == '»' || c == '/') {
            wording.bars++;
        } else if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
            wording.currencies++;
        }
    }

    private void ending(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char c = last >= 0 ? text.charAt(last) : ' ';
        boolean goesOn = c == '…' || text.endsWith("...");
        wording.endsSentence = Sentences.STOPS.indexOf(c) >= 0 && !goesOn;
        if (Unspaced.isWithoutStops(c) && wording.length >= SENTENCE) {
            wording.endsSentence = true;
            wording.sentences++;
        }
        wording.endsColon = c == ':' || c == '：';
        wording.endsOpen = goesOn || c == ',';
    }
}
