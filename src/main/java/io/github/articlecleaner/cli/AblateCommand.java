package io.github.articlecleaner.cli;

import io.github.articlecleaner.train.Ablation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what each family of features is worth. */
@Command(
        name = "ablate",
        description = "Trains and measures without each family of features in turn.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was measured", "2:the command was not understood, or a file cannot be read or written"},
        mixinStandardHelpOptions = true)
final class AblateCommand implements Callable<Integer> {

    @Mixin
    private TrainingOptions options;

    @Option(names = "--measure", split = ",", paramLabel = "FOLD", description = "measure these folds only, such as 0,1 (default: all)")
    private Set<Integer> measured = new TreeSet<>();

    @Option(names = "--card", paramLabel = "FILE", description = "put the table into this model card, between its marks for the ablation")
    private @Nullable Path card;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Complaint, IOException {
        Card section = Card.of(card, "ablation");
        String table;
        try {
            table = Ablation.of(options.read(), measured, new TrainingProgress(spec.commandLine().getErr())).markdown();
        } catch (IllegalArgumentException e) {
            throw new Complaint("--measure: " + e.getMessage());
        }
        spec.commandLine().getOut().print(table);
        if (section != null) {
            section.put(table);
        }
        return Main.OK;
    }
}
