package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    void aLinkStaysOneWhereNothingIsYetWhereItLeads() throws IOException {
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("models")).resolve("current.model"), Path.of("../next"));
        Path next = Files.createSymbolicLink(folder.resolve("next"), Path.of("5.model"));
        WholeFile.write(link, unfinished -> Files.writeString(unfinished, "new"));
        assertThat(link).isSymbolicLink();
        assertThat(next).isSymbolicLink();
        assertThat(folder.resolve("5.model")).hasContent("new");
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        assertThatThrownBy(() -> WholeFile.write(circle, unfinished -> Files.writeString(unfinished, "new"))).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayReadAFileMayReadWhatTakesItsPlaceAndNobodyElseFromTheFirstByteOn() throws IOException {
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
        Path file = Files.setPosixFilePermissions(Files.writeString(folder.resolve("own.jsonl"), "old"), own);
        WholeFile.write(file, unfinished -> {
            assertThat(Files.getPosixFilePermissions(unfinished)).isEqualTo(own);
            Files.writeString(unfinished, "new");
        });
        assertThat(file).hasContent("new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(own);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsWrittenToAndNotReplaced() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        Prediction.write(predictions("The council met."), pipe);
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("The council met.");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(files()).containsExactly("pipe");
    }

    @Test
    void whatCannotTakeItsPlaceGoes() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken/by/others")).getParent().getParent();
        assertThatThrownBy(() -> Prediction.write(predictions("The council met."), taken)).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("taken");
    }
}
