package io.github.articlecleaner.train;

import io.github.articlecleaner.model.FlatModel;
import io.github.articlecleaner.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.maxent.quasinewton.QNModel;

/**
 * Trains the tables of a model. The second look learns from what a first look says of pages it has not seen, so a first look is
 * trained for each fold that is held out; what is trained is kept in a folder, so that an interrupted run goes on where it was.
 */
final class Trainer implements AutoCloseable {

    /** Chosen by page-grouped comparison inside training folds; figures in MODEL.md. */
    private static final Learner STORY = new Learner(10, 500, 100, 0.02);

    private static final Learner KINDS = new Learner(3, 2, 60, 0.15);
    private static final Learner SEQUENCE = new Learner(10, 2000, 100, 0.01);

    /** A table of kinds that knows nothing, for where only the story is asked. */
    private static final FlatModel NO_KINDS = FlatModel.of(new QNModel(new Context[0], new String[0], new String[] {"NAV"}));

    private final Curriculum curriculum;
    private final Path folder;
    private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final TreeMap<String, Future<AbstractModel>> firstLooks = new TreeMap<>();

    Trainer(Curriculum curriculum, Path folder) {
        this.curriculum = curriculum;
        this.folder = folder;
    }

    /** The trained tables, still in OpenNLP's form. */
    record Trained(AbstractModel story, AbstractModel kinds, AbstractModel sequence) {}

    /** Begins what {@link #train} will need, so that all processors have work. */
    void prepare(Set<Integer> heldOut) {
        story(heldOut);
        kinds(heldOut);
        rest(heldOut).forEach(fold -> story(with(heldOut, fold)));
    }

    /** Trains on all folds but those held out. */
    Trained train(Set<Integer> heldOut) throws IOException {
        prepare(heldOut);
        try {
            Names names = new Names();
            List<Example> sequence = new ArrayList<>();
            for (int fold : rest(heldOut)) {
                Scorer firstLook = new Scorer(FlatModel.of(story(with(heldOut, fold)).get()), NO_KINDS);
                for (Lesson lesson : curriculum.of(fold)) {
                    sequence.addAll(lesson.sequence(firstLook, names));
                }
            }
            Future<AbstractModel> secondLook = workers.submit(() -> SEQUENCE.learn(sequence, names));
            return new Trained(story(heldOut).get(), kinds(heldOut).get(), secondLook.get());
        } catch (ExecutionException e) {
            throw new IOException("training failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("training was interrupted", e);
        }
    }

    private Future<AbstractModel> story(Set<Integer> heldOut) {
        return firstLooks.computeIfAbsent("story" + key(heldOut), k -> workers.submit(() -> kept(k, () -> {
            List<Example> examples = curriculum.without(heldOut).stream().flatMap(l -> l.story().stream()).toList();
            return STORY.learn(examples, curriculum.names);
        })));
    }

    private Future<AbstractModel> kinds(Set<Integer> heldOut) {
        return firstLooks.computeIfAbsent("kinds" + key(heldOut), k -> workers.submit(() -> kept(k, () -> {
            List<Example> examples = curriculum.without(heldOut).stream().flatMap(l -> l.kinds().stream()).toList();
            return KINDS.learn(examples, curriculum.names);
        })));
    }

    private interface Training {
        AbstractModel run() throws IOException;
    }

    private AbstractModel kept(String name, Training training) throws IOException {
        Path file = folder.resolve(name + ".bin");
        if (Files.exists(file)) {
            return ModelWriter.readTable(file);
        }
        AbstractModel trained = training.run();
        ModelWriter.writeTable(trained, file);
        return trained;
    }

    private static Set<Integer> with(Set<Integer> heldOut, int fold) {
        Set<Integer> more = new TreeSet<>(heldOut);
        more.add(fold);
        return more;
    }

    private static List<Integer> rest(Set<Integer> heldOut) {
        return IntStream.range(0, Curriculum.FOLDS).filter(fold -> !heldOut.contains(fold)).boxed().toList();
    }

    private static String key(Set<Integer> heldOut) {
        return new TreeSet<>(heldOut).stream().map(fold -> "-" + fold).collect(Collectors.joining());
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
