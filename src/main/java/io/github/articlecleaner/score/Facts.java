package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import java.util.Arrays;
import java.util.List;

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

    /** Marks that the bits of a container are known. */
    private static final int KNOWN = 1 << 31;

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
    final Wording title;
    /** The paragraph that stands for the headline; -1 without one. */
    int headline = -1;

    Facts(Page page, Wording[] wordings) {
        this.page = page;
        this.wordings = wordings;
        title = Wording.of(page.metadata().title());
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
        int[] insides = new int[layout.containers];
        for (int i = 0; i < size; i++) {
            inside[i] = inside(sources.get(i).container(), insides);
        }
        spread = page.markup() ? new Spread(sources, layout, inside) : Spread.NOTHING;
        for (int i = 0; i < size; i++) {
            Source source = sources.get(i);
            Wording wording = wordings[i];
            length[i] = Buckets.words(wording.length);
            linked[i] = Buckets.share(source.linkedShare());
            tag[i] = tag(i);
            signs[i] = signs(wording);
            function[i] = Buckets.share(wording.functionShare());
            shape[i] = shape(i, wording);
            names[i] = Math.min(5, Buckets.count(wording.names));
            quotes[i] = (wording.startsQuote ? 2 : wording.quotes > 0 ? 1 : 0) + (wording.digits > 0 ? 3 : 0);
        }
        title();
        description();
        repeated();
        ownName();
    }

    /**
     * What stands anywhere in a picture's caption is one, and no paragraph of its own; but not where most of the prose stands in such, nor the page's
     * headline.
     */
    private int tag(int i) {
        int own = TagSteps.of(sources.get(i).container().tag());
        boolean captions = (inside[i] & ~spread.inside() & TagSteps.CAPTION_BIT) != 0;
        return captions && own != TagSteps.BUTTON && own != TagSteps.HEADLINE ? TagSteps.CAPTION : own;
    }

    private static int signs(Wording wording) {
        int inside = Math.min(2, wording.commas) + 3 * Math.min(2, wording.sentences);
        return wording.ending() * 9 + inside;
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

    /** The shape of a paragraph, {@link #NONE} where there is no such paragraph. */
    int shapeAt(int i) {
        return i < 0 || i >= size ? NONE : shape[i];
    }

    private void title() {
        WordSet words = new WordSet(title.words);
        if (words.size() == 0) {
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
            if (tag[i] == TagSteps.HEADLINE) {
                headline = i;
            }
        }
    }

    private void description() {
        WordSet words = new WordSet(Wording.of(page.metadata().description()).words);
        for (int i = 0; i < size; i++) {
            Wording wording = wordings[i];
            boolean told = words.size() > 0 && wording.count > 0 && wording.count <= MOST_DESCRIBED * words.size();
            likeDescription[i] = words.size() == 0 ? Float.NaN : told ? (float) shared(wording, words) / wording.count : 0;
        }
    }

    private static int shared(Wording wording, WordSet words) {
        int shared = 0;
        for (int w = 0; w < wording.count; w++) {
            if (words.has(wording.words[w])) {
                shared++;
            }
        }
        return shared;
    }

    private void repeated() {
        long[] texts = new long[size];
        for (int i = 0; i < size; i++) {
            texts[i] = wordings[i].textHash;
        }
        Arrays.sort(texts);
        for (int i = 0; i < size; i++) {
            if (wordings[i].textHash == 0) {
                // Without a word: dashes, arrows and stars are no text that comes again.
                continue;
            }
            int at = Arrays.binarySearch(texts, wordings[i].textHash);
            int others = 0;
            for (int before = at - 1; before >= 0 && others < 2 && texts[before] == texts[at]; before--) {
                others++;
            }
            for (int after = at + 1; after < size && others < 2 && texts[after] == texts[at]; after++) {
                others++;
            }
            repeated[i] = others;
        }
    }

    /** Whether all words of the site's name stand in the paragraph. */
    private void ownName() {
        long[] name = Arrays.stream(Wording.of(page.metadata().siteName()).words).distinct().toArray();
        if (name.length == 0 || name.length > 5) {
            return;
        }
        for (int i = 0; i < size; i++) {
            int found = 0;
            while (found < name.length && has(wordings[i], name[found])) {
                found++;
            }
            ownName[i] = found == name.length ? 1 : 0;
        }
    }

    private static boolean has(Wording wording, long word) {
        for (int w = 0; w < wording.count; w++) {
            if (wording.words[w] == word) {
                return true;
            }
        }
        return false;
    }

    /** Which telling elements stand around a container, a bit each; those that are known already are remembered by its number. */
    private static int inside(Container container, int[] known) {
        int all = 0;
        for (Container c = container; c != null; c = c.parent()) {
            if (known[c.id()] != 0) {
                all |= known[c.id()] & ~KNOWN;
                break;
            }
            all |= TagSteps.insideBit(c.tag());
        }
        known[container.id()] = all | KNOWN;
        return all;
    }

    /** A telling element as a number: another one where it stands around most of the page's prose. */
    int insideElement(int bit) {
        return (spread.inside() >> bit & 1) != 0 ? bit + TagSteps.insides() : bit;
    }
}
