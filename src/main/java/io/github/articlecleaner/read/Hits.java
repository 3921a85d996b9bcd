package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Which rules of the user's hit the paragraphs of one page: those of which an element matches all around a paragraph's text. Where only a
 * word of it stands in such an element, the paragraph is not meant.
 */
final class Hits {

    static final Hits NONE = new Hits(MarkupRules.NONE, Map.of());

    private final MarkupRules rules;
    private final Map<Element, List<Rule>> selected;
    /** The rules that matched the open elements, so that leaving them undoes what entering did. */
    private final Map<Element, List<Rule>> entered = new IdentityHashMap<>();
    private final WordPool pool = new WordPool();
    private final Map<Rule, Reach> reaches = new LinkedHashMap<>();
    /** So much of the line has been told to the rules whose elements are open. */
    private int told;

    Hits(MarkupRules rules, Map<Element, List<Rule>> selected) {
        this.rules = rules;
        this.selected = selected;
    }

    /** A rule and its place among all, how many open elements it matches, and how many characters of the line's beginning stand in such without a gap. */
    private static final class Reach {
        final Rule rule;
        final int place;
        int open;
        int characters;

        Reach(Rule rule, int place) {
            this.rule = rule;
            this.place = place;
        }

        Reach later(Reach other) {
            return place > other.place ? this : other;
        }
    }

    /** An element begins after so many characters of the line. */
    void enter(Element element, int length) {
        if (rules == MarkupRules.NONE) {
            return;
        }
        List<Rule> matching = new ArrayList<>(rules.marking(element, pool));
        matching.addAll(selected.getOrDefault(element, List.of()));
        if (!matching.isEmpty()) {
            tell(length);
            entered.put(element, matching);
            matching.forEach(rule -> reaches.computeIfAbsent(rule, r -> new Reach(r, rules.place(r))).open++);
        }
    }

    /** An element ends after so many characters of the line. */
    void leave(Element element, int length) {
        List<Rule> matching = entered.remove(element);
        if (matching != null) {
            tell(length);
            matching.forEach(rule -> reaches.get(rule).open--);
        }
    }

    private void tell(int length) {
        if (length > told) {
            for (Reach reach : reaches.values()) {
                reach.characters = reach.open > 0 && reach.characters == told ? length : reach.characters;
            }
            told = length;
        }
    }

    /**
     * The rules that hit the whole of a line, which ends here, for each host the last one: what was told beyond its end is no part of the paragraph.
     */
    List<Rule> of(int length) {
        if (reaches.isEmpty()) {
            return List.of();
        }
        tell(length);
        Map<String, Reach> last = new HashMap<>();
        for (Reach reach : reaches.values()) {
            if (length > 0 && reach.characters >= length) {
                last.merge(reach.rule.host(), reach, Reach::later);
            }
            reach.characters = 0;
        }
        told = 0;
        return last.values().stream().map(reach -> reach.rule).toList();
    }
}
