package io.github.articlecleaner.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * The same targets, searched by coverage: {@code JAZZER_FUZZ=1 mvn -Pthorough test -Dtest=JazzerTest#clean}, one method a run. Without
 * {@code JAZZER_FUZZ} it takes what was found before. Compiled in the profile {@code thorough} alone: the search needs a native agent.
 */
class JazzerTest {

    private static final String LONG = "2h";

    @FuzzTest(maxDuration = LONG, maxExecutions = 200_000)
    void clean(byte[] input) {
        Target.CLEAN.take(input);
    }

    @FuzzTest(maxDuration = LONG, maxExecutions = 200_000)
    void text(byte[] input) {
        Target.TEXT.take(input);
    }

    @FuzzTest(maxDuration = LONG, maxExecutions = 200_000)
    void cut(byte[] input) {
        Target.CUT.take(input);
    }

    @FuzzTest(maxDuration = LONG, maxExecutions = 200_000)
    void model(byte[] input) {
        Target.MODEL.take(input);
    }

    @FuzzTest(maxDuration = LONG, maxExecutions = 200_000)
    void weights(byte[] input) {
        Target.WEIGHTS.take(input);
    }

    @FuzzTest(maxDuration = LONG, maxExecutions = 200_000)
    void trees(byte[] input) {
        Target.TREES.take(input);
    }

    @FuzzTest(maxDuration = LONG, maxExecutions = 200_000)
    void rules(byte[] input) {
        Target.RULES.take(input);
    }

    @FuzzTest(maxDuration = LONG, maxExecutions = 200_000)
    void json(byte[] input) {
        Target.JSON.take(input);
    }

    @FuzzTest(maxDuration = LONG, maxExecutions = 20_000)
    void documents(byte[] input) {
        Target.DOCUMENTS.take(input);
    }

    @FuzzTest(maxDuration = LONG, maxExecutions = 20_000)
    void lines(byte[] input) {
        Target.LINES.take(input);
    }

    @FuzzTest(maxDuration = LONG, maxExecutions = 20_000)
    void warc(byte[] input) {
        Target.WARC.take(input);
    }
}
