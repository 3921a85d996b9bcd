package io.github.articlecleaner.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a paragraph is set on its page: the elements around it and those inside its text. */
record Setting(Container container, List<Inline> inlines) {

    private static final String PICTURE = "img";

    Setting {
        inlines = List.copyOf(inlines);
    }

    /**
     * The setting of a paragraph of the story. Pictures before it stand with it where the paragraph before them does too, or is headline or
     * byline; after an appeal they may be the appeal's. A caption always has its pictures.
     */
    static Setting of(Source source, Verdict verdict, @Nullable Verdict before) {
        boolean within = before == null || before.kept() || before.kind() == Kind.TITLE || before.kind() == Kind.AUTHOR;
        if (within || verdict.kind() == Kind.CAPTION || source.inlines().isEmpty()) {
            return new Setting(source.container(), source.inlines());
        }
        return new Setting(source.container(), afterPictures(source.inlines()));
    }

    /** The setting of what is left of the text without some sentences. */
    Setting without(List<Range> sentences, String text) {
        int[] places = Range.placesAfterCut(text, sentences);
        List<Inline> left = new ArrayList<>();
        for (Inline inline : inlines) {
            boolean within = inline.start() > 0 && isWithin(inline, sentences);
            int start = places[inline.start()];
            int end = places[inline.end()];
            if (isPicture(inline) ? !within : end > start) {
                left.add(new Inline(inline.tag(), start, end, inline.attributes()));
            }
        }
        return new Setting(container, left);
    }

    /** Whether an element stands in one of some ranges, which are in order and apart. */
    private static boolean isWithin(Inline inline, List<Range> ranges) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).start() <= inline.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && inline.end() <= ranges.get(low - 1).end();
    }

    static boolean isPicture(Inline inline) {
        return inline.tag().equals(PICTURE);
    }

    /** The pictures before the text. */
    static List<Inline> pictures(List<Inline> inlines) {
        return inlines.stream().filter(inline -> isPicture(inline) && inline.start() == 0).toList();
    }

    /** All but the pictures before the text. */
    static List<Inline> afterPictures(List<Inline> inlines) {
        return inlines.stream().filter(inline -> !isPicture(inline) || inline.start() > 0).toList();
    }

    /** An attribute of the paragraph's surroundings, of the nearest element that has it. */
    static String nearest(@Nullable Container container, String name, String otherwise) {
        for (Container around = container; around != null; around = around.parent()) {
            Map<String, String> attributes = around.attributes();
            if (attributes.containsKey(name)) {
                return attributes.get(name);
            }
        }
        return otherwise;
    }
}
