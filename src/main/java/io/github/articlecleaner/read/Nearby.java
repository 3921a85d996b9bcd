package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Source;
import java.util.List;

/**
 * The paragraphs among which bylines and dates stand: around the headline, up to the first long paragraph of the story.
 *
 * @param from the first, which may lie before the page's first
 * @param to the last, which may lie behind the page's last
 */
record Nearby(int from, int to) {

    /** Paragraphs of so many characters are the story's. */
    private static final int LONG = 150;

    /** Bylines and dates stand so many paragraphs around the headline. */
    private static final int AROUND = 12;

    static Nearby of(Headline headline, List<Source> sources) {
        int start = Math.max(0, headline.paragraph());
        int story = start;
        while (story < sources.size() && (sources.get(story).text().length() < LONG || sources.get(story).linkedShare() > 0.5)) {
            story++;
        }
        if (story == sources.size()) {
            story = start;
        }
        boolean seen = headline.paragraph() >= 0;
        return new Nearby(seen ? start - AROUND / 2 : story - AROUND, Math.max(story + 1, seen ? Math.min(start + AROUND, story + AROUND) : story + 1));
    }

    boolean has(int paragraph) {
        return paragraph >= from && paragraph <= to;
    }
}
