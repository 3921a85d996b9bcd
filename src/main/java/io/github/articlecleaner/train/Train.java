package io.github.articlecleaner.train;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.CleanedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains the model, or measures it on publishers it has not seen.
 *
 * <pre>
 * Train model   CORPORA LABELS DOCUMENTS MODEL          trains on everything and writes a model file
 * Train predict CORPORA LABELS DOCUMENTS FOLDER [FOLDS] trains on all folds but one, predicts that one, for each fold
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
        Curriculum curriculum = curriculum();
        String version = ModelWriter.write(Trainer.train(curriculum.lessons, curriculum.names), file);
        System.out.println(version + " " + Files.size(file) + " bytes");
    }

    private void predict(Path folder, List<Integer> folds) throws Exception {
        Files.createDirectories(folder);
        Curriculum curriculum = curriculum();
        Map<String, Map<String, CleanedArticle>> predicted = new TreeMap<>();
        ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Map<String, CleanedArticle>>> results = new ArrayList<>();
            for (int fold : folds) {
                results.add(workers.submit(fold(curriculum, fold, folder)));
            }
            for (Future<Map<String, CleanedArticle>> result : results) {
                result.get().forEach((id, article) ->
                        predicted.computeIfAbsent(id.substring(0, id.indexOf('/')), c -> new TreeMap<>()).put(id, article));
            }
        } catch (ExecutionException e) {
            throw new IOException("a fold failed: " + e.getCause(), e.getCause());
        } finally {
            workers.shutdown();
        }
        for (Map.Entry<String, Map<String, CleanedArticle>> corpus : predicted.entrySet()) {
            Predictions.write(corpus.getValue(), folder.resolve(corpus.getKey() + ".jsonl"));
        }
    }

    private Callable<Map<String, CleanedArticle>> fold(Curriculum curriculum, int fold, Path folder) {
        return () -> {
            Path file = folder.resolve("fold-" + fold + ".model");
            ModelWriter.write(Trainer.train(curriculum.without(fold), curriculum.names), file);
            ArticleCleaner cleaner;
            try (var in = Files.newInputStream(file)) {
                cleaner = ArticleCleaner.builder().model(in).build();
            }
            Map<String, CleanedArticle> articles = new TreeMap<>();
            for (CorpusPage page : pages) {
                if (page.fold() == fold) {
                    articles.put(page.id(), cleaner.apply(Corpus.bytes(page), page.url()));
                }
            }
            System.err.println("fold " + fold + " predicted");
            return articles;
        };
    }
}
