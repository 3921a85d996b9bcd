package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.Gzipped;
import io.github.articlecleaner.article.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code clean} of many pages, and into files. */
class CleanCommandTest {

    @TempDir
    private Path folder;

    private Path page(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        byte[] html = ("<p>The story of " + name + " is told here.</p>").getBytes(StandardCharsets.UTF_8);
        return Files.write(file, name.endsWith(".gz") ? Gzipped.of(html) : html);
    }

    /** Keeps all, so that it does not matter here what the model takes for a story. */
    private static Run clean(String... arguments) {
        List<String> all = new ArrayList<>(List.of("clean", "--keep", Stream.of(Kind.values()).map(Kind::name).collect(Collectors.joining(","))));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(String[]::new));
    }

    private static String story(String name) {
        return "The story of " + name + " is told here.\n";
    }

    private String name(String name) {
        return folder + "/" + name;
    }

    private List<String> files(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile).map(file -> folder.resolve(below).relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void foldersAndPatternsGiveTheStoriesOfTheirPagesEachUnderItsName() throws IOException {
        page("in/b.html");
        page("in/sub/a.htm.gz");
        Files.writeString(folder.resolve("in/notes.txt"), "no page");
        page("in/many.jsonl");
        String both = "==> " + name("in/b.html") + " <==\n" + story("in/b.html") + "\n==> " + name("in/sub/a.htm.gz") + " <==\n" + story("in/sub/a.htm.gz");
        assertThat(clean(name("in"))).isEqualTo(new Run(0, both, ""));
        assertThat(clean(name("in/*.html"), name("in/**.gz"))).isEqualTo(new Run(0, both, ""));
        assertThat(clean("--format", "markdown", name("in")).out()).isEqualTo(both);
        assertThat(clean("--format", "html", name("in")).out()).doesNotContain("==>").containsSubsequence("<article ", "in/b.html", "</article>\n<article ", "in/sub/a.htm.gz");
        assertThat(clean("--plain", name("in"))).isEqualTo(new Run(0, "no page\n", ""));
    }

    @Test
    void aFileThatEndsAsTextIsReadAsText() throws IOException {
        Path file = Files.createDirectories(folder.resolve("in")).resolve("letter.TXT");
        Files.writeString(file, "The first paragraph of 2 < 3.\n\nThe second one.\n");
        assertThat(clean(file.toString()).out()).isEqualTo("The first paragraph of 2 < 3.\n\nThe second one.\n");
    }

    @Test
    void manyPagesAreWrittenBelowAFolderAsTheyLay() throws IOException {
        page("in/b.html");
        page("in/sub/a.htm.gz");
        page("c.xhtml");
        assertThat(clean(name("in"), name("c.xhtml"), "-o", name("out"))).isEqualTo(new Run(0, "", ""));
        assertThat(files("out")).containsExactly("b.txt", "c.txt", "sub/a.txt");
        assertThat(folder.resolve("out/sub/a.txt")).hasContent(story("in/sub/a.htm.gz"));
        assertThat(clean(name("**.{html,gz}"), "-o", name("md"), "--format", "markdown")).isEqualTo(new Run(0, "", ""));
        assertThat(files("md")).containsExactly("in/b.md", "in/sub/a.md");
    }

    @Test
    void onePageGivesTheFileThatWasNamedOrOneInTheFolderThatWas() throws IOException {
        String page = page("a.html").toString();
        assertThat(clean(page, "-o", name("story"))).isEqualTo(new Run(0, "", ""));
        assertThat(folder.resolve("story")).hasContent(story("a.html"));
        assertThat(clean(page, "-o", name("story.json.gz"), "--format", "json").code()).isZero();
        assertThat(Gzipped.text(folder.resolve("story.json.gz"))).startsWith("{\"version\":1");
        assertThat(clean(page, "-o", name("new/")).code()).isZero();
        assertThat(clean(page, "-o", name("new"), "--format", "html").code()).isZero();
        assertThat(files("new")).containsExactly("a.html", "a.txt");
    }

    @Test
    void noPageIsWrittenOverAndNoStoryOverAnother() throws IOException {
        page("a.html");
        page("a.htm");
        Run run = clean("--format", "html", folder.toString(), "-o", folder.toString());
        assertThat(run).isEqualTo(new Run(2, "", name("a.htm") + " is left out: its story would be written over the page " + name("a.html") + "\n"
                + name("a.html") + " is left out: its story would be written over the page " + name("a.html") + "\n"));
        assertThat(folder.resolve("a.html")).content().startsWith("<p>");
        assertThat(clean("--format", "html", name("a.html"), "-o", name("a.html"))).isEqualTo(new Run(2, "", name("a.html") + " is the output too\n"));
        assertThat(clean(folder.toString(), "-o", name("out"))).isEqualTo(new Run(2, "", name("a.html") + " is left out: " + name("out/a.txt") + " has the story of "
                + name("a.htm") + "\n"));
        assertThat(folder.resolve("out/a.txt")).hasContent(story("a.htm"));
    }

    @Test
    void storiesThatLieBelowTheirPagesAreNoPages() throws IOException {
        page("in/a.html");
        for (int i = 0; i < 2; i++) {
            assertThat(clean("--format", "html", name("in"), "-o", name("in/stories"))).isEqualTo(new Run(0, "", ""));
            assertThat(files("in")).containsExactly("a.html", "stories/a.html");
        }
    }

    @Test
    void whatCannotBeReadTakesNoOtherWithIt() throws IOException {
        String page = page("a.html").toString();
        Files.createFile(folder.resolve("empty.html"));
        Files.createDirectory(folder.resolve("bare"));
        assertThat(clean("no-such.html", name("empty.html"), name("bare"), name("crawl.warc.gz"), page)).isEqualTo(new Run(2, "==> " + page + " <==\n" + story("a.html"),
                "no such file: no-such.html\nno page was found: " + name("bare") + "\nno such file: " + name("crawl.warc.gz") + "\n" + name("empty.html") + " is empty\n"));
        String warc = Files.writeString(folder.resolve("crawl.warc"), "WARC/1.0\r\n").toString();
        assertThat(clean(warc)).isEqualTo(new Run(2, "", warc + " is no page but holds many: batch cleans them\n"));
        InputStream before = System.in;
        System.setIn(InputStream.nullInputStream());
        try {
            assertThat(clean("-", page, "-o", name("out")).err()).startsWith("standard input ");
        } finally {
            System.setIn(before);
        }
        assertThat(files("out")).containsExactly("a.txt");
        Files.createFile(folder.resolve("file"));
        assertThat(clean(page, page("b.html").toString(), "-o", name("file")).err()).startsWith("the folder " + name("file") + " cannot be made: ");
    }

    @Test
    void theLinesOfAppealsEndAsThoseOfTheStoryOnEverySystem() throws IOException, InterruptedException {
        List<String> command = Jvm.command();
        command.add(1, "-Dline.separator=\r\n");
        command.addAll(List.of("clean", "--plain", "--appeals", "testdata/pages/velin-observer-text/page.txt"));
        Process process = new ProcessBuilder(command).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("\n\n--- DONATION, probability ").doesNotContain("\r");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsWrittenToAndNotReplaced() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        assertThat(clean(page("a.html").toString(), "-o", pipe.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(story("a.html"));
        assertThat(Files.isRegularFile(pipe)).isFalse();
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createFile(folder.resolve("target")));
        assertThat(clean(name("a.html"), "-o", link.toString()).code()).isZero();
        assertThat(link).isSymbolicLink().hasContent(story("a.html"));
    }
}
