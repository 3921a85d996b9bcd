package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph in two outputs.
 *
 * @param a the paragraph in A, null where A has none such
 * @param b the paragraph in B, null where B has none such
 */
record ParagraphChange(@Nullable Paragraph a, @Nullable Paragraph b) {

    /**
     * The paragraphs of a page in two outputs, in page order. Those with the same text belong together, the first with the first and so on; so
     * a paragraph has its partner even where one of the two was read or split in another way.
     */
    static List<ParagraphChange> of(CleanedArticle a, CleanedArticle b) {
        Map<String, Deque<Paragraph>> byText = new HashMap<>();
        for (Paragraph paragraph : a.paragraphs()) {
            byText.computeIfAbsent(paragraph.text(), text -> new ArrayDeque<>()).add(paragraph);
        }
        Paragraph[] partners = new Paragraph[b.paragraphs().size()];
        boolean[] taken = new boolean[a.paragraphs().size()];
        for (Paragraph paragraph : b.paragraphs()) {
            Deque<Paragraph> same = byText.get(paragraph.text());
            if (same != null && !same.isEmpty()) {
                partners[paragraph.index()] = same.poll();
                taken[partners[paragraph.index()].index()] = true;
            }
        }
        List<ParagraphChange> changes = new ArrayList<>();
        int next = 0;
        for (Paragraph paragraph : b.paragraphs()) {
            Paragraph partner = partners[paragraph.index()];
            while (partner != null && next <= partner.index()) {
                addLonely(changes, a.paragraphs().get(next), taken[next++]);
            }
            changes.add(new ParagraphChange(partner, paragraph));
        }
        while (next < taken.length) {
            addLonely(changes, a.paragraphs().get(next), taken[next++]);
        }
        return changes;
    }

    private static void addLonely(List<ParagraphChange> changes, Paragraph paragraph, boolean taken) {
        if (!taken) {
            changes.add(new ParagraphChange(paragraph, null));
        }
    }

    Fate fate() {
        if (a == null || b == null) {
            return a == null ? Fate.ONLY_B : Fate.ONLY_A;
        }
        if (a.kept() != b.kept()) {
            return b.kept() ? Fate.NOW_KEPT : Fate.NOW_REMOVED;
        }
        return a.kind() != b.kind() ? Fate.OTHER_KIND : a.keptText().equals(b.keptText()) ? Fate.SAME : Fate.OTHER_ASKS;
    }

    /** The paragraph as B has it, or A where B has none. */
    Paragraph shown() {
        return b == null ? a : b;
    }

    /** What it is in A, in words: kept BODY; a dash where A has none such. */
    String inA() {
        return words(a);
    }

    /** What it is in B. */
    String inB() {
        return words(b);
    }

    private static String words(@Nullable Paragraph paragraph) {
        return paragraph == null ? "-" : (paragraph.kept() ? "kept " : "removed ") + paragraph.kind();
    }

    /** The row of a report, tinted by what the paragraph is, or was, outside of the story. */
    Row row() {
        List<Kind> kinds = new ArrayList<>();
        if (b != null) {
            kinds.add(b.kind());
        }
        if (a != null) {
            kinds.add(fate() == Fate.NOW_KEPT ? 0 : kinds.size(), a.kind());
        }
        String label = fate() == Fate.SAME ? (b.kept() ? "+ " : "− ") + b.kind()
                : a == null || b == null ? fate().words() + ", " + words(shown()) : fate().words() + ", " + (a.kind() == b.kind() ? b.kind() : a.kind() + " → " + b.kind());
        List<String> reasons = new ArrayList<>();
        addReasons(reasons, "A", a);
        addReasons(reasons, "B", b);
        return new Row(shown(), fate(), List.copyOf(kinds), label, reasons);
    }

    private static void addReasons(List<String> reasons, String name, @Nullable Paragraph paragraph) {
        if (paragraph != null) {
            reasons.add(name + ": " + words(paragraph) + String.format(Locale.ROOT, " %.2f", paragraph.probability())
                    + (paragraph.reasons().isEmpty() ? "" : ": " + String.join("; ", paragraph.reasons())));
        }
    }
}
