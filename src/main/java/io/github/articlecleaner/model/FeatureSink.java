package io.github.articlecleaner.model;

import org.jspecify.annotations.Nullable;

/** Takes the features of one paragraph: scores them by hash, or writes down their names in training. */
public interface FeatureSink {

    /**
     * Takes a feature of one part.
     *
     * @param family what the feature is about
     * @param part the hash of its value
     */
    void add(Feature family, long part);

    /**
     * Takes a feature for each of some values.
     *
     * @param family what the features are about
     * @param parts the values
     */
    default void addAll(Feature family, Parts parts) {
        for (int i = 0; i < parts.size(); i++) {
            add(family, parts.hash(i));
        }
    }

    /**
     * Takes a feature for each word of a text, and one for each two that follow each other.
     *
     * @param word what the features of one word are about
     * @param pair what those of two are about; null for none of them
     * @param words the hashes of the words, in their order
     * @param count so many of them, from the first
     */
    default void addText(Feature word, @Nullable Feature pair, long[] words, int count) {
        for (int w = 0; w < count; w++) {
            add(word, words[w]);
            if (pair != null && w > 0) {
                add(pair, words[w - 1], words[w]);
            }
        }
    }

    /**
     * Takes a conjunction of each of some values with a second one.
     *
     * @param family what the features are about
     * @param parts the first values
     * @param second the hash of the second value
     */
    default void addAll(Feature family, Parts parts, long second) {
        for (int i = 0; i < parts.size(); i++) {
            add(family, parts.hash(i), second);
        }
    }

    /**
     * Takes all features of a family that the paragraph has.
     *
     * @param family what the features are about; none of it is added otherwise to the paragraph
     * @param parts the values
     */
    default void addOnly(Feature family, Parts parts) {
        addAll(family, parts);
    }

    /**
     * Takes the features of a group.
     *
     * @param group what the features are about; none of them is added otherwise to the paragraph
     * @param first the first of the numbers that decide them
     * @param second the second number
     * @param third the third number
     */
    default void add(Group group, int first, int second, int third) {
        group.emit(first, second, third, this);
    }

    /**
     * Takes a conjunction of two values.
     *
     * @param family what the feature is about
     * @param first the hash of the first value
     * @param second the hash of the second value
     */
    void add(Feature family, long first, long second);

    /**
     * Takes a conjunction of three values.
     *
     * @param family what the feature is about
     * @param first the hash of the first value
     * @param second the hash of the second value
     * @param third the hash of the third value
     */
    void add(Feature family, long first, long second, long third);

    /**
     * Takes a conjunction of four values.
     *
     * @param family what the feature is about
     * @param first the hash of the first value
     * @param second the hash of the second value
     * @param third the hash of the third value
     * @param fourth the hash of the fourth value
     */
    void add(Feature family, long first, long second, long third, long fourth);
}
