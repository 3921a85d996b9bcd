package io.github.articlecleaner.train;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Thresholds;
import io.github.articlecleaner.score.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures what a model learnt from some corpora is worth on publishers it has not seen: for each fold it is trained on the others and
 * predicts that one, with default settings and a threshold chosen inside the training folds.
 *
 * <pre>{@code
 * Corpora corpora = Corpora.read(List.of(Path.of("corpora")), Path.of("testdata/corpus"), 5);
 * System.out.println(Evaluation.of(corpora, Set.of(), Path.of("predictions"), null, false, Progress.SILENT).markdown());
 * }</pre>
 */
@SuppressWarnings("exports") // The null annotations are for tools; no user needs their module.
public final class Evaluation {

    private static final double[] CURVE = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    private final Corpora corpora;
    private final Curriculum curriculum;
    private final Path predictions;
    private final Progress progress;
    private final AtomicInteger predicted = new AtomicInteger();
    private final Map<Integer, Thresholds> thresholds = new TreeMap<>();
    private final Curve curve = new Curve(CURVE);
    private final Map<Integer, Curve> presets = new TreeMap<>();
    private final Planting planting;
    /** Whether only what tells two trainings apart is wanted: no choice of threshold, no curve, no ceiling. */
    private final boolean comparing;

    private Evaluation(Corpora corpora, Curriculum curriculum, Path predictions, Progress progress, boolean plant, boolean comparing) {
        this.corpora = corpora;
        this.curriculum = curriculum;
        this.predictions = predictions;
        this.progress = progress;
        this.planting = new Planting(corpora, curriculum, plant);
        this.comparing = comparing;
    }

    /**
     * Trains and measures, fold by fold.
     *
     * @param corpora what to learn from and to measure on
     * @param folds which folds to measure; all where empty
     * @param predictions a folder that gets one prediction file a corpus, {@code NAME.jsonl}, from which everything is measured, and the model
     *     of each fold; null for a temporary one
     * @param model a file that gets the model learnt from all folds, the same that {@link Training} gives; null for none. It comes cheap
     *     here, for most of its tables are learnt anyway
     * @param plant whether also to plant letters of unseen voices into the pages, see {@link Report#markdown()}
     * @param progress hears how far it is
     * @return the figures
     * @throws IOException if a page cannot be read, a file cannot be written, or there is too little to learn from
     * @throws IllegalArgumentException if there is no such fold
     */
    public static Report of(Corpora corpora, Set<Integer> folds, @Nullable Path predictions, @Nullable Path model, boolean plant, Progress progress)
            throws IOException {
        return of(corpora, Curriculum.of(corpora, progress), Set.of(), corpora.chosen(folds), predictions, model, plant, false, progress);
    }

    /**
     * Measures the models of an earlier run again, as after a change of what needs no learning: of rules, boxes, or what is read of a page's
     * metadata.
     *
     * @param corpora the same corpora
     * @param folds which folds to measure; all where empty
     * @param predictions the folder of the earlier run, with its models {@code fold-N.model}; gets new prediction files
     * @param plant whether also to plant letters of unseen voices into the pages
     * @param progress hears how far it is
     * @return the figures
     * @throws IOException if a page or a model cannot be read, a file cannot be written, or a model was learnt from other data
     * @throws IllegalArgumentException if there is no such fold
     */
    public static Report again(Corpora corpora, Set<Integer> folds, Path predictions, boolean plant, Progress progress) throws IOException {
        Evaluation evaluation = new Evaluation(corpora, Curriculum.pagesOnly(corpora), predictions, progress, plant, false);
        Map<CorpusPage, Prediction> all = new HashMap<>();
        for (int fold : corpora.chosen(folds)) {
            Path file = evaluation.fileOf(fold);
            Map<String, String> learntFrom = ModelWriter.digests(file);
            if (!learntFrom.equals(corpora.digests())) {
                throw new IOException(file + ": a model learnt from the same data was expected, with the digests " + corpora.digests() + ", found " + learntFrom);
            }
            all.putAll(evaluation.predict(fold));
        }
        return evaluation.report(all, corpora.chosen(folds));
    }

    /** Trains without some families of features and measures some folds, to be compared with another such run. */
    static Report comparison(Corpora corpora, Curriculum curriculum, Set<Feature> leftOut, Set<Integer> folds, Progress progress) throws IOException {
        return of(corpora, curriculum, leftOut, folds, null, null, false, true, progress);
    }

    private static Report of(Corpora corpora, Curriculum curriculum, Set<Feature> leftOut, Set<Integer> folds, @Nullable Path predictions,
            @Nullable Path model, boolean plant, boolean comparing, Progress progress) throws IOException {
        if (corpora.filled().size() < 3) {
            // One fold is measured, one teaches the first look, one the second.
            throw new IOException("publishers in at least 3 folds are needed to measure, found " + corpora.filled().size());
        }
        Path folder = predictions == null ? Files.createTempDirectory("predictions") : Files.createDirectories(predictions);
        Evaluation evaluation = new Evaluation(corpora, curriculum, folder, progress, plant, comparing);
        try {
            return evaluation.run(leftOut, folds, model);
        } finally {
            if (predictions == null) {
                try (var files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        }
    }

    private Report run(Set<Feature> leftOut, Set<Integer> folds, @Nullable Path model) throws IOException {
        Map<CorpusPage, Prediction> all = new HashMap<>();
        ExecutorService runners = Executors.newFixedThreadPool(2);
        try (Trainer trainer = new Trainer(curriculum, corpora, leftOut, folds, model != null, !comparing, progress)) {
            folds.forEach(fold -> trainer.prepare(Set.of(fold)));
            List<Callable<Map<CorpusPage, Prediction>>> runs = folds.stream().<Callable<Map<CorpusPage, Prediction>>>map(fold -> () -> {
                ModelWriter.write(trainer.train(Set.of(fold)), corpora.digests(), fileOf(fold));
                return predict(fold);
            }).toList();
            for (Future<Map<CorpusPage, Prediction>> run : runners.invokeAll(runs)) {
                all.putAll(run.get());
            }
            if (model != null) {
                ModelWriter.write(trainer.train(Set.of()), corpora.digests(), model);
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException("measuring failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("measuring was interrupted", e);
        } finally {
            runners.shutdownNow();
        }
        return report(all, folds);
    }

    private Path fileOf(int fold) {
        return predictions.resolve("fold-" + fold + ".model");
    }

    private Report report(Map<CorpusPage, Prediction> all, Set<Integer> folds) throws IOException {
        Map<String, Map<String, Prediction>> byCorpus = new TreeMap<>();
        all.forEach((page, prediction) -> byCorpus.computeIfAbsent(page.corpus(), c -> new TreeMap<>()).put(page.id(), prediction));
        for (Map.Entry<String, Map<String, Prediction>> corpus : byCorpus.entrySet()) {
            Prediction.write(List.copyOf(corpus.getValue().values()), predictions.resolve(corpus.getKey() + ".jsonl"));
        }
        return new Report(corpora, measured(folds), thresholds, curve.measured(), presets(), planting);
    }

    /** What a model that has not seen a fold says of its pages. */
    private Map<CorpusPage, Prediction> predict(int fold) throws IOException {
        Model model;
        ArticleCleaner cleaner;
        try (InputStream in = Files.newInputStream(fileOf(fold)); InputStream again = Files.newInputStream(fileOf(fold))) {
            cleaner = ArticleCleaner.builder().model(in).build();
            model = Model.read(again);
        }
        Scorer scorer = new Scorer(model);
        Map<CorpusPage, Prediction> predictions = new HashMap<>();
        Curve ofPresets = new Curve(model.thresholds().careful(), model.thresholds().thorough());
        for (CorpusPage known : corpora.pages()) {
            if (known.fold() == fold) {
                predictions.put(known, Prediction.of(known.id(), cleaner.apply(known.bytes(), known.url())));
                if (!comparing) {
                    Page page = curriculum.page(known);
                    List<Score> scores = scorer.score(page);
                    curve.add(known, page, scores, model);
                    ofPresets.add(known, page, scores, model);
                }
                progress.at("pages predicted", predicted.incrementAndGet(), corpora.size());
            }
        }
        planting.measure(fold, model);
        synchronized (thresholds) {
            thresholds.put(fold, model.thresholds());
            presets.put(fold, ofPresets);
        }
        return predictions;
    }

    /** What the presets make of all folds, each at the thresholds that were chosen for it. */
    private Map<String, Figures> presets() {
        Map<String, Figures> byPreset = new LinkedHashMap<>();
        presets.forEach((fold, measured) -> {
            measured.at(thresholds.get(fold).careful()).forEach((corpus, some) -> byPreset.computeIfAbsent("careful", p -> new Figures()).add(some));
            measured.at(thresholds.get(fold).thorough()).forEach((corpus, some) -> byPreset.computeIfAbsent("thorough", p -> new Figures()).add(some));
        });
        return byPreset;
    }

    /** Every page measured by what stands in the prediction files. */
    private List<Report.Measured> measured(Set<Integer> folds) throws IOException {
        Map<String, Prediction> byId = new HashMap<>();
        for (String corpus : corpora.pages().stream().map(CorpusPage::corpus).distinct().toList()) {
            Path file = predictions.resolve(corpus + ".jsonl");
            if (Files.exists(file)) {
                Prediction.read(file).forEach(prediction -> byId.put(corpus + "\t" + prediction.id(), prediction));
            }
        }
        List<CorpusPage> pages = corpora.pages().stream().filter(page -> folds.contains(page.fold())).toList();
        return IntStream.range(0, pages.size()).parallel().mapToObj(i -> {
            CorpusPage page = pages.get(i);
            Prediction prediction = byId.get(page.key());
            Figures.OfPage figures = Measure.of(page, prediction);
            if (page.gold() != null && !comparing) {
                figures.add(Figure.CEILING, Ceiling.of(curriculum.page(page), page.gold()));
            }
            return new Report.Measured(page.corpus(), page.domain(), prediction.language(), figures);
        }).toList();
    }
}
