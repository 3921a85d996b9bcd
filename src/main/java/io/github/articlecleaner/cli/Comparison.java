package io.github.articlecleaner.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what changed from one output to another, tells each page that did, and remembers those that changed most. */
final class Comparison {

    /** So many pages are enough to look at; a report of more would be slow to scroll. */
    private static final int MOST_SHOWN = 300;

    /** So much of a text is enough to find it again. */
    private static final int EXCERPT = 80;

    /** What a paragraph was and is. */
    private record Step(String inA, String inB) {}

    /** How often that happened. */
    private static final class Count {
        private long paragraphs;
        private long characters;
    }

    private record Ranked(int weight, long order, Sheet sheet) {}

    private final PrintWriter out;
    private final boolean totalsOnly;
    private final Map<Step, Count> steps = new HashMap<>();
    private final PriorityQueue<Ranked> most = new PriorityQueue<>(Comparator.comparingInt(Ranked::weight).thenComparing(Ranked::order, Comparator.reverseOrder()));
    private final Side a = new Side("A");
    private final Side b = new Side("B");
    private long both;
    private long changed;

    /** One of the two outputs. */
    private static final class Side {
        private final String name;
        private final Set<String> models = new TreeSet<>();
        private final List<String> first = new ArrayList<>();
        private long only;
        private long failed;

        Side(String name) {
            this.name = name;
        }
    }

    Comparison(PrintWriter out, boolean totalsOnly) {
        this.out = out;
        this.totalsOnly = totalsOnly;
    }

    /** Takes a page that only one output has. */
    void takeLonely(@Nullable BatchResult inA, @Nullable BatchResult inB) throws Complaint {
        Side side = inB == null ? a : b;
        BatchResult result = inB == null ? inA : inB;
        side.only++;
        String name = name(result);
        if (side.first.size() < MOST_SHOWN) {
            side.first.add(name);
        }
        tell(name + "  only in " + side.name + ": " + result.place());
        count(side, result);
    }

    /** Takes a page that both outputs have. */
    void take(BatchResult inA, BatchResult inB) throws Complaint {
        if (inA.failed() || inB.failed()) {
            takeFailed(inA, inB);
            return;
        }
        PageChange change = PageChange.of(inB.id(), inA.cleaned(), inB.cleaned());
        both++;
        a.models.add(change.a().modelVersion());
        b.models.add(change.b().modelVersion());
        List<ParagraphChange> paragraphs = change.changed();
        if (!paragraphs.isEmpty()) {
            changed++;
            paragraphs.forEach(this::count);
            remember(change.weight(), change.sheet());
            tell(Terminal.line(inB.id()) + "  " + shown(change.b().title()) + "  " + counts(paragraphs));
            paragraphs.forEach(paragraph -> tell(String.format(Locale.ROOT, "  %-14s %-20s %-20s %s", paragraph.fate().words(), paragraph.inA(), paragraph.inB(),
                    shown(paragraph.shown().text()))));
        }
    }

    private void takeFailed(BatchResult inA, BatchResult inB) throws Complaint {
        both++;
        if (inA.failed() != inB.failed()) {
            changed++;
            String what = "not cleaned in " + (inA.failed() ? "A: " + inA.error() : "B: " + inB.error());
            remember(Integer.MAX_VALUE, new Sheet(name(inB), "und", List.of(what), "", List.of()));
            tell(name(inB) + "  " + shown(what));
        }
        count(a, inA);
        count(b, inB);
    }

    private static void count(Side side, BatchResult result) throws Complaint {
        if (result.failed()) {
            side.failed++;
        } else {
            side.models.add(result.cleaned().modelVersion());
        }
    }

    private static String name(BatchResult result) {
        return result.id().isEmpty() ? "(no id)" : shown(result.id());
    }

    private void count(ParagraphChange change) {
        Count count = steps.computeIfAbsent(new Step(change.inA(), change.inB()), step -> new Count());
        String text = change.shown().text();
        count.paragraphs++;
        count.characters += text.codePointCount(0, text.length());
    }

    private void remember(int weight, Sheet sheet) {
        most.add(new Ranked(weight, changed, sheet));
        if (most.size() > MOST_SHOWN) {
            most.poll();
        }
    }

    private void tell(String line) {
        if (!totalsOnly) {
            out.println(line);
        }
    }

    private static String counts(List<ParagraphChange> paragraphs) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        paragraphs.forEach(paragraph -> counts.merge(paragraph.fate(), 1, Integer::sum));
        return counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey().words()).collect(Collectors.joining(", "));
    }

    private static String shown(String text) {
        return Terminal.line(text, EXCERPT);
    }

    boolean same() {
        return changed == 0 && a.only == 0 && b.only == 0;
    }

    /** How many pages were compared, and how. */
    List<String> facts(String fileA, String fileB) {
        List<String> facts = new ArrayList<>();
        facts.add(fact(a, fileA));
        facts.add(fact(b, fileB));
        facts.add(String.format(Locale.ROOT, "%,d pages in both: %,d the same, %,d changed; %,d only in A, %,d only in B", both, both - changed, changed, a.only, b.only));
        return facts;
    }

    private String fact(Side side, String file) {
        return String.format(Locale.ROOT, "%s: %s, %,d pages%s, model %s", side.name, file, both + side.only,
                side.failed == 0 ? "" : String.format(Locale.ROOT, " (%,d not cleaned)", side.failed), side.models.isEmpty() ? "unknown" : String.join(", ", side.models));
    }

    /** What paragraphs were and are, the most text first; the first line is the head. */
    List<List<String>> totals() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("in A", "in B", "paragraphs", "characters"));
        steps.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Step, Count> e) -> -e.getValue().characters).thenComparing(e -> e.getKey().toString()))
                .forEach(e -> table.add(List.of(e.getKey().inA(), e.getKey().inB(), Totals.number(e.getValue().paragraphs),
                        Totals.number(e.getValue().characters))));
        return table;
    }

    void printTotals(String fileA, String fileB) {
        facts(fileA, fileB).forEach(out::println);
        if (!steps.isEmpty()) {
            totals().forEach(line -> out.println(String.format(Locale.ROOT, "%-20s %-20s %10s %12s", line.toArray())));
        }
    }

    /** What changed, as a page to look at: the pages that changed most, the most first. */
    HtmlReport report(String fileA, String fileB) {
        List<String> facts = facts(fileA, fileB);
        if (changed > most.size()) {
            facts.add("Shown are the " + most.size() + " pages of which most text changed.");
        }
        for (Side side : List.of(a, b)) {
            if (side.only > 0) {
                facts.add("Only in " + side.name + ": " + String.join(", ", side.first) + (side.only > side.first.size() ? " ..." : ""));
            }
        }
        List<Sheet> sheets = most.stream()
                .sorted(Comparator.comparingInt(Ranked::weight).reversed().thenComparing(Ranked::order))
                .map(Ranked::sheet)
                .toList();
        return new HtmlReport("What changed", facts, "", new Totals(totals(), 2, true), sheets);
    }
}
