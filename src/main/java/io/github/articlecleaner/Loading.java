package io.github.articlecleaner;

import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.score.Scorer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What was learnt, which may still be on its way: loading the model takes about as long as reading the first page, and is done beside it. */
final class Loading {

    private final CompletableFuture<Learnt> learnt;

    private Loading(CompletableFuture<Learnt> learnt) {
        this.learnt = learnt;
    }

    /** What is there already. */
    static Loading done(Learnt learnt) {
        return new Loading(CompletableFuture.completedFuture(learnt));
    }

    /** What needs the shipped model, which may have to be loaded first. */
    static Loading begin(Supplier<Learnt> learnt) {
        return Model.isShippedLoaded() ? done(learnt.get()) : beside(learnt);
    }

    /** What another thread gets. */
    static Loading beside(Supplier<Learnt> learnt) {
        return new Loading(CompletableFuture.supplyAsync(learnt, Loading::start));
    }

    /** A thread of its own: those of a pool may all be waiting for this very model. */
    private static void start(Runnable task) {
        Thread thread = new Thread(null, task, "article-cleaner-model", 0, false);
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            // Java says so where no more threads are to be had; then this one loads.
            task.run();
        }
    }

    /** Waits until it is there, and makes ready meanwhile what else is needed. What broke the loading breaks off here. */
    Learnt learnt() {
        if (!learnt.isDone()) {
            Scorer.prepare();
        }
        try {
            return learnt.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
