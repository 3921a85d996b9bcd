package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whether somebody is to be told that standard output takes no more. */
class StandardOutputTest {

    @TempDir
    private Path folder;

    private static StandardOutput failed(String reason, Path descriptor) {
        StandardOutput out = new StandardOutput(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        }, descriptor);
        assertThatThrownBy(() -> out.write(1)).hasMessage(reason);
        return out;
    }

    /** Links as Linux has them. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeThatTakesNoMoreHasNoReaderInWhateverLanguageThatIsTold() throws IOException {
        Path pipe = Files.createSymbolicLink(folder.resolve("1"), Path.of("pipe:[4711]"));
        Path file = Files.createSymbolicLink(folder.resolve("2"), Path.of("full"));
        assertThat(failed("Datenübergabe unterbrochen (broken pipe)", pipe).isReaderGone()).isTrue();
        assertThat(failed("Auf dem Gerät ist kein Speicherplatz mehr verfügbar", file).isReaderGone()).isFalse();
        assertThat(new StandardOutput(OutputStream.nullOutputStream(), pipe).isReaderGone()).isFalse();
    }

    @Test
    void whereNothingTellsWhatItIsTheReasonDoes() {
        assertThat(failed("Broken pipe", folder.resolve("none")).isReaderGone()).isTrue();
        assertThat(failed("No space left on device", folder.resolve("none")).isReaderGone()).isFalse();
    }
}
