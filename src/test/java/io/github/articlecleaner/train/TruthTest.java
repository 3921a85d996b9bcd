package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.read.PageReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TruthTest {

    private static final String GOLD = "The council of the town met on Monday.\nIt talked about the bridge until midnight.";

    private static final String PAGE = "<h1>Bridge</h1><p>The council of the town met on Monday.</p><p>Please give to our newsroom today.</p>"
            + "<p>It talked about the bridge until midnight.</p><p>Read our other stories about bridges.</p>";

    private static Truth truth(Label... labels) {
        Page page = new PageReader(Limits.DEFAULT).read("<title>Bridge</title>" + PAGE, "");
        return new Truth(page, new CorpusPage("c", "c/1", Path.of("x"), "", "d", 0, GOLD, List.of(), List.of(), List.of(labels), KnownMetadata.NONE));
    }

    @Test
    void whatStandsInTheGoldIsStory() {
        assertThat(truth().story).containsExactly(Truth.OTHER, Truth.STORY, Truth.OTHER, Truth.STORY, Truth.OTHER);
        assertThat(truth().kind[0]).isEqualTo(Kind.TITLE);
    }

    @Test
    void aHandLabelOverridesTheGold() {
        Truth truth = truth(new Label("It talked about the bridge until midnight.", "DONATION", true),
                new Label("Read our other stories about bridges.", "BODY", false),
                new Label("Please give to our newsroom today.", "UNSURE", false));
        assertThat(truth.story).containsExactly(Truth.OTHER, Truth.STORY, Truth.UNKNOWN, Truth.OTHER, Truth.STORY);
        assertThat(truth.kind[3]).isEqualTo(Kind.DONATION);
        assertThat(truth.byHand).containsExactly(false, false, true, true, true);
    }

    @Test
    void whereGoldAndReaderDisagreeOnACallToBuyNeitherIsTaught() {
        Truth truth = truth(new Label("It talked about the bridge until midnight.", "ENGAGE", true),
                new Label("Read our other stories about bridges.", "RELATED", false));
        assertThat(truth.story).containsExactly(Truth.OTHER, Truth.STORY, Truth.OTHER, Truth.UNKNOWN, Truth.OTHER);
        assertThat(truth.kind[3]).isEqualTo(Kind.ENGAGE);
    }

    @Test
    void ofTwoCopiesTheOneAmongTheStoryIsTheStory() {
        String twice = PAGE + "<div>Menu</div>".repeat(12) + "<p>It talked about the bridge until midnight.</p>";
        Page page = new PageReader(Limits.DEFAULT).read(twice, "");
        Truth truth = new Truth(page, new CorpusPage("c", "c/1", Path.of("x"), "", "d", 0, GOLD, List.of(), List.of(), List.of(), KnownMetadata.NONE));
        assertThat(truth.story[3]).isEqualTo(Truth.STORY);
        assertThat(truth.story[truth.story.length - 1]).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void theCellsOfATableAreStoryWhereTheGoldHasItsRowsAsLines() {
        String table = "<table><tr><td>Bridge</td><td>built 1904</td><td>12 m</td></tr><tr><td>Ferry</td><td>since 1890</td><td>8 m</td></tr></table>";
        String gold = "The council of the town met on Monday.\nBridge | built 1904 | 12 m\nFerry | since 1890 | 8 m\nIt talked about the bridge until midnight.";
        String page = "<p>The council of the town met on Monday.</p>" + table + "<p>It talked about the bridge until midnight.</p><p>Contact</p><p>Help</p>";
        Truth truth = new Truth(new PageReader(Limits.DEFAULT).read(page, ""),
                new CorpusPage("c", "c/1", Path.of("x"), "", "d", 0, gold, List.of(), List.of(), List.of(), KnownMetadata.NONE));
        assertThat(truth.story).startsWith(1, 1, 1, 1, 1, 1, 1, 1).endsWith(Truth.OTHER);
    }

    @Test
    void aLineThatPointsElsewhereIsNotTaughtByTheGoldAlone() {
        String gold = GOLD.replace("\n", "\nRead more: The ferry of the town is to be sold\n");
        String page = "<p>The council of the town met on Monday.</p><p>Read more: <a href=/ferry>The ferry of the town is to be sold</a></p>"
                + "<p>It talked about the bridge until midnight.</p>";
        assertThat(truth(page, gold).story).containsExactly(Truth.STORY, Truth.UNKNOWN, Truth.STORY);
        assertThat(truth(page, gold, new Label("Read more: The ferry of the town is to be sold", "BODY", true)).story).containsOnly(Truth.STORY);
        String unlinked = page.replaceAll("</?a[^>]*>", "");
        assertThat(truth(unlinked, gold).story).containsOnly(Truth.STORY);
    }

    private static Truth truth(String page, String gold, Label... labels) {
        return new Truth(new PageReader(Limits.DEFAULT).read(page, ""),
                new CorpusPage("c", "c/1", Path.of("x"), "", "d", 0, gold, List.of(), List.of(), List.of(labels), KnownMetadata.NONE));
    }

    @Test
    void blankLinesOfTheGoldAreNoStory() {
        String page = "<p>The council of the town met on Monday.</p><p>|</p><p>It talked about the bridge until midnight.</p>";
        assertThat(truth(page, GOLD.replace("\n", "\n\n")).story).containsExactly(Truth.STORY, Truth.OTHER, Truth.STORY);
    }

    @Test
    void aSnippetThatAHandChoseIsTaughtWhereverItPoints() {
        String line = "Lesen Sie auch: Die neue Brücke wird teurer";
        Page page = new PageReader(Limits.DEFAULT).read("<p><a href=/b>" + line + "</a></p>", "");
        assertThat(new Truth(page, new CorpusPage("c", "c/1", Path.of("x"), "", "d", 0, null, List.of(line), List.of(), List.of(), KnownMetadata.NONE)).story)
                .containsExactly(Truth.STORY);
    }
}
