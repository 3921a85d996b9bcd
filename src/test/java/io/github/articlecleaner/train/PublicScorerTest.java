package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.article.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Our measures against the public scorer on the same predictions; skipped where the corpora or Python are not at hand. */
class PublicScorerTest {

    private static final Path SCORER = Path.of("../shared/bench/score.py");
    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final Path LABELS = Path.of("../shared/labels");

    /** Every so-many-th page: enough to differ in, few enough to be quick. */
    private static final int EVERY = 9;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> agreesWithThePublicScorerToFourDigits() throws IOException {
        assumeTrue(Files.exists(SCORER) && Files.exists(CORPORA), "the public scorer and its corpora are not at hand");
        assumeTrue(python(), "python3 is not at hand");
        return Stream.of("wcxb-dev", "fundus", "traf").map(corpus -> DynamicTest.dynamicTest(corpus, () -> compare(corpus)));
    }

    private static boolean python() throws IOException {
        try {
            return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void compare(String corpus) throws IOException, InterruptedException {
        List<CorpusPage> pages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<CorpusPage> all = Corpus.read(CORPORA.resolve(corpus));
        List<String> allLines = Files.readAllLines(CORPORA.resolve(corpus).resolve(Corpus.PAGES));
        for (int i = 0; i < all.size(); i += EVERY) {
            pages.add(all.get(i));
            lines.add(allLines.get(i));
        }
        Files.createDirectories(folder.resolve(corpus));
        Files.write(folder.resolve(corpus).resolve(Corpus.PAGES), lines);
        Path file = folder.resolve(corpus + ".jsonl");
        ArticleCleaner cleaner = ArticleCleaner.builder().build();
        List<Prediction> predictions = new ArrayList<>();
        for (CorpusPage page : pages) {
            predictions.add(Prediction.of(page.id(), cleaner.apply(page.bytes(), page.url())));
        }
        Prediction.write(predictions, file);
        Figures ours = new Figures();
        for (int i = 0; i < pages.size(); i++) {
            ours.add(Measure.of(pages.get(i), Prediction.read(file).get(i)));
        }
        int ties = 0;
        for (int i = 0; i < pages.size(); i++) {
            ties += ties(pages.get(i), predictions.get(i));
        }
        double tied = ties;
        Map<Figure, Double> theirs = theirs(corpus, file);
        theirs.forEach((figure, value) -> assertThat(figure == Figure.EMPTY ? ours.above(figure) : ours.value(figure))
                .as(corpus + " " + figure)
                .isCloseTo(value, within(isOfKinds(figure) ? tied / ours.below(figure) + 0.00005 : 0.00005)));
    }

    /** Labelled appeals that paragraphs of several kinds hold equally well: there the scorer takes whichever its hash order brings. */
    private static int ties(CorpusPage page, Prediction prediction) {
        int ties = 0;
        for (Label label : page.labels()) {
            List<String> words = Words.of(label.text(), true);
            if (label.inGold() || label.name().equals(Corpus.UNSURE) || !Kind.valueOf(label.name()).isAppeal() || words.size() < Containment.FEW_WORDS) {
                continue;
            }
            Set<String> triples = Words.trigrams(words);
            long most = (long) Math.max(1, Math.ceil(Containment.HELD * triples.size()));
            Set<Kind> kinds = new HashSet<>();
            for (Prediction.Line line : prediction.lines()) {
                long held = Words.trigrams(Words.of(line.text(), true)).stream().filter(triples::contains).count();
                if (held > most) {
                    most = held;
                    kinds.clear();
                }
                if (held == most) {
                    kinds.add(line.kind());
                }
            }
            ties += kinds.size() > 1 && kinds.stream().anyMatch(Kind::isAppeal) ? 1 : 0;
        }
        return ties;
    }

    private static boolean isOfKinds(Figure figure) {
        return figure == Figure.RIGHT_KIND || figure == Figure.MERGED_KIND;
    }

    private Map<Figure, Double> theirs(String corpus, Path predictions) throws IOException, InterruptedException {
        Path out = folder.resolve(corpus + ".json");
        // Blocks of four and more words, as in all our figures; what needs all blocks is not compared.
        Process process = new ProcessBuilder("python3", SCORER.toString(), "--corpus", corpus, "--ref", folder.toString(), "--pred",
                predictions.toString(), "--labels", LABELS.resolve(corpus + ".jsonl").toString(), "--min-words", "4", "--json", out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
        Map<String, Object> system = map(map(JsonLines.row(Files.readString(out), "scorer").fields().get("systems")).get(corpus));
        Map<String, Object> overall = map(system.get("overall"));
        Map<String, Object> labels = map(system.get("labels"));
        Map<Figure, Double> theirs = new LinkedHashMap<>();
        if (corpus.equals("traf")) {
            theirs.put(Figure.SNIPPET_F1, number(overall.get("f1")));
        } else {
            theirs.put(Figure.F1, number(overall.get("f1")));
            theirs.put(Figure.PRECISION, number(overall.get("precision")));
            theirs.put(Figure.RECALL, number(overall.get("recall")));
            theirs.put(Figure.EMPTY, number(overall.get("empty")));
            theirs.put(Figure.GOLD_LOST, number(overall.get("lost_share")));
            theirs.put(Figure.FIRST_KEPT, number(overall.get("first_kept")));
            theirs.put(Figure.LAST_KEPT, number(overall.get("last_kept")));
        }
        theirs.put(Figure.ASKS_LEFT, share(labels, "ASKS_OUTSIDE_GOLD"));
        theirs.put(Figure.APPEALS_LEFT, share(labels, "APPEALS_OUTSIDE_GOLD"));
        theirs.put(Figure.DONATION_LEFT, share(labels, "DONATION"));
        theirs.put(Figure.BOILERPLATE_LEFT, share(labels, "BOILERPLATE_OUTSIDE_GOLD"));
        theirs.put(Figure.NEWS_LOST, 1 - share(labels, "BODY_IN_GOLD"));
        theirs.put(Figure.PAGES_LEFT, number(map(system.get("leaking_pages")).get("share")));
        theirs.put(Figure.RIGHT_KIND, number(map(system.get("kinds")).get("right_kind")));
        theirs.put(Figure.MERGED_KIND, number(map(system.get("kinds")).get("merged")));
        return theirs;
    }

    private static double share(Map<String, Object> labels, String group) {
        return labels.containsKey(group) ? number(map(labels.get(group)).get("share")) : 0;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
