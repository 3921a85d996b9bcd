package io.github.articlecleaner.train;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains the model, or measures it on publishers it has not seen.
 *
 * <pre>
 * Train model   CORPORA LABELS DOCUMENTS MODEL          trains on everything and writes a model file
 * Train predict CORPORA LABELS DOCUMENTS FOLDER [FOLDS] trains on all folds but one, predicts that one, for each fold, and prints
 *                                                       what the predictions are worth
 * </pre>
 */
public final class Train {

    private final List<CorpusPage> pages = new ArrayList<>();
    private final List<Document> documents;

    private Train(Path corpora, Path labels, Path documents) throws IOException {
        try (var folders = Files.list(corpora)) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("pages.jsonl"))).sorted().toList()) {
                pages.addAll(Corpus.read(folder, labels.resolve(folder.getFileName() + ".jsonl")));
            }
        }
        this.documents = Document.read(documents);
    }

    /**
     * Runs the command.
     *
     * @param args as in the class comment
     * @throws Exception if a file cannot be read or written
     */
    public static void main(String[] args) throws Exception {
        if (args.length < 5) {
            System.err.println("usage: Train model|predict CORPORA LABELS DOCUMENTS OUT [FOLDS]");
            System.exit(2);
        }
        Train train = new Train(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        Path out = Path.of(args[4]);
        if (args[0].equals("model")) {
            train.model(out);
        } else {
            train.predict(out, args.length > 5 ? List.of(args[5].split(",")).stream().map(Integer::valueOf).toList()
                    : train.pages.stream().map(CorpusPage::fold).distinct().sorted().toList());
        }
    }

    private Curriculum curriculum() throws IOException {
        Curriculum curriculum = Curriculum.of(pages, documents, System.err::println);
        System.err.printf("%d pages, %d documents, %d features%n", pages.size(), documents.size(), curriculum.names.size());
        return curriculum;
    }

    private void model(Path file) throws IOException {
        Path folder = Files.createTempDirectory("train");
        try (Trainer trainer = new Trainer(curriculum(), folder)) {
            String version = ModelWriter.write(trainer.train(Set.of()), file);
            System.out.println(version + " " + Files.size(file) + " bytes");
        }
    }

    private void predict(Path folder, List<Integer> folds) throws IOException {
        Files.createDirectories(folder);
        Map<String, Map<String, CleanedArticle>> predicted = new TreeMap<>();
        try (Trainer trainer = new Trainer(curriculum(), folder)) {
            folds.forEach(fold -> trainer.prepare(Set.of(fold)));
            for (int fold : folds) {
                Path file = folder.resolve("fold-" + fold + ".model");
                ModelWriter.write(trainer.train(Set.of(fold)), file);
                predict(file, fold, predicted);
                System.err.println("fold " + fold + " predicted");
            }
        }
        List<Measure> measures = new ArrayList<>();
        System.out.println(Measure.head());
        for (Map.Entry<String, Map<String, CleanedArticle>> corpus : predicted.entrySet()) {
            Predictions.write(corpus.getValue(), folder.resolve(corpus.getKey() + ".jsonl"));
            Measure measure = new Measure();
            pages.stream()
                    .filter(page -> corpus.getValue().containsKey(page.id()))
                    .forEach(page -> measure.add(page, corpus.getValue().get(page.id())));
            System.out.println(measure.row(corpus.getKey()));
            measures.add(measure);
        }
        System.out.println("\n" + Measure.pooled(measures));
    }

    private void predict(Path model, int fold, Map<String, Map<String, CleanedArticle>> predicted) throws IOException {
        ArticleCleaner cleaner;
        try (InputStream in = Files.newInputStream(model)) {
            cleaner = ArticleCleaner.builder().model(in).build();
        }
        for (CorpusPage page : pages) {
            if (page.fold() == fold) {
                predicted.computeIfAbsent(page.corpus(), c -> new TreeMap<>())
                        .put(page.id(), cleaner.apply(Corpus.bytes(page), page.url()));
            }
        }
    }
}
