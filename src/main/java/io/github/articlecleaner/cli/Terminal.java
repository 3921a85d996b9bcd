package io.github.articlecleaner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Whether a person looks on. */
final class Terminal {

    private Terminal() {}

    /** Whether errors go to a terminal. Java does not tell, Linux does; elsewhere they are taken to go where the output goes. */
    static boolean takesErrors() {
        try {
            Path errors = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
            return errors.startsWith("/dev") && !errors.endsWith("null");
        } catch (IOException | UnsupportedOperationException e) {
            return isThere();
        }
    }

    /** Whether there is a terminal. Since Java 22 a console alone is none: picocli knows, but says no where colour is unwanted. */
    private static boolean isThere() {
        return System.console() != null && (Ansi.AUTO.enabled() || System.getenv("NO_COLOR") != null);
    }

    /** Whether to use colour where nothing is said: on a terminal, unless {@code NO_COLOR} is set (no-color.org). */
    static boolean isColoured() {
        return Ansi.AUTO.enabled();
    }
}
