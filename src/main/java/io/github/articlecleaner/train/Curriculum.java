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
import java.util.function.Consumer;
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

    /** As many as the corpora have. */
    static final int FOLDS = 5;

    final Names names = new Names();
    final List<Lesson> lessons = new ArrayList<>();
    private final PageReader reader = new PageReader(Limits.DEFAULT);
    private final Map<String, List<Document>> appeals = new HashMap<>();
    private final Map<String, List<Document>> news = new HashMap<>();

    private Curriculum() {}

    static Curriculum of(List<CorpusPage> corpus, List<Document> documents, Consumer<String> progress) throws IOException {
        Curriculum curriculum = new Curriculum();
        for (Document document : documents) {
            if (!document.appeal().isEmpty()) {
                curriculum.appeals.computeIfAbsent(shelf(document.language(), fold(document)), l -> new ArrayList<>()).add(document);
            }
            if (document.isHardNegative()) {
                curriculum.news.computeIfAbsent(shelf(document.language(), fold(document)), l -> new ArrayList<>()).add(document);
            }
        }
        int done = 0;
        for (CorpusPage page : corpus) {
            curriculum.add(page);
            if (++done % 200 == 0) {
                progress.accept(done + " of " + corpus.size() + " pages read");
            }
        }
        for (Document document : documents) {
            curriculum.add(Rendering.plain(document), fold(document), 1);
            curriculum.add(Rendering.html(document), fold(document), document.isHardNegative() ? 1 : DOCUMENT_SHARE);
        }
        return curriculum;
    }

    private void add(CorpusPage known) throws IOException {
        Page page = reader.read(Corpus.bytes(known), known.url());
        Rendering html = new Rendering(page, new Truth(page, known));
        Rendering plain = Rendering.plain(page, html.truth());
        add(html, known.fold(), 1);
        add(plain, known.fold(), 1);
        Random chance = new Random(known.id().hashCode());
        String shelf = shelf(page.metadata().language(), known.fold());
        if (chance.nextBoolean()) {
            plant(html, appeals.get(shelf), Document::appeal, known.fold(), PLANTED_SHARE, chance);
            plant(html, news.get(shelf), Document::story, known.fold(), PLANTED_SHARE, chance);
        }
        plant(plain, appeals.get(shelf), Document::appeal, known.fold(), 1, chance);
        plant(plain, news.get(shelf), Document::story, known.fold(), 1, chance);
    }

    /** A document belongs to a fold by its voice: a voice is a publisher. */
    static int fold(Document document) {
        return Math.floorMod(document.voice().hashCode(), FOLDS);
    }

    /** Only what a fold holds out together is planted together: page and document of one fold. */
    private static String shelf(String language, int fold) {
        return language + fold;
    }

    private void plant(Rendering into, @Nullable List<Document> some, Function<Document, List<Document.Line>> part, int fold,
            double share, Random chance) {
        if (some != null) {
            Rendering planted = into.planted(part.apply(some.get(chance.nextInt(some.size()))), chance);
            if (planted != null) {
                add(planted, fold, share);
            }
        }
    }

    private void add(Rendering rendering, int fold, double share) {
        lessons.add(Lesson.of(rendering, fold, share, names));
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
