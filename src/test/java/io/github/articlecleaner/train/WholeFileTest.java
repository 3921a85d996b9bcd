package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written by a training is there whole or not at all. */
class WholeFileTest {

    @TempDir
    private Path folder;

    private static List<Prediction> predictions(String text) {
        return List.of(new Prediction("a", "en", List.of(new Prediction.Line(text, Kind.BODY, 0.9, true, -1))));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void whatFailsHalfWayLeavesTheFileAsItWasAndNothingBesideIt() throws IOException {
        Path file = folder.resolve("own.jsonl");
        WholeFile.Content<RuntimeException> broken = unfinished -> {
            Files.writeString(unfinished, "The coun");
            throw new IOException("the disk is full");
        };
        assertThatThrownBy(() -> WholeFile.write(file, broken)).hasMessage("the disk is full");
        assertThat(files()).isEmpty();
        Prediction.write(predictions("The council met. \ud83d\ude00"), file);
        assertThatThrownBy(() -> WholeFile.write(file, broken)).hasMessage("the disk is full");
        assertThat(files()).containsExactly("own.jsonl");
        assertThat(Prediction.read(file)).isEqualTo(predictions("The council met. \ud83d\ude00"));
    }

    @Test
    void halfOfALetterIsWrittenAndRead() throws IOException {
        Path file = folder.resolve("own.jsonl");
        Prediction.write(predictions("cut off \ud83d"), file);
        assertThat(Prediction.read(file)).isEqualTo(predictions("cut off \ud83d"));
    }

    @Test
    void aLinkStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("4.model"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("current.model"), file);
        WholeFile.write(link, unfinished -> Files.writeString(unfinished, "new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void whatCannotTakeItsPlaceGoes() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken/by/others")).getParent().getParent();
        assertThatThrownBy(() -> Prediction.write(predictions("The council met."), taken)).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("taken");
    }
}
