package io.github.articlecleaner.cli;

import java.io.Console;

/** Whether a person looks on. */
final class Terminal {

    private Terminal() {}

    /** Whether the output goes to a terminal. Since Java 22 there can be a console without one, which its {@code isTerminal} tells. */
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Whether to use colour where nothing is said: on a terminal, unless {@code NO_COLOR} is set to something (no-color.org). */
    static boolean isColoured() {
        String no = System.getenv("NO_COLOR");
        return isThere() && (no == null || no.isEmpty());
    }
}
