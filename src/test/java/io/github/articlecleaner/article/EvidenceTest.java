package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.Serialized;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void isLookedForOnceAndOnlyWhenSomebodyAsks() {
        AtomicInteger searches = new AtomicInteger();
        List<String> evidence = Evidence.of(() -> {
            searches.incrementAndGet();
            return List.of("word|donate", "linked|0");
        });
        Paragraph paragraph = new Paragraph(0, "Please donate.", Kind.DONATION, 0.9, false, Evidence.of("box|DONATION", evidence));
        assertThat(searches).hasValue(0);
        assertThat(paragraph.evidence()).containsExactly("box|DONATION", "word|donate", "linked|0");
        assertThat(paragraph.evidence()).isEqualTo(List.of("box|DONATION", "word|donate", "linked|0"));
        assertThat(searches).hasValue(1);
    }

    @Test
    void isSerializedAsWhatWasFound() throws IOException, ClassNotFoundException {
        Paragraph paragraph = new Paragraph(0, "Please donate.", Kind.DONATION, 0.9, false, Evidence.of(() -> List.of("word|donate")));
        assertThat(Serialized.copy(paragraph)).isEqualTo(paragraph);
    }
}
