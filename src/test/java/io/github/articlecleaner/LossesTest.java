package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The classic ways to lose a story: a class name, a tag, the choice of a container, a cut, a length decides. Each page of {@code testdata/pages} is
 * changed in ways that change nothing for a reader, and no paragraph of its story that was kept may be lost. What the shipped model loses all
 * the same is counted in {@code testdata/losses.tsv}, so that it can neither grow nor be mended unseen; {@code -Dlosses=pin} counts anew.
 */
class LossesTest {

    private static final Path PAGES = Path.of("testdata/pages");
    private static final Path PINNED = Path.of("testdata/losses.tsv");

    /** A page with the paragraphs of its story that are kept as it stands. */
    private record Case(String name, String html, List<String> story) {

        /** The innermost element that holds the whole story; null where that is the whole page. */
        @Nullable Element holder(Document document) {
            List<Element> holding = new ArrayList<>();
            for (Element element : document.body().getAllElements()) {
                if (story.contains(element.text())) {
                    holding.add(element);
                }
            }
            Element common = holding.isEmpty() ? null : holding.get(0);
            while (common != null && !holding.stream().allMatch(isIn(common))) {
                common = common.parent();
            }
            return common == null || common == document.body() || story.contains(common.text()) ? null : common;
        }

        private static java.util.function.Predicate<Element> isIn(Element outer) {
            return inner -> inner == outer || inner.parents().contains(outer);
        }
    }

    private final List<Case> cases = cases();

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> folders = Files.list(PAGES)) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("page.html"))).sorted().toList()) {
                String html = Files.readString(folder.resolve("page.html"));
                List<String> rows = Files.readAllLines(folder.resolve("kinds.tsv"));
                List<String> story = new ArrayList<>();
                for (Paragraph paragraph : ArticleCleaner.clean(html).kept()) {
                    if (rows.get(paragraph.index()).startsWith("BODY\t")) {
                        story.add(paragraph.text());
                    }
                }
                cases.add(new Case(folder.getFileName().toString(), html, story));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return cases;
    }

    @Test
    void whatChangesNothingForAReaderLosesNoStory() throws IOException {
        Map<String, Consumer<Element>> changes = new LinkedHashMap<>();
        changes.put("classes and ids renamed", LossesTest::rename);
        changes.put("classes and ids removed", LossesTest::unname);
        for (String mark : List.of("paywall-overlay", "teaser-content", "newsletter-signup", "donation-box", "promo related ad")) {
            changes.put("marked as " + mark, holder -> holder.select("*").forEach(e -> e.addClass(mark)));
        }
        for (String tag : List.of("section", "form", "aside", "blockquote", "header", "footer", "nav", "center", "small", "table")) {
            changes.put("wrapped in " + tag, holder -> wrap(holder, tag));
        }
        changes.put("split at adverts into containers of three", LossesTest::split);
        changes.put("a banner of a megabyte before the story", holder -> holder.prependChild(new Comment("x".repeat(1 << 20))));
        List<String> found = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        changes.forEach((name, change) -> found.add(name + "\t" + count(name, change, lost)));
        found.add("items of three sentences\t" + countItems(lost));
        if (System.getProperty("losses", "").equals("pin")) {
            Files.writeString(PINNED, String.join("\n", found) + "\n");
        }
        if (!Files.readAllLines(PINNED).equals(found)) {
            fail("found\n" + String.join("\n", found) + "\nlost are\n" + String.join("\n", lost) + "\nbut counted were\n" + Files.readString(PINNED));
        }
    }

    /** The lost paragraphs and all, as the file has them. */
    private String count(String name, Consumer<Element> change, List<String> lost) {
        int before = lost.size();
        int all = 0;
        for (Case page : cases) {
            Document document = Jsoup.parse(page.html());
            document.outputSettings().prettyPrint(false);
            Element holder = page.holder(document);
            if (holder == null) {
                continue;
            }
            change.accept(holder);
            Set<String> kept = new HashSet<>(ArticleCleaner.clean(document.outerHtml()).kept().stream().map(Paragraph::text).toList());
            all += page.story().size();
            page.story().stream().filter(text -> !kept.contains(text)).forEach(text -> lost.add(name + ": " + page.name() + ": " + text));
        }
        return lost.size() - before + "\t" + all;
    }

    /** The first sentences of three paragraphs of each of our stories, on a page with a menu, other headlines and a footer. */
    private static String countItems(List<String> lost) throws IOException {
        int before = lost.size();
        int all = 0;
        List<Path> languages;
        try (Stream<Path> files = Files.list(Path.of("testdata/corpus"))) {
            languages = files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
        }
        for (Path language : languages) {
            Map<String, List<String>> sentences = new LinkedHashMap<>();
            Map<String, String> titles = new LinkedHashMap<>();
            for (String line : Files.readAllLines(language)) {
                String[] row = line.split("\t", -1);
                int end = row.length < 6 ? -1 : row[5].indexOf(". ");
                if (end > 40 && row[3].equals("BODY") && row[4].equals("p") && !row[2].startsWith("negative")) {
                    sentences.computeIfAbsent(row[0], d -> new ArrayList<>()).add(row[5].substring(0, end + 1));
                } else if (row.length >= 6 && row[3].equals("TITLE")) {
                    titles.putIfAbsent(row[0], row[5]);
                }
            }
            String others = String.join("</a></li><li><a href=/1>", titles.values().stream().skip(1).limit(4).toList());
            for (Map.Entry<String, List<String>> item : sentences.entrySet()) {
                List<String> three = item.getValue().stream().distinct().limit(3).toList();
                if (three.size() == 3) {
                    String tag = language.getFileName().toString().replace(".tsv", "");
                    CleanedArticle article = ArticleCleaner.clean("<html lang=" + tag + "><body><header><a href=/>Velin</a></header><main><h1>" + titles.getOrDefault(item.getKey(), "")
                            + "</h1><div class=text><p>" + String.join("</p><p>", three) + "</p></div></main><ul class=more><li><a href=/1>" + others
                            + "</a></li></ul><footer>© Velin 2025</footer></body></html>");
                    List<String> kept = article.kept().stream().map(Paragraph::text).toList();
                    all += 3;
                    three.stream().filter(text -> !kept.contains(text)).forEach(text -> lost.add("item: " + item.getKey() + ": " + text));
                }
            }
        }
        return lost.size() - before + "\t" + all;
    }

    private static void rename(Element holder) {
        for (Element element : holder.ownerDocument().body().getAllElements()) {
            if (element.hasAttr("class")) {
                element.attr("class", Arrays.stream(element.className().split("\\s+")).map(LossesTest::meaningless).reduce((a, b) -> a + " " + b).orElse(""));
            }
            if (element.hasAttr("id")) {
                element.attr("id", meaningless(element.id()));
            }
        }
    }

    /** The same for the same name, and no word. */
    private static String meaningless(String name) {
        return "q" + Integer.toString(name.hashCode() & 0xffffff, 36) + "z";
    }

    private static void unname(Element holder) {
        holder.ownerDocument().body().getAllElements().forEach(element -> element.removeAttr("class").removeAttr("id"));
    }

    private static void wrap(Element holder, String tag) {
        List<Node> inside = new ArrayList<>(holder.childNodes());
        Element outer = holder.appendElement(tag);
        Element inner = tag.equals("table") ? outer.appendElement("tbody").appendElement("tr").appendElement("td") : outer;
        inside.forEach(inner::appendChild);
    }

    private static void split(Element holder) {
        List<Node> inside = new ArrayList<>(holder.childNodes());
        Element part = holder.appendElement("div");
        for (Node node : inside) {
            if (part.childrenSize() == 3) {
                holder.appendElement("div").addClass("ad-slot").appendElement("span").text("Advertisement");
                part = holder.appendElement("div");
            }
            part.appendChild(node);
        }
    }

    @Test
    void aStoryOfAMegabyteIsKeptToItsEnd() throws IOException {
        List<String> story = new ArrayList<>();
        int characters = 0;
        List<String> rows = Files.readAllLines(Path.of("testdata/corpus/en.tsv"));
        for (int i = 0; characters < 1 << 20; i++) {
            String[] row = rows.get(i % rows.size()).split("\t");
            if (row[3].equals("BODY") && row[4].equals("p") && row[5].length() > 120 && !row[2].startsWith("negative")) {
                // Each is another: what a page says twice is another matter. A number would not do, for all numbers are one word.
                story.add(row[5] + " That was day " + Integer.toString(i, 36).replaceAll("[0-9]", "z") + " of the trial.");
                characters += row[5].length();
            }
        }
        story.add("The court will hear the last two witnesses on Monday, the presiding judge said, and announce its verdict before the end of the month.");
        CleanedArticle article = ArticleCleaner.clean("<html><body><nav><a href=/>Home</a></nav><article><h1>The trial</h1><p>" + String.join("</p><p>", story)
                + "</p></article></body></html>");
        List<String> kept = article.kept().stream().map(Paragraph::text).toList();
        assertThat(article.isPartial()).isFalse();
        assertThat(story.stream().filter(text -> !kept.contains(text)).count()).isLessThanOrEqualTo(story.size() / 1000);
        assertThat(kept).contains(story.get(0), story.get(story.size() - 1));
    }

    @Test
    void aPageWithoutAStorySaysSo() {
        for (String html : List.of("", "<nav><a href=/>Home</a><a href=/n>News</a></nav>", "<h1>Not found</h1>")) {
            CleanedArticle article = ArticleCleaner.clean(html);
            assertThat(article.isEmpty()).as(html).isTrue();
            assertThat(article.text()).isEmpty();
        }
        assertThat(ArticleCleaner.clean("<article><p>" + cases.get(0).story().get(0) + "</p><p>" + cases.get(0).story().get(1) + "</p></article>").isEmpty()).isFalse();
    }
}
