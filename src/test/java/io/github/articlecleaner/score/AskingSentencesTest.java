package io.github.articlecleaner.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Range;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskingSentencesTest {

    private static final Set<String> WITHOUT_SPACES = Set.of("ja", "zh", "zh-hant");

    private final AskingSentences asking = new AskingSentences(new Tally(Model.shipped().story()), new Tally(Model.shipped().kinds()), new WordReader(null));

    private List<String> asks(String text) {
        return asking.find(text, Wording.of(text)).stream().map(ask -> ask.of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The vote was put off until Monday, the minister said. Sign up for our newsletter here. | Sign up for our newsletter here.",
        "Follow us on Telegram for updates. The vote was put off until Monday, the minister said. | Follow us on Telegram for updates.",
        "Der Minister verschob die Wahl auf Montag. Melden Sie sich hier für unseren Newsletter an. | Melden Sie sich hier für unseren Newsletter an.",
        "Министр перенёс голосование на понедельник. Поддержите нас любой суммой. | Поддержите нас любой суммой.",
        "大臣は投票を月曜日に延期した。私たちの取材を続けるため、ご寄付をお願いします。 | 私たちの取材を続けるため、ご寄付をお願いします。",
        "部长把投票推迟到了星期一。欢迎订阅我们的新闻邮件，每天早上收到最新消息。 | 欢迎订阅我们的新闻邮件，每天早上收到最新消息。",
    })
    void standBesideNews(String text, String ask) {
        assertThat(asks(text)).containsExactly(ask);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // Somebody's speech
        "The charity's head made a plea. “Support us with a donation today, please support our work.” Nobody answered.",
        "Support us with a donation, the charity's head told the crowd. Nobody answered.",
        "– Støtt oss! Support us with a donation today.",
        // A question, a single sentence, and a paragraph that asks as a whole
        "The vote was put off until Monday. Should you sign up for our newsletter?",
        "Sign up for our newsletter here.",
        "Sign up for our newsletter here. Follow us on Telegram.",
        // News about asking
        "The paper has 4,000 subscribers. A newsletter brings in half of them, and the donations of readers pay for the rest."
    })
    void areNoneOfThese(String text) {
        assertThat(asks(text)).isEmpty();
    }

    @Test
    void areFoundBehindTheWordsThatTheModelReads() {
        String news = "The council met in the old town hall on Tuesday and talked about the road. ".repeat(6);
        assertThat(asks(news + "Sign up for our newsletter here.")).containsExactly("Sign up for our newsletter here.");
    }

    /** The model has learnt these paragraphs, so they are no figure to show; the hard negatives among them talk as appeals do: speeches, sermons, guides. */
    @Test
    @Tag("long")
    void areHardlyEverFoundInTheStoriesOfOurDocuments() throws IOException {
        int all = 0;
        List<String> flagged = new ArrayList<>();
        for (List<String> stories : stories().values()) {
            for (String story : stories) {
                all++;
                asks(story).stream().limit(1).forEach(flagged::add);
            }
        }
        System.out.printf("sentences that ask: %d of %d paragraphs of story flagged%n", flagged.size(), all);
        assertThat(all).isGreaterThan(11_000);
        assertThat(100.0 * flagged.size() / all).as(flagged.size() + " of " + all + " flagged: " + flagged).isLessThan(0.45);
    }

    /** The sentences of {@code testdata/asks.tsv} are no part of any document, so the model has not seen them. */
    @Test
    @Tag("long")
    void areFoundInMostMixesOfNewsAndAsk() throws IOException {
        Random random = new Random(7);
        Map<String, List<String>> stories = stories();
        Map<String, int[]> found = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("testdata/asks.tsv"))) {
            String[] fields = line.split("\t");
            List<String> news = stories.getOrDefault(fields[0], List.of());
            for (int i = 0; i < 8 && !news.isEmpty(); i++) {
                String paragraph = news.get(random.nextInt(news.size()));
                String space = WITHOUT_SPACES.contains(fields[0]) ? "" : " ";
                String mixed = i % 2 == 0 ? paragraph + space + fields[2] : fields[2] + space + paragraph;
                int[] counts = found.computeIfAbsent(fields[0], language -> new int[2]);
                counts[0]++;
                counts[1] += asks(mixed).equals(List.of(fields[2])) ? 1 : 0;
            }
        }
        int all = found.values().stream().mapToInt(counts -> counts[0]).sum();
        int right = found.values().stream().mapToInt(counts -> counts[1]).sum();
        System.out.printf("sentences that ask: %d of %d found%n", right, all);
        assertThat(found.keySet()).isEqualTo(stories.keySet());
        assertThat((double) right / all).isGreaterThan(0.77);
        assertThat(found.entrySet()).filteredOn(e -> e.getValue()[1] * 2 < e.getValue()[0]).extracting(Map.Entry::getKey)
                .as("languages with less than half").containsExactly("bg", "th");
    }

    /** Paragraphs of story by language: whole sentences only, so that one can be put before or behind. */
    private static Map<String, List<String>> stories() throws IOException {
        Map<String, List<String>> stories = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(Path.of("testdata/corpus"))) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            List<String> paragraphs = Files.readAllLines(file).stream()
                    .map(line -> line.split("\t"))
                    .filter(fields -> fields[3].equals("BODY") && fields[4].equals("p"))
                    .map(fields -> fields[5])
                    .filter(text -> ".!?。।".indexOf(text.charAt(text.length() - 1)) >= 0)
                    .toList();
            stories.put(file.getFileName().toString().replace(".tsv", ""), paragraphs);
        }
        return stories;
    }

    @Test
    void quotesReachOverSentences() {
        String text = "He said: “Help us. Sign up now.” That was all.";
        Quotes quotes = new Quotes(text);
        List<Range> sentences = Sentences.of(text);
        assertThat(sentences).extracting(quotes::share).satisfiesExactly(
                first -> assertThat(first).isBetween(0.3, 0.6), second -> assertThat(second).isEqualTo(1), third -> assertThat(third).isZero());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It's the mayor's | 0",
        "„So“, sagt er | 4",
        "« Oui », dit-il | 7",
        "»Ja«, sagt er | 4",
        "”Nej”, sa hon | 5",
        "‘Don’t’, she said | 7",
        "「はい」と言った | 4",
        "“No end | 7"
    })
    void quotesAreReadAsTheirLanguageSetsThem(String text, int quoted) {
        assertThat(new Quotes(text).share(new Range(0, text.length())) * text.length()).isCloseTo(quoted, org.assertj.core.data.Offset.offset(1e-9));
    }
}
