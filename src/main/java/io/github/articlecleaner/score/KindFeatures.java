package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.FeatureSink;

/** The features that tell the kinds of what is not story: mostly words, its own and those of its box. */
final class KindFeatures {

    /** Words of a neighbour that are looked at. */
    private static final int NEIGHBOUR_WORDS = 12;

    /** A heading this far above still names its box. */
    private static final int HEADING_REACH = 5;

    private static final int MARK_REACH = 6;

    /** Marks of so many containers count as near. */
    private static final int NEAR_MARKS = 3;

    private final Facts facts;
    private final Places places;

    KindFeatures(Facts facts, Places places) {
        this.facts = facts;
        this.places = places;
    }

    void emit(int i, FeatureSink sink) {
        sink.add(Feature.ALWAYS, part(0));
        own(i, sink);
        around(i, sink);
        if (facts.page.markup()) {
            layout(i, sink);
            marks(i, sink);
        } else {
            sink.add(Feature.PLAIN, part(facts.shape[i]));
            sink.add(Feature.PLAIN, part(1), part(places.page[i]));
        }
    }

    private void own(int i, FeatureSink sink) {
        Wording wording = facts.wordings[i];
        long shape = part(facts.shape[i]);
        for (int w = 0; w < wording.count; w++) {
            sink.add(Feature.WORD, wording.words[w]);
            if (w > 0) {
                sink.add(Feature.PAIR, wording.words[w - 1], wording.words[w]);
            }
        }
        if (wording.count > 0) {
            sink.add(Feature.EDGE, part(0), wording.words[0]);
            sink.add(Feature.EDGE, part(1), wording.words[wording.count - 1]);
        }
        if (wording.count > 0 && wording.count <= 4) {
            sink.add(Feature.EDGE, part(2), wording.textHash == 0 ? part(0) : wording.words[0], part(wording.count));
        }
        sink.add(Feature.LENGTH, part(facts.length[i]));
        sink.add(Feature.LINKED, part(facts.linked[i]));
        sink.add(Feature.SIGNS, part(facts.signs[i]));
        sink.add(Feature.SIGNS, part(0), part(signs(wording)));
        sink.add(Feature.VOICE, part(places.voice[i]));
        sink.add(Feature.VOICE, part(places.voice[i]), shape);
        sink.add(Feature.NAMES, part(facts.names[i]), shape);
        sink.add(Feature.NAMES, part(facts.quotes[i]), part(facts.names[i]), shape);
        sink.add(Feature.REPEATED, part(facts.repeated[i]));
        for (int rest = wording.topics & Places.KINDS; rest != 0; rest &= rest - 1) {
            long topic = part(Integer.numberOfTrailingZeros(rest));
            sink.add(Feature.CUE, topic);
            sink.add(Feature.CUE, topic, shape);
        }
    }

    private static int signs(Wording wording) {
        return Math.min(2, wording.digits) + 3 * Math.min(1, wording.currencies) + 6 * (wording.address ? 1 : 0)
                + 12 * (wording.copyright ? 1 : 0) + 24 * Math.min(2, wording.bars);
    }

    private void around(int i, FeatureSink sink) {
        neighbour(i - 1, 0, sink);
        neighbour(i + 1, 1, sink);
        for (int n = i - 1; n >= 0 && n >= i - HEADING_REACH; n--) {
            if (facts.shape[n] == Facts.HEADING) {
                neighbour(n, 2, sink);
                break;
            }
        }
        for (int side = 0; side < 2; side++) {
            int near = side == 0 ? places.cuesBefore[i] : places.cuesAfter[i];
            for (int rest = near; rest != 0; rest &= rest - 1) {
                long topic = part(Integer.numberOfTrailingZeros(rest));
                sink.add(Feature.CUE_AROUND, topic);
                sink.add(Feature.CUE_AROUND, part(side), topic, part(facts.shape[i]));
            }
        }
        sink.add(Feature.AROUND, part(0), part(shape(i - 1)), part(facts.shape[i]));
        sink.add(Feature.AROUND, part(1), part(shape(i + 1)), part(facts.shape[i]));
    }

    private int shape(int i) {
        return i < 0 || i >= facts.size ? Facts.NONE : facts.shape[i];
    }

    private void neighbour(int n, int which, FeatureSink sink) {
        if (n < 0 || n >= facts.size) {
            return;
        }
        Wording wording = facts.wordings[n];
        int count = Math.min(NEIGHBOUR_WORDS, wording.count);
        for (int w = 0; w < count; w++) {
            sink.add(Feature.WORD_AROUND, part(which), wording.words[w]);
            sink.add(Feature.WORD_AROUND, wording.words[w]);
        }
    }

    private void layout(int i, FeatureSink sink) {
        long tag = part(facts.tag[i]);
        long shape = part(facts.shape[i]);
        sink.add(Feature.TAG, tag);
        sink.add(Feature.TAG, tag, part(facts.length[i]));
        sink.add(Feature.WAY, part(places.way[i]));
        sink.add(Feature.PLACE, part(places.story[i]));
        sink.add(Feature.PLACE, part(places.story[i]), shape);
        sink.add(Feature.PLACE, part(1), part(places.page[i]), shape);
        sink.add(Feature.ALIKE, part(places.alikeCount[i]), shape);
        sink.add(Feature.TITLE, part(places.title[i]));
        sink.add(Feature.TITLE, part(facts.likeTitle[i]), tag);
        sink.add(Feature.TITLE, part(places.title[i]), shape, tag);
        int inside = facts.inside[i];
        for (int bit = 0; bit < TagSteps.insides(); bit++) {
            if ((inside >> bit & 1) != 0) {
                long element = part((facts.spread.inside() >> bit & 1) != 0 ? bit + TagSteps.insides() : bit);
                sink.add(Feature.INSIDE, element);
                sink.add(Feature.INSIDE, element, shape);
            }
        }
        Source source = facts.sources.get(i);
        sink.add(Feature.MEDIA, part(0), part(Math.min(2, source.images())), shape);
        sink.add(Feature.MEDIA, part(1), part(Math.min(2, source.fields())), shape);
        if (source.hidden()) {
            sink.add(Feature.HIDDEN, shape);
        }
    }

    private void marks(int i, FeatureSink sink) {
        Container container = facts.sources.get(i).container();
        for (int step = 0; container != null && step < MARK_REACH; step++) {
            sink.addAll(step < NEAR_MARKS ? Feature.MARK : Feature.FAR_MARK, places.marks(container));
            container = container.parent();
        }
        for (long mark : places.innerMarks(i)) {
            sink.add(Feature.MARK, mark);
        }
        for (long target : places.targets(i)) {
            sink.add(Feature.TARGET, target);
        }
    }

    private static long part(int number) {
        return FeatureHash.of(number);
    }
}
