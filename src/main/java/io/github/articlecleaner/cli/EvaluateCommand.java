package io.github.articlecleaner.cli;

import io.github.articlecleaner.files.WholeFile;
import io.github.articlecleaner.train.Corpora;
import io.github.articlecleaner.train.Evaluation;
import io.github.articlecleaner.train.MetadataEvaluation;
import io.github.articlecleaner.train.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what learning is worth on publishers that were not learnt from. */
@Command(
        name = "evaluate",
        description = {"Measures what learning is worth on publishers held back.", "For each fold of publishers it trains on the others and predicts that one."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was measured", "2:the command was not understood, or a file cannot be read or written"},
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    /** Where the README looks for it. */
    private static final String CURVE = "src/site/threshold.svg";

    @Mixin
    private TrainingOptions options;

    @Option(names = "--predictions", paramLabel = "DIR", description = "keep the predictions here, one file of JSON lines a corpus, and the models of the folds")
    private @Nullable Path predictions;

    @Option(names = "--report", paramLabel = "DIR", description = "write report.md, report.json and the plots as SVG here")
    private @Nullable Path report;

    @Option(names = "--measure", split = ",", paramLabel = "FOLD", description = "measure these folds only, such as 0,1 (default: all)")
    private Set<Integer> measured = new TreeSet<>();

    @Option(names = "--plant", description = "also plant letters of unseen voices, from --documents, into the pages and report what becomes of them")
    private boolean plant;

    @Option(names = {"-o", "--output"}, paramLabel = "MODEL", description = "also write the model learnt from all folds, as train does")
    private @Nullable Path model;

    @Option(names = "--again", description = "learn nothing: measure the models that an earlier run left in --predictions, as after a change of rules")
    private boolean again;

    @Option(names = "--unlearnt", description = "with --plant: plant the documents but do not learn from them")
    private boolean unlearnt;

    @Option(names = "--card", paramLabel = "FILE", description = "put the tables into this model card, between its marks for figures, and the curve of the threshold into " + CURVE
            + " beside it; with --metadata its table alone, between the marks for metadata")
    private @Nullable Path card;

    @Option(names = "--metadata", description = "measure only how titles, days and authors are read, which takes seconds and learns nothing; --report, --plant, --again, --unlearnt and -o say nothing to it")
    private boolean metadata;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Complaint, IOException {
        if (metadata) {
            return metadata();
        }
        check();
        Card section = Card.of(card, "figures");
        if (report != null) {
            makeFolder(report);
        }
        Report found = again ? again() : evaluation().learn();
        spec.commandLine().getOut().print(found.markdown());
        if (report != null) {
            WholeFile.write(report.resolve("report.md"), part -> Files.writeString(part, "# What the predictions are worth\n\n" + found.markdown()));
            WholeFile.write(report.resolve("report.json"), part -> Files.writeString(part, found.json() + "\n"));
            Plots.write(found, report);
        }
        if (section != null) {
            section.put(found.markdown());
            Plots.traded(found.curve(), card.resolveSibling(CURVE));
        }
        return Main.OK;
    }

    private void check() throws Complaint {
        if (plant && !options.hasDocuments()) {
            throw new ParameterException(spec.commandLine(), "--plant plants letters of --documents, and none were named");
        }
        if (unlearnt && !plant) {
            throw new ParameterException(spec.commandLine(), "--unlearnt says what to do with the documents that --plant plants, and nothing is planted");
        }
        if (model != null) {
            TrainCommand.checkFile("-o", model);
        }
    }

    private static void makeFolder(Path folder) throws Complaint {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Complaint("--report: " + folder + " cannot be made a folder: " + e.getMessage());
        }
    }

    private Corpora corpora() throws Complaint, IOException {
        return unlearnt ? options.read().withDocumentsUnlearnt() : options.read();
    }

    private Report again() throws Complaint, IOException {
        if (predictions == null || model != null) {
            throw new Complaint("--again: a folder of an earlier run was expected as --predictions, and no --output, as nothing is learnt");
        }
        return evaluation().again();
    }

    private Evaluation evaluation() throws Complaint, IOException {
        Evaluation evaluation = Evaluation.of(corpora()).progress(new TrainingProgress(spec.commandLine().getErr()));
        try {
            evaluation.folds(measured);
        } catch (IllegalArgumentException e) {
            throw new Complaint("--measure: " + e.getMessage());
        }
        if (predictions != null) {
            evaluation.predictions(predictions);
        }
        if (model != null) {
            evaluation.model(model);
        }
        return plant ? evaluation.planting() : evaluation;
    }

    private int metadata() throws Complaint, IOException {
        Card section = Card.of(card, "metadata");
        String table;
        try {
            table = MetadataEvaluation.of(options.read(), measured, predictions).markdown();
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
