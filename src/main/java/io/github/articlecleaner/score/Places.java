package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.Parts;
import io.github.articlecleaner.model.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Where each paragraph stands: towards the story, the title, the page's ends and its neighbours. */
final class Places {

    private static final Parts NONE = new Parts();

    /** Begins the name of a mark around most of the prose: it is another one than the same mark on a box. */
    private static final String SPREAD = "*";

    /** The marks of so many containers behind the near ones still tell something of the story, of fewer something of the kind. */
    private static final int OUTER = 6;

    private static final int SOME_OUTER = 3;

    /** So many words of a paragraph are looked at by its neighbours. */
    private static final int FIRST_WORDS = 12;

    /** The cue topics that are kinds, a bit each; the rest are voices. */
    static final int KINDS = (1 << Cues.WE) - 1;

    /** Cues this near speak for their neighbours too: a box has about so many paragraphs on each side of its ask. */
    private static final int CUE_REACH = 3;

    /** So many numbers {@link #kinship} tells. */
    static final int KINSHIPS = 4;

    /** Way to the main container: steps up times seven plus steps down. */
    final int[] way;
    /** Share of the page's prose in paragraphs that look alike. */
    final int[] alike;
    final int[] alikeCount;
    /** Before, within or after the prose of the main container, and how far. */
    final int[] story;
    /** Distance to the nearest prose before and after. */
    final int[] gap;
    /** Place on the page, by prose. */
    final int[] page;
    /** Before or after the headline, and how far. */
    final int[] title;
    /** Who speaks: bits for we, you, reported speech, own name. */
    final int[] voice;
    /** Topics of cues in the few paragraphs before and after. */
    final int[] cuesBefore;
    final int[] cuesAfter;
    /** How much of the page's prose the main container holds. */
    final int main;
    /** How much prose the page has. */
    final int prose;

    /** Marks by the number of their container, and those of some from it outwards. */
    private final Parts[] marks;
    private final Parts[] outer;
    private final Parts[] someOuter;
    private final PartsPool marksOf = new PartsPool(words -> parts(words, this::mark));
    private final PartsPool wordsOf = new PartsPool(words -> parts(words, this::word));
    private final @Nullable Parts[] firstWords;
    /** Used again for each container. */
    private long[] gathered = new long[16];
    private final Facts facts;
    private final @Nullable Vocabulary vocabulary;

    Places(Facts facts, @Nullable Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        int size = facts.size;
        Layout layout = facts.layout;
        way = new int[size];
        alike = new int[size];
        alikeCount = new int[size];
        story = new int[size];
        gap = new int[size];
        page = new int[size];
        title = new int[size];
        voice = new int[size];
        cuesBefore = new int[size];
        cuesAfter = new int[size];
        main = Buckets.place(layout.mainShare);
        prose = Buckets.count(layout.allProse / 50);
        int[] before = new int[size];
        int[] after = new int[size];
        distances(before, after);
        double all = Math.max(1, layout.allProse);
        for (int i = 0; i < size; i++) {
            way[i] = layout.up[i] * 7 + layout.down[i];
            alike[i] = Buckets.place(layout.groupProse[layout.group[i]] / all);
            alikeCount[i] = Buckets.count(layout.groupCount[layout.group[i]]);
            story[i] = story(i, all);
            gap[i] = Math.min(4, before[i]) * 5 + Math.min(4, after[i]);
            page[i] = facts.page.markup() ? Buckets.place(layout.proseBefore[i] / all) : ends(i);
            int distance = facts.headline < 0 ? 0 : Buckets.count(Math.abs(i - facts.headline));
            title[i] = facts.headline < 0 ? 0 : i == facts.headline ? 1 : i < facts.headline ? 2 + distance : 12 + distance;
            voice[i] = voice(i);
        }
        cuesAround();
        marks = new Parts[layout.containers];
        firstWords = new Parts[size];
        outer = new Parts[layout.containers];
        someOuter = new Parts[layout.containers];
    }

    /** Paragraphs since the last prose, and until the next. */
    private void distances(int[] before, int[] after) {
        int last = -100;
        for (int i = 0; i < facts.size; i++) {
            before[i] = i - last - 1;
            if (facts.layout.prose[i] > 0) {
                last = i;
            }
        }
        last = facts.size + 100;
        for (int i = facts.size - 1; i >= 0; i--) {
            after[i] = last - i - 1;
            if (facts.layout.prose[i] > 0) {
                last = i;
            }
        }
    }

    private int story(int i, double all) {
        Layout layout = facts.layout;
        if (layout.firstProse < 0) {
            return 0;
        }
        if (i < layout.firstProse) {
            return 1 + Math.min(5, Buckets.count(layout.firstProse - i));
        }
        if (i > layout.lastProse) {
            return 10 + Math.min(6, Buckets.count(i - layout.lastProse));
        }
        double share = layout.proseBefore[i] / all;
        return i == layout.firstProse ? 20 : i == layout.lastProse ? 21 : share < 0.2 ? 22 : share < 0.8 ? 23 : 24;
    }

    /** Plain text has nothing but its order: from the start, and from the end. */
    private int ends(int i) {
        int toEnd = facts.size - 1 - i;
        return i < 3 ? i : toEnd < 10 ? 10 + toEnd : i < 6 ? 3 : 4;
    }

    private int voice(int i) {
        Wording wording = facts.wordings[i];
        return Math.min(2, wording.we) + 3 * Math.min(1, wording.you) + 6 * Math.min(1, wording.said) + 12 * facts.ownName[i];
    }

    private void cuesAround() {
        for (int i = 0; i < facts.size; i++) {
            int topics = facts.wordings[i].topics & KINDS;
            if (topics != 0) {
                for (int n = Math.max(0, i - CUE_REACH); n < i; n++) {
                    cuesAfter[n] |= topics;
                }
                for (int n = i + 1; n <= Math.min(facts.size - 1, i + CUE_REACH); n++) {
                    cuesBefore[n] |= topics;
                }
            }
        }
    }

    /** How near two paragraphs are in the tree: 0 the same container, 1 the same parent, 2 further, 3 no neighbour. */
    int kinship(int i, int n) {
        if (n < 0 || n >= facts.size) {
            return 3;
        }
        return facts.sources.get(i).container().kinship(facts.sources.get(n).container());
    }

    /** A container's marks; remembered, since many paragraphs ask for the same ones. */
    Parts marks(Container container) {
        Parts known = marks[container.id()];
        if (known == null) {
            known = container.marks().isEmpty() ? NONE : marksOf.of(container.marks());
            marks[container.id()] = known;
        }
        return known;
    }

    /** The marks of some containers from one outwards, each once. */
    Parts outerMarks(@Nullable Container container) {
        return marks(container, OUTER, outer);
    }

    /** The marks of fewer of them. */
    Parts someOuterMarks(@Nullable Container container) {
        return marks(container, SOME_OUTER, someOuter);
    }

    private Parts marks(@Nullable Container container, int levels, Parts[] remembered) {
        if (container == null) {
            return NONE;
        }
        Parts known = remembered[container.id()];
        if (known == null) {
            known = gather(container, levels);
            remembered[container.id()] = known;
        }
        return known;
    }

    private Parts gather(Container container, int levels) {
        int count = 0;
        int step = 0;
        for (Container c = container; c != null && step < levels; c = c.parent()) {
            Parts some = marks(c);
            for (int i = 0; i < some.size(); i++) {
                gathered = count == gathered.length ? Arrays.copyOf(gathered, count * 2) : gathered;
                gathered[count] = some.hash(i);
                count += isIn(gathered, count, some.hash(i)) ? 0 : 1;
            }
            step++;
        }
        return count == 0 ? NONE : new Parts(Arrays.copyOf(gathered, count));
    }

    private static boolean isIn(long[] hashes, int count, long hash) {
        for (int i = 0; i < count; i++) {
            if (hashes[i] == hash) {
                return true;
            }
        }
        return false;
    }

    private long mark(String mark) {
        return word(facts.spread.isSpread(mark) ? SPREAD + mark : mark);
    }

    /** The words of the addresses a paragraph's links lead to. */
    Parts targets(int i) {
        return words(facts.sources.get(i).targets());
    }

    /** The marks of inline elements in a paragraph. */
    Parts innerMarks(int i) {
        return words(facts.sources.get(i).innerMarks());
    }

    /** The first words of a paragraph, each once, none where there is no such paragraph; several neighbours ask for the same ones. */
    Parts firstWords(int i) {
        if (i < 0 || i >= facts.size) {
            return NONE;
        }
        Parts known = firstWords[i];
        if (known == null) {
            Wording wording = facts.wordings[i];
            known = distinct(Arrays.copyOf(wording.words, Math.min(FIRST_WORDS, wording.count)));
            firstWords[i] = known;
        }
        return known;
    }

    private Parts words(List<String> words) {
        return words.isEmpty() ? NONE : wordsOf.of(words);
    }

    private Parts parts(List<String> words, ToLongFunction<String> hash) {
        long[] hashes = new long[words.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash.applyAsLong(words.get(i));
        }
        return distinct(hashes);
    }

    /** Some hashes, each once, in their order; the array is used up. */
    private Parts distinct(long[] hashes) {
        int count = 0;
        for (long hash : hashes) {
            if (!isIn(hashes, count, hash)) {
                hashes[count++] = hash;
            }
        }
        return new Parts(count == hashes.length ? hashes : Arrays.copyOf(hashes, count));
    }

    /** The hash of a word that comes from markup. */
    private long word(String word) {
        long hash = FeatureHash.of(word);
        if (vocabulary != null) {
            vocabulary.learn(hash, word);
        }
        return hash;
    }
}
