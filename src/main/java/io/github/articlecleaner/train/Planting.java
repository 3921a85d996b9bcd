package io.github.articlecleaner.train;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Verdict;
import io.github.articlecleaner.judge.Judge;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.score.Scorer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plants letters of voices that a model was not trained on into pages of publishers it was not trained on, as plain paragraphs of the
 * story's own container, and looks what becomes of letter and story. And the mirror: news that talks like an appeal, planted the same way.
 */
final class Planting {

    private final Corpora corpora;
    private final Curriculum curriculum;
    private final boolean asked;
    private final Map<String, List<Document>> letters = new HashMap<>();
    private final Map<String, List<Document>> news = new HashMap<>();
    private final Map<String, Figures> byLanguage = new TreeMap<>();
    private final Map<String, Figures> byPlace = new TreeMap<>();

    Planting(Corpora corpora, Curriculum curriculum, boolean asked) {
        this.corpora = corpora;
        this.curriculum = curriculum;
        this.asked = asked;
        for (Document document : corpora.planted()) {
            String shelf = Curriculum.shelf(document.language(), curriculum.fold(document));
            if (!document.letter().isEmpty()) {
                letters.computeIfAbsent(shelf, l -> new ArrayList<>()).add(document);
            }
            if (document.isHardNegative()) {
                news.computeIfAbsent(shelf, l -> new ArrayList<>()).add(document);
            }
        }
    }

    /** Whether there is something to report. */
    boolean isAsked() {
        return asked;
    }

    /** Figures a language and form. */
    Map<String, Figures> byLanguage() {
        return byLanguage;
    }

    /** Figures a place and form. */
    Map<String, Figures> byPlace() {
        return byPlace;
    }

    /** Plants into the pages of a fold that a model has not seen. */
    void measure(int fold, Model model) {
        if (!asked) {
            return;
        }
        for (CorpusPage known : corpora.pages()) {
            if (known.fold() == fold) {
                Page page = curriculum.page(known);
                Random chance = new Random(known.id().hashCode());
                plant(new Rendering(page, new Truth(page, known)), "html", fold, page.metadata().language(), model, chance);
                if (known.gold() != null) {
                    List<String> lines = List.of(Words.lines(known.gold())).stream().filter(line -> !line.isBlank()).toList();
                    plant(Rendering.story(lines), "text", fold, page.metadata().language(), model, chance);
                }
            }
        }
    }

    private void plant(Rendering rendering, String form, int fold, String language, Model model, Random chance) {
        String shelf = Curriculum.shelf(language, fold);
        List<Verdict> before = null;
        // What becomes of one page's letters stands and falls together: they are one page of their language, however many places they had.
        Figures.OfPage ofAll = new Figures.OfPage();
        for (Rendering.Place place : Rendering.Place.values()) {
            Figures.OfPage figures = new Figures.OfPage();
            Rendering.Planted letter = planted(rendering, letters.get(shelf), true, place, chance);
            Rendering.Planted story = planted(rendering, news.get(shelf), false, place, chance);
            if (letter == null && story == null) {
                continue;
            }
            before = before == null ? judged(rendering.page(), model) : before;
            if (letter != null) {
                letter(letter, judged(letter.rendering().page(), model), before, figures);
            }
            if (story != null) {
                List<Verdict> verdicts = judged(story.rendering().page(), model);
                for (int i = story.from(); i < story.to(); i++) {
                    figures.add(Figure.NEWS_TAKEN, !verdicts.get(i).kept());
                }
            }
            ofAll.add(figures);
            add(byPlace, form + ", " + place.name().toLowerCase(Locale.ROOT), figures);
        }
        if (before != null) {
            add(byLanguage, language + ", " + form, ofAll);
        }
    }

    /** Folds are measured side by side. */
    private synchronized void add(Map<String, Figures> groups, String group, Figures.OfPage figures) {
        groups.computeIfAbsent(group, g -> new Figures()).add(figures);
    }

    private static Rendering.@Nullable Planted planted(Rendering into, @Nullable List<Document> some, boolean letter, Rendering.Place place,
            Random chance) {
        if (some == null) {
            return null;
        }
        Document document = some.get(chance.nextInt(some.size()));
        return into.planted(letter ? document.letter() : document.story(), place, chance);
    }

    private static void letter(Rendering.Planted letter, List<Verdict> verdicts, List<Verdict> before, Figures.OfPage figures) {
        boolean oneBox = true;
        int box = verdicts.get(letter.from()).box();
        for (int i = letter.from(); i < letter.to(); i++) {
            Verdict verdict = verdicts.get(i);
            figures.add(Figure.LETTER_LEFT, verdict.kept());
            oneBox &= !verdict.kept() && verdict.box() == box && box >= 0 && verdict.kind() == Kind.DONATION;
        }
        figures.add(Figure.ONE_BOX, oneBox);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).kept()) {
                figures.add(Figure.LETTER_COST, !verdicts.get(i < letter.from() ? i : i + letter.to() - letter.from()).kept());
            }
        }
    }

    private static List<Verdict> judged(Page page, Model model) {
        return new Judge(model, EnumSet.of(Kind.BODY), model.threshold()).judge(page, new Scorer(model).score(page));
    }
}
