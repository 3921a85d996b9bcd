package io.github.articlecleaner.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a run of the command line gave.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said on standard error
 */
public record Run(int code, String out, String err) {

    /** Runs the command line with some arguments. */
    public static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Run(code, out.toString(), err.toString());
    }
}
