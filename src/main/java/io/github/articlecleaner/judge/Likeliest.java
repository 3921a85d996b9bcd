package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Score;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The likeliest of some kinds. */
final class Likeliest {

    private static final Kind[] KINDS = Kind.values();

    private Likeliest() {}

    /** The likeliest kind of those that may be it, the first where several are as likely; null where none may. */
    static @Nullable Kind of(Score score, Predicate<Kind> may) {
        Kind best = null;
        for (Kind kind : KINDS) {
            if (may.test(kind) && (best == null || score.of(kind) > score.of(best))) {
                best = kind;
            }
        }
        return best;
    }

    /** The likeliest kind for a decision: first whether it is an appeal, by all of those that may be it together, then which; story where none may. */
    static Kind decided(Score score, Predicate<Kind> may) {
        double appeals = 0;
        double others = 0;
        for (Kind kind : KINDS) {
            if (may.test(kind)) {
                appeals += kind.isAppeal() ? score.of(kind) : 0;
                others += kind.isAppeal() ? 0 : score.of(kind);
            }
        }
        boolean appeal = appeals > others;
        return of(score, kind -> may.test(kind) && kind.isAppeal() == appeal, Kind.BODY);
    }

    /** The same, and another kind where none may. */
    static Kind of(Score score, Predicate<Kind> may, Kind otherwise) {
        Kind best = of(score, may);
        return best == null ? otherwise : best;
    }
}
