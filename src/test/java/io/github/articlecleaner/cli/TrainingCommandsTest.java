package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that learn, on a corpus of a few own-written pages. */
class TrainingCommandsTest {

    @TempDir
    private Path folder;

    private String corpora;

    @BeforeEach
    void aCorpusOfAFewPages() {
        corpora = folder.resolve("own").toString();
        Run run = Run.of("render", "--documents", "testdata/corpus", "--language", "en", "--most", "24", "-o", corpora);
        assertThat(run).isEqualTo(new Run(Main.OK, "24 documents written to " + corpora + System.lineSeparator(), ""));
    }

    @Test
    void trainWritesTheSameBytesTwice() throws IOException {
        Path one = folder.resolve("one.model");
        Path two = folder.resolve("two.model");
        Run run = Run.of("train", "--corpora", corpora, "-o", one.toString(), "--report", folder.resolve("report.md").toString());
        assertThat(run.code()).as(run.err()).isEqualTo(Main.OK);
        assertThat(run.out()).matches(Model.FORMAT + "-[0-9a-f]{12}, \\d+ bytes, threshold 0\\.\\d+, careful 0\\.\\d+, thorough 0\\.\\d+\\R");
        assertThat(run.err()).contains("tables learnt");
        assertThat(folder.resolve("report.md")).content().startsWith("# A model of 24 pages and 0 documents\n").contains("- own: `").contains("| own | 24 |");
        Run.of("train", "--corpora", corpora, "-o", two.toString());
        assertThat(one).hasSameBinaryContentAs(two);
        try (InputStream in = Files.newInputStream(one)) {
            ArticleCleaner cleaner = ArticleCleaner.builder().model(in).build();
            assertThat(cleaner.apply("<p>The council met.</p>").modelVersion()).isEqualTo(run.out().substring(0, run.out().indexOf(',')));
        }
    }

    @Test
    void evaluatePrintsTablesAndWritesThemWithPlots() throws IOException {
        Path report = folder.resolve("report");
        Path predictions = folder.resolve("predictions");
        Path card = folder.resolve("MODEL.md");
        Files.writeString(card, "# Card\n<!-- figures: old -->\nold\n<!-- end of figures -->\nBy hand.\n");
        Run run = Run.of("evaluate", "--corpora", corpora, "--documents", folder.resolve("documents").toString(), "--folds", "3");
        assertThat(run.code()).isEqualTo(Main.UNUSABLE);
        Files.createDirectories(folder.resolve("documents"));
        Files.copy(Path.of("testdata/corpus/sv.tsv"), folder.resolve("documents/en.tsv"));
        run = Run.of("evaluate", "--corpora", corpora, "--documents", folder.resolve("documents").toString(), "--folds", "3", "--plant",
                "--predictions", predictions.toString(), "--report", report.toString(), "--card", card.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(Main.OK);
        assertThat(run.out()).contains("| own | 24 |", "### By language", "### Mean over publishers", "### By threshold", "### Presets", "| careful | 0.", "| thorough | 0.", "### Planted letters");
        assertThat(Files.readAllLines(predictions.resolve("own.jsonl"))).hasSize(24);
        assertThat(report.resolve("report.md")).content().endsWith(run.out());
        assertThat(report.resolve("report.json")).content().contains("\"corpora\"", "\"appeals_left\"", "\"planted\"", "\"presets\"");
        assertThat(report.resolve("threshold-all.svg")).content().contains("<svg");
        assertThat(folder.resolve("src/site/threshold.svg")).content().contains("<svg").contains("stroke:rgb(0,114,178)", "stroke:rgb(213,94,0)");
        assertThat(card).content().isEqualTo("# Card\n<!-- figures: old -->\n" + run.out().strip() + "\n<!-- end of figures -->\nBy hand.\n");
    }

    @Test
    void evaluateComplainsOfAFolderThatIsNotThereBeforeItLearns() {
        Run run = Run.of("evaluate", "--corpora", corpora, "--folds", "3", "-o", folder.resolve("missing/own.model").toString());
        assertThat(run.code()).isEqualTo(Main.UNUSABLE);
        assertThat(run.err()).isEqualTo("-o: " + folder.resolve("missing") + " is no folder\n");
    }

    @Test
    void aFolderOfAnyNameIsMeasuredAgain() throws IOException {
        Path own = Files.move(folder.resolve("own"), folder.resolve("zürich: my = own"));
        String predictions = folder.resolve("predictions").toString();
        List<String> evaluate = List.of("evaluate", "--corpora", own.toString(), "--folds", "3", "--measure", "0", "--predictions", predictions);
        Run learnt = Run.of(evaluate.toArray(String[]::new));
        assertThat(learnt.code()).as(learnt.err()).isEqualTo(Main.OK);
        Run again = Run.of(Stream.concat(evaluate.stream(), Stream.of("--again")).toArray(String[]::new));
        assertThat(again.out()).as(again.err()).isEqualTo(learnt.out());
    }

    @Test
    void modelsThatLearntFromOtherFoldsOrDocumentsAreNotMeasuredAgain() throws IOException {
        String predictions = folder.resolve("predictions").toString();
        String documents = Files.createDirectories(folder.resolve("documents")).toString();
        Files.copy(Path.of("testdata/corpus/sv.tsv"), folder.resolve("documents/en.tsv"));
        List<String> evaluate = List.of("evaluate", "--corpora", corpora, "--documents", documents, "--measure", "0", "--predictions", predictions);
        assertThat(Run.of(Stream.concat(evaluate.stream(), Stream.of("--folds", "3")).toArray(String[]::new)).code()).isZero();
        Run otherFolds = Run.of(Stream.concat(evaluate.stream(), Stream.of("--again")).toArray(String[]::new));
        assertThat(otherFolds.code()).isEqualTo(Main.UNUSABLE);
        assertThat(otherFolds.err()).contains("fold-0.model: a model learnt from the same data and without the same pages was expected");
        Run unlearnt = Run.of(Stream.concat(evaluate.stream(), Stream.of("--folds", "3", "--again", "--unlearnt", "--plant")).toArray(String[]::new));
        assertThat(unlearnt.err()).contains("fold-0.model: a model learnt from the same data");
    }

    @Test
    void whatCannotBeWrittenInTheEndIsToldBeforeAnythingIsLearnt() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no card");
        assertThat(Run.of("evaluate", "--corpora", corpora, "--card", folder.resolve("MODLE.md").toString()))
                .isEqualTo(new Run(Main.UNUSABLE, "", "no such file: " + folder.resolve("MODLE.md") + System.lineSeparator()));
        assertThat(Run.of("ablate", "--corpora", corpora, "--card", file.toString()).err()).contains("the marks <!-- ablation -->").hasLineCount(1);
        assertThat(Run.of("evaluate", "--corpora", corpora, "--report", file.toString()).err()).startsWith("--report: " + file + " cannot be made a folder").hasLineCount(1);
        assertThat(Run.of("train", "--corpora", corpora, "-o", folder.resolve("m").toString(), "--report", folder.resolve("none/x.md").toString()).err())
                .isEqualTo("--report: " + folder.resolve("none") + " is no folder" + System.lineSeparator());
        assertThat(folder.resolve("m")).doesNotExist();
    }

    @Test
    void documentsThatCannotBeReadAreTold() throws IOException {
        Path none = folder.resolve("none");
        String sentence = none + ": a folder of documents was expected, found nothing" + System.lineSeparator();
        assertThat(Run.of("train", "--corpora", corpora, "--documents", none.toString(), "-o", folder.resolve("m").toString()).err()).isEqualTo(sentence);
        assertThat(Run.of("render", "--documents", none.toString(), "en-001").err()).isEqualTo(sentence);
        Path strange = Files.createDirectories(folder.resolve("strange"));
        Files.write(strange.resolve("xx.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});
        assertThat(Run.of("render", "--documents", strange.toString(), "en-001").err()).isEqualTo(strange.resolve("xx.tsv") + ": text in UTF-8 was expected, found other bytes" + System.lineSeparator());
    }

    @Test
    void evaluateMeasuresMetadataWithoutLearning() throws IOException {
        Path pages = folder.resolve("own/pages.jsonl");
        List<String> lines = Files.readAllLines(pages);
        String meta = ",\"meta\":{\"title\":\"No such title\",\"authors\":[],\"published\":\"2024-05-17\"}}";
        Files.write(pages, lines.stream().map(line -> line.substring(0, line.lastIndexOf('}')) + meta).toList());
        Path card = Files.writeString(folder.resolve("MODEL.md"), "<!-- metadata: old -->\n<!-- end of metadata -->\n");
        Path found = folder.resolve("found");
        Run run = Run.of("evaluate", "--metadata", "--corpora", corpora, "--card", card.toString(), "--predictions", found.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(Main.OK);
        assertThat(run.out()).contains("| corpus | pages | title % |", "| own | 24 | 0.0 ± 0.0 of 24 | ");
        assertThat(card).content().contains(run.out());
        assertThat(Files.readAllLines(found.resolve("own.metadata.jsonl"))).hasSize(24).allMatch(line -> line.contains("\"titleRight\":false"));
        Files.write(pages, lines.stream().map(line -> line.substring(0, line.lastIndexOf('}')) + ",\"meta\":7}").toList());
        assertThat(Run.of("evaluate", "--metadata", "--corpora", corpora).err()).contains("pages.jsonl:1: \"meta\" must be an object, found 7");
    }

    @Test
    void evaluateCanWriteTheModelThatTrainWrites() {
        Path one = folder.resolve("one.model");
        Path two = folder.resolve("two.model");
        assertThat(Run.of("train", "--corpora", corpora, "-o", one.toString()).code()).isZero();
        assertThat(Run.of("evaluate", "--corpora", corpora, "--measure", "0", "-o", two.toString()).code()).isZero();
        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void ablateTellsWhatEachFamilyIsWorth() {
        Run run = Run.of("ablate", "--corpora", corpora, "--folds", "3", "--measure", "0");
        assertThat(run.code()).as(run.err()).isEqualTo(Main.OK);
        assertThat(run.out()).contains("Folds measured: 0", "| nothing | ", "| words | ", "| class and id words | ");
        assertThat(Run.of("ablate", "--corpora", corpora, "--folds", "2").err()).contains("publishers in at least 3 folds are needed to measure, found 2");
        assertThat(Run.of("ablate", "--corpora", corpora, "--measure", "7").err()).isEqualTo("--measure: folds must be among [0, 1, 2, 3, 4], but were [7]" + System.lineSeparator());
    }

    @Test
    void nothingIsHalfWrittenWhereSomethingIsWrong() throws IOException {
        Files.writeString(folder.resolve("own/pages.jsonl"), "{\"id\": 1}\n");
        Run run = Run.of("train", "--corpora", corpora, "-o", folder.resolve("m").toString());
        assertThat(run.code()).isEqualTo(Main.UNUSABLE);
        assertThat(run.err()).isEqualTo(folder.resolve("own/pages.jsonl") + ":1: \"id\" must be a text, found 1" + System.lineSeparator());
        assertThat(Run.of("train", "--corpora", corpora, "-o", folder.resolve("none/m").toString()).err()).isEqualTo("-o: " + folder.resolve("none") + " is no folder" + System.lineSeparator());
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("own");
        }
    }

    @Test
    void optionsThatWouldSayNothingAreRefused() {
        assertThat(Run.of("evaluate", "--corpora", corpora, "--plant").err()).startsWith("--plant plants letters of --documents, and none were named");
        assertThat(Run.of("evaluate", "--corpora", corpora, "--unlearnt").err()).startsWith("--unlearnt says what to do with the documents that --plant plants");
        assertThat(Run.of("evaluate", "--corpora", corpora, "--measure", "7").err()).isEqualTo("--measure: folds must be among [0, 1, 2, 3, 4], but were [7]" + System.lineSeparator());
        assertThat(Run.of("render", "--documents", "testdata/corpus", "en-001", "--most", "3").err()).startsWith("--language and --most choose documents for a corpus");
        assertThat(Run.of("render", "--documents", "testdata/corpus", "en-001", "--text", "--layout", "plain").err()).startsWith("--layout is the form of a page");
    }

    @Test
    void aCorpusOfOtherPagesIsNotWrittenOver() throws IOException {
        assertThat(Run.of("render", "--documents", "testdata/corpus", "--language", "en", "--most", "3", "-o", corpora).code()).isZero();
        Path pages = folder.resolve("own/pages.jsonl");
        assertThat(Files.readAllLines(pages)).hasSize(3);
        Files.writeString(pages, "{\"id\":\"mine\",\"file\":\"pages/mine.html\"}\n");
        Run run = Run.of("render", "--documents", "testdata/corpus", "--most", "2", "-o", corpora);
        assertThat(run.code()).isEqualTo(Main.UNUSABLE);
        assertThat(run.err()).isEqualTo(pages + ":1: a folder without a corpus of other pages was expected, found mine" + System.lineSeparator());
        assertThat(pages).hasContent("{\"id\":\"mine\",\"file\":\"pages/mine.html\"}");
    }

    @Test
    void renderPrintsADocument() {
        assertThat(Run.of("render", "--documents", "testdata/corpus", "en-001").out()).startsWith("<!DOCTYPE html>");
        assertThat(Run.of("render", "--documents", "testdata/corpus", "en-001", "--text").out()).contains("\nAnother amount\n");
        assertThat(Run.of("render", "--documents", "testdata/corpus").err()).contains("found neither");
    }

    @Test
    void renderWritesADocumentAtLeast() {
        String none = folder.resolve("none").toString();
        for (String most : List.of("-1", "0")) {
            assertThat(Run.of("render", "--documents", "testdata/corpus", "--most", most, "-o", none))
                    .isEqualTo(new Run(Main.UNUSABLE, "", "most must be at least 1, but was " + most + System.lineSeparator()));
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void progressTellsRateAndTimeLeft() {
        assertThat(TrainingProgress.line("pages read", 1, 10, 0)).isEqualTo("1 of 10 pages read");
        assertThat(TrainingProgress.line("pages read", 101, 1101, 10)).isEqualTo("101 of 1,101 pages read, 10 a second, 2 min left");
        assertThat(TrainingProgress.line("tables learnt", 3, 6, 20)).isEqualTo("3 of 6 tables learnt, 10 s each, 30 s left");
        assertThat(TrainingProgress.line("tables learnt", 6, 6, 50)).isEqualTo("6 of 6 tables learnt, 10 s each");
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldBeforeAnythingIsRead() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        for (String command : new String[] {"train", "evaluate"}) {
            assertThat(Run.of(command, "--corpora", "no-such", "-o", taken.toString()).err()).isEqualTo("-o: " + taken + " is a folder, a file was expected\n");
        }
        Path model = folder.resolve("model");
        for (Path report : List.of(model, taken.resolve("../model"))) {
            assertThat(Run.of("train", "--corpora", "no-such", "-o", model.toString(), "--report", report.toString()).err()).isEqualTo("--report: " + report + " is the model too\n");
        }
        assertThat(Run.of("render", "--documents", "testdata/corpus", "--language", "eng", "-o", folder.resolve("corpus").toString()).err())
                .isEqualTo("documents to write were expected, found none of the language eng\n");
        assertThat(folder.resolve("corpus")).doesNotExist();
        assertThat(Run.of("render", "--documents", "testdata/corpus", "--text", "-o", folder.resolve("corpus").toString()).code()).isEqualTo(2);
    }
}
