package io.github.articlecleaner.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassingTest {

    @TempDir
    private Path folder;

    /** A program that is ended amid writing. */
    static final class Ended {

        private Ended() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            Files.writeString(Files.createDirectories(folder.resolve("parts/inner")).resolve("a"), "half");
            Passing.add(folder.resolve("parts"));
            Files.writeString(folder.resolve("forgotten"), "whole");
            Passing.add(folder.resolve("forgotten"));
            Passing.remove(folder.resolve("forgotten"));
            WholeFile.write(folder.resolve("report"), part -> {
                Files.writeString(part, "half");
                System.exit(3);
            });
        }
    }

    @Test
    void aProgramThatIsEndedAmidItsWorkLeavesNothingUnfinishedBehind() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = String.join(File.pathSeparator, "target/test-classes", "target/classes", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(java, "-cp", classPath, Ended.class.getName(), folder.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(3);
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("forgotten")).satisfies(in -> {
            try (var files = Files.list(in)) {
                assertThat(files).hasSize(1);
            }
        });
    }
}
