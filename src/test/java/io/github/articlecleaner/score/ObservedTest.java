package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.read.PageReader;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedTest {

    private static final String HTML = "<h1>Ferry runs again</h1><p>The ferry to Harle ran again on Monday, said the harbour master.</p>"
            + "<p class=appeal>Please donate to our newsroom today.</p>";

    private static Page page() {
        return new PageReader(Limits.DEFAULT).read(HTML, "");
    }

    @Test
    void whatWasSeenOfAPageIsNotHeldOnTo() throws InterruptedException {
        PageFeatures features = new PageFeatures(page(), null);
        WeakReference<PageFeatures> watched = new WeakReference<>(features);
        Observed observed = new Observed(page(), features);
        features = null;
        for (int tries = 0; watched.get() != null && tries < 100; tries++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(watched.get()).isNull();
        assertThat(observed.<Boolean>ask(seen -> seen.wording(0).count > 0)).isTrue();
    }

    @Test
    void evidenceThatIsAskedForLateIsTheSame() {
        Scorer scorer = new Scorer(Model.shipped());
        List<Score> asked = scorer.score(page());
        List<List<String>> atOnce = asked.stream().map(score -> List.copyOf(score.evidence())).toList();
        List<Score> late = scorer.score(page());
        System.gc();
        assertThat(late.stream().map(score -> List.copyOf(score.evidence())).toList()).isEqualTo(atOnce);
        assertThat(atOnce.get(2)).contains("stem|donat");
    }
}
