package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Container;
import org.jspecify.annotations.Nullable;

/** How much of the words in each of some places is story. The words and the places are those of the look before. */
final class Shares {

    private final boolean counted;
    private final double[] held;
    private final double[] words;
    private final @Nullable Container[] places;

    Shares(int count) {
        counted = false;
        held = new double[count];
        words = new double[count];
        places = new Container[count];
    }

    Shares(Shares before) {
        counted = true;
        held = new double[before.held.length];
        words = before.words;
        places = before.places;
    }

    /** Counts words in a container, and notes it and those around it. */
    void count(Container container, double count) {
        count(container.id(), count);
        for (Container c = container; c != null && places[c.id()] == null; c = c.parent()) {
            places[c.id()] = c;
        }
    }

    /** Adds what each container holds to the one around it: a child's number is larger than its parent's. */
    void gather() {
        for (int id = places.length - 1; id > 0; id--) {
            Container outer = places[id] == null ? null : places[id].parent();
            if (outer != null) {
                held[outer.id()] += held[id];
                words[outer.id()] += counted ? 0 : words[id];
            }
        }
    }

    /** The containers that were counted and those around them, by number. */
    @Nullable Container[] places() {
        return places;
    }

    /** How many of the words in a place are story. */
    double held(int place) {
        return held[place];
    }

    /** How many words there are in a place. */
    double words(int place) {
        return words[place];
    }

    /** Adds to the words that are story. */
    void hold(int place, double count) {
        held[place] += count;
    }

    /** Adds to the words. */
    void count(int place, double count) {
        words[place] += count;
    }
}
