package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of each kind was kept and removed on some pages. */
final class Counts {

    /** Paragraphs and their characters. */
    private static final class Amount {
        private long paragraphs;
        private long characters;

        void add(Paragraph paragraph) {
            paragraphs++;
            characters += paragraph.text().codePointCount(0, paragraph.text().length());
        }
    }

    private final Map<Kind, Amount> kept = new EnumMap<>(Kind.class);
    private final Map<Kind, Amount> removed = new EnumMap<>(Kind.class);
    private final Amount allKept = new Amount();
    private final Amount allRemoved = new Amount();

    Counts(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                Paragraph paragraph = row.paragraph();
                (paragraph.kept() ? kept : removed).computeIfAbsent(paragraph.kind(), kind -> new Amount()).add(paragraph);
                (paragraph.kept() ? allKept : allRemoved).add(paragraph);
            }
        }
    }

    /** How much is in the story, in a sentence. */
    String sentence() {
        return String.format(Locale.ROOT, "%,d of %,d paragraphs kept, %.0f %% of the characters.", allKept.paragraphs, allKept.paragraphs + allRemoved.paragraphs,
                share(allKept));
    }

    Totals totals() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("kind", "kept", "characters", "removed", "characters"));
        for (Kind kind : Kind.values()) {
            if (kept.containsKey(kind) || removed.containsKey(kind)) {
                table.add(line(kind.name(), kept.getOrDefault(kind, new Amount()), removed.getOrDefault(kind, new Amount())));
            }
        }
        table.add(line("all", allKept, allRemoved));
        return new Totals(table, 1, false);
    }

    private static List<String> line(String name, Amount kept, Amount removed) {
        List<String> line = new ArrayList<>(List.of(name));
        for (long count : new long[] {kept.paragraphs, kept.characters, removed.paragraphs, removed.characters}) {
            line.add(Totals.number(count));
        }
        return line;
    }

    /** The shares of the characters, drawn as one bar: what was kept, then each kind that was removed. */
    String bar() {
        StringBuilder bar = new StringBuilder("<svg class=\"shares\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        double from = part(bar, "all", 0, share(allKept));
        for (Map.Entry<Kind, Amount> kind : removed.entrySet()) {
            from = part(bar, kind.getKey().name(), from, share(kind.getValue()));
        }
        return bar.append("</svg>\n").toString();
    }

    private static double part(StringBuilder bar, String name, double from, double share) {
        bar.append(String.format(Locale.ROOT, "<rect class=\"%s\" x=\"%.2f\" width=\"%.2f\" height=\"10\"/>", name, from, share));
        return from + share;
    }

    private double share(Amount part) {
        long all = allKept.characters + allRemoved.characters;
        return all == 0 ? 0 : 100.0 * part.characters / all;
    }
}
