package io.github.articlecleaner.cli;

import java.util.Locale;

/** What became of a paragraph, on one page or from one output to another, as the report names it. */
enum Fate {
    /** In the story. */
    KEPT("kept"),
    /** Not in the story. */
    REMOVED("removed"),
    /** Kept in A, removed in B. */
    NOW_REMOVED("removed now"),
    /** Removed in A, kept in B. */
    NOW_KEPT("kept now"),
    /** Kept in both or removed in both, as another kind. */
    OTHER_KIND("other kind"),
    /** Kept in both, with other asking sentences cut. */
    OTHER_ASKS("other asks cut"),
    /** Only A has such a paragraph. */
    ONLY_A("only in A"),
    /** Only B has such a paragraph. */
    ONLY_B("only in B"),
    /** The same in both; shown beside what changed. */
    SAME("unchanged");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** Its name for readers. */
    String words() {
        return words;
    }

    /** Its name for the style sheet. */
    String mark() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
