package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.read.PageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be learnt: real pages as html and as plain text, with and without a planted appeal, and documents of our own writing
 * in both forms. The same data gives the same curriculum.
 */
final class Curriculum {

    /**
     * Wherever an appeal is planted, news that talks like one is planted too, in another copy of the page: so words must tell them
     * apart, and what real pages teach of the end of a story stays as it is.
     */
    private static final double PLANTED_SHARE = 0.3;

    private static final double DOCUMENT_SHARE = 0.3;

    /** How much a planted letter, and planted news, count for the second look, at each of three places, against a real page. */
    private static final double LETTERS_AGAIN = 0.8;

    private static final double NEWS_AGAIN = 0.8;

    /**
     * A document that is planted into more pages than this counts less in each when the story is told from the rest: seen in thirty pages, its
     * chance words would be learnt as if thirty publishers used them. The kinds learn it in full.
     */
    private static final double PLANTED_IN_FULL = 4;

    final Names names = new Names();
    final List<Lesson> lessons = new ArrayList<>();
    private final PageReader reader = new PageReader(Limits.DEFAULT);
    private final Map<String, List<Document>> appeals = new HashMap<>();
    private final Map<String, List<Document>> news = new HashMap<>();

    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Integer> pagesOn = new HashMap<>();
    /** The folds that have pages. */
    private final List<Integer> folds;

    private Curriculum(Set<Integer> folds) {
        this.folds = List.copyOf(folds);
    }

    static Curriculum of(Corpora corpora, Progress progress) throws IOException {
        Curriculum curriculum = pagesOnly(corpora);
        curriculum.learn(corpora.pages(), corpora.documents(), progress);
        return curriculum;
    }

    /** The pages, read and not yet learnt from. */
    static Curriculum pagesOnly(Corpora corpora) throws IOException {
        Curriculum curriculum = new Curriculum(corpora.filled());
        for (CorpusPage known : corpora.pages()) {
            Page page = curriculum.reader.read(known.bytes(), known.url());
            curriculum.pages.put(known.key(), page);
            curriculum.pagesOn.merge(shelf(page.metadata().language(), known.fold()), 1, Integer::sum);
        }
        return curriculum;
    }

    private void learn(List<CorpusPage> corpus, List<Document> documents, Progress progress) {
        for (Document document : documents) {
            if (!document.appeal().isEmpty()) {
                appeals.computeIfAbsent(shelf(document.language(), fold(document)), l -> new ArrayList<>()).add(document);
            }
            if (document.isHardNegative()) {
                news.computeIfAbsent(shelf(document.language(), fold(document)), l -> new ArrayList<>()).add(document);
            }
        }
        int done = 0;
        for (CorpusPage page : corpus) {
            add(page, page(page));
            progress.at("pages read", ++done, corpus.size());
        }
        for (Document document : documents) {
            add(Rendering.plain(document), fold(document), 1, 1);
            add(Rendering.html(document), fold(document), document.isHardNegative() ? 1 : DOCUMENT_SHARE, 1);
        }
    }

    /** A page of the corpora as it was read. */
    Page page(CorpusPage known) {
        return pages.get(known.key());
    }

    private void add(CorpusPage known, Page page) {
        Rendering html = new Rendering(page, new Truth(page, known));
        Rendering plain = Rendering.plain(page, html.truth());
        add(html, known.fold(), 1, 1);
        add(plain, known.fold(), 1, 1);
        Random chance = new Random(known.id().hashCode());
        String shelf = shelf(page.metadata().language(), known.fold());
        plant(html, known.fold(), shelf, PLANTED_SHARE, chance);
        plant(plain, known.fold(), shelf, 1, chance);
    }

    /** Plants at every place, for the second look; at one of them for the first, which knows little of places. */
    private void plant(Rendering into, int fold, String shelf, double share, Random chance) {
        Rendering.Place forBoth = Rendering.Place.any(chance);
        for (Rendering.Place place : Rendering.Place.values()) {
            double first = place == forBoth ? share : 0;
            add(planted(into, appeals.get(shelf), Document::appeal, place, chance), fold, first * weight(appeals, shelf), LETTERS_AGAIN);
            add(planted(into, news.get(shelf), Document::story, place, chance), fold, first * weight(news, shelf), NEWS_AGAIN);
        }
    }

    /** A document belongs to a fold by its voice: a voice is a publisher. To one with pages, as the further looks learn fold by fold of these. */
    int fold(Document document) {
        return folds.get(Corpora.fold(document.voice(), folds.size()));
    }

    /** Only what a fold holds out together is planted together: page and document of one fold. */
    static String shelf(String language, int fold) {
        return language + fold;
    }

    private static @Nullable Rendering planted(Rendering into, @Nullable List<Document> some, Function<Document, List<Document.Line>> part,
            Rendering.Place place, Random chance) {
        if (some == null) {
            return null;
        }
        Rendering.Planted planted = into.planted(part.apply(some.get(chance.nextInt(some.size()))), place, chance);
        return planted == null ? null : planted.rendering();
    }

    /** The fewer documents share the pages of a shelf, the less each counts. */
    private double weight(Map<String, List<Document>> shelves, String shelf) {
        double repeated = (double) pagesOn.getOrDefault(shelf, 1) / shelves.getOrDefault(shelf, List.of()).size();
        return Math.min(1, PLANTED_IN_FULL / repeated);
    }

    private void add(@Nullable Rendering rendering, int fold, double share, double again) {
        if (rendering != null) {
            lessons.add(Lesson.of(rendering, fold, share, again, names));
        }
    }

    /** The lessons outside some folds. */
    List<Lesson> without(Set<Integer> folds) {
        return lessons.stream().filter(lesson -> !folds.contains(lesson.fold())).toList();
    }

    /** The lessons of a fold. */
    List<Lesson> of(int fold) {
        return lessons.stream().filter(lesson -> lesson.fold() == fold).toList();
    }
}
