package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every type that users see has an example in its Javadoc, and every example compiles. */
class ExamplesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/articlecleaner");

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\R(.*?)\\R *\\* *\\}</pre>", Pattern.DOTALL);

    /** What the examples take as given; one that makes such a thing hides it. */
    private static final String GIVEN = """
            import io.github.articlecleaner.*;
            import io.github.articlecleaner.article.*;
            import io.github.articlecleaner.train.*;
            import java.io.*;
            import java.math.*;
            import java.nio.file.*;
            import java.time.Duration;
            import java.util.*;
            import java.util.stream.*;
            class %s {
                interface Entry { String getHtml(); }
                static String html, url, page;
                static Entry field;
                static Stream<String> pages;
                static CleanedArticle article;
                static Paragraph paragraph;
                static Amount amount;
                static Score score;
                static Source source;
                static Corpora corpora;
                static Report report;
                static void example() throws Exception {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    private static List<Path> exported() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String room : List.of("", "article", "train")) {
            try (Stream<Path> list = Files.list(SOURCES.resolve(room))) {
                list.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    @Test
    void everyExportedTypeHasOne() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path file : exported()) {
            String source = Files.readString(file);
            Matcher type = Pattern.compile("(?m)^public ").matcher(source);
            if (type.find() && !EXAMPLE.matcher(source.substring(0, type.start())).find()) {
                without.add(file.getFileName().toString());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void everyOneCompiles() throws IOException {
        List<File> made = new ArrayList<>();
        for (Path file : exported()) {
            Matcher example = EXAMPLE.matcher(Files.readString(file));
            while (example.find()) {
                String name = file.getFileName().toString().replace(".java", "") + "Example" + made.size();
                String code = example.group(1).replaceAll("(?m)^ *\\* ?", "");
                made.add(Files.writeString(folder.resolve(name + ".java"), GIVEN.formatted(name, code)).toFile());
            }
        }
        String classPath = String.join(File.pathSeparator, System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path", ""), "target/classes");
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(errors, files, null, List.of("-proc:none", "-d", folder.toString(), "-cp", classPath), null,
                    files.getJavaFileObjectsFromFiles(made)).call();
            assertThat(compiled).as(errors.toString()).isTrue();
        }
        assertThat(made).hasSizeGreaterThan(20);
    }
}
