package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;

/** Class and id words tell something and decide nothing alone: a story that stands in a telling container stays. */
class MarksTest {

    private static final Path PAGES = Path.of("testdata/pages");

    /** What is lost to a class that says nothing, for any class changes which paragraphs look alike. */
    private static final String NEUTRAL = "neutral";

    private static final List<String> TELLING = List.of("paywall", "newsletter-post", "newsletter-signup", "subscribe", "subscription-required", "donate", "donation-box",
            "support-us", "promo", "related-content", "comments", "membership", "advertisement", "sidebar", "footer-content", "cookie-notice", "share-bar", "cta", "popup modal");

    private record Case(String name, String html, Set<String> story) {

        Set<String> kept(String changed) {
            return ArticleCleaner.clean(changed).kept().stream().map(Paragraph::text).filter(story::contains).collect(Collectors.toSet());
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> folders = Files.list(PAGES)) {
            for (Path folder : folders.sorted().toList()) {
                Path page = folder.resolve("page.html");
                Set<String> story = Files.readAllLines(folder.resolve("kinds.tsv")).stream().filter(line -> line.startsWith(Kind.BODY + "\t"))
                        .map(line -> line.split("\t", 2)[1]).collect(Collectors.toSet());
                if (Files.exists(page) && !story.isEmpty()) {
                    cases.add(new Case(folder.getFileName().toString(), Files.readString(page), story));
                }
            }
        }
        return cases;
    }

    private static List<Element> story(Document document, Case known) {
        List<Element> story = new ArrayList<>();
        for (Element element : document.body().getAllElements()) {
            if (known.story().contains(element.text()) && element.isBlock() && !story.contains(element.parent())) {
                story.add(element);
            }
        }
        return story;
    }

    /** All that stands with the story, in one more container. */
    private static String wrapped(Case known, String mark) {
        Document document = Jsoup.parse(known.html());
        List<Element> story = story(document, known);
        Element outer = story.isEmpty() ? document.body() : story.get(0).parent();
        while (!story.stream().allMatch(outer.getAllElements()::contains)) {
            outer = outer.parent();
        }
        Element wrap = new Element("div").attr("class", mark);
        for (Node node : new ArrayList<>(outer.childNodes())) {
            wrap.appendChild(node);
        }
        outer.appendChild(wrap);
        return document.outerHtml();
    }

    /** A class on each paragraph of the story. */
    private static String marked(Case known, String mark) {
        Document document = Jsoup.parse(known.html());
        for (Element element : story(document, known)) {
            element.attr("class", element.className() + " " + mark);
        }
        return document.outerHtml();
    }

    /** The share of the story that is lost to a mark and not to a neutral one, by mark; 0 where nothing is. */
    private static Map<String, Double> lost(BiFunction<Case, String, String> change) throws IOException {
        Map<String, Double> lost = new TreeMap<>();
        List<Case> cases = cases();
        int all = 0;
        for (Case known : cases) {
            Set<String> before = known.kept(change.apply(known, NEUTRAL));
            all += before.size();
            for (String mark : TELLING) {
                Set<String> missing = new HashSet<>(before);
                missing.removeAll(known.kept(change.apply(known, mark)));
                lost.merge(mark, (double) missing.size(), Double::sum);
            }
        }
        double of = all;
        lost.replaceAll((mark, count) -> count / of);
        return lost;
    }

    private static double mean(Map<String, Double> shares) {
        return shares.values().stream().mapToDouble(share -> share).average().orElseThrow();
    }

    @Test
    void aStoryInATellingContainerStays() throws IOException {
        Map<String, Double> lost = lost(MarksTest::wrapped);
        assertThat(lost.get("paywall")).as(lost.toString()).isLessThan(0.0065);
        assertThat(lost.get("newsletter-post")).as(lost.toString()).isLessThan(0.015);
        // Single posts of the live blogs: within comments they might be some.
        assertThat(lost.remove("comments")).isLessThan(0.035);
        assertThat(mean(lost)).as(lost.toString()).isLessThan(0.01);
        assertThat(lost.values()).as(lost.toString()).allSatisfy(share -> assertThat(share).isLessThan(0.02));
    }

    @Test
    void aStoryOfWhichEachParagraphIsMarkedStays() throws IOException {
        Map<String, Double> lost = lost(MarksTest::marked);
        assertThat(lost.get("paywall")).as(lost.toString()).isLessThan(0.005);
        assertThat(lost.get("newsletter-post")).as(lost.toString()).isLessThan(0.005);
        assertThat(mean(lost)).as(lost.toString()).isLessThan(0.006);
        assertThat(lost.values()).as(lost.toString()).allSatisfy(share -> assertThat(share).isLessThan(0.02));
    }

    @Test
    void oneMarkedParagraphAmongOthersStays() throws IOException {
        Case known = cases().stream().filter(c -> c.name().equals("velin-observer-page")).findFirst().orElseThrow();
        Set<String> before = known.kept(known.html());
        int count = story(Jsoup.parse(known.html()), known).size();
        assertThat(count).isGreaterThan(4);
        for (String mark : List.of("paywall", "donate", "newsletter", "promo")) {
            for (int i = 0; i < count; i++) {
                Document document = Jsoup.parse(known.html());
                story(document, known).get(i).addClass(mark);
                assertThat(known.kept(document.outerHtml())).as(mark + " on " + i).isEqualTo(before);
            }
        }
    }
}
