package io.github.articlecleaner.article;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * Names of what spoke for a decision, looked for when somebody asks: few do, and it takes as long as the decision. Unmodifiable, and safe to share
 * between threads. Until it is asked for it holds on to whatever the search needs.
 *
 * <pre>{@code
 * List<String> evidence = Evidence.of(() -> List.of("word|donate"));
 * evidence.get(0);    // word|donate
 * }</pre>
 *
 * @serial exclude
 */
public final class Evidence extends AbstractList<String> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;

    private final transient Later<List<String>> found;

    private Evidence(Supplier<List<String>> search) {
        found = new Later<>(() -> List.copyOf(search.get()));
    }

    /**
     * Evidence that is still to be found.
     *
     * @param search finds the names, loudest first; asked once at most
     * @return a list of the names
     */
    public static List<String> of(Supplier<List<String>> search) {
        return new Evidence(Objects.requireNonNull(search, "search must not be null"));
    }

    /**
     * Evidence behind a name that is known.
     *
     * @param first the name of a rule
     * @param others what else spoke for the decision
     * @return a list of all names
     */
    public static List<String> of(String first, List<String> others) {
        return of(() -> {
            List<String> all = new ArrayList<>(others.size() + 1);
            all.add(first);
            all.addAll(others);
            return all;
        });
    }

    /** A list that nobody changes. */
    static List<String> copyOf(List<String> names) {
        return names instanceof Evidence ? names : List.copyOf(names);
    }

    @Override
    public String get(int index) {
        return found.get().get(index);
    }

    @Override
    public int size() {
        return found.get().size();
    }

    private Object writeReplace() {
        return found.get();
    }
}
