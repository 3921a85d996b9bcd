package io.github.articlecleaner.cut;

import static io.github.articlecleaner.cut.Judged.cut;
import static io.github.articlecleaner.cut.Judged.strip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.Effort;
import io.github.articlecleaner.article.Cut;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Kind;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CutterTest {

    @Test
    void aParagraphGoesWithItsTagsAndNothingAroundIt() {
        assertThat(strip("<p class='a'>One &amp; two&nbsp;</p>\r\n\t<p>Give now.</p>\r\n<!-- x --><P>Three</P >"))
                .isEqualTo("<p class='a'>One &amp; two&nbsp;</p>\r\n\t\r\n<!-- x --><P>Three</P >");
    }

    @Test
    void anElementWhoseEveryTextGoesGoesToo() {
        assertThat(strip("<p>One</p><form action=x><h3>Give</h3> <p>Give <b>now</b></p><input name=a><button>Give</button></form><p>Two</p>"))
                .isEqualTo("<p>One</p><p>Two</p>");
        assertThat(strip("<div><p>One</p><div><p>Give</p></div></div>")).isEqualTo("<div><p>One</p></div>");
        assertThat(strip("<p>One</p><ul><li>Give</li><li>Join</li></ul>")).isEqualTo("<p>One</p>");
    }

    @Test
    void whatHoldsKeptTextOrMediaStays() {
        assertThat(strip("<div><p>Give</p><p>One</p></div>")).isEqualTo("<div><p>One</p></div>");
        assertThat(strip("<figure><img src=a><figcaption>Give</figcaption></figure>")).isEqualTo("<figure><img src=a></figure>");
        assertThat(strip("<div><p>Give</p><video src=a></video></div>")).isEqualTo("<div><video src=a></video></div>");
    }

    @Test
    void anEmptyElementThatHtmlDoesNotKnowMayShowSomethingAndStays() {
        assertThat(strip("<div><x-image src=a></x-image><p>Give</p></div>")).isEqualTo("<div><x-image src=a></x-image></div>");
    }

    @Test
    void anElementThatHtmlDoesNotKnowStaysWhateverItHoldsBesideText() {
        String video = "<amp-video src=a><source src=b><!-- c --></amp-video>";
        assertThat(strip("<div><p>Give</p>" + video + "</div>")).isEqualTo("<div>" + video + "</div>");
        assertThat(strip("<p>Give</p>" + video + "<p>Give</p><p>One</p>")).isEqualTo("<p>One</p>");
    }

    @Test
    void aRowStaysWhereCellsGoOverSeveral() {
        assertThat(strip("<table><tr><td rowspan=2>Price</td><td>One</td></tr><tr><td>Give</td></tr><tr><td>A</td><td>B</td></tr></table>"))
                .isEqualTo("<table><tr><td rowspan=2>Price</td><td>One</td></tr><tr><td></td></tr><tr><td>A</td><td>B</td></tr></table>");
        assertThat(strip("<table><tr><td rowspan=1>A</td><td>B</td></tr><tr><td>Give</td><td>Join</td></tr></table>"))
                .isEqualTo("<table><tr><td rowspan=1>A</td><td>B</td></tr></table>");
    }

    @Test
    void textThatShowsItsTagsStays() {
        assertThat(strip("<div><p>Give</p><xmp>One <b></xmp></div>")).isEqualTo("<div><xmp>One <b></xmp></div>");
    }

    @Test
    void aShadowTreeIsCutAsAnyOtherElement() {
        assertThat(strip("<p>One</p><x-a><template shadowrootmode=open><p>Give</p></template></x-a><p>Two</p>")).isEqualTo("<p>One</p><p>Two</p>");
        assertThat(strip("<p>Join</p><a href=x><template shadowrootmode=open><p>One</p></template>Give</a>"))
                .isEqualTo("<a href=x><template shadowrootmode=open><p>One</p></template></a>");
        assertThat(cut("<x-a><template shadowrootmode=open><p>Give</p><p>One</p></template></x-a>").annotated())
                .isEqualTo("<x-a><template shadowrootmode=open><p data-article-cleaner=\"donation\">Give</p><p>One</p></template></x-a>");
    }

    @Test
    void anAppealThatCannotGoKeepsNoOtherFromGoing() {
        String stays = "<pre>Join\n<div>Three</div></pre>";
        assertThat(strip(stays)).isEqualTo(stays);
        assertThat(strip("<p>One</p><p>Give</p><p>Two</p>" + stays + "<p>Four</p><p>Give</p>")).isEqualTo("<p>One</p><p>Two</p>" + stays + "<p>Four</p>");
    }

    @Test
    void picturesBetweenTwoParagraphsOfOneAppealGo() {
        assertThat(strip("<p>One</p><p>Give</p><a href=x><img src=a></a><hr><p>Give</p><p>Two</p>")).isEqualTo("<p>One</p><p>Two</p>");
        assertThat(strip("<p>Give</p><img src=a><p>Join</p><p>Two</p>")).isEqualTo("<img src=a><p>Two</p>");
    }

    @Test
    void aButtonTakesItsPictureAlong() {
        assertThat(strip("<p>One</p><a href=x><svg><path/></svg> Give</a><p>Two</p>")).isEqualTo("<p>One</p><p>Two</p>");
        assertThat(strip("<p>One</p><div><img src=a> Give</div><p>Two</p>")).isEqualTo("<p>One</p><div><img src=a> </div><p>Two</p>");
    }

    @Test
    void scriptsCommentsAndEmptyElementsInsideOfABoxGoWithIt() {
        assertThat(strip("<p>One</p><aside><!-- a --><script>if (1 < 2) {}</script><style>p {}</style><i class=x></i><p>Give</p></aside><p>Two</p>"))
                .isEqualTo("<p>One</p><p>Two</p>");
        assertThat(strip("<p>Give</p><script>x</script><!-- a --><p>Give</p><p>Two</p>")).isEqualTo("<script>x</script><!-- a --><p>Two</p>");
    }

    @Test
    void ofLinesInOneElementTextAndOneLineBreakGo() {
        assertThat(strip("<div>One.<br>Give.<br>Two.</div>")).isEqualTo("<div>One.<br>Two.</div>");
        assertThat(strip("<div>One.<br><br>\nGive.<br>\n<br>Give.<br><br>Two.</div>")).isEqualTo("<div>One.<br><br>\n\nTwo.</div>");
        assertThat(strip("<div>Give.<br>Two.</div>")).isEqualTo("<div>Two.</div>");
        assertThat(strip("<div>One.<br/>Give.</div>")).isEqualTo("<div>One.<br/></div>");
        assertThat(strip("<div>One.<br><b>Give</b> now.<br>Two.</div>")).isEqualTo("<div>One.<br>Two.</div>");
    }

    @Test
    void twoLinesOfStoryAreNeverJoined() {
        assertThat(strip("<div>One.<div>Give.</div>Two.</div>")).isEqualTo("<div>One.<div></div>Two.</div>");
        assertThat(strip("<div><b>One.</b><p>Give.</p><p>Join.</p><i>Two.</i></div>")).isEqualTo("<div><b>One.</b><p></p><p></p><i>Two.</i></div>");
        assertThat(strip("<div><b>One.</b><x-box>Give.</x-box><i>Two.</i></div>")).isEqualTo("<div><b>One.</b><x-box></x-box><i>Two.</i></div>");
        assertThat(strip("<div>One.<p>Give.</p><x-box>Two.</x-box></div>")).isEqualTo("<div>One.<p></p><x-box>Two.</x-box></div>");
        assertThat(strip("<div>One.<div>Give.</div><p>Two.</p></div>")).isEqualTo("<div>One.<p>Two.</p></div>");
    }

    @Test
    void whereAnEndTagIsMissingTheTextGoesAlone() {
        assertThat(strip("<p>One<p>Give<p>Two")).isEqualTo("<p>One<p><p>Two");
        assertThat(strip("<ul><li>One<li>Give <b>now</b><li>Two</ul>")).isEqualTo("<ul><li>One<li><li>Two</ul>");
        assertThat(strip("<p>One<div>Give</div>Two")).isEqualTo("<p>One<div></div>Two");
        assertThat(strip("<div><p>One</p><section><p>Give")).isEqualTo("<div><p>One</p><section><p>");
    }

    @Test
    void whatIsCrossedOrMovedByTheParserIsCutWithCare() {
        assertThat(strip("<b>One<p>Give</b></p><p>Two</p>")).isEqualTo("<b>One<p></b></p><p>Two</p>");
        assertThat(strip("<table>Give<tr><td>One</td></tr></table>")).isEqualTo("<table><tr><td>One</td></tr></table>");
        assertThat(strip("<div><p>Give</div>Two</p>")).isEqualTo("Two</p>");
        assertThat(strip("<p><i>Give</p><p>One</p>")).isEqualTo("<p><i></p><p>One</p>");
    }

    @Test
    void cellsStaySoThatARowKeepsItsColumns() {
        assertThat(strip("<table><tr><td>One</td><td>Give</td><td>Two</td></tr><tr><td>Give</td><td>Give</td></tr></table>"))
                .isEqualTo("<table><tr><td>One</td><td></td><td>Two</td></tr></table>");
        assertThat(strip("<table>\n<tr><td>Give</td></tr>\n<tr><td>Two</td></tr></table>"))
                .isEqualTo("<table>\n<tr><td></td></tr>\n<tr><td>Two</td></tr></table>");
    }

    @Test
    void thePageItselfStays() {
        assertThat(strip("<!doctype html><html><head><title>Give</title></head><body><p>Give</p></body></html>"))
                .isEqualTo("<!doctype html><html><head><title>Give</title></head><body></body></html>");
        assertThat(strip("Give")).isEmpty();
        assertThat(strip("<p>Give</p>\n<!-- a --> <p>One</p>")).isEqualTo("\n<!-- a --> <p>One</p>");
    }

    @Test
    void paragraphsThatBlankLinesAloneArePartedByGoAsSuch() {
        assertThat(strip("One &amp; two.\r\n\r\nGive <b>now</b>.\r\n \r\nGive &amp; give.\n\n\nThree.\nFour.\n"))
                .isEqualTo("One &amp; two.\r\n\r\n\r\n \r\n\n\n\nThree.\nFour.\n");
        assertThat(strip("Give.\n\n<h2>One</h2>Two.\n\nGive.")).isEqualTo("\n\n<h2>One</h2>Two.\n\n");
        assertThat(cut("One.\n\nGive.\n\nTwo.").annotated()).isEqualTo("One.\n\n<span data-article-cleaner=\"donation\">Give.</span>\n\nTwo.");
        // What cannot be told apart in the source stays whole.
        assertThat(strip("Give.&#10;&#10;One.\n\nGive.")).isEqualTo("Give.&#10;&#10;One.\n\nGive.");
    }

    @Test
    void whereThereAreParagraphsBlankLinesPartNothing() {
        assertThat(strip("Give.\n\nOne.<p>Two</p>")).isEqualTo("<p>Two</p>");
    }

    @Test
    void aPairOfCommentsAroundNothingButWhatGoesGoesToo() {
        assertThat(strip("<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph {\"dropCap\":true} -->\n<p>Give</p>\n<!-- /wp:paragraph -->\n"))
                .isEqualTo("<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n\n\n\n");
        assertThat(strip("<p>One</p><!-- a:b --><!-- a:c --><p>Give</p><!-- /a:c --><!-- a:c --><p>Join</p><!-- /a:c --><!-- /a:b --><p>Two</p>"))
                .isEqualTo("<p>One</p><p>Two</p>");
        assertThat(cut("<p>One</p><!-- a --><p>Give</p><p>Join</p><!-- /a -->").cuts()).extracting(c -> c.appeals().size()).containsExactly(2, 1, 1, 2);
    }

    @Test
    void otherCommentsStay() {
        String kept = "<p>One</p><!-- a --><p>Two</p><!-- /a --><!-- /a -->";
        assertThat(strip("<!-- a -->" + kept + "<p>Give</p><!-- /b --><!-- c --><!-- /c -->")).isEqualTo("<!-- a -->" + kept + "<!-- /b --><!-- c --><!-- /c -->");
        assertThat(strip("<div><!-- a --><p>Give</p><p>One</p><!-- /a --></div>")).isEqualTo("<div><!-- a --><p>One</p><!-- /a --></div>");
        assertThat(strip("<div><!-- a --><p>Give</p><img src=x><!-- /a --></div>")).isEqualTo("<div><!-- a --><img src=x><!-- /a --></div>");
        assertThat(strip("<p>One</p><!-- a --><p>Give</p><!-- b --><!-- /a -->")).isEqualTo("<p>One</p><!-- a --><!-- b --><!-- /a -->");
    }

    @Test
    void oddCharactersStayAsTheyAre() {
        assertThat(strip("\ufeff<p>O\0ne \ud83d &#xD800; &bogus;</p><p>Gi\0ve \ude00</p><![CDATA[x]]><p title='<a'>Two \ud83d\ude00</p>"))
                .isEqualTo("\ufeff<p>O\0ne \ud83d &#xD800; &bogus;</p><![CDATA[x]]><p title='<a'>Two \ud83d\ude00</p>");
    }

    @Test
    void withoutAppealsTheSameStringComesBack() {
        String html = "<p>One</p><p>Two";
        CutHtml cut = cut(html);
        assertThat(cut.html()).isSameAs(html);
        assertThat(cut.annotated()).isSameAs(html);
        assertThat(cut.cuts()).isEmpty();
    }

    @Test
    void rangesNameTheirAppeals() {
        String html = "<p>One</p><p>Give</p><ul><li>Join</li><li>Sign</li></ul>";
        CutHtml cut = cut(html);
        assertThat(cut.cuts()).extracting(c -> html.substring(c.start(), c.end()))
                .containsExactly("<p>Give</p>", "<ul><li>Join</li><li>Sign</li></ul>");
        assertThat(cut.cuts()).extracting(Cut::kind).first().isEqualTo(Kind.DONATION);
        assertThat(cut.cuts().get(1).appeals()).extracting(a -> a.kind()).containsExactly(Kind.SUBSCRIPTION, Kind.NEWSLETTER);
        assertThat(cut.cuts()).allSatisfy(c -> assertThat(c.probability()).isEqualTo(0.9));
    }

    @Test
    void marksStandInTheStartTagsOfBoxesAndAroundLines() {
        assertThat(cut("<p>One</p><form\nid=x><p>Give</p></form><br/><ul><li>Join<li>Sign</ul><div>Two<br> Give &amp;<br>Three</div>").annotated())
                .isEqualTo("<p>One</p><form data-article-cleaner=\"donation\"\nid=x><p>Give</p></form><br/><ul>"
                        + "<li data-article-cleaner=\"subscription\">Join<li data-article-cleaner=\"newsletter\">Sign</ul>"
                        + "<div>Two<br> <span data-article-cleaner=\"donation\">Give &amp;</span><br>Three</div>");
        String marked = cut("<p>One</p><p>Give</p>").annotated();
        assertThat(cut(marked).annotated()).isEqualTo(marked);
    }

    @TestFactory
    Stream<DynamicTest> hostileInputComesBackInTime() {
        Map<String, String> inputs = new TreeMap<>(Map.of(
                "nested-blocks", "<div>".repeat(100_000) + "Give",
                "nested-blocks-with-text", "<div>Give".repeat(20_000),
                "nested-closed", "<div>Give".repeat(400) + "</div>".repeat(400),
                "nested-inlines", "<b>".repeat(100_000) + "Give",
                "nested-links", "<a href=x>Give".repeat(20_000),
                "nested-tables", "<table><tr><td>Give".repeat(10_000),
                "crossed", "<b>Give<p>One</b>".repeat(3_000),
                "many-siblings", "<p>Give</p>".repeat(200_000),
                "many-lines", "One<br>Give<br>".repeat(200_000),
                "story-between", "One<div>Give</div>".repeat(100_000)));
        inputs.put("many-comments", "<!-- a --><p>Give</p><!-- b -->".repeat(100_000));
        inputs.put("many-blank-lines", "One.\n\nGive.\n\n".repeat(100_000));
        return inputs.entrySet().stream().map(input -> DynamicTest.dynamicTest(input.getKey(), () -> Effort.isBounded(input.getKey(), () -> {
            CutHtml cut = cut(input.getValue());
            assertThat(cut.html()).hasSizeLessThanOrEqualTo(input.getValue().length());
        })));
    }
}
