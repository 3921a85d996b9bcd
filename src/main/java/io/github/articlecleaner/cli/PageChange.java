package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.CleanedArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that two outputs have, and what changed.
 *
 * @param id the page
 * @param a in A
 * @param b in B
 * @param paragraphs all its paragraphs, changed and not
 */
record PageChange(String id, CleanedArticle a, CleanedArticle b, List<ParagraphChange> paragraphs) {

    /** More changes than this tell nothing new of a page. */
    private static final int MOST_ROWS = 200;

    static PageChange of(String id, CleanedArticle a, CleanedArticle b) {
        return new PageChange(id, a, b, ParagraphChange.of(a, b));
    }

    List<ParagraphChange> changed() {
        return paragraphs.stream().filter(change -> change.fate() != Fate.SAME).toList();
    }

    /** How many characters of its text changed. */
    int weight() {
        return changed().stream().mapToInt(change -> change.shown().text().length()).sum();
    }

    /** What changed, each with the paragraphs beside it. */
    Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        int more = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean near = changed(i - 1) || changed(i) || changed(i + 1);
            if (near && rows.size() < MOST_ROWS) {
                rows.add(paragraphs.get(i).row());
            } else if (changed(i)) {
                more++;
            }
        }
        List<String> facts = new ArrayList<>(List.of(id, changed().size() + " of " + paragraphs.size() + " paragraphs changed"));
        if (more > 0) {
            facts.add(more + " of the changes are left out");
        }
        return new Sheet(b.title().isEmpty() ? id : b.title(), b.language(), facts, b.url(), rows);
    }

    private boolean changed(int i) {
        return i >= 0 && i < paragraphs.size() && paragraphs.get(i).fate() != Fate.SAME;
    }
}
