package io.github.articlecleaner.article;

/**
 * What the first look measured of a paragraph, for the second look to weigh: counts, shares from 0 to 1, steps of a table, and yes as 1. What
 * cannot be told is not a number; plain text has no layout.
 *
 * <pre>{@code
 * float words = score.trait(Trait.WORDS);
 * }</pre>
 */
public enum Trait {
    /** Whether the page was html. */
    MARKUP,
    /** Length in words; a Chinese or Japanese character is a part of one. */
    WORDS,
    /** Share of the text in links. */
    LINKED,
    /** How many links. */
    LINKS,
    /** Share of the text in bold. */
    STRONG,
    /** Pictures right before it. */
    IMAGES,
    /** Form fields right before it. */
    FIELDS,
    /** The element it stands in, a number each. */
    TAG,
    /** How it ends: 0 somehow, 1 as a sentence, 2 with a colon, 3 open. */
    ENDING,
    /** Commas and the like. */
    COMMAS,
    /** Ends of sentences. */
    SENTENCES,
    /** Share of function words. */
    FUNCTION,
    /** Names, where the script has capitals. */
    NAMES,
    /** Marks of quotation. */
    QUOTES,
    /** Whether it begins with one. */
    QUOTED,
    /** Digits. */
    DIGITS,
    /** Signs of currencies. */
    CURRENCIES,
    /** Bars, bullets and slashes. */
    BARS,
    /** How near its words are to the headline's, 0 to 3. */
    LIKE_TITLE,
    /** Share of its words that the page's description has; a standfirst is often the same. */
    LIKE_DESCRIPTION,
    /** Paragraphs since the headline, at most {@link #FAR}; negative before it. */
    FROM_TITLE,
    /** Steps up from the container with most prose. */
    UP,
    /** Steps down from there. */
    DOWN,
    /** Share of the page's prose in paragraphs that look alike. */
    ALIKE_PROSE,
    /** How many look alike. */
    ALIKE,
    /** Share of the page's prose in the main container. */
    MAIN,
    /** Words of prose on the page. */
    ALL_PROSE,
    /** Words of prose in the paragraph. */
    PROSE,
    /** Share of the page's prose before it. */
    PROSE_BEFORE,
    /** Paragraphs since the first prose of the main container, at most {@link #FAR}; negative before it. */
    FROM_FIRST,
    /** Paragraphs since the last, at most {@link #FAR}. */
    FROM_LAST,
    /** Paragraphs since prose, at most 4. */
    GAP_BEFORE,
    /** Paragraphs until prose, at most 4. */
    GAP_AFTER,
    /** How often the same text stands elsewhere, at most 2. */
    REPEATED,
    /** Phrases in which the publisher speaks of itself. */
    WE,
    /** Phrases in which it speaks to the reader. */
    YOU,
    /** Reported speech. */
    SAID,
    /** Whether it names the publisher. */
    OWN_NAME,
    /** How many kinds its telling phrases speak for. */
    CUES,
    /** The same of the paragraphs before. */
    CUES_BEFORE,
    /** The same of the paragraphs after. */
    CUES_AFTER,
    /** What it looks like: prose, heading, item, button, a number each. */
    SHAPE,
    /** Whether the markup hides it. */
    HIDDEN,
    /** Telling elements around it, a bit each. */
    INSIDE,
    /** Those of them that stand around most of the page's prose, a bit each. */
    SPREAD,
    /** How many words say what it speaks of: all but function words, and of Chinese and Japanese pairs of characters. */
    STEMS,
    /** Share of them that prose has which stands at least four paragraphs before it. */
    SHARED_BEFORE,
    /** Share of them that prose has which stands at least four paragraphs after it. */
    SHARED_AFTER,
    /** Share of them that either has. */
    SHARED_FAR,
    /** Share of them that the three paragraphs before it have. */
    SHARED_NEAR_BEFORE,
    /** Share of them that the three paragraphs after it have. */
    SHARED_NEAR_AFTER,
    /** Share of them that the title has. */
    SHARED_TITLE,
    /** {@link #SHARED_FAR} of all prose of the page together. */
    SHARED_ALL,
    /** A number that paragraphs which look alike share. Not to be weighed. */
    GROUP;

    /** Paragraphs further away are as far as these: so long pages are few, and what is learnt of them by chance takes single paragraphs of the next one. */
    public static final int FAR = 300;

    private static final int COUNT = values().length;

    /** {@return how many there are} */
    public static int count() {
        return COUNT;
    }
}
