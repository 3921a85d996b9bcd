package io.github.articlecleaner.judge;

import io.github.articlecleaner.article.Evidence;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Page;
import io.github.articlecleaner.article.Rule;
import io.github.articlecleaner.article.Score;
import io.github.articlecleaner.article.Source;
import io.github.articlecleaner.article.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user's rules, laid over what the model decided. Of those that fit a paragraph the last one decides, of it alone: no neighbour goes
 * along. Immutable and safe to share between threads.
 */
public final class UserRules {

    /** No rules. */
    public static final UserRules NONE = new UserRules(List.of());

    /** The last first. */
    private final List<Ready> rules;

    private UserRules(List<Ready> rules) {
        this.rules = rules;
    }

    /** A rule, and what to look for where it goes by a cue. */
    private record Ready(Rule rule, @Nullable Phrase cue) {

        boolean fits(Source source, @Nullable List<String> words) {
            return cue == null || words == null ? source.rules().contains(rule) : cue.isIn(words);
        }
    }

    /**
     * Takes the user's rules.
     *
     * @param rules all of them, in their order
     * @return the rules, ready to be asked
     * @throws IllegalArgumentException if a cue has no word, with the rule's origin and what was found
     */
    public static UserRules of(List<Rule> rules) {
        List<Ready> ready = new ArrayList<>();
        for (Rule rule : rules) {
            try {
                ready.add(new Ready(rule, rule.by() == Rule.By.CUE ? Phrase.of(rule.pattern()) : null));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(rule.origin() + ": " + e.getMessage(), e);
            }
        }
        Collections.reverse(ready);
        return new UserRules(ready);
    }

    /** The verdicts after the rules. */
    List<Verdict> over(Page page, List<Score> scores, List<Verdict> verdicts, Set<Kind> keep) {
        String host = rules.isEmpty() ? "" : Rule.host(page.metadata().url());
        List<Ready> here = rules.stream().filter(ready -> ready.rule().isFor(host)).toList();
        if (here.isEmpty()) {
            return verdicts;
        }
        boolean cues = here.stream().anyMatch(ready -> ready.cue() != null);
        int boxes = verdicts.stream().mapToInt(Verdict::box).max().orElse(-1) + 1;
        List<Verdict> after = new ArrayList<>(verdicts.size());
        Rule before = null;
        for (int i = 0; i < verdicts.size(); i++) {
            Rule rule = deciding(here, page.sources().get(i), cues);
            Verdict verdict = verdicts.get(i);
            if (rule != null) {
                verdict = decided(rule, verdict, scores.get(i), keep);
                if (isBox(verdict)) {
                    boolean same = rule == before && after.get(i - 1).kind() == verdict.kind();
                    verdict = new Verdict(verdict.kind(), verdict.probability(), false, same ? after.get(i - 1).box() : boxes++, verdict.evidence());
                }
            }
            after.add(verdict);
            before = rule;
        }
        return after;
    }

    private static @Nullable Rule deciding(List<Ready> here, Source source, boolean cues) {
        List<String> words = cues ? Phrase.words(source.text()) : null;
        for (Ready ready : here) {
            if (ready.fits(source, words)) {
                return ready.rule();
            }
        }
        return null;
    }

    /** Whether a verdict is an appeal that a rule found: what stands together is one box. */
    private static boolean isBox(Verdict verdict) {
        return verdict.box() < 0 && !verdict.kept() && verdict.kind().isAppeal();
    }

    private static Verdict decided(Rule rule, Verdict verdict, Score score, Set<Kind> keep) {
        List<String> evidence = Evidence.of(rule.evidence(), verdict.evidence());
        boolean agrees = verdict.kept() == rule.keeps() && (rule.kind() == null || rule.kind() == verdict.kind());
        if (agrees) {
            return new Verdict(verdict.kind(), verdict.probability(), verdict.kept(), verdict.box(), evidence);
        }
        Kind kind = rule.kind() != null ? rule.kind() : likeliest(score, rule.keeps(), keep);
        return new Verdict(kind, score.of(kind), rule.keeps(), -1, evidence);
    }

    /** The likeliest kind that the user keeps, or does not; where all kinds are kept, what is removed is at least no story. */
    private static Kind likeliest(Score score, boolean kept, Set<Kind> keep) {
        Kind best = null;
        for (Kind kind : Kind.values()) {
            boolean may = kept ? keep.contains(kind) : kind != Kind.BODY && (keep.size() == Kind.values().length || !keep.contains(kind));
            if (may && (best == null || score.of(kind) > score.of(best))) {
                best = kind;
            }
        }
        return best == null ? Kind.BODY : best;
    }
}
