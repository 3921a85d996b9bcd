package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.judge.Judge;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.score.Scorer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class LoadingTest {

    private static Learnt learnt() {
        Model model = Model.shipped();
        return new Learnt(new Scorer(model), new Judge(model, EnumSet.of(Kind.BODY), model.threshold()), model.version());
    }

    @Test
    void whatIsOnItsWayIsWaitedFor() {
        CountDownLatch asked = new CountDownLatch(1);
        Loading loading = Loading.beside(() -> {
            try {
                asked.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return learnt();
        });
        asked.countDown();
        assertThat(loading.learnt().version()).isEqualTo(Model.shipped().version());
        assertThat(loading.learnt()).isSameAs(loading.learnt());
    }

    @Test
    void whoWaitsWhileInterruptedGetsItAndStaysInterrupted() {
        Loading loading = Loading.beside(LoadingTest::learnt);
        Thread.currentThread().interrupt();
        assertThat(loading.learnt().version()).isEqualTo(Model.shipped().version());
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatBreaksTheLoadingBreaksOffWhereItIsWaitedForAsItIs() {
        Loading broken = Loading.beside(() -> {
            throw new IllegalStateException("no model");
        });
        assertThatThrownBy(broken::learnt).isExactlyInstanceOf(IllegalStateException.class).hasMessage("no model");
        Loading full = Loading.beside(() -> {
            throw new OutOfMemoryError("full");
        });
        assertThatThrownBy(full::learnt).isExactlyInstanceOf(OutOfMemoryError.class).hasMessage("full");
    }

    @Test
    void whatIsLoadedAlreadyNeedsNoThread() {
        assertThat(Model.shipped()).isSameAs(Model.shipped());
        assertThat(Model.isShippedLoaded()).isTrue();
        List<Thread> loaders = new ArrayList<>();
        Loading.begin(() -> {
            loaders.add(Thread.currentThread());
            return learnt();
        }).learnt();
        assertThat(loaders).containsExactly(Thread.currentThread());
    }

    @Test
    void theThreadThatLoadsIsADaemonAndEnds() throws InterruptedException {
        BlockingQueue<Thread> loaders = new LinkedBlockingQueue<>();
        Loading.beside(() -> {
            loaders.add(Thread.currentThread());
            return learnt();
        }).learnt();
        Thread loader = loaders.take();
        assertThat(loader.getName()).isEqualTo("article-cleaner-model");
        assertThat(loader.isDaemon()).isTrue();
        loader.join(60_000);
        assertThat(loader.isAlive()).isFalse();
    }
}
