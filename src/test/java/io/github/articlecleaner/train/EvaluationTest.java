package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an evaluation says where it has nothing to measure. */
class EvaluationTest {

    @TempDir
    private Path folder;

    /** Pages of as many publishers, each in a fold of its own. */
    private Corpora corpora(int pages) throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/pages")).getParent();
        List<String> lines = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            Files.writeString(own.resolve("pages/" + page + ".html"), "<p>One</p>");
            lines.add("{\"id\": \"%d\", \"file\": \"pages/%d.html\", \"domain\": \"%d.example\", \"fold\": %d, \"text\": \"One\"}".formatted(page, page, page, page));
        }
        Files.write(own.resolve(Corpus.PAGES), lines);
        return Corpora.read(List.of(own), null, pages);
    }

    @Test
    void foldsThatThereAreNotAreNamed() throws IOException {
        Path predictions = folder.resolve("predictions");
        assertThatThrownBy(() -> Evaluation.of(corpora(3)).folds(Set.of(3)).predictions(predictions).learn()).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("folds must be among [0, 1, 2], but were [3]");
        assertThatThrownBy(() -> Evaluation.of(corpora(3)).folds(Set.of(3)).predictions(predictions).again()).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("folds must be among [0, 1, 2], but were [3]");
        assertThat(predictions).doesNotExist();
    }

    @Test
    void twoFoldsAreTooFewToLearn() {
        assertThatThrownBy(() -> Evaluation.of(corpora(2)).learn()).isInstanceOf(IOException.class).hasMessage("publishers in at least 3 folds are needed to measure, found 2");
    }

    @Test
    void toMeasureAgainNeedsAFolderAndNoFileForAModel() throws IOException {
        Evaluation nowhere = Evaluation.of(corpora(3));
        assertThatThrownBy(nowhere::again).isInstanceOf(IllegalStateException.class).hasMessageStartingWith("a folder of an earlier run was expected");
        Evaluation learning = Evaluation.of(corpora(3)).predictions(folder).model(folder.resolve("own.model"));
        assertThatThrownBy(learning::again).isInstanceOf(IllegalStateException.class).hasMessageEndingWith("no file for a model, as nothing is learnt");
    }
}
