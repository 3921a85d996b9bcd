package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Letters that the locale does not know, in file names and in files. The shell makes the names: this JVM's own locale may be no better. */
@EnabledOnOs(OS.LINUX)
class LocaleTest {

    private static final String NAME = "\"$(printf 'gr\\303\\266\\303\\237e.html')\"";

    @TempDir
    private Path folder;

    @Test
    void aFolderIsReadInTheLocaleC() throws IOException, InterruptedException {
        assertThat(shell("mkdir pages && echo '<p>A page.</p>' > pages/" + NAME + " && LC_ALL=C \"$@\" batch pages -o out.jsonl")).isEmpty();
        assertThat(folder.resolve("out.jsonl")).content().startsWith("{\"id\":\"pages/größe.html\",\"article\":{");
    }

    @Test
    void aNameThatCannotBeReadInTheLocaleCIsToldWithTheWayOut() throws IOException, InterruptedException {
        String said = shell("echo '<p>A page.</p>' > " + NAME + "; LC_ALL=C \"$@\" clean " + NAME);
        assertThat(said).startsWith("the letters of gr").contains("set LC_ALL=C.UTF-8, or name the folder").hasLineCount(1);
        assertThat(shell("LC_ALL=C.UTF-8 \"$@\" batch " + NAME + " -o out.jsonl")).isEmpty();
        assertThat(folder.resolve("out.jsonl")).content().startsWith("{\"id\":\"größe.html\",\"article\":{");
    }

    @Test
    void aFolderOfStoriesIsWrittenWhereTheLocaleKnowsTheLettersAndElseTheWayOutIsTold() throws IOException, InterruptedException {
        assertThat(shell("mkdir pages && echo '<p>A page.</p>' > pages/" + NAME + " && LC_ALL=C \"$@\" clean pages -o stories"))
                .contains("the letters of pages/größe.html cannot be written in this locale").endsWith(": set LC_ALL=C.UTF-8\n");
        assertThat(shell("LC_ALL=C.UTF-8 \"$@\" clean pages -o stories; ls stories")).endsWith("größe.txt\n");
    }

    @Test
    void aFolderToWorkInThatCannotBeReadInTheLocaleCIsTold() throws IOException, InterruptedException {
        assertThat(shell("mkdir " + NAME + "; cd " + NAME + "; echo '<p>A page.</p>' > page.html; LC_ALL=C \"$@\" clean page.html"))
                .startsWith("no such file: page.html\nthe letters of the folder that this was run in cannot be read in this locale").endsWith(": set LC_ALL=C.UTF-8\n");
    }

    @Test
    void theDefaultCharsetChangesNothingOfWhatIsReadAndWritten() throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>Die Fähre fährt wieder, sagte die Bürgermeisterin am Dienstag – “endlich”, 渡輪.</p>");
        Path rules = Files.writeString(folder.resolve("own.rules"), "keep cue fähre fährt\n");
        Path here = folder.resolve("here.jsonl");
        assertThat(Run.of("batch", "--rules", rules.toString(), page.toString(), "-o", here.toString()).code()).isZero();
        assertThat(here).content().contains("“endlich”, 渡輪", "your rule “keep cue fähre fährt”");
        for (String charset : List.of("US-ASCII", "UTF-16", "IBM037")) {
            Path there = folder.resolve(charset + ".jsonl");
            List<String> command = Jvm.command();
            command.add(1, "-Dfile.encoding=" + charset);
            command.addAll(List.of("batch", "--rules", rules.toString(), page.toString(), "-o", there.toString()));
            assertThat(new ProcessBuilder(command).start().waitFor()).as(charset).isZero();
            assertThat(there).as(charset).hasSameTextualContentAs(here, StandardCharsets.UTF_8);
        }
    }

    private String shell(String script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "cd " + folder + " && " + script, "sh"));
        command.addAll(Jvm.command());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
