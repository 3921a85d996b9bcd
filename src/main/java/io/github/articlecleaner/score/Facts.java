package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is observed of a page's paragraphs, cut into steps, before it is put together to features. */
final class Facts {

    /** Shapes of paragraphs, as seen from their neighbours. */
    static final int NONE = 0;
    static final int LONG_PROSE = 1;
    static final int PROSE = 2;
    static final int TEXT = 3;
    static final int HEADING = 4;
    static final int ITEM = 5;
    static final int SHORT = 6;
    static final int LINK = 7;
    static final int LONG_LINK = 8;
    static final int MIXED = 9;
    static final int BUTTON = 10;
    static final int PICTURE_TEXT = 11;

    /** A paragraph so many times as long as the description is not described by it. */
    private static final int MOST_DESCRIBED = 3;

    final Page page;
    final List<Source> sources;
    final int size;
    final Wording[] wordings;
    final Layout layout;
    final int[] length;
    final int[] linked;
    final int[] tag;
    final int[] inside;
    final Spread spread;
    final int[] signs;
    final int[] function;
    final int[] shape;
    final int[] likeTitle;
    final float[] likeDescription;
    final int[] repeated;
    final int[] ownName;
    /** How many names. */
    final int[] names;
    /** Whether it begins with a quote or has one, and whether it has numbers. */
    final int[] quotes;
    /** The paragraph that stands for the headline; -1 without one. */
    int headline = -1;

    Facts(Page page, @Nullable Vocabulary vocabulary) {
        this(page, page.sources().stream().map(source -> Wording.of(source.text(), vocabulary)).toArray(Wording[]::new));
    }

    Facts(Page page, Wording[] wordings) {
        this.page = page;
        this.wordings = wordings;
        sources = page.sources();
        size = sources.size();
        layout = new Layout(sources, wordings);
        length = new int[size];
        linked = new int[size];
        tag = new int[size];
        inside = new int[size];
        signs = new int[size];
        function = new int[size];
        shape = new int[size];
        likeTitle = new int[size];
        likeDescription = new float[size];
        repeated = new int[size];
        ownName = new int[size];
        names = new int[size];
        quotes = new int[size];
        Insides insides = new Insides();
        FunctionWords functionWords = FunctionWords.TABLE;
        for (int i = 0; i < size; i++) {
            Source source = sources.get(i);
            Wording wording = wordings[i];
            length[i] = Buckets.words(wording.length);
            linked[i] = Buckets.share(source.linkedShare());
            tag[i] = TagSteps.of(source.container().tag());
            inside[i] = insides.of(source.container());
            signs[i] = signs(wording);
            function[i] = wording.count == 0 ? 0 : Buckets.share(functionWords.share(wording));
            shape[i] = shape(i, wording);
            names[i] = Math.min(5, Buckets.count(wording.names));
            quotes[i] = (wording.startsQuote ? 2 : wording.quotes > 0 ? 1 : 0) + (wording.digits > 0 ? 3 : 0);
        }
        spread = new Spread(sources, layout, inside);
        title();
        description();
        repeated();
        ownName();
    }

    private static int signs(Wording wording) {
        int end = wording.endsSentence ? 1 : wording.endsColon ? 2 : wording.endsOpen ? 3 : 0;
        int inside = Math.min(2, wording.commas) + 3 * Math.min(2, wording.sentences);
        return end * 9 + inside;
    }

    private int shape(int i, Wording wording) {
        int words = length[i];
        if (tag[i] == TagSteps.BUTTON) {
            return BUTTON;
        }
        if (linked[i] >= 5) {
            return wording.length < 5 ? LINK : LONG_LINK;
        }
        if (tag[i] <= TagSteps.LAST_HEADING) {
            return HEADING;
        }
        if (linked[i] >= 3) {
            return MIXED;
        }
        if (tag[i] == TagSteps.CAPTION) {
            return PICTURE_TEXT;
        }
        if (wording.sentences > 0 && words >= 9) {
            return LONG_PROSE;
        }
        if (wording.sentences > 0 && words >= 6) {
            return PROSE;
        }
        if (tag[i] == TagSteps.ITEM) {
            return ITEM;
        }
        return wording.length < 6 ? SHORT : TEXT;
    }

    private void title() {
        Set<Long> words = wordSet(page.metadata().title());
        if (words.isEmpty()) {
            return;
        }
        for (int i = 0; i < size; i++) {
            Wording wording = wordings[i];
            if (wording.count == 0 || wording.count > 40) {
                continue;
            }
            int shared = shared(wording, words);
            double both = (double) shared / (words.size() + wording.count - shared);
            likeTitle[i] = both >= 0.9 ? 3 : both >= 0.6 ? 2 : both >= 0.35 ? 1 : 0;
            if (headline < 0 && likeTitle[i] >= 2 && tag[i] <= TagSteps.LAST_HEADING) {
                headline = i;
            }
        }
        for (int i = 0; headline < 0 && i < size; i++) {
            if (tag[i] == 0) {
                headline = i;
            }
        }
    }

    private void description() {
        Set<Long> words = wordSet(page.metadata().description());
        for (int i = 0; i < size; i++) {
            Wording wording = wordings[i];
            boolean told = !words.isEmpty() && wording.count > 0 && wording.count <= MOST_DESCRIBED * words.size();
            likeDescription[i] = words.isEmpty() ? Float.NaN : told ? (float) shared(wording, words) / wording.count : 0;
        }
    }

    private static int shared(Wording wording, Set<Long> words) {
        int shared = 0;
        for (int w = 0; w < wording.count; w++) {
            if (words.contains(wording.words[w])) {
                shared++;
            }
        }
        return shared;
    }

    private static Set<Long> wordSet(String text) {
        Wording wording = Wording.of(text, null);
        Set<Long> words = new HashSet<>();
        for (int i = 0; i < wording.count; i++) {
            words.add(wording.words[i]);
        }
        return words;
    }

    private void repeated() {
        Map<Long, Integer> counts = new HashMap<>();
        for (Wording wording : wordings) {
            counts.merge(wording.textHash, 1, Integer::sum);
        }
        for (int i = 0; i < size; i++) {
            repeated[i] = Math.min(2, counts.get(wordings[i].textHash) - 1);
        }
    }

    /** Whether all words of the site's name stand in the paragraph. */
    private void ownName() {
        Set<Long> name = wordSet(page.metadata().siteName());
        if (name.isEmpty() || name.size() > 5) {
            return;
        }
        for (int i = 0; i < size; i++) {
            int found = 0;
            for (long word : name) {
                for (int w = 0; w < wordings[i].count; w++) {
                    if (wordings[i].words[w] == word) {
                        found++;
                        break;
                    }
                }
            }
            ownName[i] = found == name.size() ? 1 : 0;
        }
    }

    /** Which telling elements stand around a container, a bit each; remembered by container. */
    private static final class Insides {
        private final Map<Container, Integer> known = new HashMap<>();

        int of(@Nullable Container container) {
            if (container == null) {
                return 0;
            }
            Integer bits = known.get(container);
            if (bits == null) {
                int all = 0;
                for (Container c = container; c != null; c = c.parent()) {
                    Integer outer = known.get(c);
                    if (outer != null) {
                        all |= outer;
                        break;
                    }
                    all |= TagSteps.insideBit(c.tag());
                }
                bits = all;
                known.put(container, bits);
            }
            return bits;
        }
    }

    static long part(int number) {
        return FeatureHash.of(number);
    }
}
