package io.github.articlecleaner.score;

import static io.github.articlecleaner.model.FeatureHash.part;
import static io.github.articlecleaner.score.Sizes.COUNTS;
import static io.github.articlecleaner.score.Sizes.GAPS;
import static io.github.articlecleaner.score.Sizes.INSIDES;
import static io.github.articlecleaner.score.Sizes.LENGTHS;
import static io.github.articlecleaner.score.Sizes.LIKE_TITLES;
import static io.github.articlecleaner.score.Sizes.ONE;
import static io.github.articlecleaner.score.Sizes.REPEATED;
import static io.github.articlecleaner.score.Sizes.SHAPES;
import static io.github.articlecleaner.score.Sizes.SHARES;
import static io.github.articlecleaner.score.Sizes.SIGNS;
import static io.github.articlecleaner.score.Sizes.STORIES;
import static io.github.articlecleaner.score.Sizes.TAGS;
import static io.github.articlecleaner.score.Sizes.TENTHS;
import static io.github.articlecleaner.score.Sizes.TITLES;
import static io.github.articlecleaner.score.Sizes.WAYS;

import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FeatureSink;
import io.github.articlecleaner.model.Group;

/** The features that tell the story by how a paragraph is set on its page, alone and two or three together: each group holds those of its three numbers. */
final class LayoutFeatures {

    private static final Group LENGTH_LINKED_WAY = new Group(LENGTHS, SHARES, WAYS, (length, linked, way, sink) -> {
        sink.add(Feature.LENGTH, part(length));
        sink.add(Feature.LINKED, part(linked));
        both(sink, 0, length, linked);
        both(sink, 4, length, way);
        both(sink, 8, linked, way);
        all(sink, 0, length, linked, way);
    });
    private static final Group TAG_LENGTH_WAY = new Group(TAGS, LENGTHS, WAYS, (tag, length, way, sink) -> {
        both(sink, 1, length, tag);
        both(sink, 10, tag, way);
        all(sink, 1, tag, length, way);
    });
    private static final Group TAG_WAY_PLACE = new Group(TAGS, WAYS, STORIES, (tag, way, place, sink) -> {
        both(sink, 12, tag, place);
        both(sink, 16, way, place);
        all(sink, 2, tag, way, place);
    });
    private static final Group SHAPE_WAY_PLACE = new Group(SHAPES, WAYS, STORIES, (shape, way, place, sink) -> all(sink, 3, shape, way, place));
    private static final Group SHAPE_ALIKE_PLACE = new Group(SHAPES, TENTHS, STORIES, (shape, alike, place, sink) -> {
        both(sink, 17, alike, place);
        all(sink, 4, shape, alike, place);
    });
    private static final Group SHAPE_WAY_GAP = new Group(SHAPES, WAYS, GAPS, (shape, way, gap, sink) -> {
        both(sink, 18, way, gap);
        all(sink, 5, shape, way, gap);
    });
    private static final Group SHAPE_WAY_ALIKE = new Group(SHAPES, WAYS, TENTHS, (shape, way, alike, sink) -> {
        sink.add(Feature.ALIKE, part(alike));
        both(sink, 15, way, alike);
        all(sink, 6, shape, way, alike);
    });
    private static final Group TAG_GAP_WAY = new Group(TAGS, GAPS, WAYS, (tag, gap, way, sink) -> {
        both(sink, 21, tag, gap);
        all(sink, 7, tag, gap, way);
    });
    private static final Group SHAPE_TITLE_WAY = new Group(SHAPES, TITLES, WAYS, (shape, title, way, sink) -> {
        sink.add(Feature.TITLE, part(title));
        both(sink, 22, title, way);
        both(sink, 23, title, shape);
        all(sink, 8, shape, title, way);
    });
    private static final Group MAIN_WAY_SHAPE = new Group(TENTHS, WAYS, SHAPES, (main, way, shape, sink) -> {
        sink.add(Feature.WAY, part(way));
        all(sink, 9, main, way, shape);
    });
    private static final Group PROSE_WAY_SHAPE = new Group(COUNTS, WAYS, SHAPES, (prose, way, shape, sink) -> all(sink, 10, prose, way, shape));
    private static final Group MAIN_ALIKE_SHAPE = new Group(TENTHS, TENTHS, SHAPES, (main, alike, shape, sink) -> all(sink, 11, main, alike, shape));
    private static final Group LENGTH_SIGNS_FUNCTION = new Group(LENGTHS, SIGNS, SHARES, (length, signs, function, sink) -> {
        sink.add(Feature.SIGNS, part(signs));
        sink.add(Feature.FUNCTION, part(function));
        both(sink, 2, length, signs);
        both(sink, 3, length, function);
    });
    private static final Group SIGNS_WAY = new Group(SIGNS, WAYS, ONE, (signs, way, none, sink) -> both(sink, 13, signs, way));
    private static final Group FUNCTION_WAY = new Group(SHARES, WAYS, ONE, (function, way, none, sink) -> both(sink, 14, function, way));
    private static final Group GAP_LENGTH_PLACE = new Group(GAPS, LENGTHS, STORIES, (gap, length, place, sink) -> {
        sink.add(Feature.PLACE, part(place));
        sink.add(Feature.PLACE, part(1), part(gap));
        both(sink, 6, length, place);
        both(sink, 7, length, gap);
        both(sink, 19, gap, place);
    });
    private static final Group LENGTH_ALIKE_GAP = new Group(LENGTHS, TENTHS, GAPS, (length, alike, gap, sink) -> {
        both(sink, 5, length, alike);
        both(sink, 20, gap, alike);
    });
    private static final Group LINKED_PLACE = new Group(SHARES, STORIES, ONE, (linked, place, none, sink) -> both(sink, 9, linked, place));
    private static final Group TAG_ALIKE_LIKE_TITLE = new Group(TAGS, TENTHS, LIKE_TITLES, (tag, alike, likeTitle, sink) -> {
        sink.add(Feature.TAG, part(tag));
        both(sink, 11, tag, alike);
        sink.add(Feature.TITLE, part(likeTitle), part(tag));
    });
    private static final Group COUNT_PAGE = new Group(COUNTS, TENTHS, ONE, (count, page, none, sink) -> {
        sink.add(Feature.ALWAYS, part(0));
        sink.add(Feature.ALIKE, part(1), part(count));
        sink.add(Feature.PLACE, part(2), part(page));
    });
    private static final Group SHAPE_REPEATED_STRONG = new Group(SHAPES, REPEATED, SHARES, (shape, repeated, strong, sink) -> {
        sink.add(Feature.REPEATED, part(repeated), part(shape));
        sink.add(Feature.TAG, part(strong), part(shape));
    });
    private static final Group INSIDE_SHAPE = new Group(INSIDES, SHAPES, ONE, (element, shape, none, sink) -> {
        sink.add(Feature.INSIDE, part(element));
        sink.add(Feature.INSIDE, part(element), part(shape));
    });
    private static final Group INSIDE_WAY_PLACE = new Group(INSIDES, WAYS, STORIES, (element, way, place, sink) ->
            sink.add(Feature.INSIDE, part(element), part(way), part(place)));

    private final Facts facts;
    private final Places places;

    LayoutFeatures(Facts facts, Places places) {
        this.facts = facts;
        this.places = places;
    }

    void emit(int i, FeatureSink sink) {
        int length = facts.length[i];
        int linked = facts.linked[i];
        int tag = facts.tag[i];
        int signs = facts.signs[i];
        int function = facts.function[i];
        int shape = facts.shape[i];
        int way = places.way[i];
        int alike = places.alike[i];
        int place = places.story[i];
        int gap = places.gap[i];
        Source source = facts.sources.get(i);
        sink.add(COUNT_PAGE, places.alikeCount[i], places.page[i], 0);
        sink.add(LENGTH_LINKED_WAY, length, linked, way);
        sink.add(TAG_LENGTH_WAY, tag, length, way);
        sink.add(TAG_WAY_PLACE, tag, way, place);
        sink.add(SHAPE_WAY_PLACE, shape, way, place);
        sink.add(SHAPE_ALIKE_PLACE, shape, alike, place);
        sink.add(SHAPE_WAY_GAP, shape, way, gap);
        sink.add(SHAPE_WAY_ALIKE, shape, way, alike);
        sink.add(TAG_GAP_WAY, tag, gap, way);
        sink.add(SHAPE_TITLE_WAY, shape, places.title[i], way);
        sink.add(MAIN_WAY_SHAPE, places.main, way, shape);
        sink.add(PROSE_WAY_SHAPE, places.prose, way, shape);
        sink.add(MAIN_ALIKE_SHAPE, places.main, alike, shape);
        sink.add(LENGTH_SIGNS_FUNCTION, length, signs, function);
        sink.add(SIGNS_WAY, signs, way, 0);
        sink.add(FUNCTION_WAY, function, way, 0);
        sink.add(GAP_LENGTH_PLACE, gap, length, place);
        sink.add(LENGTH_ALIKE_GAP, length, alike, gap);
        sink.add(LINKED_PLACE, linked, place, 0);
        sink.add(TAG_ALIKE_LIKE_TITLE, tag, alike, facts.likeTitle[i]);
        sink.add(SHAPE_REPEATED_STRONG, shape, facts.repeated[i], Buckets.share(source.strongShare()));
        for (int rest = facts.inside[i]; rest != 0; rest &= rest - 1) {
            int element = facts.insideElement(Integer.numberOfTrailingZeros(rest));
            sink.add(INSIDE_SHAPE, element, shape, 0);
            sink.add(INSIDE_WAY_PLACE, element, way, place);
        }
        if (source.hidden()) {
            sink.add(Feature.HIDDEN, part(shape));
            sink.add(Feature.HIDDEN, part(shape), part(way));
        }
        if (source.images() > 0) {
            sink.add(Feature.MEDIA, part(0), part(shape));
        }
        if (source.fields() > 0) {
            sink.add(Feature.MEDIA, part(1), part(shape));
        }
    }

    private static void both(FeatureSink sink, int which, int first, int second) {
        sink.add(Feature.BOTH, part(which), part(first), part(second));
    }

    private static void all(FeatureSink sink, int which, int first, int second, int third) {
        sink.add(Feature.ALL, part(which), part(first), part(second), part(third));
    }
}
