package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written down more than once for a release says the same everywhere. */
class ReleaseTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** No native image is built here: this only shows that no file would be missing. GraalVM reads the one form up to JDK 22, both from JDK 23 on. */
    @ParameterizedTest
    @CsvSource({"resource-config.json, pattern, regex", "reachability-metadata.json, glob, glob"})
    void aNativeImageGetsEveryResource(String file, String key, String syntax) throws IOException {
        String configuration = Files.readString(RESOURCES.resolve("META-INF/native-image/io.github.articlecleaner/article-cleaner").resolve(file));
        List<PathMatcher> matchers = Pattern.compile("\"" + key + "\": \"([^\"]+)\"").matcher(configuration).results()
                .map(found -> FileSystems.getDefault().getPathMatcher(syntax + ":" + found.group(1).replace("\\\\", "\\"))).toList();

        try (Stream<Path> files = Files.walk(RESOURCES.resolve("io"))) {
            List<Path> names = files.filter(Files::isRegularFile).map(RESOURCES::relativize).toList();
            assertThat(names).isNotEmpty().allMatch(name -> matchers.stream().anyMatch(matcher -> matcher.matches(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CITATION.cff", "README.md", "CONTRIBUTING.md", "MODEL.md", "testdata/README.md", "src/jmh/pom.xml"})
    void allNameThePomsVersion(String file) throws IOException {
        String version = first("<version>([^<]+)</version>", Path.of("pom.xml"));

        String written = Files.readString(Path.of(file));
        List<String> versions = Pattern.compile("(?m)(?:^version: |article-cleaner[:-]|article-cleaner\\.version>|article-cleaner</artifactId>\\s*<version>"
                + "|article-cleaner\" % \"|:mvn/version \")"
                + "(\\d+\\.\\d+\\.\\d+(?:-SNAPSHOT)?)").matcher(written).results().map(found -> found.group(1)).distinct().toList();
        assertThat(versions).containsExactly(version);
    }

    @Test
    void theOldestJsoupOfTheReadmeIsTheOneThatIsTried() throws IOException {
        String tried = first("(?m)^invoker\\.goals\\.1 = .*jsoup\\.version=(\\S+)$", Path.of("src/it/jsoup/invoker.properties"));

        assertThat(first("down to jsoup ([\\d.]+\\d)", Path.of("README.md"))).isEqualTo(tried);
    }

    private static String first(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
    }
}
