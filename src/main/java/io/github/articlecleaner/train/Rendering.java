package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.read.PageReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page with its truth, made of a real page or of a document: as plain text, as html, or with an appeal planted into the story.
 *
 * @param page the page
 * @param truth what its paragraphs are
 */
record Rendering(Page page, Truth truth) {

    /** Paragraphs on each side of a planted line that teach along with it. */
    private static final int NEAR = 4;

    /** So many paragraphs of so many characters are a story to plant something into. */
    private static final int LEAST_STORY = 4;

    private static final int LONG = 60;

    /** What the text of a page looks like without its markup: its story and what was labelled, in page order. */
    static Rendering plain(Page page, Truth truth) {
        List<String> texts = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < truth.story.length; i++) {
            Kind kind = truth.kind[i] != null ? truth.kind[i] : truth.story[i] == Truth.STORY ? Kind.BODY : null;
            if (kind != null) {
                texts.add(page.sources().get(i).text());
                kinds.add(kind);
                chosen.add(i);
            }
        }
        Rendering plain = plain(texts, kinds);
        for (int i = 0; i < chosen.size(); i++) {
            // What is disputed stays so.
            plain.truth.story[i] = truth.story[chosen.get(i)];
        }
        return plain;
    }

    /** A document as plain text. */
    static Rendering plain(Document document) {
        return plain(document.lines().stream().map(Document.Line::text).toList(),
                document.lines().stream().map(Document.Line::kind).toList());
    }

    /** Paragraphs of a story as plain text. */
    static Rendering story(List<String> texts) {
        return plain(texts, Collections.nCopies(texts.size(), Kind.BODY));
    }

    private static Rendering plain(List<String> texts, List<Kind> kinds) {
        return new Rendering(new PageReader(Limits.DEFAULT).readParagraphs(texts), Truth.of(kinds));
    }

    /** A document as a page whose paragraphs all stand in one container. */
    static Rendering html(Document document) {
        Container outer = new Container(null, "body", List.of(), 0);
        Container article = new Container(outer, "article", List.of(), 1);
        List<Source> sources = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        String title = "";
        for (Document.Line line : document.lines()) {
            title = line.kind() == Kind.TITLE ? line.text() : title;
            sources.add(source(line, new Container(article, line.tag().equals("a") ? "p" : line.tag(), List.of(), sources.size() + 2)));
            kinds.add(line.kind());
        }
        Metadata metadata = new Metadata(title, "", document.language(), "");
        return new Rendering(new Page(metadata, sources, true, Set.of()), Truth.of(kinds));
    }

    /** A container like another one and beside it; in it where it is the page's outermost, in which the text stands between line breaks. */
    private static Container beside(Container like, int id) {
        return like.parent() == null ? new Container(like, "p", List.of(), id) : new Container(like.parent(), like.tag(), like.marks(), id);
    }

    private static Source source(Document.Line line, Container container) {
        int linked = line.tag().equals("a") ? line.text().length() : 0;
        return new Source(line.text(), container, linked, linked > 0 ? 1 : 0, 0, List.of(), List.of(), false, 0, 0);
    }

    /** Where a letter is planted. */
    enum Place {
        LEAD, MIDDLE, END;

        /** A place by chance, mostly where publishers put their appeals. */
        static Place any(Random chance) {
            int dice = chance.nextInt(10);
            return dice < 6 ? END : dice < 9 ? MIDDLE : LEAD;
        }
    }

    /**
     * A page with planted lines.
     *
     * @param rendering the page
     * @param from the first planted paragraph
     * @param to the one after the last
     */
    record Planted(Rendering rendering, int from, int to) {}

    /**
     * This page with further lines as plain paragraphs of the story's own container. Null where there is too little story. What is
     * true of the other paragraphs is forgotten except near the planted lines: they teach enough in the page itself.
     */
    @Nullable Planted planted(List<Document.Line> lines, Place place, Random chance) {
        List<Integer> story = new ArrayList<>();
        for (int i = 0; i < truth.story.length; i++) {
            if (truth.story[i] == Truth.STORY && page.sources().get(i).text().length() > LONG) {
                story.add(i);
            }
        }
        if (story.size() < LEAST_STORY) {
            return null;
        }
        int after = switch (place) {
            case END -> story.get(story.size() - 1);
            case MIDDLE -> story.get(1 + chance.nextInt(story.size() - 2));
            case LEAD -> story.get(0) - 1;
        };
        Source neighbour = page.sources().get(Math.max(after, story.get(0)));
        int ids = page.sources().stream().mapToInt(s -> s.container().id()).max().orElse(0) + 1;
        List<Source> sources = new ArrayList<>(page.sources());
        List<Source> added = new ArrayList<>();
        for (Document.Line line : lines) {
            added.add(source(new Document.Line(line.kind(), page.markup() ? "p" : "text", line.text()), page.markup() ? beside(neighbour.container(), ids++) : neighbour.container()));
        }
        sources.addAll(after + 1, added);
        Truth planted = truth.withInserted(after + 1, lines.stream().map(Document.Line::kind).toList(), NEAR);
        Rendering rendering = new Rendering(new Page(page.metadata(), sources, page.markup(), Set.of()), planted);
        return new Planted(rendering, after + 1, after + 1 + lines.size());
    }
}
