package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionTest {

    /** Where the one appeal stands on a page of paragraphs of these kinds, of which the story is kept. */
    private static Position position(Kind... kinds) {
        return position(Set.of(Kind.BODY), kinds);
    }

    private static Position position(Set<Kind> kept, Kind... kinds) {
        List<Source> sources = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (Kind kind : kinds) {
            sources.add(new Source("text " + sources.size(), new Container(null, "p", List.of(), sources.size()), 0, 0, 0, List.of(), List.of(), false, 0, 0));
            verdicts.add(new Verdict(kind, 1, kept.contains(kind), kind.isAppeal() ? 0 : -1, List.of()));
        }
        Page page = new Page(new Metadata("", "", "en", ""), sources, true, Set.of());
        List<Appeal> appeals = CleanedArticle.of(page, verdicts, "m").appeals();
        assertThat(appeals).hasSize(1);
        return appeals.get(0).position();
    }

    @Test
    void anAppealLeadsStandsBetweenOrEnds() {
        assertThat(position(Kind.DONATION, Kind.BODY, Kind.BODY)).isEqualTo(Position.LEAD);
        assertThat(position(Kind.BODY, Kind.DONATION, Kind.BODY)).isEqualTo(Position.BETWEEN);
        assertThat(position(Kind.BODY, Kind.BODY, Kind.DONATION)).isEqualTo(Position.END);
    }

    @Test
    void whatElseIsKeptIsNoStoryEither() {
        assertThat(position(Set.of(Kind.BODY, Kind.TITLE), Kind.TITLE, Kind.DONATION, Kind.BODY)).isEqualTo(Position.LEAD);
        assertThat(position(Set.of(Kind.BODY, Kind.NAV), Kind.BODY, Kind.DONATION, Kind.NAV)).isEqualTo(Position.END);
        assertThat(position(Set.of(Kind.BODY, Kind.NAV), Kind.NAV, Kind.DONATION)).isEqualTo(Position.ALONE);
    }

    @Test
    void whatIsRemovedBesideItIsNoStory() {
        assertThat(position(Kind.NAV, Kind.DONATION, Kind.BODY)).isEqualTo(Position.LEAD);
        assertThat(position(Kind.BODY, Kind.DONATION, Kind.NAV)).isEqualTo(Position.END);
        assertThat(position(Kind.DONATION, Kind.NAV, Kind.NAV)).isEqualTo(Position.ALONE);
    }
}
