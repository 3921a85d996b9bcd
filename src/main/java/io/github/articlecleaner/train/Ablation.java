package io.github.articlecleaner.train;

import io.github.articlecleaner.model.Feature;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each family of features is worth: the model is trained without it and measured on publishers it has not seen, beside the whole model
 * on the same pages; with a threshold of one half, so that nothing but the features differs.
 *
 * <pre>{@code
 * System.out.println(Ablation.of(corpora, Set.of(), Progress.SILENT).markdown());
 * }</pre>
 */
public final class Ablation {

    private static final Map<String, Set<Feature>> FAMILIES = families();

    private static final List<Figure> SHOWN =
            List.of(Figure.APPEALS_LEFT, Figure.DONATION_LEFT, Figure.BOILERPLATE_LEFT, Figure.NEWS_LOST, Figure.GOLD_LOST, Figure.RIGHT_KIND);

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Set<Integer> folds;

    private Ablation(Set<Integer> folds) {
        this.folds = folds;
    }

    private static Map<String, Set<Feature>> families() {
        Map<String, Set<Feature>> families = new LinkedHashMap<>();
        families.put("words", EnumSet.of(Feature.WORD, Feature.STEM, Feature.STEM_PAIR, Feature.EDGE, Feature.WORD_AROUND, Feature.PLAIN_STEM, Feature.PLAIN_STEM_PAIR,
                Feature.PLAIN_EDGE));
        families.put("telling phrases", EnumSet.of(Feature.CUE, Feature.CUE_AROUND, Feature.PLAIN_CUE, Feature.PLAIN_CUE_AROUND));
        families.put("who speaks, names, quotes", EnumSet.of(Feature.VOICE, Feature.NAMES, Feature.PLAIN_VOICE, Feature.PLAIN_NAMES));
        families.put("class and id words", EnumSet.of(Feature.MARK, Feature.FAR_MARK));
        families.put("link targets", EnumSet.of(Feature.TARGET));
        families.put("elements", EnumSet.of(Feature.TAG, Feature.INSIDE, Feature.MEDIA, Feature.HIDDEN));
        families.put("way to the prose, alike", EnumSet.of(Feature.WAY, Feature.ALIKE));
        families.put("place, title, repetition", EnumSet.of(Feature.PLACE, Feature.TITLE, Feature.REPEATED));
        families.put("neighbours", EnumSet.of(Feature.AROUND, Feature.PLAIN_AROUND));
        families.put("conjunctions", EnumSet.of(Feature.BOTH, Feature.ALL));
        families.put("words alone, in the second look", EnumSet.of(Feature.BY_WORDS, Feature.WORDS_AROUND));
        families.put("what kind it is, in the second look", EnumSet.of(Feature.ASKS, Feature.ASKS_AROUND, Feature.KIND, Feature.KIND_AROUND));
        families.put("words shared with the page, in the second look", EnumSet.of(Feature.SHARED));
        families.put("containers, in the second look", EnumSet.of(Feature.CONTAINER));
        families.put("neighbours, in the second look",
                EnumSet.of(Feature.FIRST_AROUND, Feature.WORDS_AROUND, Feature.STORY_SHARE));
        return families;
    }

    /**
     * Trains and measures without each family in turn; conjunctions with it stay, but in their own row. It takes about a tenth of an {@link Evaluation} for each family and fold.
     *
     * @param corpora what to learn from and to measure on
     * @param folds which folds to measure; all where empty
     * @param progress hears how far it is
     * @return what was found
     * @throws IOException if a page cannot be read
     * @throws IllegalArgumentException if there is no such fold
     */
    public static Ablation of(Corpora corpora, Set<Integer> folds, Progress progress) throws IOException {
        Set<Integer> measured = corpora.chosen(folds);
        Ablation ablation = new Ablation(measured);
        Curriculum curriculum = Curriculum.of(corpora, progress);
        Evaluation evaluation = Evaluation.of(corpora).folds(measured).progress(progress);
        ablation.reports.put("nothing", evaluation.compared(curriculum, Set.of()));
        for (Map.Entry<String, Set<Feature>> family : FAMILIES.entrySet()) {
            progress.at("families left out, next: " + family.getKey(), ablation.reports.size(), FAMILIES.size() + 1);
            ablation.reports.put(family.getKey(), evaluation.compared(curriculum, family.getValue()));
        }
        return ablation;
    }

    /**
     * The figures without each family, and first those of the whole model.
     *
     * @return Markdown
     */
    public String markdown() {
        Report whole = reports.values().iterator().next();
        StringBuilder table = new StringBuilder("Folds measured: " + folds.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ". In % of what `Figure` says; all corpora together but for F1.\n\n| without |");
        for (String corpus : whole.corpora()) {
            table.append(' ').append(corpus).append(" F1 |");
        }
        SHOWN.forEach(figure -> table.append(' ').append(figure.title()).append(" % |"));
        table.append("\n|---|").append("--:|".repeat(whole.corpora().size() + SHOWN.size())).append('\n');
        reports.forEach((family, report) -> {
            table.append("| ").append(family).append(" |");
            for (String corpus : report.corpora()) {
                double f1 = report.value(corpus, Figure.F1);
                table.append(String.format(Locale.ROOT, " %.4f |", f1 > 0 ? f1 : report.value(corpus, Figure.SNIPPET_F1)));
            }
            SHOWN.forEach(figure -> table.append(' ').append(Tables.percent(report.value(Report.ALL, figure))).append(" |"));
            table.append('\n');
        });
        return table.toString();
    }
}
