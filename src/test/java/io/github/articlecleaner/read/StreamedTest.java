package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.Effort;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Source;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page whose pieces its server sent late, as React does. */
class StreamedTest {

    private static List<String> texts(String body) {
        return new PageReader(Limits.DEFAULT).read("<html><body>" + body + "</body></html>", "").sources().stream()
                .map(source -> (source.hidden() ? "hidden: " : "") + source.container().tag() + " " + source.text()).toList();
    }

    @Test
    void piecesStandWhereTheScriptsPutThem() {
        assertThat(texts("<main><h1>T</h1><!--$?--><template id=\"B:0\"></template><p>Loading</p><!--/$--><p>After</p></main><footer>End</footer>"
                + "<div hidden id=\"S:0\"><p>One</p><template id=\"P:2\"></template><p>Three</p></div><script>$RC=function(b,c){};$RC(\"B:0\",\"S:0\")</script>"
                + "<div hidden id=\"S:2\"><p>Two</p></div><script>$RS(\"S:2\",\"P:2\")</script>"))
                .containsExactly("h1 T", "p One", "p Two", "p Three", "p After", "footer End");
    }

    @Test
    void aPieceMayHaveAnotherNumberThanItsPlaceAndStylesOfItsOwn() {
        assertThat(texts("<p>A</p><!--$?--><template id=\"B:1\"></template><!--$--><i>wait</i><!--/$--> a while<!--/$--><p>C</p>"
                + "<div hidden id=\"S:7\"><p>B</p></div><script>$RR(\"B:1\",\"S:7\",[[\"a.css\"]])</script>"))
                .containsExactly("p A", "p B", "p C");
    }

    @Test
    void whatNoScriptMovesStaysHidden() {
        String piece = "<div hidden id=\"S:0\"><p>One</p></div>";
        assertThat(texts("<template id=\"B:0\"></template><p>A</p>" + piece)).containsExactly("p A", "hidden: p One");
        assertThat(texts("<p>A</p>" + piece + "<script>$RC(\"B:0\",\"S:0\")</script>")).containsExactly("p A", "hidden: p One");
        assertThat(texts("<p>A</p>" + piece + "<script>$RC(\"B:0\"</script>")).containsExactly("p A", "hidden: p One");
    }

    @Test
    void aPieceIsNotMovedIntoItself() {
        assertThat(texts("<p>A</p><div hidden id=\"S:0\"><p>One</p><template id=\"P:0\"></template></div><script>$RS(\"S:0\",\"P:0\")</script>"))
                .containsExactly("p A", "hidden: p One");
    }

    @Test
    void noDepthHidesThatAPieceHoldsItsPlace() {
        String page = "<p>A</p><div hidden id=\"S:0\">" + "<div>".repeat(1_500) + "<p>One</p><template id=\"P:0\"></template>" + "</div>".repeat(1_500)
                + "</div><script>$RS(\"S:0\",\"P:0\")</script>";
        assertThat(new PageReader(Limits.DEFAULT.withDepth(5_000)).read(page, "").sources()).extracting(Source::text).containsExactly("A", "One");
    }

    @Test
    void whereNothingEndsWhatIsSeenMeanwhileItStays() {
        assertThat(texts("<template id=\"B:0\"></template><p>Wait</p><div hidden id=\"S:0\"><p>One</p></div><script>$RC(\"B:0\",\"S:0\")</script>"))
                .containsExactly("p One", "p Wait");
    }

    @Test
    @Tag("long")
    void aPageMadeToCostMuchIsReadInTime() throws Throwable {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            page.append("<template id=\"B:").append(i).append("\"></template>").append("<i>x</i>".repeat(48)).append("<!--/$-->").append("<b>y</b>".repeat(1_000));
        }
        for (int i = 0; i < 200; i++) {
            page.append("<div hidden id=\"S:").append(i).append("\"><p>z</p></div><script>$RC(\"B:").append(i).append("\",\"S:").append(i).append("\")</script>");
        }
        Effort.isBounded("200 pieces", () -> assertThat(texts(page.toString()).stream().filter(text -> text.equals("p z"))).hasSize(200));
    }
}
