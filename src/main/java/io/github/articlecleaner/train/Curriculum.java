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
    private static final double PLANTED_SHARE = Double.parseDouble(System.getProperty("wp", "0.6"));

    private static final double DOCUMENT_SHARE = Double.parseDouble(System.getProperty("wd", "0.5"));

    /** No fold holds our own documents out when real pages are predicted. */
    private static final int NO_FOLD = -1;

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
                curriculum.appeals.computeIfAbsent(document.language(), l -> new ArrayList<>()).add(document);
            }
            if (document.isHardNegative()) {
                curriculum.news.computeIfAbsent(document.language(), l -> new ArrayList<>()).add(document);
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
            curriculum.add(Rendering.plain(document), NO_FOLD, 1);
            curriculum.add(Rendering.html(document), NO_FOLD, DOCUMENT_SHARE);
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
        String language = page.metadata().language();
        plant(html, appeals.get(language), Document::appeal, known.fold(), PLANTED_SHARE, chance);
        plant(html, news.get(language), Document::story, known.fold(), PLANTED_SHARE, chance);
        plant(plain, appeals.get(language), Document::appeal, known.fold(), 1, chance);
        plant(plain, news.get(language), Document::story, known.fold(), 1, chance);
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
        lessons.add(Lesson.of(rendering.page(), rendering.truth(), fold, share, names));
    }

    /** The lessons outside a fold. */
    List<Lesson> without(int fold) {
        return lessons.stream().filter(lesson -> lesson.fold() != fold).toList();
    }
}
