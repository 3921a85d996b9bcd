package io.github.articlecleaner.score;

import static io.github.articlecleaner.model.FeatureHash.part;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FeatureSink;
import io.github.articlecleaner.model.Group;

/** The features that tell the kinds of what is not story: mostly words, its own and those of its box. */
final class KindFeatures {

    /** A heading this far above still names its box. */
    private static final int HEADING_REACH = 5;

    /** Marks of so many containers count as near. */
    private static final int NEAR_MARKS = 3;

    private static final Group TEXT = new Group(Sizes.LENGTHS, Sizes.SHARES, Sizes.REPEATED, (length, linked, repeated, sink) -> {
        sink.add(Feature.ALWAYS, part(0));
        sink.add(Feature.LENGTH, part(length));
        sink.add(Feature.LINKED, part(linked));
        sink.add(Feature.REPEATED, part(repeated));
    });
    private static final Group SIGNS = new Group(Sizes.SIGNS, Sizes.OTHER_SIGNS, Sizes.ONE, (signs, others, none, sink) -> {
        sink.add(Feature.SIGNS, part(signs));
        sink.add(Feature.SIGNS, part(0), part(others));
    });
    private static final Group VOICE = new Group(Sizes.VOICES, Sizes.SHAPES, Sizes.ONE, (speaks, shape, none, sink) -> {
        sink.add(Feature.VOICE, part(speaks));
        sink.add(Feature.VOICE, part(speaks), part(shape));
    });
    private static final Group NAMES = new Group(Sizes.NAMES, Sizes.QUOTES, Sizes.SHAPES, (names, quotes, shape, sink) -> {
        sink.add(Feature.NAMES, part(names), part(shape));
        sink.add(Feature.NAMES, part(quotes), part(names), part(shape));
    });
    private static final Group BETWEEN = new Group(Sizes.SHAPES, Sizes.SHAPES, Sizes.SHAPES, (before, shape, after, sink) -> {
        sink.add(Feature.AROUND, part(0), part(before), part(shape));
        sink.add(Feature.AROUND, part(1), part(after), part(shape));
    });
    private static final Group TAG = new Group(Sizes.TAGS, Sizes.LENGTHS, Sizes.LIKE_TITLES, (tag, length, likeTitle, sink) -> {
        sink.add(Feature.TAG, part(tag));
        sink.add(Feature.TAG, part(tag), part(length));
        sink.add(Feature.TITLE, part(likeTitle), part(tag));
    });
    private static final Group WAY = new Group(Sizes.WAYS, Sizes.COUNTS, Sizes.SHAPES, (way, alike, shape, sink) -> {
        sink.add(Feature.WAY, part(way));
        sink.add(Feature.ALIKE, part(alike), part(shape));
    });
    private static final Group PLACE = new Group(Sizes.STORIES, Sizes.TENTHS, Sizes.SHAPES, (place, page, shape, sink) -> {
        sink.add(Feature.PLACE, part(place));
        sink.add(Feature.PLACE, part(place), part(shape));
        sink.add(Feature.PLACE, part(1), part(page), part(shape));
    });
    private static final Group TITLE = new Group(Sizes.TITLES, Sizes.SHAPES, Sizes.TAGS, (title, shape, tag, sink) -> {
        sink.add(Feature.TITLE, part(title));
        sink.add(Feature.TITLE, part(title), part(shape), part(tag));
    });
    private static final Group INSIDE = new Group(Sizes.INSIDES, Sizes.SHAPES, Sizes.ONE, (element, shape, none, sink) -> {
        sink.add(Feature.INSIDE, part(element));
        sink.add(Feature.INSIDE, part(element), part(shape));
    });
    private static final Group MEDIA = new Group(Sizes.MEDIA, Sizes.MEDIA, Sizes.SHAPES, (images, fields, shape, sink) -> {
        sink.add(Feature.MEDIA, part(0), part(images), part(shape));
        sink.add(Feature.MEDIA, part(1), part(fields), part(shape));
    });

    private final Facts facts;
    private final Places places;

    KindFeatures(Facts facts, Places places) {
        this.facts = facts;
        this.places = places;
    }

    void emit(int i, FeatureSink sink) {
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
        sink.addText(Feature.STEM, Feature.STEM_PAIR, wording.shortened, wording.count);
        if (wording.count > 0) {
            sink.add(Feature.EDGE, part(0), wording.words[0]);
            sink.add(Feature.EDGE, part(1), wording.words[wording.count - 1]);
        }
        if (wording.count > 0 && wording.count <= 4) {
            sink.add(Feature.EDGE, part(2), wording.words[0], part(wording.count));
        }
        sink.add(TEXT, facts.length[i], facts.linked[i], facts.repeated[i]);
        sink.add(SIGNS, facts.signs[i], signs(wording), 0);
        sink.add(VOICE, places.voice[i], facts.shape[i], 0);
        sink.add(NAMES, facts.names[i], facts.quotes[i], facts.shape[i]);
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
        sink.addAll(Feature.WORD_AROUND, places.firstWords(i - 1));
        sink.addAll(Feature.WORD_AROUND, places.firstWords(i + 1));
        for (int n = i - 1; n >= 0 && n >= i - HEADING_REACH; n--) {
            if (facts.shape[n] == Facts.HEADING) {
                sink.addAll(Feature.WORD_AROUND, places.firstWords(n));
                sink.addAll(Feature.WORD_AROUND, places.firstWords(n), part(Facts.HEADING));
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
        sink.add(BETWEEN, facts.shapeAt(i - 1), facts.shape[i], facts.shapeAt(i + 1));
    }

    private void layout(int i, FeatureSink sink) {
        int tag = facts.tag[i];
        int shape = facts.shape[i];
        sink.add(TAG, tag, facts.length[i], facts.likeTitle[i]);
        sink.add(WAY, places.way[i], places.alikeCount[i], shape);
        sink.add(PLACE, places.story[i], places.page[i], shape);
        sink.add(TITLE, places.title[i], shape, tag);
        for (int rest = facts.inside[i]; rest != 0; rest &= rest - 1) {
            sink.add(INSIDE, facts.insideElement(Integer.numberOfTrailingZeros(rest)), shape, 0);
        }
        Source source = facts.sources.get(i);
        sink.add(MEDIA, Math.min(2, source.images()), Math.min(2, source.fields()), shape);
        if (source.hidden()) {
            sink.add(Feature.HIDDEN, part(shape));
        }
    }

    private void marks(int i, FeatureSink sink) {
        Container container = facts.sources.get(i).container();
        int step = 0;
        for (; container != null && step < NEAR_MARKS; step++) {
            sink.addAll(Feature.MARK, places.marks(container));
            container = container.parent();
        }
        sink.addOnly(Feature.FAR_MARK, places.someOuterMarks(container));
        sink.addAll(Feature.MARK, places.innerMarks(i));
        sink.addOnly(Feature.TARGET, places.targets(i));
    }
}
