package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's commands are run, one after the other, and print what it shows. {@code -Dreadme=pin} writes there what they print. */
class WalkThroughTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?<=```console\\n)(?s:.*?)(?=```)");
    private static final Pattern COMMAND = Pattern.compile("\\$ article-cleaner (.*)\\n");

    @Test
    void theCommandsPrintWhatTheReadmeShows() throws IOException {
        Files.createDirectories(Path.of("target"));
        String readme = Files.readString(README);
        assertThat(BLOCK.matcher(readme).results().flatMap(block -> COMMAND.matcher(block.group()).results())).hasSizeGreaterThanOrEqualTo(5);
        String printed = BLOCK.matcher(readme).replaceAll(block -> Matcher.quoteReplacement(run(block.group())));
        if ("pin".equals(System.getProperty("readme"))) {
            Files.writeString(README, printed);
        } else {
            assertThat(printed).isEqualTo(readme);
        }
    }

    /** The block's commands, each with what it prints. */
    private static String run(String block) {
        StringBuilder printed = new StringBuilder();
        for (MatchResult command : COMMAND.matcher(block).results().toList()) {
            Run run = Run.of(command.group(1).replace("'", "").split(" "));
            assertThat(run.code()).as(run.err()).isIn(Main.OK, Main.SOME_FAILED);
            printed.append(command.group()).append(run.out()).append(run.err());
        }
        return printed.toString();
    }
}
