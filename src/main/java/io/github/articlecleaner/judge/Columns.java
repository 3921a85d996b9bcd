package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.model.Feature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the numbers of a row of {@link Surroundings} are: the family of features that each stands for, in the order in which a row is filled. */
public final class Columns {

    /** Neighbours on each side whose scores are looked at one by one, and of how many what they look like. */
    static final int AROUND = 5;

    static final int NEAR = 3;

    /** Containers outwards of which each is compared with what stands outside the one before. */
    static final int LEVELS = 5;

    /** What is measured of a paragraph and stands in its row as it is. */
    static final List<Trait> TRAITS = List.copyOf(EnumSet.range(Trait.MARKUP, Trait.HIDDEN));

    /** What a paragraph shares with the page; its row also has what the two beside it share. */
    static final List<Trait> SHARED = List.copyOf(EnumSet.range(Trait.STEMS, Trait.SHARED_TITLE));

    /** Bits of {@link Trait#INSIDE}. */
    static final int INSIDES = 17;

    private static final int OTHER_KINDS = Kind.values().length - 1;

    private static final List<Feature> FAMILIES = families();

    private Columns() {}

    /** {@return how many numbers a row has} */
    public static int count() {
        return FAMILIES.size();
    }

    /**
     * The columns that some families of features stand for.
     *
     * @param families the families
     * @return the columns' numbers, in order
     */
    public static List<Integer> of(Set<Feature> families) {
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < FAMILIES.size(); c++) {
            if (families.contains(FAMILIES.get(c))) {
                columns.add(c);
            }
        }
        return columns;
    }

    private static List<Feature> families() {
        List<Feature> columns = new ArrayList<>();
        for (Trait trait : TRAITS) {
            columns.add(switch (trait) {
                case TAG, IMAGES, FIELDS, HIDDEN -> Feature.TAG;
                case UP, DOWN, ALIKE, ALIKE_PROSE, MAIN, ALL_PROSE -> Feature.WAY;
                case LIKE_TITLE, LIKE_DESCRIPTION, FROM_TITLE -> Feature.TITLE;
                case REPEATED, PROSE_BEFORE, FROM_FIRST, FROM_LAST, GAP_BEFORE, GAP_AFTER -> Feature.PLACE;
                case WE, YOU, SAID, OWN_NAME, NAMES, QUOTES, QUOTED -> Feature.VOICE;
                case CUES, CUES_BEFORE, CUES_AFTER -> Feature.CUE;
                default -> Feature.LENGTH;
            });
        }
        add(columns, Feature.INSIDE, INSIDES);
        add(columns, Feature.FIRST_LOOK, 1);
        add(columns, Feature.BY_WORDS, 1);
        add(columns, Feature.ASKS, 1);
        add(columns, Feature.KIND, OTHER_KINDS);
        for (int offset = 1; offset <= AROUND; offset++) {
            for (int side = 0; side < 2; side++) {
                columns.addAll(List.of(Feature.FIRST_AROUND, Feature.WORDS_AROUND, Feature.ASKS_AROUND));
                add(columns, Feature.AROUND, offset <= NEAR ? 4 : 0);
            }
        }
        add(columns, Feature.FIRST_AROUND, 6);
        add(columns, Feature.WORDS_AROUND, 3);
        add(columns, Feature.ASKS_AROUND, 5);
        add(columns, Feature.KIND_AROUND, 2 * OTHER_KINDS);
        add(columns, Feature.CONTAINER, 2 * LEVELS);
        add(columns, Feature.ASKS_AROUND, LEVELS);
        add(columns, Feature.KIND_AROUND, LEVELS);
        add(columns, Feature.ALIKE, 2);
        add(columns, Feature.STORY_SHARE, 4);
        add(columns, Feature.FIRST_AROUND, 4);
        add(columns, Feature.ASKS_AROUND, 2);
        columns.add(Feature.PLACE);
        columns.add(Feature.PLACE);
        columns.add(Feature.FIRST_LOOK);
        add(columns, Feature.FIRST_AROUND, 2);
        add(columns, Feature.SHARED, 1 + 3 * SHARED.size());
        return List.copyOf(columns);
    }

    private static void add(List<Feature> columns, Feature family, int times) {
        for (int i = 0; i < times; i++) {
            columns.add(family);
        }
    }
}
