package io.github.articlecleaner.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A model learnt from some corpora, to be written to a file that {@code ArticleCleaner.builder().model(...)} reads.
 *
 * <p>The same data gives the same bytes: each table is learnt on one thread, and weights are rounded. Learning from two
 * thousand pages and the documents of {@code testdata/corpus} is done with 20 GB of heap; the pages alone need less.
 *
 * <pre>{@code
 * Corpora corpora = Corpora.read(List.of(Path.of("corpora")), Path.of("testdata/corpus"), 5);
 * Training.of(corpora, Progress.SILENT).write(Path.of("own.model"));
 * }</pre>
 */
public final class Training {

    private final Corpora corpora;
    private final Trained trained;

    private Training(Corpora corpora, Trained trained) {
        this.corpora = corpora;
        this.trained = trained;
    }

    /**
     * Learns a model.
     *
     * @param corpora what to learn from
     * @param progress hears how far it is
     * @return the model
     * @throws IOException if a page cannot be read, or there is too little to learn from
     */
    public static Training of(Corpora corpora, Progress progress) throws IOException {
        Curriculum curriculum = Curriculum.of(corpora, progress);
        try (Trainer trainer = new Trainer(curriculum, corpora, Set.of(), Set.of(), true, true, progress)) {
            return new Training(corpora, trainer.train(Set.of()));
        }
    }

    /**
     * Writes the model, whole or not at all.
     *
     * @param file the file; replaced where it exists
     * @return the model's version, which is made of its digest
     * @throws IOException if it cannot be written
     */
    public String write(Path file) throws IOException {
        return ModelWriter.write(trained, corpora.digests(), file);
    }

    /** {@return the threshold that was chosen on publishers that the tables had not seen, above 0 and below 1} */
    public double threshold() {
        return trained.thresholds().balanced();
    }

    /** {@return the next threshold below at which at most half the news is lost that the chosen one loses, the lowest of all where there is none; 0.2 at most without labels} */
    public double careful() {
        return trained.thresholds().careful();
    }

    /** {@return the next threshold above at which at most half the appeals are left that the chosen one leaves, the highest of all where there is none; 0.7 at least without labels} */
    public double thorough() {
        return trained.thresholds().thorough();
    }

    /**
     * What was learnt from and what was measured on the way, as a Markdown page. The figures are of publishers that the tables had not seen,
     * but the threshold was chosen on them: {@link Evaluation} is the stricter judge.
     *
     * @return Markdown
     */
    public String markdown() {
        StringBuilder page = new StringBuilder("# A model of " + corpora.size() + " pages and " + corpora.documents().size() + " documents\n\n");
        page.append("Threshold ").append(trained.thresholds().balanced()).append(", careful ").append(trained.thresholds().careful())
                .append(", thorough ").append(trained.thresholds().thorough()).append(", chosen inside. SHA-256 of the data:\n\n");
        for (Map.Entry<String, String> digest : corpora.digests().entrySet()) {
            page.append("- ").append(digest.getKey()).append(": `").append(digest.getValue()).append("`\n");
        }
        Tables tables = new Tables();
        return page.append('\n').append(tables.of("corpus", trained.inside())).toString();
    }
}
