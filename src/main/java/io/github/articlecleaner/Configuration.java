package io.github.articlecleaner;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Rule;
import io.github.articlecleaner.cut.Cutter;
import io.github.articlecleaner.judge.Judge;
import io.github.articlecleaner.judge.UserRules;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Thresholds;
import io.github.articlecleaner.read.MarkupRules;
import io.github.articlecleaner.read.PageReader;
import io.github.articlecleaner.score.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What a builder has been told so far. */
final class Configuration {

    private final Set<Kind> keep = EnumSet.of(Kind.BODY);
    /** Which threshold to take; the model's own until the user chooses one. */
    private ToDoubleFunction<Thresholds> threshold = Thresholds::balanced;
    private Limits limits = Limits.DEFAULT;
    private @Nullable Model model;
    private final List<Rule> rules = new ArrayList<>();
    private boolean cutAsks;

    void keep(Kind... kinds) {
        for (Kind kind : Objects.requireNonNull(kinds, "kinds must not be null")) {
            keep.add(Objects.requireNonNull(kind, "a kind to keep must not be null"));
        }
    }

    void threshold(double threshold) {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("threshold must be above 0 and below 1, but was " + threshold);
        }
        this.threshold = ofTheModel -> threshold;
    }

    void preset(Preset preset) {
        this.threshold = Objects.requireNonNull(preset, "preset must not be null")::of;
    }

    void limits(Limits limits) {
        this.limits = Objects.requireNonNull(limits, "limits must not be null");
    }

    void rules(Rules rules) {
        this.rules.addAll(Objects.requireNonNull(rules, "rules must not be null").list());
    }

    void timeLimit(Duration time) {
        this.limits = limits.withTime(time);
    }

    void model(InputStream model) throws IOException {
        Model read = Model.read(Objects.requireNonNull(model, "model must not be null"));
        try {
            new Scorer(read);
            new Judge(read, keep, read.threshold());
        } catch (IllegalArgumentException e) {
            throw new IOException("the model does not fit this version: " + e.getMessage(), e);
        }
        this.model = read;
    }

    void cutAsks() {
        cutAsks = true;
    }

    Pipeline pipeline() {
        // The builder may be told more while the model is loaded.
        Set<Kind> kinds = EnumSet.copyOf(keep);
        ToDoubleFunction<Thresholds> chosen = threshold;
        UserRules laidOver = UserRules.of(rules);
        Function<Model, Learnt> ready = from ->
                new Learnt(new Scorer(from), new Judge(from, kinds, chosen.applyAsDouble(from.thresholds()), laidOver), from.version());
        Loading loading = model != null ? Loading.done(ready.apply(model)) : Loading.begin(() -> ready.apply(Model.shipped()));
        return new Pipeline(new PageReader(limits, MarkupRules.of(rules)), loading, new Cutter(limits), limits, cutAsks);
    }
}
