package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.read.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documents of our own writing, learnt and not yet learnt: their form, their balance, and that no two are alike. */
class CorpusFormTest {

    private static final Set<String> TAGS = Set.of("p", "h1", "h2", "h3", "h4", "li", "a", "button", "span", "blockquote", "figcaption", "td");

    /** The languages with the most readers in our field have more documents. */
    private static final Set<String> LARGE = Set.of("en", "ru", "uk", "be", "de", "fr", "es", "pt", "it", "nl", "pl", "cs");

    private static final Set<String> SMALL = Set.of("ar", "bg", "bn", "da", "el", "fa", "fi", "he", "hi", "hr", "hu", "id", "ja", "ka", "ko", "no", "ro", "sk", "sv", "th", "tr",
            "vi", "zh", "zh-hant");

    private static final int RUN = 8;

    private static final Pattern CJK = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");

    private static List<Document> learnt;
    private static List<Document> waiting;
    private static List<Document> documents;
    private static Map<String, List<Document>> byLanguage;

    @BeforeAll
    static void read() throws IOException {
        learnt = Document.read(Path.of("testdata/corpus"));
        waiting = Document.read(Path.of("testdata/new-voices"));
        documents = Stream.of(learnt, waiting).flatMap(List::stream).toList();
        byLanguage = documents.stream().collect(Collectors.groupingBy(Document::language, TreeMap::new, Collectors.toList()));
    }

    @Test
    void everyLanguageHasItsDocumentsAndVoices() {
        Set<String> all = new HashSet<>(LARGE);
        all.addAll(SMALL);
        assertThat(byLanguage.keySet()).containsExactlyInAnyOrderElementsOf(all);
        byLanguage.forEach((language, some) -> {
            assertThat(some).as(language).hasSizeGreaterThanOrEqualTo(LARGE.contains(language) ? 120 : 50);
            assertThat(some.stream().map(Document::voice).distinct()).as(language).hasSizeGreaterThanOrEqualTo(12);
        });
    }

    @Test
    void newVoicesAreNew() {
        assertThat(waiting).extracting(Document::voice).doesNotContainAnyElementsOf(learnt.stream().map(Document::voice).toList());
    }

    @Test
    void aboutHalfAreHardNegatives() {
        byLanguage.forEach((language, some) -> assertThat((double) some.stream().filter(Document::isHardNegative).count() / some.size())
                .as(language)
                .isBetween(0.45, 0.55));
    }

    @Test
    void everyLanguageHasLettersInSeveralPlaces() {
        byLanguage.forEach((language, some) -> {
            assertThat(some.stream().filter(document -> !document.letter().isEmpty())).as(language).hasSizeGreaterThanOrEqualTo(12);
            assertThat(some.stream().map(Document::plan)).as(language).contains("donation-end", "donation-middle", "donation-lead");
            for (Kind kind : Kind.values()) {
                assertThat(some.stream().flatMap(d -> d.lines().stream()).map(Document.Line::kind)).as(language).contains(kind);
            }
        });
    }

    @Test
    void everyDocumentIsInForm() {
        assertThat(documents.stream().map(Document::id)).doesNotHaveDuplicates();
        for (Document document : documents) {
            assertThat(document.id()).startsWith(document.language() + "-");
            assertThat(document.lines().stream().filter(l -> l.kind() == Kind.TITLE)).as(document.id()).hasSize(1);
            assertThat(document.story()).as(document.id()).hasSizeGreaterThanOrEqualTo(2);
            boolean appeal = document.lines().stream().anyMatch(l -> l.kind().isAppeal());
            boolean promised = !document.isHardNegative() || document.plan().contains("+");
            assertThat(appeal).as(document.id() + " " + document.plan()).isEqualTo(promised);
            for (Document.Line line : document.lines()) {
                assertThat(line.tag()).as(document.id()).isIn(TAGS);
                assertThat(line.text()).as(document.id()).isNotBlank().isEqualTo(line.text().strip()).doesNotContain("  ");
            }
        }
    }

    @Test
    void noTwoDocumentsShareTheirText() {
        byLanguage.forEach((language, some) -> {
            List<Set<String>> triples = some.stream()
                    .map(d -> Words.trigrams(words(d.lines().stream().map(Document.Line::text).collect(Collectors.joining(" ")))))
                    .toList();
            for (int i = 0; i < some.size(); i++) {
                for (int n = i + 1; n < some.size(); n++) {
                    assertThat(overlap(triples.get(i), triples.get(n))).as(some.get(i).id() + " and " + some.get(n).id()).isLessThan(0.1);
                }
            }
        });
    }

    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> small = one.size() < other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        return (double) small.stream().filter(large::contains).count() / small.size();
    }

    @Test
    void noLongParagraphStandsTwice() {
        Map<String, String> where = new HashMap<>();
        for (Document document : documents) {
            for (Document.Line line : document.lines()) {
                if (line.text().length() > 60) {
                    assertThat(where.putIfAbsent(line.text(), document.id())).as(document.id() + ": " + line.text()).isNull();
                }
            }
        }
    }

    /** Two messages that forms everywhere give, put together by chance in one of our documents and on a page. The document's line goes when the next model is learnt. */
    private static final Set<String> STOCK = Set.of("invalid email something went wrong please try again", "email something went wrong please try again later");

    /** Where the public corpora are at hand: no eight words in a row of ours stand in a page of theirs. */
    @Test
    void noSentenceComesFromElsewhere() throws IOException {
        Path corpora = Path.of("../shared/corpora");
        assumeTrue(Files.exists(corpora), "the public corpora are not at hand");
        Map<Integer, Collection<String>> ours = new HashMap<>();
        for (Document document : documents) {
            for (Document.Line line : document.lines()) {
                for (String run : runs(line.text())) {
                    ours.computeIfAbsent(run.hashCode(), h -> new ArrayList<>(1)).add(run);
                }
            }
        }
        PageReader reader = new PageReader(Limits.DEFAULT);
        List<String> found = new ArrayList<>();
        for (String corpus : List.of("wcxb-dev", "fundus", "traf")) {
            for (CorpusPage page : Corpus.read(corpora.resolve(corpus))) {
                for (Source source : reader.read(page.bytes(), page.url()).sources()) {
                    for (String run : runs(source.text())) {
                        if (ours.getOrDefault(run.hashCode(), List.of()).contains(run) && !STOCK.contains(run)) {
                            found.add(page.id() + ": " + run);
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** Words between spaces; every Chinese or Japanese character is one. The benchmarks' words break Indian scripts at their vowels. */
    private static List<String> words(String text) {
        return CJK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" $0 ").lines().flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Runs of eight words; of scripts without spaces, of sixteen characters. */
    private static List<String> runs(String text) {
        List<String> words = words(text);
        List<String> runs = new ArrayList<>();
        boolean characters = words.stream().filter(w -> w.length() == 1).count() * 2 > words.size();
        int length = characters ? 2 * RUN : RUN;
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }
}
