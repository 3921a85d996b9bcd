package io.github.articlecleaner.train;

import io.github.articlecleaner.judge.Columns;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FlatModel;
import io.github.articlecleaner.model.Forest;
import io.github.articlecleaner.model.Thresholds;
import io.github.articlecleaner.score.Scorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import opennlp.tools.ml.model.AbstractModel;
import org.jspecify.annotations.Nullable;

/**
 * Trains the tables of a model. The second look learns from what a first look says of publishers it has not seen, so a first look is
 * trained for each fold that is held out; so the third from a second; and the threshold is chosen on publishers of which no look has learnt. (What the first look said of other
 * publishers, from which the second learnt, it said knowing these; to leave them out there too would take five times as many tables.) A table is
 * learnt on one thread, so that the same data gives the same weights; several tables are learnt at once.
 */
final class Trainer implements AutoCloseable {

    private static final Learner STORY = new Learner(10, 500, 100, 0.08, 5);
    private static final Learner KINDS = new Learner(3, 2, 60, 0.4, 10);
    private static final Boosting SEQUENCE = new Boosting(300, 31, 0.07, 4, 2, 0.5, 0.3);

    /** So few pages are no reason to hold a feature back that several of them share. */
    private static final int FEW_PAGES = 100;

    private static final Thresholds HALF = Thresholds.around(0.5);

    private final Curriculum curriculum;
    private final Corpora corpora;
    private final Set<Feature> leftOut;
    private final boolean choosing;
    private final Set<Integer> folds;
    private final Progress progress;
    private final int tables;
    private final AtomicInteger done = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Map<String, Future<AbstractModel>> firstLooks = new ConcurrentHashMap<>();

    /**
     * A trainer.
     *
     * @param leftOut families of features that are not to be learnt
     * @param heldOut the folds that will be held out, in one training each
     * @param whole whether one training will hold out none
     * @param choosing whether each chooses its threshold; else it is one half, where two trainings are compared and nothing else
     */
    Trainer(Curriculum curriculum, Corpora corpora, Set<Feature> leftOut, Set<Integer> heldOut, boolean whole, boolean choosing, Progress progress) {
        this.curriculum = curriculum;
        this.corpora = corpora;
        this.leftOut = leftOut;
        this.choosing = choosing;
        this.folds = corpora.filled();
        this.progress = progress;
        List<Set<Integer>> trainings = new ArrayList<>(heldOut.stream().map(Set::of).toList());
        if (whole) {
            trainings.add(Set.of());
        }
        this.tables = tables(trainings);
    }

    /** How many tables will be learnt: first looks with the same folds held out serve several trainings. */
    private int tables(List<Set<Integer>> trainings) {
        Set<String> firstLooks = new TreeSet<>();
        int furtherLooks = 0;
        for (Set<Integer> heldOut : trainings) {
            firstLooks.add(key(heldOut));
            rest(heldOut).forEach(inner -> firstLooks.add(key(with(heldOut, inner))));
            furtherLooks += 2 + (choosing ? 2 : 1) * rest(heldOut).size();
        }
        return 2 * firstLooks.size() + furtherLooks;
    }

    /** Begins what {@link #train} will need, so that all processors have work. */
    void prepare(Set<Integer> heldOut) {
        story(heldOut);
        kinds(heldOut);
        for (int fold : rest(heldOut)) {
            story(with(heldOut, fold));
            kinds(with(heldOut, fold));
        }
    }

    /** Trains on all folds but those held out, inside which the threshold is chosen too. */
    Trained train(Set<Integer> heldOut) throws IOException {
        prepare(heldOut);
        try {
            Look second = look(heldOut, null, true);
            Look third = look(heldOut, second, choosing);
            List<Forest> looks = List.of(second.all.get(), third.all.get());
            if (!choosing) {
                return new Trained(story(heldOut).get(), kinds(heldOut).get(), looks, HALF, Map.of());
            }
            ThresholdChoice choice = new ThresholdChoice();
            for (int fold : rest(heldOut)) {
                Set<Integer> unseen = with(heldOut, fold);
                List<Forest> unseeing = List.of(second.without(fold), third.without(fold));
                Trained tables = new Trained(story(unseen).get(), kinds(unseen).get(), unseeing, HALF, Map.of());
                choice.add(tables.model(""), corpora.pages().stream().filter(page -> page.fold() == fold).toList(), curriculum);
            }
            Thresholds thresholds = choice.thresholds();
            return new Trained(story(heldOut).get(), kinds(heldOut).get(), looks, thresholds, choice.figures(thresholds.balanced()));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException("training failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("training was interrupted", e);
        }
    }

    /**
     * The forests of one look, being learnt.
     *
     * @param all from all folds that are not held out
     * @param without from all but one more, by that
     */
    private record Look(Future<Forest> all, Map<Integer, Future<Forest>> without) {

        Forest without(int fold) throws ExecutionException, InterruptedException {
            return without.get(fold).get();
        }
    }

    /** A look at what the one before, or else the first, says of each fold that it has not seen. */
    private Look look(Set<Integer> heldOut, @Nullable Look before, boolean withoutEach) throws ExecutionException, InterruptedException {
        Map<Integer, Rows> lessons = new TreeMap<>();
        for (int fold : rest(heldOut)) {
            Scorer firstLook = firstLook(with(heldOut, fold));
            List<Forest> further = before == null ? List.of() : List.of(before.without(fold));
            Rows rows = new Rows(Columns.count());
            curriculum.of(fold).forEach(lesson -> lesson.sequence(firstLook, further, rows));
            lessons.put(fold, rows);
        }
        Map<Integer, Future<Forest>> without = new TreeMap<>();
        if (withoutEach) {
            lessons.keySet().forEach(fold -> without.put(fold, sequence(lessons, fold)));
        }
        return new Look(sequence(lessons, -1), without);
    }

    private Scorer firstLook(Set<Integer> heldOut) throws ExecutionException, InterruptedException {
        return new Scorer(FlatModel.of(story(heldOut).get()), FlatModel.of(kinds(heldOut).get()));
    }

    private Future<AbstractModel> story(Set<Integer> heldOut) {
        return firstLooks.computeIfAbsent("story" + key(heldOut), k -> workers.submit(() -> {
            List<Example> examples = curriculum.without(heldOut).stream().flatMap(l -> l.story().stream()).toList();
            return learnt(STORY, examples, curriculum.names);
        }));
    }

    private Future<AbstractModel> kinds(Set<Integer> heldOut) {
        return firstLooks.computeIfAbsent("kinds" + key(heldOut), k -> workers.submit(() -> {
            List<Example> examples = curriculum.without(heldOut).stream().flatMap(l -> l.kinds().stream()).toList();
            return learnt(KINDS, examples, curriculum.names);
        }));
    }

    private Future<Forest> sequence(Map<Integer, Rows> lessons, int without) {
        return workers.submit(() -> {
            List<Rows> rows = lessons.entrySet().stream()
                    .filter(fold -> fold.getKey() != without)
                    .map(Map.Entry::getValue)
                    .toList();
            Forest forest = SEQUENCE.learn(rows, Columns.of(leftOut));
            progress.at("tables learnt", Math.min(tables, done.incrementAndGet()), tables);
            return forest;
        });
    }

    private AbstractModel learnt(Learner learner, List<Example> examples, Names names) throws IOException {
        Learner fitting = corpora.size() < FEW_PAGES ? learner.withCutoff(2) : learner;
        AbstractModel table = fitting.learn(examples, names, leftOut);
        progress.at("tables learnt", Math.min(tables, done.incrementAndGet()), tables);
        return table;
    }

    private static Set<Integer> with(Set<Integer> heldOut, int fold) {
        Set<Integer> more = new TreeSet<>(heldOut);
        more.add(fold);
        return more;
    }

    private List<Integer> rest(Set<Integer> heldOut) {
        return folds.stream().filter(fold -> !heldOut.contains(fold)).toList();
    }

    private static String key(Set<Integer> heldOut) {
        return new TreeSet<>(heldOut).stream().map(fold -> "-" + fold).collect(Collectors.joining());
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
