package io.github.articlecleaner.train;

import io.github.articlecleaner.files.PassingFolder;
import io.github.articlecleaner.model.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures what a model learnt from some corpora is worth on publishers it has not seen: for each fold it is trained on the others and
 * predicts that one, with default settings and a threshold chosen inside the training folds. One instance is for one thread.
 *
 * <pre>{@code
 * Corpora corpora = Corpora.read(List.of(Path.of("corpora")), Path.of("testdata/corpus"), 5);
 * Report report = Evaluation.of(corpora).predictions(Path.of("predictions")).planting().learn();
 * System.out.println(report.markdown());
 * }</pre>
 */
@SuppressWarnings("exports") // The null annotations are for tools; no user needs their module.
public final class Evaluation {

    private final Corpora corpora;
    private Set<Integer> folds = Set.of();
    private @Nullable Path predictions;
    private @Nullable Path model;
    private boolean planting;
    private Progress progress = Progress.SILENT;

    private Evaluation(Corpora corpora) {
        this.corpora = corpora;
    }

    /**
     * An evaluation of all folds that keeps nothing but its figures, until it is told more.
     *
     * @param corpora what to learn from and to measure on
     * @return the evaluation
     */
    public static Evaluation of(Corpora corpora) {
        return new Evaluation(Objects.requireNonNull(corpora, "corpora must not be null"));
    }

    /**
     * Measures some folds only.
     *
     * @param some their numbers, from 0; all folds where empty
     * @return this
     * @throws IllegalArgumentException if there is no such fold, or none of its pages
     */
    public Evaluation folds(Set<Integer> some) {
        folds = Set.copyOf(corpora.chosen(some));
        return this;
    }

    /**
     * Keeps what the figures are made of.
     *
     * @param folder gets one prediction file a corpus, {@code NAME.jsonl}, and the model of each fold, {@code fold-N.model}; made where it is
     *     missing
     * @return this
     */
    public Evaluation predictions(Path folder) {
        predictions = Objects.requireNonNull(folder, "folder must not be null");
        return this;
    }

    /**
     * Also learns the model of all folds, the same that {@link Training} gives. It comes cheap here, for most of its tables are learnt anyway.
     *
     * @param file gets the model
     * @return this
     */
    public Evaluation model(Path file) {
        model = Objects.requireNonNull(file, "file must not be null");
        return this;
    }

    /**
     * Also plants letters of unseen voices into the pages, see {@link Report#markdown()}.
     *
     * @return this
     */
    public Evaluation planting() {
        planting = true;
        return this;
    }

    /**
     * Tells somebody how far it is.
     *
     * @param listener hears it, of whatever thread
     * @return this
     */
    public Evaluation progress(Progress listener) {
        progress = Objects.requireNonNull(listener, "listener must not be null");
        return this;
    }

    /**
     * Trains and measures, fold by fold.
     *
     * @return the figures
     * @throws IOException if a page cannot be read, a file cannot be written, or there is too little to learn from
     */
    public Report learn() throws IOException {
        Set<Integer> chosen = chosen();
        return learn(chosen, Curriculum.of(corpora, progress), Set.of(), false);
    }

    /**
     * Measures the models of an earlier run again, as after a change of what needs no learning: of rules, boxes, or what is read of a page's
     * metadata. They are read from the folder of the {@link #predictions}, which gets new prediction files.
     *
     * @return the figures
     * @throws IOException if a page or a model cannot be read, a file cannot be written, or a model was learnt from other data
     * @throws IllegalStateException if no folder was named, or a file for a model, which only learning gives
     */
    public Report again() throws IOException {
        if (predictions == null || model != null) {
            throw new IllegalStateException("a folder of an earlier run was expected for the predictions, and no file for a model, as nothing is learnt");
        }
        Set<Integer> chosen = corpora.chosen(folds);
        return measuring(chosen, Curriculum.pagesOnly(corpora), predictions, false).again();
    }

    /** Trains without some families of features, to be compared with another such run: no choice of threshold, no curve, no ceiling. */
    Report compared(Curriculum curriculum, Set<Feature> leftOut) throws IOException {
        return learn(chosen(), curriculum, leftOut, true);
    }

    private Set<Integer> chosen() throws IOException {
        if (corpora.filled().size() < 3) {
            // One fold is measured, one teaches the first look, one the second.
            throw new IOException("publishers in at least 3 folds are needed to measure, found " + corpora.filled().size());
        }
        return corpora.chosen(folds);
    }

    private Report learn(Set<Integer> chosen, Curriculum curriculum, Set<Feature> leftOut, boolean comparing) throws IOException {
        if (predictions != null) {
            return measuring(chosen, curriculum, Files.createDirectories(predictions), comparing).learn(leftOut, model);
        }
        try (PassingFolder passing = PassingFolder.create("predictions")) {
            return measuring(chosen, curriculum, passing.path(), comparing).learn(leftOut, model);
        }
    }

    private FoldByFold measuring(Set<Integer> chosen, Curriculum curriculum, Path folder, boolean comparing) {
        return new FoldByFold(corpora, chosen, curriculum, folder, progress, planting, comparing);
    }
}
