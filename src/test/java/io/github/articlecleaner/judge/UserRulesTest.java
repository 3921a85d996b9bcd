package io.github.articlecleaner.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlecleaner.article.Container;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Rule;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Trait;
import io.github.articlecleaner.article.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserRulesTest {

    private static final Set<Kind> STORY = EnumSet.of(Kind.BODY);

    private static Rule cue(boolean keeps, Kind kind, String phrase, String host) {
        return new Rule(keeps, kind, Rule.By.CUE, phrase, host, "a rule for " + phrase, "rule 1");
    }

    private static Verdict kept() {
        return new Verdict(Kind.BODY, 0.8, true, -1, List.of("word|a"));
    }

    private static Verdict removed(int box) {
        return new Verdict(Kind.DONATION, 0.9, false, box, List.of("word|a"));
    }

    /** Body 0.3, newsletter 0.4, legal 0.2, title 0.1. */
    private static Score score() {
        double[] probabilities = new double[Kind.values().length];
        probabilities[Kind.BODY.ordinal()] = 0.3;
        probabilities[Kind.NEWSLETTER.ordinal()] = 0.4;
        probabilities[Kind.LEGAL.ordinal()] = 0.2;
        probabilities[Kind.TITLE.ordinal()] = 0.1;
        return new Score(probabilities, Score.NOT_ASKED, new float[Trait.count()], List.of());
    }

    private static List<Verdict> over(String url, List<Rule> rules, Set<Kind> keep, List<String> texts, List<Verdict> verdicts) {
        List<Source> sources = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        for (String text : texts) {
            sources.add(new Source(text, new Container(null, "text", List.of(), 0), 0, 0, 0, List.of(), List.of(), false, 0, 0));
            scores.add(score());
        }
        return UserRules.of(rules).over(new Page(new Metadata("", "", "en", url), sources, false, Set.of()), scores, verdicts, keep);
    }

    private static Verdict one(Set<Kind> keep, Verdict verdict, Rule... rules) {
        return over("", List.of(rules), keep, List.of("Donate now"), List.of(verdict)).get(0);
    }

    @Test
    void withoutRulesTheVerdictsAreTheSame() {
        List<Verdict> verdicts = List.of(kept());
        assertThat(over("", List.of(), STORY, List.of("Donate now"), verdicts)).isSameAs(verdicts);
        assertThat(over("https://example.org/", List.of(cue(false, null, "donate", "example.com")), STORY, List.of("Donate now"), verdicts)).isSameAs(verdicts);
        assertThat(one(STORY, kept(), cue(false, null, "nothing of it", ""))).isEqualTo(kept());
    }

    @Test
    void aRuleThatAgreesOnlyAddsItsReason() {
        assertThat(one(STORY, kept(), cue(true, null, "donate", "")))
                .isEqualTo(new Verdict(Kind.BODY, 0.8, true, -1, List.of("rule|rule 1|a rule for donate", "word|a")));
        assertThat(one(STORY, removed(0), cue(false, Kind.DONATION, "donate", "")))
                .isEqualTo(new Verdict(Kind.DONATION, 0.9, false, 0, List.of("rule|rule 1|a rule for donate", "word|a")));
    }

    @Test
    void whatARuleRemovesIsTheLikeliestKindThatIsNotKept() {
        Verdict verdict = one(STORY, kept(), cue(false, null, "donate", ""));
        assertThat(verdict.kept()).isFalse();
        assertThat(verdict.kind()).isEqualTo(Kind.NEWSLETTER);
        assertThat(verdict.probability()).isEqualTo(0.4);
        assertThat(verdict.box()).as("an appeal that a rule found is a box").isZero();
        Verdict legal = one(EnumSet.of(Kind.BODY, Kind.NEWSLETTER), kept(), cue(false, null, "donate", ""));
        assertThat(legal.kind()).isEqualTo(Kind.LEGAL);
        assertThat(legal.box()).as("what is no appeal is no box").isEqualTo(-1);
        assertThat(one(EnumSet.allOf(Kind.class), kept(), cue(false, null, "donate", "")).kind()).as("all kinds are kept").isEqualTo(Kind.NEWSLETTER);
        assertThat(one(EnumSet.of(Kind.TITLE), removed(0), cue(true, null, "donate", "")).kind()).isEqualTo(Kind.TITLE);
    }

    @Test
    void aRuleMayNameTheKind() {
        Verdict verdict = one(STORY, removed(3), cue(false, Kind.LEGAL, "donate", ""));
        assertThat(verdict.kind()).isEqualTo(Kind.LEGAL);
        assertThat(verdict.probability()).isEqualTo(0.2);
        assertThat(verdict.box()).as("it leaves its box").isEqualTo(-1);
        assertThat(one(STORY, removed(0), cue(true, Kind.CAPTION, "donate", ""))).extracting(Verdict::kind, Verdict::kept).containsExactly(Kind.CAPTION, true);
    }

    @Test
    void theLastRuleThatFitsDecides() {
        Rule keep = cue(true, null, "donate", "");
        Rule remove = cue(false, null, "now", "");
        Rule strange = cue(true, null, "tomorrow", "");
        assertThat(one(STORY, kept(), keep, remove, strange).kept()).isFalse();
        assertThat(one(STORY, kept(), remove, keep, strange).kept()).isTrue();
    }

    @Test
    void aHostsRuleIsForItsPages() {
        Rule rule = cue(false, null, "donate", "example.org");
        for (String url : List.of("https://example.org/a", "https://news.example.org/a")) {
            assertThat(over(url, List.of(rule), STORY, List.of("Donate now"), List.of(kept())).get(0).kept()).as(url).isFalse();
        }
        assertThat(over("", List.of(rule), STORY, List.of("Donate now"), List.of(kept())).get(0).kept()).isTrue();
    }

    @Test
    void appealsThatOneRuleFindsTogetherAreOneBoxBehindTheOthers() {
        List<String> texts = List.of("Give", "Story", "Sign up a", "Sign up b", "Story", "Sign up c", "Join");
        List<Verdict> verdicts = List.of(removed(0), kept(), kept(), kept(), kept(), kept(), kept());
        List<Verdict> after = over("", List.of(cue(false, null, "sign up", ""), cue(false, null, "join", "")), STORY, texts, verdicts);
        assertThat(after).extracting(Verdict::box).containsExactly(0, -1, 1, 1, -1, 2, 3);
        assertThat(after).extracting(Verdict::kept).containsExactly(false, true, false, false, true, false, false);
    }

    @Test
    void aRuleByMarkFitsWhatItWasFoundOn() {
        Rule mark = new Rule(false, null, Rule.By.MARK, "promo", "", "remove mark promo", "rule 1");
        Container text = new Container(null, "p", List.of(), 0);
        Source plain = new Source("Donate now", text, 0, 0, 0, List.of(), List.of(), false, 0, 0);
        Page page = new Page(new Metadata("", "", "en", ""), List.of(plain.withRules(List.of(mark)), plain), true, Set.of());
        for (List<Rule> rules : List.of(List.of(mark), List.of(mark, cue(false, null, "no such", "")))) {
            assertThat(UserRules.of(rules).over(page, List.of(score(), score()), List.of(kept(), kept()), STORY)).extracting(Verdict::kept)
                    .containsExactly(false, true);
        }
    }

    @Test
    void aCueWithoutAWordIsRefusedWithItsPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> UserRules.of(List.of(cue(true, null, "!", "")))).withMessage("rule 1: a cue must have a word, but was \"!\"");
    }
}
