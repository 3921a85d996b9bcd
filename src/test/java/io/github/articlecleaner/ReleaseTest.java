package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written down more than once for a release says the same everywhere. */
class ReleaseTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** No native image is built here: this only shows that no file would be missing. */
    @Test
    void aNativeImageGetsEveryResource() throws IOException {
        String configuration = Files.readString(RESOURCES.resolve("META-INF/native-image/io.github.articlecleaner/article-cleaner/resource-config.json"));
        List<Pattern> patterns = Pattern.compile("\"pattern\": \"([^\"]+)\"").matcher(configuration).results()
                .map(pattern -> Pattern.compile(pattern.group(1).replace("\\\\", "\\"))).toList();

        try (Stream<Path> files = Files.walk(RESOURCES.resolve("io"))) {
            List<String> names = files.filter(Files::isRegularFile).map(file -> RESOURCES.relativize(file).toString().replace('\\', '/')).toList();
            assertThat(names).isNotEmpty().allMatch(name -> patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches()));
        }
    }

    @Test
    void theCitationNamesThePomsVersion() throws IOException {
        String version = first("<version>([^<]+)</version>", Path.of("pom.xml"));

        assertThat(first("(?m)^version: (.+)$", Path.of("CITATION.cff"))).isEqualTo(version);
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
