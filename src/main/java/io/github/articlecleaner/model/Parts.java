package io.github.articlecleaner.model;

/**
 * The hashes of some distinct values that many paragraphs of a page share, such as the marks of the containers around them: what a model knows of
 * them is looked for once.
 */
public final class Parts {

    private final int number;
    private final long[] hashes;

    /**
     * Some values.
     *
     * @param number tells them from the others of their page; small
     * @param hashes the hashes of the values, each once; the parts keep the array
     */
    public Parts(int number, long[] hashes) {
        this.number = number;
        this.hashes = hashes;
    }

    /** {@return how many values there are} */
    public int size() {
        return hashes.length;
    }

    /**
     * A value.
     *
     * @param i its place, from 0
     * @return its hash
     */
    public long hash(int i) {
        return hashes[i];
    }

    int number() {
        return number;
    }
}
