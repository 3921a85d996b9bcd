package io.github.articlecleaner.cut;

import io.github.articlecleaner.article.Appeal;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Cut;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.read.Spaces;
import io.github.articlecleaner.read.Parsers;
import io.github.articlecleaner.read.TracedPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts the removed appeals of a page out of its html. Immutable and safe to share between threads. */
public final class Cutter {

    /** So many appeals are tried by themselves where all together cannot go, the others stay: each costs two parses of the page. */
    private static final int MOST_TRIED = 16;

    private final Limits limits;

    /**
     * A cutter for pages that were read within limits.
     *
     * @param limits the bounds
     */
    public Cutter(Limits limits) {
        this.limits = limits;
    }

    /**
     * Cuts the appeals of a page.
     *
     * @param html the page
     * @param traced the same page as it was read
     * @param article what it was judged to be
     * @return the html without its removed appeals
     */
    public CutHtml cut(String html, TracedPage traced, CleanedArticle article) {
        Map<Node, Words> words = words(html, traced, article);
        if (words.isEmpty()) {
            return new CutHtml(html, html, List.of(), article);
        }
        Nodes nodes = new Nodes(traced);
        Fates fates = new Fates(nodes, words);
        String annotated = new Marking(html, nodes, fates, article.appeals()).annotated();
        Plan plan = sound(traced, nodes, fates, words);
        return new CutHtml(without(html, plan.stretches()), annotated, cuts(plan, article), article);
    }

    /**
     * The first plan after which the rest parses as before: all; without texts in copies of elements, which misnested tags make for a text
     * and not without it; of these the texts alone; as many of the appeals as can go, with tags or as texts. One page in a thousand needs more than the first.
     */
    private Plan sound(TracedPage traced, Nodes nodes, Fates fates, Map<Node, Words> words) {
        Plan all = new Plan(nodes, fates, true);
        if (leavesTheRest(traced, all)) {
            return all;
        }
        Map<Node, Words> outside = outsideOfCopies(nodes, words);
        Fates careful = new Fates(nodes, outside);
        for (boolean withTags : new boolean[] {true, false}) {
            Plan plan = new Plan(nodes, careful, withTags);
            if (leavesTheRest(traced, plan)) {
                return plan;
            }
        }
        Set<Integer> withTags = thatCanGo(traced, nodes, outside, true);
        Set<Integer> asTexts = thatCanGo(traced, nodes, outside, false);
        boolean tags = withTags.size() >= asTexts.size();
        return plan(nodes, outside, tags ? withTags : asTexts, tags);
    }

    /** As many of several appeals, in their order, as leave the rest as it is. A single one was tried already. */
    private Set<Integer> thatCanGo(TracedPage traced, Nodes nodes, Map<Node, Words> words, boolean withTags) {
        List<Integer> appeals = words.values().stream().map(Words::appeal).distinct().sorted().limit(MOST_TRIED).toList();
        if (appeals.size() < 2) {
            return Set.of();
        }
        Set<Integer> gone = new HashSet<>();
        for (int appeal : appeals) {
            gone.add(appeal);
            if (!leavesTheRest(traced, plan(nodes, words, gone, withTags))) {
                gone.remove(appeal);
            }
        }
        return gone;
    }

    /** The plan for some of the appeals. */
    private static Plan plan(Nodes nodes, Map<Node, Words> words, Set<Integer> appeals, boolean withTags) {
        Map<Node, Words> some = new IdentityHashMap<>(words);
        some.values().removeIf(word -> !appeals.contains(word.appeal()));
        return new Plan(nodes, new Fates(nodes, some), withTags);
    }

    private static Map<Node, Words> outsideOfCopies(Nodes nodes, Map<Node, Words> words) {
        Map<Node, Words> outside = new IdentityHashMap<>(words);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.isCopied(i)) {
                for (int below = i; below < nodes.after(i); below++) {
                    outside.remove(nodes.node(below));
                }
                i = nodes.after(i) - 1;
            }
        }
        return outside;
    }

    /** The texts of the removed paragraphs of appeals. */
    private static Map<Node, Words> words(String html, TracedPage traced, CleanedArticle article) {
        Map<Node, Words> words = new IdentityHashMap<>();
        int bound = traced.html().length() < html.length() ? traced.html().length() : Integer.MAX_VALUE;
        List<Appeal> appeals = article.appeals();
        for (int appeal = 0; appeal < appeals.size(); appeal++) {
            for (Paragraph paragraph : appeals.get(appeal).paragraphs()) {
                if (!paragraph.kept()) {
                    add(traced, traced.texts().get(paragraph.index()), appeal, bound, words);
                }
            }
        }
        words.keySet().removeAll(ofSeveral(traced.texts()));
        return words;
    }

    /** The texts that belong to several paragraphs and could not be made as many: they stay whole. */
    private static Set<Node> ofSeveral(List<List<TextNode>> paragraphs) {
        Set<Node> several = Collections.newSetFromMap(new IdentityHashMap<>());
        TextNode before = null;
        for (List<TextNode> texts : paragraphs) {
            if (texts.get(0) == before) {
                several.add(before);
            }
            before = texts.get(texts.size() - 1);
        }
        return several;
    }

    private static void add(TracedPage traced, List<TextNode> texts, int appeal, int bound, Map<Node, Words> words) {
        int first = 0;
        while (Spaces.isBlank(texts.get(first).getWholeText())) {
            first++;
        }
        int last = texts.size() - 1;
        while (Spaces.isBlank(texts.get(last).getWholeText())) {
            last--;
        }
        for (int i = first; i <= last; i++) {
            // What goes on behind the part that was read stays whole.
            TracedPage.Place place = traced.place(texts.get(i));
            if (place == null || place.end() < bound) {
                words.put(texts.get(i), new Words(appeal, i == first, i == last));
            }
        }
    }

    /** Whether what is left parses to the same tree without what goes. */
    private boolean leavesTheRest(TracedPage traced, Plan plan) {
        int free = 0;
        for (Plan.Stretch stretch : plan.stretches()) {
            if (stretch.start() < free || stretch.end() <= stretch.start()) {
                return false;
            }
            free = stretch.end();
        }
        Document left = Parsers.html(limits.depth()).parseInput(without(traced.html(), plan.stretches()), "");
        Set<String> implied = Shape.implied(traced.document());
        return Shape.of(left, Map.of(), implied).equals(Shape.of(traced.document(), plan.gone(), implied));
    }

    private static String without(String html, List<Plan.Stretch> stretches) {
        if (stretches.isEmpty()) {
            return html;
        }
        StringBuilder left = new StringBuilder(html.length());
        int at = 0;
        for (Plan.Stretch stretch : stretches) {
            left.append(html, at, stretch.start());
            at = stretch.end();
        }
        return left.append(html, at, html.length()).toString();
    }

    private static List<Cut> cuts(Plan plan, CleanedArticle article) {
        List<Cut> cuts = new ArrayList<>();
        for (Plan.Stretch stretch : plan.stretches()) {
            cuts.add(new Cut(stretch.start(), stretch.end(), article.appeals().subList(stretch.first(), stretch.last() + 1)));
        }
        return cuts;
    }
}
