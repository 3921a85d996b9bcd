package io.github.articlecleaner.model;

/**
 * The 64-bit hash that stands for a feature's name wherever paragraphs are scored.
 *
 * <p>A name is a family and parts joined by {@code |}, such as {@code length|7|0}. The hash of a name is made of the
 * hashes of its parts (FNV-1a over UTF-16 units, Fowler, Noll and Vo), so that features are hashed without building names.
 */
public final class FeatureHash {

    /** What joins the parts of a name; no word holds it. */
    public static final char SEPARATOR = '|';

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long MULTIPLIER = 0x9e3779b97f4a7c15L;

    /** Numbers below this are parts of names. */
    static final int SMALL_NUMBERS = 256;

    private static final long[] NUMBERS = new long[SMALL_NUMBERS];

    static {
        for (int i = 0; i < NUMBERS.length; i++) {
            NUMBERS[i] = of(Integer.toString(i));
        }
    }

    private FeatureHash() {}

    /** The state before the first character of a part. */
    public static long start() {
        return FNV_OFFSET;
    }

    /**
     * The state after one more character.
     *
     * @param state the state before it
     * @param c the character
     * @return the new state, which is the hash of the characters so far
     */
    public static long next(long state, char c) {
        return (state ^ c) * FNV_PRIME;
    }

    /**
     * The hash of one part of a name.
     *
     * @param part a family, a word, a number
     * @return its hash
     */
    public static long of(String part) {
        long state = FNV_OFFSET;
        for (int i = 0; i < part.length(); i++) {
            state = next(state, part.charAt(i));
        }
        return state;
    }

    /**
     * The hash of a small number as a part of a name.
     *
     * @param number 0 to 255
     * @return its hash
     */
    public static long part(int number) {
        return NUMBERS[number];
    }

    /**
     * The hash of a name with one more part.
     *
     * @param name the hash of the name so far
     * @param part the hash of the part
     * @return the hash of both
     */
    public static long join(long name, long part) {
        long mixed = (name ^ part) * MULTIPLIER;
        return mixed ^ mixed >>> 32;
    }

    /**
     * The hash of a whole name.
     *
     * @param name family and parts joined by {@link #SEPARATOR}
     * @return its hash
     */
    public static long ofName(String name) {
        Name read = new Name();
        for (int i = 0; i < name.length(); i++) {
            read.add(name.charAt(i));
        }
        return read.hash();
    }

    /** A name that is read character by character. */
    static final class Name {

        private long before;
        private boolean joined;
        private long part = FNV_OFFSET;

        void add(char c) {
            if (c == SEPARATOR) {
                before = hash();
                joined = true;
                part = FNV_OFFSET;
            } else {
                part = next(part, c);
            }
        }

        /** The hash of what was read so far. */
        long hash() {
            return joined ? join(before, part) : part;
        }
    }
}
