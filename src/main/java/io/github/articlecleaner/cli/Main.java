package io.github.articlecleaner.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code java -jar article-cleaner-cli.jar}. */
@Command(
        name = "article-cleaner",
        description = "Keeps the story of a news page and sets the publisher's appeals apart.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all went well", "1:some input could not be cleaned, or something changed", "2:the command was not understood, or a file is unusable"},
        footerHeading = "%nExamples:%n",
        footer = {"  article-cleaner clean page.html", "  article-cleaner explain page.html", "  article-cleaner report page.html -o report.html",
            "  article-cleaner batch pages/ -o articles.jsonl"},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {CleanCommand.class, ExplainCommand.class, StripCommand.class, BatchCommand.class, ReportCommand.class, CompareCommand.class, TrainCommand.class,
            EvaluateCommand.class, AblateCommand.class, RenderCommand.class, HelpCommand.class, GenerateCompletion.class})
public final class Main implements Runnable {

    /** Exit code when everything went well. */
    static final int OK = 0;

    /** Exit code when some input could not be cleaned. */
    static final int SOME_FAILED = 1;

    /** Exit code when the command was not understood or a file could not be opened. */
    static final int UNUSABLE = 2;

    /** The way out of most troubles with letters. */
    static final String IN_THIS_LOCALE = " in this locale, whose encoding is " + System.getProperty("sun.jnu.encoding") + ": set LC_ALL=C.UTF-8";

    @Spec
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code: 0 when all went well, 1 when some input failed, 2 when the command
     * or a file is unusable.
     *
     * @param args the command
     */
    public static void main(String[] args) {
        StandardOutput standard = new StandardOutput();
        System.setOut(new PrintStream(standard));
        PrintWriter out = new PrintWriter(standard, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        // Neither a PrintWriter nor a PrintStream complains by itself, and what was lost must not look like success.
        if (standard.failure() != null) {
            if (!standard.isReaderGone()) {
                err.println("standard output cannot be written: " + standard.failure().getMessage());
            }
            code = UNUSABLE;
        }
        System.exit(code);
    }

    /** Runs the command with the given outputs and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        for (String argument : args) {
            if (isLost(argument)) {
                err.println("the letters of " + argument + " cannot be read" + IN_THIS_LOCALE + ", or name the folder that the file lies in");
                return UNUSABLE;
            }
        }
        CommandLine line = line();
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler((misunderstood, arguments) -> tell(misunderstood));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(sentence(failure));
            return UNUSABLE;
        });
        int code = execute(line, err, args);
        if (code == UNUSABLE && isLost(System.getProperty("user.dir"))) {
            err.println("the letters of the folder that this was run in cannot be read" + IN_THIS_LOCALE);
        }
        return code;
    }

    /** What is no exception, such as too little memory, is told in a line, too. */
    private static int execute(CommandLine line, PrintWriter err, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            err.println(sentence(e) + ", with " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB at most: java -Xmx4g gives more");
            return UNUSABLE;
        } catch (StackOverflowError | LinkageError e) {
            err.println(sentence(e));
            return UNUSABLE;
        }
    }

    /** What was not understood, and where to read on: the whole help would hide the one line that matters. */
    private static int tell(ParameterException misunderstood) {
        CommandLine command = misunderstood.getCommandLine();
        command.getErr().println(misunderstood.getMessage());
        UnmatchedArgumentException.printSuggestions(misunderstood, command.getErr());
        command.getErr().println(command.getCommandSpec().qualifiedName() + " --help tells more");
        return UNUSABLE;
    }

    /** Whether Java could not read the letters of a path, or an argument, in this locale. */
    private static boolean isLost(String path) {
        return path.indexOf('\uFFFD') >= 0;
    }

    /** The command with all that it takes. A file whose name begins with @ is an input like others, not a list of arguments. */
    static CommandLine line() {
        return new CommandLine(new Main()).setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true).registerConverter(Path.class, new NamedPath());
    }

    /** What to tell a person of a failure: one line, no stack. */
    static String sentence(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? name : failure instanceof Complaint ? failure.getMessage() : name + ": " + failure.getMessage();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"article-cleaner " + (version == null ? "(not packaged)" : version)};
        }
    }
}
