package io.github.articlecleaner.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.Effort;
import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SaidTwiceTest {

    private final Container body = new Container(null, "body", List.of(), 0);
    private final Container one = new Container(body, "div", List.of(), 1);
    private final Container other = new Container(body, "div", List.of(), 2);
    private final List<Source> sources = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    private void say(Container place, String text, boolean hidden, boolean kept) {
        Container own = new Container(place, "p", List.of(), 3 + sources.size());
        sources.add(new Source(text, own, 0, 0, 0, List.of(), List.of(), hidden, 0, 0));
        verdicts.add(new Verdict(kept ? Kind.BODY : Kind.NAV, 0.9, kept, -1, List.of()));
    }

    private void say(Container place, int... paragraphs) {
        for (int number : paragraphs) {
            say(place, paragraph(number), false, true);
        }
    }

    private static String paragraph(int number) {
        return "In the year " + number + " the harbour froze, and the mail was carried over the ice by eleven men, two of whom could not see.";
    }

    private List<Integer> copies(boolean markup) {
        Page page = new Page(new Metadata("", "", "en", ""), sources, markup, Set.of());
        return new SaidTwice(page, verdicts).find().stream().boxed().toList();
    }

    @Test
    void theSecondCopyOfAStoryGoes() {
        say(one, 1801, 1802, 1803, 1804);
        say(other, 1801, 1802, 1803, 1804);
        assertThat(copies(true)).containsExactly(4, 5, 6, 7);
    }

    @Test
    void theCopyWithMoreOfTheStoryAroundItStays() {
        say(one, 1801, 1802, 1803);
        say(other, 1801, 1802, 1803, 1804);
        assertThat(copies(true)).containsExactly(0, 1, 2);
    }

    @Test
    void theCopyThatIsSeenStays() {
        for (int number : new int[] {1801, 1802, 1803, 1804}) {
            say(one, paragraph(number), true, true);
        }
        say(other, 1801, 1802, 1803);
        assertThat(copies(true)).containsExactly(0, 1, 2);
    }

    @Test
    void shortLinesOfACopyGoWithIt() {
        for (Container place : List.of(one, other)) {
            say(place, "Ice", false, true);
            say(place, 1801, 1802);
            say(place, "Thaw", false, true);
            say(place, 1803);
        }
        assertThat(copies(true)).containsExactly(5, 6, 7, 8, 9);
    }

    @Test
    void aRefrainStaysWithItsSong() {
        say(one, 1801, 1900, 1901, 1902, 1802, 1900, 1901, 1902, 1803, 1900, 1901, 1902);
        assertThat(copies(true)).isEmpty();
    }

    @Test
    void aLineThatComesAgainElsewhereStays() {
        say(one, 1801, 1802, 1803, 1804, 1805, 1806);
        say(other, 1802, 1901, 1902, 1903, 1904, 1802);
        assertThat(copies(true)).isEmpty();
    }

    @Test
    void oneParagraphThatIsHalfOfAllGoes() {
        String item = paragraph(1801) + " " + paragraph(1802) + " " + paragraph(1803);
        say(one, item, false, true);
        say(other, item, false, true);
        assertThat(copies(true)).containsExactly(1);
    }

    @Test
    void whatIsNotKeptIsNoCopy() {
        IntStream.range(1801, 1805).forEach(number -> say(one, paragraph(number), false, false));
        say(other, 1801, 1802, 1803, 1804);
        assertThat(copies(true)).isEmpty();
    }

    @Test
    void plainTextHasNoPlacesAndStaysAsItIs() {
        say(one, 1801, 1802, 1803, 1804);
        say(other, 1801, 1802, 1803, 1804);
        assertThat(copies(false)).isEmpty();
    }

    @Test
    void ofThreeCopiesOneStays() {
        say(one, 1801, 1802, 1803);
        say(other, 1801, 1802, 1803);
        say(new Container(body, "div", List.of(), 90), 1801, 1802, 1803);
        assertThat(copies(true)).containsExactly(3, 4, 5, 6, 7, 8);
    }

    @Test
    @Tag("long")
    void manyEqualParagraphsAreComparedInTime() throws Throwable {
        for (int i = 0; i < 50_000; i++) {
            say(i % 2 == 0 ? one : other, 1801);
        }
        Effort.isBounded("50,000 paragraphs of two texts", () -> assertThat(copies(true)).doesNotContain(0));
    }
}
