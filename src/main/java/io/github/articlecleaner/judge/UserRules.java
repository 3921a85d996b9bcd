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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user's rules, laid over what the model decided. Of those that fit a paragraph the last one decides, of it alone: no neighbour goes
 * along. Immutable and safe to share between threads.
 */
public final class UserRules {

    /** No rules. */
    public static final UserRules NONE = of(List.of());

    /** The last first. */
    private final List<Rule> rules;
    /** Those that go by a cue, by the host they are for, and the numbers of the others, which reading has looked for. */
    private final Map<String, PhraseIndex> cues;
    private final Map<Rule, Integer> others;

    private UserRules(List<Rule> rules, Map<String, PhraseIndex> cues, Map<Rule, Integer> others) {
        this.rules = rules;
        this.cues = cues;
        this.others = others;
    }

    /**
     * Takes the user's rules.
     *
     * @param rules all of them, in their order
     * @return the rules, ready to be asked
     * @throws IllegalArgumentException if a cue has no word, with the rule's origin and what was found
     */
    public static UserRules of(List<Rule> rules) {
        List<Rule> lastFirst = new ArrayList<>(rules);
        Collections.reverse(lastFirst);
        Map<String, PhraseIndex> cues = new HashMap<>();
        Map<Rule, Integer> others = new HashMap<>();
        for (int i = 0; i < lastFirst.size(); i++) {
            Rule rule = lastFirst.get(i);
            if (rule.by() == Rule.By.CUE) {
                cues.computeIfAbsent(rule.host(), h -> new PhraseIndex()).add(cue(rule), i);
            } else {
                others.putIfAbsent(rule, i);
            }
        }
        return new UserRules(lastFirst, cues, others);
    }

    private static Phrase cue(Rule rule) {
        try {
            return Phrase.of(rule.pattern());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(rule.origin() + ": " + e.getMessage(), e);
        }
    }

    /** The verdicts after the rules. */
    List<Verdict> over(Page page, List<Score> scores, List<Verdict> verdicts, Set<Kind> keep) {
        String host = rules.isEmpty() ? "" : Rule.host(page.metadata().url());
        if (rules.stream().noneMatch(rule -> rule.isFor(host))) {
            return verdicts;
        }
        List<PhraseIndex> cuesHere = cuesOn(host);
        int boxes = verdicts.stream().mapToInt(Verdict::box).max().orElse(-1) + 1;
        List<Verdict> after = new ArrayList<>(verdicts.size());
        Rule before = null;
        for (int i = 0; i < verdicts.size(); i++) {
            Rule rule = deciding(page.sources().get(i), host, cuesHere);
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

    /** The cues that count on a host, by the hosts they are for. */
    private List<PhraseIndex> cuesOn(String host) {
        return rules.stream().filter(rule -> rule.by() == Rule.By.CUE && rule.isFor(host)).map(Rule::host).distinct().map(cues::get).toList();
    }

    private @Nullable Rule deciding(Source source, String host, List<PhraseIndex> cuesHere) {
        int first = rules.size();
        for (Rule rule : source.rules()) {
            first = rule.isFor(host) ? Math.min(first, others.getOrDefault(rule, first)) : first;
        }
        List<String> words = cuesHere.isEmpty() ? List.of() : Phrase.words(source.text());
        for (PhraseIndex some : cuesHere) {
            first = some.first(words, first);
        }
        return first < rules.size() ? rules.get(first) : null;
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
        boolean all = keep.size() == Kind.values().length;
        return Likeliest.decided(score, kind -> kept ? keep.contains(kind) : kind != Kind.BODY && (all || !keep.contains(kind)));
    }
}
