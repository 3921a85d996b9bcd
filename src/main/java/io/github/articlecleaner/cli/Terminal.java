package io.github.articlecleaner.cli;

import picocli.CommandLine.Help.Ansi;

/** Whether a person looks on. */
final class Terminal {

    private Terminal() {}

    /** Whether there is a terminal. Since Java 22 a console alone is none: picocli knows, but says no where colour is unwanted. */
    static boolean isThere() {
        return System.console() != null && (Ansi.AUTO.enabled() || System.getenv("NO_COLOR") != null);
    }

    /** Whether to use colour where nothing is said: on a terminal, unless {@code NO_COLOR} is set (no-color.org). */
    static boolean isColoured() {
        return Ansi.AUTO.enabled();
    }
}
