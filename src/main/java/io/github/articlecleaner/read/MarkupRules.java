package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The user's rules that go by marks and selectors, ready to be asked of pages. Immutable and safe to share between threads. */
public final class MarkupRules {

    /** What counts the siblings of each element. */
    private static final List<String> COUNTED = List.of(":nth-", ":eq(", ":lt(", ":gt(");

    /** No rules. */
    public static final MarkupRules NONE = new MarkupRules(List.of(), Map.of(), Map.of());

    private final List<Selector> selectors;
    /** Rules by mark, at the rarest of their words, so that one in all of them makes no element ask them all. */
    private final Map<String, List<Mark>> marks;
    private final Map<Rule, Integer> places;

    private MarkupRules(List<Selector> selectors, Map<String, List<Mark>> marks, Map<Rule, Integer> places) {
        this.selectors = selectors;
        this.marks = marks;
        this.places = places;
    }

    private record Selector(Rule rule, Evaluator evaluator) {}

    private record Mark(Rule rule, Set<String> words) {}

    /**
     * Takes those of some rules that go by markup.
     *
     * @param rules any rules
     * @return those by mark and by selector
     * @throws IllegalArgumentException if a mark has no word or a selector is none, with the rule's origin and what was found
     */
    public static MarkupRules of(List<Rule> rules) {
        List<Selector> selectors = new ArrayList<>();
        Map<List<Object>, Mark> marks = new LinkedHashMap<>();
        Map<Rule, Integer> places = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            places.put(rule, i);
            if (rule.by() == Rule.By.SELECTOR) {
                selectors.add(new Selector(rule, evaluator(rule)));
            } else if (rule.by() == Rule.By.MARK) {
                Mark mark = mark(rule);
                // One that hits the same as a later one never decides.
                marks.put(List.of(rule.host(), mark.words()), mark);
            }
        }
        return orNone(selectors, byRarest(marks.values()), places);
    }

    private static Mark mark(Rule rule) {
        Set<String> words = new LinkedHashSet<>();
        Marks.split(rule.pattern(), words, Integer.MAX_VALUE, new WordPool());
        if (words.isEmpty()) {
            throw new IllegalArgumentException(rule.origin() + ": a mark must have a word of at least 2 letters, but was \"" + rule.pattern() + "\"");
        }
        return new Mark(rule, words);
    }

    private static Map<String, List<Mark>> byRarest(Collection<Mark> marks) {
        Map<String, Integer> counts = new HashMap<>();
        marks.forEach(mark -> mark.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return marks.stream().collect(Collectors.groupingBy(mark -> Collections.min(mark.words(), Comparator.comparing(counts::get))));
    }

    private static MarkupRules orNone(List<Selector> selectors, Map<String, List<Mark>> marks, Map<Rule, Integer> places) {
        return selectors.isEmpty() && marks.isEmpty() ? NONE : new MarkupRules(selectors, marks, places);
    }

    /** Those for a host: who has rules for thousands of hosts must not pay for all of them at each element of a page. */
    private MarkupRules fitting(String host) {
        Map<String, List<Mark>> fitting = new HashMap<>();
        marks.forEach((word, all) -> {
            List<Mark> fit = all.stream().filter(mark -> mark.rule().isFor(host)).toList();
            if (!fit.isEmpty()) {
                fitting.put(word, fit);
            }
        });
        return orNone(selectors.stream().filter(selector -> selector.rule().isFor(host)).toList(), fitting, places);
    }

    private static Evaluator evaluator(Rule rule) {
        String lower = rule.pattern().toLowerCase(Locale.ROOT);
        refuse(lower.contains(":match") || lower.contains("~="), "a selector must have no regular expression, for a page could make it run for hours", rule);
        refuse(lower.contains("~") || lower.contains(":only-") || lower.contains("-of-type") || COUNTED.stream().anyMatch(lower::contains),
                "a selector must have no ~, only-child, -of-type, nth-, eq, lt or gt, which go through all siblings of each element", rule);
        refuse(lower.indexOf(":has") != lower.lastIndexOf(":has"), "a selector must have at most one :has, for each in another asks the page as often again", rule);
        try {
            Evaluator evaluator = QueryParser.parse(rule.pattern());
            // What parses may still fail when it is asked.
            new Element("div").appendElement("p").appendText("text").select(evaluator);
            return evaluator;
        } catch (RuntimeException e) {
            // jsoup throws several kinds, none of them checked.
            throw new IllegalArgumentException(rule.origin() + ": not a CSS selector: \"" + rule.pattern() + "\"", e);
        }
    }

    /** Pages come from strangers: what costs more than going once through the page and up from each element is not asked. */
    private static void refuse(boolean has, String why, Rule rule) {
        if (has) {
            throw new IllegalArgumentException(rule.origin() + ": " + why + ", but was \"" + rule.pattern() + "\"");
        }
    }

    /**
     * What these rules hit of a page whose address is known, or else perhaps hit: judging knows more of where it came from. When the time is
     * up, no further element is asked.
     */
    Hits on(Element page, String url, BooleanSupplier timeIsUp) {
        MarkupRules fit = url.isBlank() || this == NONE ? this : fitting(Rule.host(url));
        if (fit == NONE) {
            return Hits.NONE;
        }
        Map<Element, List<Rule>> selected = new IdentityHashMap<>();
        for (Selector selector : fit.selectors) {
            forget(selector);
            try {
                page.stream().takeWhile(element -> !timeIsUp.getAsBoolean()).filter(selector.evaluator().asPredicate(page))
                        .forEach(element -> selected.computeIfAbsent(element, e -> new ArrayList<>()).add(selector.rule()));
            } finally {
                forget(selector);
            }
        }
        return new Hits(fit, selected);
    }

    /** jsoup remembers, for each thread, what a selector said of the elements of the last page that was selected from, and so that page. */
    private static void forget(Selector selector) {
        new Element("p").select(selector.evaluator());
    }

    /** The rules whose words an element carries in its names, or in those of the place it links to. */
    List<Rule> marking(Element element, WordPool pool) {
        if (marks.isEmpty() || element.attributesSize() == 0) {
            return List.of();
        }
        List<Rule> marking = new ArrayList<>();
        Set<String> words = Marks.all(element, pool);
        for (String word : words) {
            for (Mark mark : marks.getOrDefault(word, List.of())) {
                if (words.containsAll(mark.words())) {
                    marking.add(mark.rule());
                }
            }
        }
        return marking;
    }

    /** The place of a rule among all of the user's: where several hit, the last decides. */
    int place(Rule rule) {
        return places.get(rule);
    }
}
