package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlecleaner.files.PassingFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on disk leaves nothing behind. Linux tells which files are open. */
@EnabledOnOs(OS.LINUX)
class PartsTest {

    @TempDir
    private Path folder;

    private Path own() throws IOException {
        return Files.createDirectory(folder.resolve("own"));
    }

    private static List<Path> open(Path folder) throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors.map(PartsTest::file).filter(file -> file.startsWith(folder)).toList();
        }
    }

    private static Path file(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor);
        } catch (IOException e) {
            return Path.of(""); // It was closed meanwhile.
        }
    }

    @Test
    void whereAFileCannotBeOpenedNoneStaysOpenAndNoFolderIsLeft() throws IOException {
        Path own = own();
        Files.createDirectory(own.resolve("5.part"));
        assertThatThrownBy(() -> new Parts(new PassingFolder(own))).isInstanceOf(IOException.class);
        assertThat(open(own)).isEmpty();
        assertThat(own).doesNotExist();
    }

    @Test
    void aDiskThatIsFullLeavesNothingEither() throws IOException {
        Path own = own();
        Files.createSymbolicLink(own.resolve("5.part"), Path.of("/dev/full"));
        try (Parts parts = new Parts(new PassingFolder(own))) {
            for (int i = 0; i < 1000; i++) {
                parts.write(new BatchResult("a.jsonl, line " + i, "page " + i, "", "too deep"));
            }
            assertThat(open(own)).hasSize(Parts.COUNT - 1);
        }
        assertThat(open(own)).isEmpty();
        assertThat(own).doesNotExist();
    }
}
