package io.github.articlecleaner.score;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FeatureHash;
import io.github.articlecleaner.model.FeatureSink;
import org.jspecify.annotations.Nullable;

/** The features that tell the story from everything else. */
final class StoryFeatures {

    /** Words beyond this add nothing to the question whether a paragraph is story. */
    private static final int WORDS = 40;

    /** Marks of containers this far out still tell something. */
    private static final int NEAR_MARKS = 2;

    private static final int FAR_MARKS = 8;

    /** Neighbours on each side that are looked at. */
    private static final int AROUND = 4;

    private final Facts facts;
    private final Places places;
    // Without markup the same words and neighbours weigh differently, so plain text has families of its own.
    private final Feature around;
    private final Feature word;
    /** Pairs of words where words are all there is. */
    private final @Nullable Feature pair;
    private final Feature edge;
    private final Feature cue;
    private final Feature cueAround;
    private final Feature voice;
    private final Feature names;

    StoryFeatures(Facts facts, Places places) {
        this.facts = facts;
        this.places = places;
        boolean markup = facts.page.markup();
        around = markup ? Feature.AROUND : Feature.PLAIN_AROUND;
        word = markup ? Feature.WORD : Feature.PLAIN_WORD;
        pair = markup ? null : Feature.PLAIN_PAIR;
        edge = markup ? Feature.EDGE : Feature.PLAIN_EDGE;
        cue = markup ? Feature.CUE : Feature.PLAIN_CUE;
        cueAround = markup ? Feature.CUE_AROUND : Feature.PLAIN_CUE_AROUND;
        voice = markup ? Feature.VOICE : Feature.PLAIN_VOICE;
        names = markup ? Feature.NAMES : Feature.PLAIN_NAMES;
    }

    void emit(int i, FeatureSink sink) {
        if (facts.page.markup()) {
            layout(i, sink);
            marks(i, sink);
        } else {
            plain(i, sink);
        }
        around(i, sink);
        names(i, sink);
        words(i, sink);
        cues(i, sink);
    }

    private void layout(int i, FeatureSink sink) {
        sink.add(Feature.ALWAYS, part(0));
        long length = part(facts.length[i]);
        long linked = part(facts.linked[i]);
        long tag = part(facts.tag[i]);
        long signs = part(facts.signs[i]);
        long function = part(facts.function[i]);
        long way = part(places.way[i]);
        long alike = part(places.alike[i]);
        long place = part(places.story[i]);
        long shape = part(facts.shape[i]);
        long gap = part(places.gap[i]);
        long title = part(places.title[i]);
        sink.add(Feature.LENGTH, length);
        sink.add(Feature.LINKED, linked);
        sink.add(Feature.TAG, tag);
        sink.add(Feature.SIGNS, signs);
        sink.add(Feature.FUNCTION, function);
        sink.add(Feature.WAY, way);
        sink.add(Feature.ALIKE, alike);
        sink.add(Feature.ALIKE, part(1), part(places.alikeCount[i]));
        sink.add(Feature.PLACE, place);
        sink.add(Feature.PLACE, part(1), gap);
        sink.add(Feature.PLACE, part(2), part(places.page[i]));
        sink.add(Feature.TITLE, title);
        sink.add(Feature.TITLE, part(facts.likeTitle[i]), tag);
        sink.add(Feature.REPEATED, part(facts.repeated[i]), shape);
        both(sink, 0, length, linked);
        both(sink, 1, length, tag);
        both(sink, 2, length, signs);
        both(sink, 3, length, function);
        both(sink, 4, length, way);
        both(sink, 5, length, alike);
        both(sink, 6, length, place);
        both(sink, 7, length, gap);
        both(sink, 8, linked, way);
        both(sink, 9, linked, place);
        both(sink, 10, tag, way);
        both(sink, 11, tag, alike);
        both(sink, 12, tag, place);
        both(sink, 13, signs, way);
        both(sink, 14, function, way);
        both(sink, 15, way, alike);
        both(sink, 16, way, place);
        both(sink, 17, alike, place);
        both(sink, 18, way, gap);
        both(sink, 19, gap, place);
        both(sink, 20, gap, alike);
        both(sink, 21, tag, gap);
        both(sink, 22, title, way);
        both(sink, 23, title, shape);
        all(sink, 0, length, linked, way);
        all(sink, 1, tag, length, way);
        all(sink, 2, tag, way, place);
        all(sink, 3, shape, way, place);
        all(sink, 4, shape, alike, place);
        all(sink, 5, shape, way, gap);
        all(sink, 6, shape, way, alike);
        all(sink, 7, tag, gap, way);
        all(sink, 8, shape, title, way);
        all(sink, 9, part(places.main), way, shape);
        all(sink, 10, part(places.prose), way, shape);
        all(sink, 11, part(places.main), alike, shape);
        int inside = facts.inside[i];
        for (int bit = 0; bit < TagSteps.insides(); bit++) {
            if ((inside >> bit & 1) != 0) {
                long element = part((facts.spread.inside() >> bit & 1) != 0 ? bit + TagSteps.insides() : bit);
                sink.add(Feature.INSIDE, element);
                sink.add(Feature.INSIDE, element, shape);
                sink.add(Feature.INSIDE, element, way, place);
            }
        }
        Source source = facts.sources.get(i);
        if (source.hidden()) {
            sink.add(Feature.HIDDEN, shape);
            sink.add(Feature.HIDDEN, shape, way);
        }
        if (source.images() > 0) {
            sink.add(Feature.MEDIA, part(0), shape);
        }
        if (source.fields() > 0) {
            sink.add(Feature.MEDIA, part(1), shape);
        }
        int strong = Buckets.share(source.strongShare());
        sink.add(Feature.TAG, part(strong), shape);
    }

    private void plain(int i, FeatureSink sink) {
        long length = part(facts.length[i]);
        long signs = part(facts.signs[i]);
        long function = part(facts.function[i]);
        long shape = part(facts.shape[i]);
        long page = part(places.page[i]);
        long gap = part(places.gap[i]);
        sink.add(Feature.PLAIN, part(0));
        plain(sink, 1, length);
        plain(sink, 2, signs);
        plain(sink, 3, function);
        plain(sink, 4, page);
        plain(sink, 5, gap);
        plain(sink, 6, part(places.prose));
        sink.add(Feature.PLAIN, part(7), length, signs);
        sink.add(Feature.PLAIN, part(8), shape, page);
        sink.add(Feature.PLAIN, part(9), length, page);
        sink.add(Feature.PLAIN, part(10), length, function);
        sink.add(Feature.PLAIN, part(11), shape, gap);
        sink.add(Feature.PLAIN, part(12), part(facts.repeated[i]));
    }

    private static void plain(FeatureSink sink, int which, long value) {
        sink.add(Feature.PLAIN, part(which), value);
    }

    private void marks(int i, FeatureSink sink) {
        long shape = part(facts.shape[i]);
        Container container = facts.sources.get(i).container();
        for (int step = 0; container != null && step < FAR_MARKS; step++) {
            boolean near = step < NEAR_MARKS;
            long[] marks = places.marks(container);
            sink.addAll(near ? Feature.MARK : Feature.FAR_MARK, marks);
            for (int m = 0; near && m < marks.length; m++) {
                sink.add(Feature.MARK, marks[m], shape);
            }
            container = container.parent();
        }
        for (long mark : places.innerMarks(i)) {
            sink.add(Feature.MARK, part(0), mark);
        }
        if (facts.linked[i] >= 3) {
            for (long target : places.targets(i)) {
                sink.add(Feature.TARGET, target);
            }
        }
    }

    private void around(int i, FeatureSink sink) {
        long shape = part(facts.shape[i]);
        for (int offset = 1; offset <= AROUND; offset++) {
            for (int side = -1; side <= 1; side += 2) {
                int n = i + side * offset;
                int where = side < 0 ? offset : offset + AROUND;
                long other = part(shape(n));
                sink.add(around, part(where), other);
                sink.add(around, part(where), other, shape);
                if (facts.page.markup()) {
                    sink.add(around, part(where), other, shape, part(places.kinship(i, n)));
                }
            }
        }
        sink.add(around, part(20), part(shape(i - 1)), shape, part(shape(i + 1)));
        sink.add(around, part(21), part(shape(i - 2)), part(shape(i - 1)), shape);
        sink.add(around, part(22), shape, part(shape(i + 1)), part(shape(i + 2)));
        if (facts.page.markup()) {
            sink.add(around, part(23), part(places.way[i]), part(shape(i - 1)), part(shape(i + 1)));
        }
    }

    private void names(int i, FeatureSink sink) {
        long count = part(facts.names[i]);
        long quotes = part(facts.quotes[i]);
        long speaks = part(places.voice[i]);
        sink.add(names, count);
        sink.add(names, part(0), quotes);
        sink.add(names, part(1), count, part(facts.length[i]));
        sink.add(names, part(2), count, speaks);
        sink.add(names, part(3), quotes, speaks);
        sink.add(names, part(4), count, quotes);
        sink.add(names, count, quotes, speaks, part(facts.shape[i]));
    }

    private int shape(int i) {
        return i < 0 || i >= facts.size ? Facts.NONE : facts.shape[i];
    }

    private void words(int i, FeatureSink sink) {
        Wording wording = facts.wordings[i];
        int count = Math.min(WORDS, wording.count);
        for (int w = 0; w < count; w++) {
            sink.add(word, wording.words[w]);
            if (pair != null && w > 0) {
                sink.add(pair, wording.words[w - 1], wording.words[w]);
            }
        }
        if (count > 0) {
            sink.add(edge, part(0), wording.words[0]);
            sink.add(edge, part(1), wording.words[count - 1]);
        }
        if (count > 1) {
            sink.add(edge, part(2), wording.words[0], wording.words[1]);
        }
    }

    private void cues(int i, FeatureSink sink) {
        Wording wording = facts.wordings[i];
        long shape = part(facts.shape[i]);
        int speaks = places.voice[i];
        sink.add(voice, part(speaks));
        sink.add(voice, part(speaks), shape);
        for (int rest = wording.topics & Places.KINDS; rest != 0; rest &= rest - 1) {
            long topic = part(Integer.numberOfTrailingZeros(rest));
            sink.add(cue, topic);
            sink.add(cue, topic, shape);
            sink.add(cue, topic, part(speaks), part(20));
        }
        for (int side = 0; side < 2; side++) {
            int near = side == 0 ? places.cuesBefore[i] : places.cuesAfter[i];
            for (int rest = near; rest != 0; rest &= rest - 1) {
                long topic = part(Integer.numberOfTrailingZeros(rest));
                sink.add(cueAround, part(side), topic);
                sink.add(cueAround, part(side), topic, shape);
                sink.add(cueAround, part(side), topic, part(speaks));
            }
        }
    }

    private static void both(FeatureSink sink, int which, long first, long second) {
        sink.add(Feature.BOTH, part(which), first, second);
    }

    private static void all(FeatureSink sink, int which, long first, long second, long third) {
        sink.add(Feature.ALL, part(which), first, second, third);
    }

    private static long part(int number) {
        return FeatureHash.of(number);
    }
}
