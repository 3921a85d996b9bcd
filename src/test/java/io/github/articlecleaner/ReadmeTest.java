package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Thresholds;
import io.github.articlecleaner.train.Documents;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java is compiled and run, and each line that shows an output is compared with what is printed. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    /** A block that names the file it stands in. */
    private static final Pattern PROJECT_BLOCK = Pattern.compile("```\\w+ (src/it/\\S+)\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @TestFactory
    Stream<DynamicTest> itsCodeDoesWhatItSays() throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(readme());
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        assertThat(blocks).isNotEmpty();
        // What the README's render command writes.
        Documents.read(Path.of("testdata/corpus")).write(Path.of("target/own"), null, "en", 10);
        return Stream.iterate(0, i -> i < blocks.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest("block " + (i + 1), () -> compileAndRun("Block" + i, blocks.get(i))));
    }

    private void compileAndRun(String name, String block) throws Exception {
        List<String> wanted = block.lines().filter(line -> line.contains("// prints ")).map(line -> line.replaceFirst(".*// prints ", "")).toList();
        String source = "import io.github.articlecleaner.*;\nimport io.github.articlecleaner.article.*;\nimport io.github.articlecleaner.train.*;\n"
                + "import java.io.*;\nimport java.nio.file.*;\nimport java.time.Duration;\n"
                + "import java.util.*;\nimport java.util.stream.*;\npublic class " + name + " {\n  public static void main(String[] args) throws Exception {\n"
                + "    String html = Files.readString(Path.of(\"testdata/pages/velin-observer-page/page.html\"));\n"
                + "    String text = Files.readString(Path.of(\"testdata/pages/velin-observer-text/page.txt\"));\n"
                + "    List<String> pages = List.of(html);\n" + block + "  }\n}\n";
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = String.join(File.pathSeparator, "target/classes", System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
        Process process = new ProcessBuilder(java, "-Dfile.encoding=UTF-8", "-cp", classPath, file.toString()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.lines().toList()).isEqualTo(wanted);
    }

    @TestFactory
    Stream<DynamicTest> itsCodeForOtherLanguagesAndHostsIsThatOfTheProjectsThatRunIt() throws IOException {
        List<MatchResult> blocks = PROJECT_BLOCK.matcher(readme()).results().toList();
        assertThat(blocks).hasSize((int) readme().lines().filter(line -> line.startsWith("```") && line.contains(" src/it/")).count()).hasSizeGreaterThan(10);
        return blocks.stream().map(block ->
                DynamicTest.dynamicTest(block.group(1), () -> assertThat(Files.readString(Path.of(block.group(1)))).contains(block.group(2))));
    }

    /** What the README says of 2.13 instead of showing it. */
    @Test
    void itsScala3StandsInAnObjectIn213() throws IOException {
        List<String> three = statements("src/it/scala3/src/main/scala/com/example/Stories.scala");
        List<String> two = statements("src/it/scala2/src/main/scala/com/example/Stories.scala");

        assertThat(two).contains("object Stories {").filteredOn(line -> !line.matches("object Stories \\{|}")).isEqualTo(three);
    }

    private static List<String> statements(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void itsCostsOnSparkFollowFromTheRate() throws IOException {
        Matcher costs = Pattern.compile("At (\\d+):\\R\\R\\| \\| pages \\| cores for an hour \\|\\R\\|[-|:]+\\R((?:\\|.*\\R){3})").matcher(readme());
        assertThat(costs.find()).isTrue();
        double rate = Double.parseDouble(costs.group(1));
        assertThat(costs.group(2).lines()).allSatisfy(row -> {
            String[] cells = row.split("\\|");
            double pages = Double.parseDouble(cells[2].replaceAll("[^\\d]", ""));
            assertThat(Double.parseDouble(cells[3])).isCloseTo(pages / rate / 3600, Percentage.withPercentage(2));
        });
    }

    @Test
    void itsFirstScreenIsTheTwinBeforeAndAfter() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("testdata/pages/velin-observer-text/page.txt"));
        String readme = readme();
        assertThat(readme).contains(lines.get(0), lines.get(lines.size() - 2));
        List<String> kept = ArticleCleaner.cleanText(String.join("\n", lines)).kept().stream().map(p -> p.text()).toList();
        assertThat(kept).isEqualTo(lines.subList(0, 6));
    }

    @Test
    void itsPresetsAreThoseOfTheShippedModel() throws IOException {
        Thresholds thresholds = Model.shipped().thresholds();
        assertThat(readme()).contains("the model's own is " + thresholds.balanced() + ";").containsPattern("\\| none \\| [^|]+ \\| " + thresholds.balanced() + " \\|")
                .containsPattern("`Preset.CAREFUL` \\| [^|]+ \\| " + thresholds.careful() + " \\|")
                .containsPattern("`Preset.THOROUGH` \\| [^|]+ \\| " + thresholds.thorough() + " \\|");
    }

    @Test
    void itsCommandsNameFilesThatAreThere() throws IOException {
        Matcher matcher = Pattern.compile("testdata/[\\w./-]+|src/[\\w./-]+").matcher(readme());
        while (matcher.find()) {
            assertThat(Path.of(matcher.group())).exists();
        }
    }
}
