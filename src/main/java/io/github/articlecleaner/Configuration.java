package io.github.articlecleaner;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.judge.Judge;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.read.PageReader;
import io.github.articlecleaner.score.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a builder has been told so far. */
final class Configuration {

    private final Set<Kind> keep = EnumSet.of(Kind.BODY);
    /** Null until the user chooses one: then the model's own. */
    private @Nullable Double threshold;
    private Limits limits = Limits.DEFAULT;
    private @Nullable Model model;
    private boolean cutAsks;

    void keep(Kind... kinds) {
        for (Kind kind : kinds) {
            keep.add(Objects.requireNonNull(kind, "a kind to keep must not be null"));
        }
    }

    void threshold(double threshold) {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("threshold must be above 0 and below 1, but was " + threshold);
        }
        this.threshold = threshold;
    }

    void limits(Limits limits) {
        this.limits = Objects.requireNonNull(limits, "limits must not be null");
    }

    void model(InputStream model) throws IOException {
        this.model = Model.read(Objects.requireNonNull(model, "model must not be null"));
    }

    void cutAsks() {
        cutAsks = true;
    }

    Pipeline pipeline() {
        Model learnt = model == null ? Model.shipped() : model;
        return new Pipeline(new PageReader(limits), new Scorer(learnt), new Judge(learnt, keep, threshold == null ? learnt.threshold() : threshold), learnt.version(), cutAsks);
    }
}
