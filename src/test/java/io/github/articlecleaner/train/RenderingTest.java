package io.github.articlecleaner.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.read.PageReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RenderingTest {

    private static final String GOLD = "The council of the town met on Monday evening.\nCall our office today and book your free visit.";

    private static Rendering rendering(Label... labels) {
        Page page = new PageReader(Limits.DEFAULT)
                .read("<p>The council of the town met on Monday evening.</p><p>Call our office today and book your free visit.</p><p>Imprint and contact</p>", "");
        CorpusPage known = new CorpusPage("c", "c/1", Path.of("x"), "", "d", 0, GOLD, List.of(), List.of(), List.of(labels), KnownMetadata.NONE);
        return new Rendering(page, new Truth(page, known));
    }

    private static Rendering plain(Rendering html) {
        return Rendering.plain(html.page(), html.truth());
    }

    @Test
    void plainTextHasTheStoryAndWhatWasLabelled() {
        Rendering plain = plain(rendering(new Label("Imprint and contact", "LEGAL", false)));
        assertThat(plain.truth().story).containsExactly(Truth.STORY, Truth.STORY, Truth.OTHER);
        assertThat(plain.truth().kind).containsExactly(Kind.BODY, Kind.BODY, Kind.LEGAL);
    }

    @Test
    void whatIsDisputedIsTaughtNeitherAsHtmlNorAsPlainText() {
        Rendering html = rendering(new Label("Call our office today and book your free visit.", "ENGAGE", true));
        assertThat(html.truth().story[1]).isEqualTo(Truth.UNKNOWN);
        assertThat(plain(html).truth().story).containsExactly(Truth.STORY, Truth.UNKNOWN);
    }

    @Test
    void anAppealIsPlantedBeforeBetweenOrBehindTheStory() {
        String long1 = "The council of the town met on Monday evening and spoke about the bridge until midnight.";
        Rendering story = Rendering.story(List.of(long1, long1 + " 1", long1 + " 2", long1 + " 3", long1 + " 4"));
        List<Document.Line> letter = List.of(new Document.Line(Kind.DONATION, "p", "Please give."));
        assertThat(story.planted(letter, Rendering.Place.LEAD, new Random(1)).from()).isZero();
        assertThat(story.planted(letter, Rendering.Place.MIDDLE, new Random(1)).from()).isBetween(1, 4);
        assertThat(story.planted(letter, Rendering.Place.END, new Random(1)).from()).isEqualTo(5);
    }

    @Test
    void inAPageWhoseTextStandsInTheBodyWhatIsPlantedStandsThereToo() {
        String text = "The council of the town met on Monday evening and spoke about the bridge until midnight.";
        Page page = new PageReader(Limits.DEFAULT).read("<body>" + (text + "<br><br>").repeat(5), "");
        Rendering story = new Rendering(page, Truth.of(page.sources().stream().map(source -> Kind.BODY).toList()));
        Rendering.Planted planted = story.planted(List.of(new Document.Line(Kind.DONATION, "p", "Please give.")), Rendering.Place.END, new Random(1));
        assertThat(planted.rendering().page().sources().get(planted.from()).container().parent()).isSameAs(page.sources().get(0).container());
    }
}
