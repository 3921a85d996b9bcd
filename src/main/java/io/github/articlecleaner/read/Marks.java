package io.github.articlecleaner.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Splits class, id and role names into words, so that {@code abo} never hits {@code about}.
 *
 * <p>One instance serves one page and remembers the names it has split: pages repeat them.
 */
final class Marks {

    /** More words than this say nothing new; utility-class style sheets put dozens on one element. */
    static final int MOST_WORDS = 12;

    private final Map<String, List<String>> known = new HashMap<>();
    private final WordPool pool;
    /** What is gathered at the moment. */
    private final List<String> gathered = new ArrayList<>();

    Marks(WordPool pool) {
        this.pool = pool;
    }

    /** The words of an element's names, in order, in lower case, each once. */
    List<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        List<String> all = null;
        for (Attribute attribute : element.attributes()) {
            if (isName(attribute.getKey()) && !attribute.getValue().isEmpty()) {
                List<String> words = split(attribute.getValue());
                if (all == null) {
                    all = words;
                } else if (!words.isEmpty()) {
                    all = joined(all, words);
                }
            }
        }
        return all == null ? List.of() : all;
    }

    /** All words of an element's names and of the address it links to, however many. */
    static Set<String> all(Element element, WordPool pool) {
        Set<String> words = new LinkedHashSet<>();
        for (Attribute attribute : element.attributes()) {
            if (isName(attribute.getKey()) || attribute.getKey().equals("href")) {
                split(attribute.getValue(), words, Integer.MAX_VALUE, pool);
            }
        }
        return words;
    }

    private static boolean isName(String attribute) {
        return switch (attribute) {
            case "class", "id", "role", "itemprop", "data-testid", "data-component", "data-module", "aria-label" -> true;
            default -> false;
        };
    }

    private List<String> joined(List<String> first, List<String> second) {
        gathered.clear();
        gathered.addAll(first);
        for (String word : second) {
            add(gathered, word, MOST_WORDS);
        }
        return List.copyOf(gathered);
    }

    /** The first words of a name, each once. */
    List<String> split(String name) {
        return known.computeIfAbsent(name, n -> {
            gathered.clear();
            split(n, gathered, MOST_WORDS, pool);
            return List.copyOf(gathered);
        });
    }

    /**
     * Adds the words of a name or an address, as long as there are not so many: runs of letters, cut where a capital follows a small letter, each
     * once.
     */
    static void split(String name, Collection<String> words, int most, WordPool pool) {
        int start = -1;
        for (int i = 0; i <= name.length() && words.size() < most; i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            boolean small = c >= 'a' && c <= 'z';
            boolean letter = small || Character.isLetter(c);
            boolean hump = letter && !small && start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                if (i - start > 1) {
                    add(words, pool.lower(name, start, i), most);
                }
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
    }

    private static void add(Collection<String> words, String word, int most) {
        if (words.size() < most && !words.contains(word)) {
            words.add(word);
        }
    }
}
