package io.github.articlecleaner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** Whether a person looks on, and how a text is shown to one. */
final class Terminal {

    /** What a terminal would obey, which also turns letters around, and what ends a line. Invisible signs that join letters or part a word steer nothing. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\u00ad\\u200c\\u200d]]+");

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

    /** A text on one line, without what would steer a terminal. */
    static String line(String text) {
        return STEERING.matcher(text).replaceAll(" ");
    }

    /** The beginning of such a line: so many letters at most, and a sign where there are more. */
    static String line(String text, int most) {
        String line = line(text);
        return line.codePointCount(0, line.length()) <= most ? line : line.substring(0, line.offsetByCodePoints(0, most)) + " ...";
    }

    /** Whether to use colour where nothing is said: on a terminal, unless {@code NO_COLOR} is set (no-color.org). */
    static boolean isColoured() {
        return Ansi.AUTO.enabled();
    }
}
