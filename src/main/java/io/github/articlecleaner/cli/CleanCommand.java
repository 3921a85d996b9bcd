package io.github.articlecleaner.cli;

import io.github.articlecleaner.article.Appeal;
import io.github.articlecleaner.article.CleanedArticle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the story of each page. */
@Command(
        name = "clean",
        description = "Prints the story of each page.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the pages were cleaned", "2:the command was not understood, or a page cannot be read or its story not written; the others are there"},
        mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format;

    @Option(names = "--appeals", description = "print the appeals too, after the text, each under its kind")
    private boolean appeals;

    @Option(names = {"-o", "--output"}, defaultValue = Input.STANDARD, converter = Output.Name.class, paramLabel = "OUT", description = {
        "for one page that is named the file to write, gzipped where the name ends in .gz; for more, a folder or a pattern a folder: what lay below the folder that was searched lies in it in the same "
                + "way, with the ending .txt, .html, .md or .json. - for standard output (default): the stories one after the other, as text and Markdown each under its page's name where there are more than one"})
    private String out;

    @Mixin
    private PageOptions options;

    @Parameters(arity = "0..*", paramLabel = "PAGE", description = {
        "files, folders, patterns such as 'pages/**.html' (in quotes, so that no shell touches them); - or none for standard input.",
        "In folders pages end in .html, .htm or .xhtml, with --plain in .txt. All may end in .gz."})
    private List<String> in = List.of(Input.STANDARD);

    @Spec
    private CommandSpec spec;

    private @Nullable StoryFiles files;
    private boolean named;
    private boolean first = true;
    private int code = Main.OK;

    @Override
    public Integer call() {
        if (appeals && format != Format.text) {
            throw new ParameterException(spec.commandLine(), "--appeals goes with the format text, but it was " + format + (format == Format.json ? ", which has them" : ""));
        }
        List<Input> pages = pages();
        named = pages.size() > 1 && (format == Format.text || format == Format.markdown);
        if (isFolder()) {
            files = new StoryFiles(Path.of(out), format.ending(), pages);
        }
        for (Input page : pages) {
            try {
                write(page, story(page));
            } catch (Complaint complaint) {
                tell(complaint);
            }
            if (spec.commandLine().getOut().checkError()) {
                break;
            }
        }
        return code;
    }

    private void write(Input page, String story) throws Complaint {
        if (files != null) {
            files.write(page, story);
        } else if (!out.equals(Input.STANDARD)) {
            Output.write(Path.of(out), file -> file.write(story.getBytes(StandardCharsets.UTF_8)));
        } else {
            print(page, story);
        }
    }

    /** Stories run into one another where nothing stands between them; the names are as {@code head} prints them. */
    private void print(Input page, String story) {
        String name = named ? "==> " + page.name() + " <==\n" : "";
        spec.commandLine().getOut().print((first || format == Format.json || format == Format.html ? "" : "\n") + name + story);
        first = false;
    }

    /** Pages that are not there are told, and take no other with them. */
    private List<Input> pages() {
        Inputs inputs = new Inputs(Set.of(options.ending()), out.equals(Input.STANDARD) ? null : Path.of(out), this::tell);
        List<Input> pages = new ArrayList<>();
        for (String argument : in) {
            try {
                pages.addAll(inputs.find(argument));
            } catch (Complaint complaint) {
                tell(complaint);
            }
        }
        return pages;
    }

    /** As of {@code cp}: one page that is a file gives a file, unless a folder of that name is there; more give a folder. */
    private boolean isFolder() {
        return !out.equals(Input.STANDARD) && (in.size() > 1 || out.endsWith("/") || Files.isDirectory(Path.of(out)) || !isFile(in.get(0)));
    }

    private static boolean isFile(String argument) {
        if (argument.equals(Input.STANDARD)) {
            return true;
        }
        try {
            Path path = Input.path(argument);
            return Files.exists(path) && !Files.isDirectory(path);
        } catch (Complaint complaint) {
            return false; // It is a pattern, or was told when pages were looked for.
        }
    }

    private String story(Input page) throws Complaint {
        CleanedArticle article = options.clean(page);
        Shortfall.of(article).ifPresent(sentence -> spec.commandLine().getErr().println(page.name() + ": " + sentence));
        StringBuilder story = new StringBuilder(format.of(article));
        if (!story.isEmpty()) {
            story.append('\n');
        }
        if (appeals) {
            for (Appeal appeal : article.appeals()) {
                story.append(String.format(Locale.ROOT, "\n--- %s, probability %.2f\n\n%s\n", appeal.kind(), appeal.probability(), appeal.text()));
            }
        }
        return story.toString();
    }

    private void tell(Complaint complaint) {
        spec.commandLine().getErr().println(complaint.getMessage());
        code = Main.UNUSABLE;
    }
}
