package io.github.articlecleaner.cut;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Verdict;
import io.github.articlecleaner.read.PageReader;
import io.github.articlecleaner.read.TracedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts with verdicts of a test's own instead of a model's. */
final class Judged {

    private Judged() {}

    /** Cuts the paragraphs that a test calls appeals; null is story, and neighbours of one kind are one box. */
    static CutHtml cut(String html, Function<String, Kind> judge) {
        TracedPage traced = new PageReader(Limits.DEFAULT).trace(html, "");
        return cut(html, traced, traced.page().sources().stream().map(Source::text).map(judge).toList());
    }

    static CutHtml cut(String html, TracedPage traced, List<Kind> kinds) {
        List<Verdict> verdicts = new ArrayList<>();
        int box = 0;
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            if (i > 0 && kind != kinds.get(i - 1)) {
                box++;
            }
            boolean kept = kind == null || !kind.isAppeal();
            verdicts.add(new Verdict(kind == null ? Kind.BODY : kind, 0.9, kept, kept ? -1 : box, List.of()));
        }
        return new Cutter(Limits.DEFAULT).cut(html, traced, CleanedArticle.of(traced.page(), verdicts, "test"));
    }

    /** Cuts the paragraphs that begin with {@code Give}, {@code Join} or {@code Sign}. */
    static CutHtml cut(String html) {
        return cut(html, Judged::kind);
    }

    private static Kind kind(String text) {
        return text.startsWith("Give") ? Kind.DONATION : text.startsWith("Join") ? Kind.SUBSCRIPTION : text.startsWith("Sign") ? Kind.NEWSLETTER : null;
    }

    static String strip(String html) {
        return cut(html).html();
    }
}
