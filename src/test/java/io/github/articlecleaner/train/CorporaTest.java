package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void twoPages() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpora/own"));
        Files.createDirectories(corpus.resolve("pages"));
        Files.writeString(corpus.resolve("pages/1.html"), "<p>One</p>");
        Files.writeString(corpus.resolve("pages/2.html"), "<p>Two</p>");
        pages(page("1", "a.example", 0), page("2", "b.example", 1));
    }

    private static String page(String id, String domain, int fold) {
        return "{\"id\": \"" + id + "\", \"file\": \"pages/" + id + ".html\", \"domain\": \"" + domain + "\", \"fold\": " + fold + ", \"text\": \"One\"}";
    }

    private void pages(String... lines) throws IOException {
        Files.write(corpus.resolve("pages.jsonl"), List.of(lines));
    }

    private void labels(String... lines) throws IOException {
        Files.write(corpus.resolve("labels.jsonl"), List.of(lines));
    }

    private Corpora read() throws IOException {
        return Corpora.read(List.of(folder.resolve("corpora")), null, 2);
    }

    @Test
    void findsCorporaInAFolderOfCorpora() throws IOException {
        assertThat(read().pages()).extracting(CorpusPage::corpus).containsExactly("own", "own");
        assertThat(Corpora.read(List.of(corpus), null, 2).pages()).hasSize(2);
    }

    @Test
    void keepsThePagesOwnFoldsWhereTheyAreAsMany() throws IOException {
        assertThat(read().pages()).extracting(CorpusPage::fold).containsExactly(0, 1);
    }

    @Test
    void elseAPublishersFoldIsAHashOfItsDomain() throws IOException {
        pages(page("1", "a.example", 0), page("2", "b.example", 0));
        Corpora corpora = Corpora.read(List.of(corpus), null, 7);
        assertThat(corpora.pages()).extracting(CorpusPage::fold)
                .containsExactly(Corpora.fold("a.example", 7), Corpora.fold("b.example", 7));
    }

    @Test
    void aPublisherIsNeverOnBothSides() throws IOException {
        pages(page("1", "a.example", 0), page("2", "a.example", 1));
        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessage("own: publisher a.example must be in one fold, found 0 and 1");
    }

    @Test
    void takesLabelsFromBesideTheCorpora() throws IOException {
        Files.createDirectories(folder.resolve("labels"));
        Files.writeString(folder.resolve("labels/own.jsonl"), "{\"page\": \"1\", \"text\": \"One\", \"label\": \"NAV\", \"in_gold\": false}\n");
        assertThat(read().pages().get(0).labels()).containsExactly(new Label("One", "NAV", false));
    }

    @Test
    void saysWhereALineIsNotJson() throws IOException {
        pages(page("1", "a.example", 0), "{\"id\": 3");
        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining("pages.jsonl:2: not JSON: ");
    }

    @Test
    void aPageThatNamesNoPublisherHasOneOfItsOwn() throws IOException {
        Path other = Files.createDirectories(folder.resolve("corpora/other/pages"));
        Files.writeString(other.resolve("1.html"), "<p>One</p>");
        Files.writeString(other.resolve("2.html"), "<p>Two</p>");
        String first = "{\"id\": \"1\", \"file\": \"pages/1.html\", \"fold\": %d, \"text\": \"One\"}";
        String second = "{\"id\": \"2\", \"file\": \"pages/2.html\", \"domain\": \"\", \"fold\": %d, \"text\": \"One\"}";
        pages(first.formatted(0), second.formatted(1));
        Files.write(other.resolveSibling("pages.jsonl"), List.of(first.formatted(1), second.formatted(0)));
        assertThat(read().pages()).extracting(CorpusPage::domain).doesNotHaveDuplicates();
    }

    @Test
    void besideDocumentsNoCorpusHasTheirName() throws IOException {
        Files.move(corpus, folder.resolve("corpora/documents"));
        Path documents = Files.createDirectories(folder.resolve("written"));
        assertThatThrownBy(() -> Corpora.read(List.of(folder.resolve("corpora")), documents, 2)).hasMessage("beside documents no corpus can be called documents");
    }

    @Test
    void besideOthersNoCorpusIsCalledAsAllTogetherAre() throws IOException {
        Path all = Files.move(corpus, folder.resolve("corpora/all"));
        assertThat(Corpora.read(List.of(all), null, 2).size()).isEqualTo(2);
        Path other = Files.createDirectories(folder.resolve("corpora/other"));
        Files.copy(all.resolve("pages.jsonl"), other.resolve("pages.jsonl"));
        Files.createDirectories(other.resolve("pages"));
        Files.copy(all.resolve("pages/1.html"), other.resolve("pages/1.html"));
        Files.copy(all.resolve("pages/2.html"), other.resolve("pages/2.html"));
        assertThatThrownBy(() -> Corpora.read(List.of(folder.resolve("corpora")), null, 2)).isInstanceOf(IOException.class)
                .hasMessage("beside others no corpus can be called all, as all together are");
    }

    @Test
    void saysWhichPageFileIsMissing() throws IOException {
        pages(page("1", "a.example", 0), page("3", "b.example", 1));
        assertThatThrownBy(this::read).hasMessageContaining("pages.jsonl:2: \"file\" must be a file in ").hasMessageEndingWith(", found pages/3.html");
    }

    @Test
    void saysWhichPageFileHasNoNameOfAFile() throws IOException {
        pages("{\"id\": \"1\", \"file\": \"pages/1\\u0000.html\"}");
        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining("pages.jsonl:1: \"file\" must be a file in ");
    }

    @Test
    void saysWhereALineHasMoreThanOneObject() throws IOException {
        pages(page("1", "a.example", 0) + " " + page("2", "b.example", 1));
        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageEndingWith("pages.jsonl:1: one JSON object was expected, found more behind it");
        pages(page("1", "a.example", 0) + "}");
        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining("pages.jsonl:1: not JSON: ");
    }

    @Test
    void saysWhichLabelIsNeitherInTheGoldNorOutside() throws IOException {
        labels("{\"page\": \"1\", \"text\": \"One\", \"label\": \"NAV\", \"in_gold\": \"true\"}");
        assertThatThrownBy(this::read).hasMessageEndingWith("labels.jsonl:1: \"in_gold\" must be true or false, found true");
        labels("{\"page\": \"1\", \"text\": \"One\", \"label\": \"NAV\"}");
        assertThat(read().pages().get(0).labels()).containsExactly(new Label("One", "NAV", false));
    }

    @Test
    void saysWhichLabelIsUnknown() throws IOException {
        labels("{\"page\": \"1\", \"text\": \"One\", \"label\": \"PLEA\"}");
        assertThatThrownBy(this::read).hasMessageContaining("labels.jsonl:1: \"label\" must be UNSURE or one of AD, ").hasMessageEndingWith(", found PLEA");
    }

    @Test
    void saysWhichLabelBelongsToNoPage() throws IOException {
        labels("{\"page\": \"9\", \"text\": \"One\", \"label\": \"NAV\"}");
        assertThatThrownBy(this::read).hasMessageContaining("labels.jsonl:1: \"page\" must be one of ").hasMessageEndingWith(", found 9");
    }

    @Test
    void saysWhichFieldIsMissingOrOfAnotherForm() throws IOException {
        pages("{\"file\": \"pages/1.html\"}");
        assertThatThrownBy(this::read).hasMessageEndingWith("pages.jsonl:1: \"id\" must be a text, found none");
        pages(page("1", "a.example", 0), page("1", "a.example", 0));
        assertThatThrownBy(this::read).hasMessageEndingWith("pages.jsonl:2: \"id\" must be unlike all before, found 1");
        pages("{\"id\": \"1\", \"file\": \"pages/1.html\", \"with\": [1]}");
        assertThatThrownBy(this::read).hasMessageEndingWith("pages.jsonl:1: \"with\" must be a list of texts, found [1]");
    }

    @Test
    void saysWhatIsWrongWithADocument() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("xx.tsv"), "document\tvoice\tplan\tkind\ttag\ttext\nxx-1\tblog\tdonation-end\tPLEA\tp\tGive\n");
        assertThatThrownBy(() -> Corpora.read(List.of(corpus), documents, 2)).hasMessageContaining("xx.tsv:2: a kind must be one of ").hasMessageEndingWith("found PLEA");
    }

    @Test
    void aFileOfDocumentsBeginsWithTheNamesOfItsColumns() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("xx.tsv"), "xx-1\tblog\tdonation-end\tTITLE\th1\tA\n");
        assertThatThrownBy(() -> Document.read(documents)).isInstanceOf(IOException.class)
                .hasMessageEndingWith("xx.tsv:1: the columns document voice plan kind tag text were expected, found xx-1 blog donation-end TITLE h1 A");
    }

    @Test
    void saysWhichDocumentStandsInTwoPlaces() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        for (String language : List.of("xx", "yy")) {
            Files.writeString(documents.resolve(language + ".tsv"), "document\tvoice\tplan\tkind\ttag\ttext\n1\tblog\tdonation-end\tBODY\tp\tA\n");
        }
        assertThatThrownBy(() -> Document.read(documents)).isInstanceOf(IOException.class).hasMessageEndingWith("yy.tsv:2: a document must be unlike all before, found 1 again");
    }

    @Test
    void saysWhereThereIsNoCorpus() {
        assertThatThrownBy(() -> Corpora.read(List.of(folder.resolve("none")), null, 2)).hasMessageEndingWith("none: a folder was expected, found nothing");
        assertThatThrownBy(() -> Corpora.read(List.of(corpus), null, 1)).hasMessage("folds must be at least 2, but was 1");
    }
}
