package io.github.articlecleaner.score;

import static io.github.articlecleaner.model.FeatureHash.part;
import static io.github.articlecleaner.score.Sizes.COUNTS;
import static io.github.articlecleaner.score.Sizes.ENDS;
import static io.github.articlecleaner.score.Sizes.GAPS;
import static io.github.articlecleaner.score.Sizes.LENGTHS;
import static io.github.articlecleaner.score.Sizes.NAMES;
import static io.github.articlecleaner.score.Sizes.ONE;
import static io.github.articlecleaner.score.Sizes.QUOTES;
import static io.github.articlecleaner.score.Sizes.REPEATED;
import static io.github.articlecleaner.score.Sizes.SHAPES;
import static io.github.articlecleaner.score.Sizes.SHARES;
import static io.github.articlecleaner.score.Sizes.SIGNS;
import static io.github.articlecleaner.score.Sizes.VOICES;
import static io.github.articlecleaner.score.Sizes.WAYS;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FeatureSink;
import io.github.articlecleaner.model.Group;
import io.github.articlecleaner.model.Parts;

/** The features that tell the story from everything else. */
final class StoryFeatures {

    /** Words beyond this add nothing to the question whether a paragraph is story. */
    private static final int WORDS = 40;

    /** Marks of containers this far out count as near. */
    private static final int NEAR_MARKS = 2;

    /** Neighbours on each side that are looked at. */
    private static final int AROUND = 4;

    private static final Groups MARKUP = new Groups(true);
    private static final Groups PLAIN = new Groups(false);

    private static final Group WAY_AROUND = new Group(WAYS, SHAPES, SHAPES, (way, before, after, sink) ->
            sink.add(Feature.AROUND, part(23), part(way), part(before), part(after)));
    private static final Group PLAIN_TEXT = new Group(LENGTHS, SIGNS, SHARES, (length, signs, function, sink) -> {
        sink.add(Feature.PLAIN, part(1), part(length));
        sink.add(Feature.PLAIN, part(2), part(signs));
        sink.add(Feature.PLAIN, part(3), part(function));
        sink.add(Feature.PLAIN, part(7), part(length), part(signs));
        sink.add(Feature.PLAIN, part(10), part(length), part(function));
    });
    private static final Group PLAIN_PLACE = new Group(SHAPES, ENDS, GAPS, (shape, page, gap, sink) -> {
        sink.add(Feature.PLAIN, part(4), part(page));
        sink.add(Feature.PLAIN, part(5), part(gap));
        sink.add(Feature.PLAIN, part(8), part(shape), part(page));
        sink.add(Feature.PLAIN, part(11), part(shape), part(gap));
    });
    private static final Group PLAIN_LENGTH = new Group(LENGTHS, ENDS, ONE, (length, page, none, sink) ->
            sink.add(Feature.PLAIN, part(9), part(length), part(page)));
    private static final Group PLAIN_PAGE = new Group(COUNTS, REPEATED, ONE, (prose, repeated, none, sink) -> {
        sink.add(Feature.PLAIN, part(0));
        sink.add(Feature.PLAIN, part(6), part(prose));
        sink.add(Feature.PLAIN, part(12), part(repeated));
    });

    /** The groups that html and plain text both have, in families of their own. */
    private static final class Groups {
        /** By where the neighbour stands and how near in the tree, its shape, and the paragraph's. */
        private final Group neighbour;
        private final Group between;
        private final Group before;
        private final Group after;
        private final Group names;
        private final Group voice;

        Groups(boolean markup) {
            Feature around = markup ? Feature.AROUND : Feature.PLAIN_AROUND;
            Feature name = markup ? Feature.NAMES : Feature.PLAIN_NAMES;
            Feature speaker = markup ? Feature.VOICE : Feature.PLAIN_VOICE;
            neighbour = new Group((2 * AROUND + 1) * Places.KINSHIPS, SHAPES, SHAPES, (place, other, shape, sink) -> {
                long where = part(place / Places.KINSHIPS);
                sink.add(around, where, part(other));
                sink.add(around, where, part(other), part(shape));
                if (markup) {
                    sink.add(around, where, part(other), part(shape), part(place % Places.KINSHIPS));
                }
            });
            between = new Group(SHAPES, SHAPES, SHAPES, (one, shape, other, sink) -> sink.add(around, part(20), part(one), part(shape), part(other)));
            before = new Group(SHAPES, SHAPES, SHAPES, (far, near, shape, sink) -> sink.add(around, part(21), part(far), part(near), part(shape)));
            after = new Group(SHAPES, SHAPES, SHAPES, (shape, near, far, sink) -> sink.add(around, part(22), part(shape), part(near), part(far)));
            names = new Group(NAMES, LENGTHS, ONE, (count, length, none, sink) -> sink.add(name, part(1), part(count), part(length)));
            voice = new Group(NAMES * QUOTES, VOICES, SHAPES, (both, speaks, shape, sink) -> {
                long count = part(both / QUOTES);
                long quotes = part(both % QUOTES);
                sink.add(name, count);
                sink.add(name, part(0), quotes);
                sink.add(name, part(2), count, part(speaks));
                sink.add(name, part(3), quotes, part(speaks));
                sink.add(name, part(4), count, quotes);
                sink.add(name, count, quotes, part(speaks), part(shape));
                sink.add(speaker, part(speaks));
                sink.add(speaker, part(speaks), part(shape));
            });
        }
    }

    private final Facts facts;
    private final Places places;
    private final LayoutFeatures layout;
    // Without markup the same words and neighbours weigh differently, so plain text has families of its own.
    private final Groups groups;
    private final Feature edge;
    private final Feature cue;
    private final Feature cueAround;

    StoryFeatures(Facts facts, Places places) {
        this.facts = facts;
        this.places = places;
        boolean markup = facts.page.markup();
        layout = new LayoutFeatures(facts, places);
        groups = markup ? MARKUP : PLAIN;
        edge = markup ? Feature.EDGE : Feature.PLAIN_EDGE;
        cue = markup ? Feature.CUE : Feature.PLAIN_CUE;
        cueAround = markup ? Feature.CUE_AROUND : Feature.PLAIN_CUE_AROUND;
    }

    void emit(int i, FeatureSink sink) {
        if (facts.page.markup()) {
            layout.emit(i, sink);
            marks(i, sink);
        } else {
            plain(i, sink);
        }
        around(i, sink);
        names(i, sink);
        words(i, sink);
        cues(i, sink);
    }

    private void plain(int i, FeatureSink sink) {
        sink.add(PLAIN_TEXT, facts.length[i], facts.signs[i], facts.function[i]);
        sink.add(PLAIN_PLACE, facts.shape[i], places.page[i], places.gap[i]);
        sink.add(PLAIN_LENGTH, facts.length[i], places.page[i], 0);
        sink.add(PLAIN_PAGE, places.prose, facts.repeated[i], 0);
    }

    private void marks(int i, FeatureSink sink) {
        long shape = part(facts.shape[i]);
        Container container = facts.sources.get(i).container();
        int step = 0;
        for (; container != null && step < NEAR_MARKS; step++) {
            Parts marks = places.marks(container);
            sink.addAll(Feature.MARK, marks);
            sink.addAll(Feature.MARK, marks, shape);
            container = container.parent();
        }
        sink.addOnly(Feature.FAR_MARK, places.outerMarks(container));
        Parts inner = places.innerMarks(i);
        for (int m = 0; m < inner.size(); m++) {
            sink.add(Feature.MARK, part(0), inner.hash(m));
        }
        if (facts.linked[i] >= 3) {
            sink.addOnly(Feature.TARGET, places.targets(i));
        }
    }

    private void around(int i, FeatureSink sink) {
        int shape = facts.shape[i];
        int before = facts.shapeAt(i - 1);
        int after = facts.shapeAt(i + 1);
        for (int offset = 1; offset <= AROUND; offset++) {
            for (int side = -1; side <= 1; side += 2) {
                int n = i + side * offset;
                int where = side < 0 ? offset : offset + AROUND;
                int kinship = facts.page.markup() ? places.kinship(i, n) : 0;
                sink.add(groups.neighbour, where * Places.KINSHIPS + kinship, facts.shapeAt(n), shape);
            }
        }
        sink.add(groups.between, before, shape, after);
        sink.add(groups.before, facts.shapeAt(i - 2), before, shape);
        sink.add(groups.after, shape, after, facts.shapeAt(i + 2));
        if (facts.page.markup()) {
            sink.add(WAY_AROUND, places.way[i], before, after);
        }
    }

    private void names(int i, FeatureSink sink) {
        sink.add(groups.voice, facts.names[i] * QUOTES + facts.quotes[i], places.voice[i], facts.shape[i]);
        sink.add(groups.names, facts.names[i], facts.length[i], 0);
    }

    private void words(int i, FeatureSink sink) {
        Wording wording = facts.wordings[i];
        int count = Math.min(WORDS, wording.count);
        if (facts.page.markup()) {
            sink.addText(Feature.WORD, null, wording.words, count);
        } else {
            // Where words are all there is, they count as far as their stems, and in pairs.
            sink.addText(Feature.PLAIN_STEM, Feature.PLAIN_STEM_PAIR, wording.shortened, count);
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
}
