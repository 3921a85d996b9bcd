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

/** Measures fold by fold, each with a model that has not seen it. */
final class FoldByFold {

    private static final double[] CURVE = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95};

    private final Corpora corpora;
    private final Curriculum curriculum;
    private final Path predictions;
    private final Progress progress;
    private final Set<Integer> folds;
    private final int toPredict;
    private final AtomicInteger predicted = new AtomicInteger();
    private final Map<Integer, Thresholds> thresholds = new TreeMap<>();
    private final Curve curve = new Curve(CURVE);
    private final Map<Integer, Curve> presets = new TreeMap<>();
    private final Planting planting;
    /** Whether only what tells two trainings apart is wanted: no choice of threshold, no curve, no ceiling. */
    private final boolean comparing;

    FoldByFold(Corpora corpora, Set<Integer> folds, Curriculum curriculum, Path predictions, Progress progress, boolean plant, boolean comparing) {
        this.corpora = corpora;
        this.folds = folds;
        this.toPredict = (int) corpora.pages().stream().filter(page -> folds.contains(page.fold())).count();
        this.curriculum = curriculum;
        this.predictions = predictions;
        this.progress = progress;
        this.planting = new Planting(corpora, curriculum, plant);
        this.comparing = comparing;
    }

    /** Trains without some families of features; also writes the model of all folds where there is a file for it. */
    Report learn(Set<Feature> leftOut, @Nullable Path model) throws IOException {
        Map<CorpusPage, Prediction> all = new HashMap<>();
        ExecutorService runners = Executors.newFixedThreadPool(2);
        try (Trainer trainer = new Trainer(curriculum, corpora, leftOut, folds, model != null, !comparing, progress)) {
            folds.forEach(fold -> trainer.prepare(Set.of(fold)));
            List<Callable<Map<CorpusPage, Prediction>>> runs = folds.stream().<Callable<Map<CorpusPage, Prediction>>>map(fold -> () -> {
                ModelWriter.write(trainer.train(Set.of(fold)), corpora.digestsWithout(fold), fileOf(fold));
                return predict(fold);
            }).toList();
            for (Future<Map<CorpusPage, Prediction>> run : runners.invokeAll(runs)) {
                all.putAll(run.get());
            }
            Report found = report(all);
            if (model != null) {
                ModelWriter.write(trainer.train(Set.of()), corpora.digests(), model);
            }
            return found;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException("measuring failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("measuring was interrupted", e);
        } finally {
            runners.shutdownNow();
        }
    }

    /** Measures models that lie in the folder of the predictions. */
    Report again() throws IOException {
        for (int fold : folds) {
            Path file = fileOf(fold);
            if (!Files.exists(file)) {
                throw new IOException(file + ": the model of an earlier run was expected, found nothing");
            }
            Map<String, String> learntFrom = ModelWriter.digests(file);
            Map<String, String> expected = corpora.digestsWithout(fold);
            if (!learntFrom.equals(expected)) {
                throw new IOException(file + ": a model learnt from the same data and without the same pages was expected, with the digests " + expected + ", found " + learntFrom);
            }
        }
        Map<CorpusPage, Prediction> all = new HashMap<>();
        for (int fold : folds) {
            all.putAll(predict(fold));
        }
        return report(all);
    }

    private Path fileOf(int fold) {
        return predictions.resolve("fold-" + fold + ".model");
    }

    private Report report(Map<CorpusPage, Prediction> all) throws IOException {
        Map<String, Map<String, Prediction>> byCorpus = new TreeMap<>();
        all.forEach((page, prediction) -> byCorpus.computeIfAbsent(page.corpus(), c -> new TreeMap<>()).put(page.id(), prediction));
        for (Map.Entry<String, Map<String, Prediction>> corpus : byCorpus.entrySet()) {
            Prediction.write(List.copyOf(corpus.getValue().values()), predictions.resolve(corpus.getKey() + ".jsonl"));
        }
        return new Report(corpora, measured(), thresholds, curve.measured(), presets(), planting);
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
                progress.at("pages predicted", predicted.incrementAndGet(), toPredict);
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
    private List<Report.Measured> measured() throws IOException {
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
