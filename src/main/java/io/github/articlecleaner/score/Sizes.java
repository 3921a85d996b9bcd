package io.github.articlecleaner.score;

/** How many values each of the numbers has that features are made of: they are from 0 to one less. */
final class Sizes {

    /** Of a number that is not there. */
    static final int ONE = 1;

    static final int LENGTHS = Buckets.words(Double.MAX_VALUE) + 1;
    static final int SHARES = Buckets.share(Double.MAX_VALUE) + 1;
    static final int COUNTS = Buckets.count(Double.MAX_VALUE) + 1;
    static final int TENTHS = Buckets.place(Double.MAX_VALUE) + 1;

    static final int TAGS = TagSteps.OTHER + 1;
    /** Telling elements around it, those around most of the prose apart. */
    static final int INSIDES = 2 * TagSteps.insides();

    static final int SHAPES = Facts.PICTURE_TEXT + 1;
    /** How it ends, commas, sentences. */
    static final int SIGNS = 4 * 9;
    /** Digits, currencies, addresses, copyright signs, bars. */
    static final int OTHER_SIGNS = 72;
    static final int NAMES = 6;
    static final int QUOTES = 6;
    static final int LIKE_TITLES = 4;
    static final int REPEATED = 3;
    static final int MEDIA = 3;

    /** Steps up to the main container and down from it, up to 6 each. */
    static final int WAYS = 7 * 7;
    static final int STORIES = 25;
    static final int GAPS = 5 * 5;
    static final int TITLES = 21;
    /** Of plain text, from the start and from the end. */
    static final int ENDS = 20;
    static final int VOICES = 24;

    private Sizes() {}
}
