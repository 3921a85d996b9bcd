package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.model.Feature;
import io.github.articlecleaner.model.FeatureSink;
import io.github.articlecleaner.model.Vocabulary;
import io.github.articlecleaner.read.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the models see of a page: they were trained on just this, and a page that looks otherwise to them is judged worse in silence. Who
 * changes what is seen trains anew and writes {@code testdata/seen} with {@code -Dseen=write}; who changes only how, must not change it.
 */
class SeenTest {

    private static final Path FOLDER = Path.of("testdata/seen");

    /** Writes down the names of features, by family. */
    private static final class Names implements FeatureSink {
        private final Vocabulary vocabulary;
        private final TreeMap<String, Set<String>> families = new TreeMap<>();

        Names(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        private void take(Feature family, long... parts) {
            StringBuilder name = new StringBuilder();
            for (long part : parts) {
                name.append('|').append(vocabulary.word(part));
            }
            families.computeIfAbsent(family.family(), f -> new TreeSet<>()).add(name.substring(1));
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

        /** A line a family: few names in full, of many how many there are and a number that stands for them. */
        void tell(String whose, List<String> lines) {
            families.forEach((family, names) -> {
                String all = String.join(" ", names);
                lines.add(whose + "\t" + family + "\t" + (all.length() <= 60 ? all : names.size() + " names, " + Integer.toHexString(all.hashCode())));
            });
        }
    }

    private static List<String> seen(Page page) {
        Vocabulary vocabulary = new Vocabulary();
        PageFeatures features = new PageFeatures(page, vocabulary);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < page.sources().size(); i++) {
            String text = page.sources().get(i).text();
            lines.add(i + "\ttext\t" + (text.length() <= 60 ? text : text.substring(0, 60)));
            StringBuilder traits = new StringBuilder();
            for (Trait trait : Trait.values()) {
                float value = features.traits(i)[trait.ordinal()];
                if (value != 0) {
                    traits.append(' ').append(trait).append(' ').append(String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", ""));
                }
            }
            lines.add(i + "\ttraits\t" + traits.substring(1));
            Names story = new Names(vocabulary);
            features.story(i, story);
            story.tell(i + "\tstory", lines);
            Names kind = new Names(vocabulary);
            features.kind(i, kind);
            kind.tell(i + "\tkind", lines);
        }
        return lines;
    }

    private static void assertSeen(Page page, String file) throws IOException {
        List<String> lines = seen(page);
        if ("write".equals(System.getProperty("seen"))) {
            Files.write(FOLDER.resolve(file), lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(FOLDER.resolve(file)));
    }

    @Test
    void theModelsSeeOfHtmlWhatTheyWereTrainedOn() throws IOException {
        assertSeen(new PageReader(Limits.DEFAULT).read(Files.readString(FOLDER.resolve("page.html")), ""), "html.tsv");
    }

    @Test
    void theModelsSeeOfPlainTextWhatTheyWereTrainedOn() throws IOException {
        assertSeen(new PageReader(Limits.DEFAULT).readText(Files.readString(FOLDER.resolve("page.txt"))), "text.tsv");
    }
}
