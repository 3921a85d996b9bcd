package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FeatureSink;
import io.github.articlecleaner.model.Group;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Tally;
import io.github.articlecleaner.read.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a model says to a group of features is remembered, so none of them may come from anywhere else. */
class GroupsTest {

    /** Notes which features come in groups and which alone. */
    private static final class Notes implements FeatureSink {
        private final Set<List<Object>> alone = new HashSet<>();
        private final Set<List<Object>> grouped = new HashSet<>();
        private boolean inGroup;

        @Override
        public void add(Group group, int first, int second, int third) {
            inGroup = true;
            FeatureSink.super.add(group, first, second, third);
            inGroup = false;
        }

        private void take(Object... feature) {
            List<Object> name = Arrays.asList(feature);
            if (inGroup) {
                assertThat(grouped.add(name)).as("comes twice in groups: %s", name).isTrue();
            } else {
                alone.add(name);
            }
        }

        @Override
        public void add(Feature family, long part) {
            take(family, part);
        }

        @Override
        public void add(Feature family, long first, long second) {
            take(family, first, second);
        }

        @Override
        public void add(Feature family, long first, long second, long third) {
            take(family, first, second, third);
        }

        @Override
        public void add(Feature family, long first, long second, long third, long fourth) {
            take(family, first, second, third, fourth);
        }
    }

    /** Takes the features of groups one by one, as if nothing were remembered. */
    private record OneByOne(Tally tally) implements FeatureSink {

        @Override
        public void add(Feature family, long part) {
            tally.add(family, part);
        }

        @Override
        public void add(Feature family, long first, long second) {
            tally.add(family, first, second);
        }

        @Override
        public void add(Feature family, long first, long second, long third) {
            tally.add(family, first, second, third);
        }

        @Override
        public void add(Feature family, long first, long second, long third, long fourth) {
            tally.add(family, first, second, third, fourth);
        }
    }

    private static List<Page> pages() throws IOException {
        PageReader reader = new PageReader(Limits.DEFAULT);
        try (Stream<Path> files = Files.walk(Path.of("testdata/pages"))) {
            List<Path> all = files.filter(Files::isRegularFile).filter(f -> f.getFileName().toString().startsWith("page.")).sorted().toList();
            return all.stream().map(file -> {
                try {
                    String text = Files.readString(file);
                    return file.toString().endsWith(".html") ? reader.read(text, "") : reader.readText(text);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }

    @Test
    void noFeatureOfAGroupComesTwice() throws IOException {
        for (Page page : pages()) {
            PageFeatures features = new PageFeatures(page, null);
            for (int i = 0; i < page.sources().size(); i++) {
                Notes story = new Notes();
                features.story(i, story);
                assertThat(story.grouped).isNotEmpty().doesNotContainAnyElementsOf(story.alone);
                Notes kind = new Notes();
                features.kind(i, kind);
                assertThat(kind.grouped).isNotEmpty().doesNotContainAnyElementsOf(kind.alone);
            }
        }
    }

    @Test
    void whatIsRememberedIsWhatTheFeaturesSayOneByOne() throws IOException {
        Tally story = new Tally(Model.shipped().story());
        Tally storyOneByOne = new Tally(Model.shipped().story());
        Tally kind = new Tally(Model.shipped().kinds());
        Tally kindOneByOne = new Tally(Model.shipped().kinds());
        for (int round = 0; round < 2; round++) {
            for (Page page : pages()) {
                PageFeatures features = new PageFeatures(page, null);
                for (int i = 0; i < page.sources().size(); i++) {
                    story.begin();
                    features.story(i, story);
                    storyOneByOne.begin();
                    features.story(i, new OneByOne(storyOneByOne));
                    assertThat(story.probabilities()).containsExactly(storyOneByOne.probabilities().clone(), within(0.0));
                    kind.begin();
                    features.kind(i, kind);
                    kindOneByOne.begin();
                    features.kind(i, new OneByOne(kindOneByOne));
                    assertThat(kind.probabilities()).containsExactly(kindOneByOne.probabilities().clone(), within(0.0));
                }
            }
        }
    }
}
