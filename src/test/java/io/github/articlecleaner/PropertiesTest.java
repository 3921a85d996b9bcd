package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.train.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** What holds for every page, on pages drawn by lot from our documents in every layout. {@code -Dpages=1000} draws more. */
class PropertiesTest {

    private static final int PAGES = Integer.getInteger("pages", 80);

    /** What no reader sees, as the README says. */
    private static final String UNSEEN = "script, style, noscript, template, svg, title, iframe, object, video, audio, canvas, noembed, noframes, datalist, textarea, picture, applet";

    private static final String LETTER = "<p>Dear readers, our newsroom is independent, and it needs your help.</p>"
            + "<p>Please donate today: every euro keeps our reporters at work.</p><p><a href='/donate'>Donate now</a></p>";

    private record Drawn(String id, String layout, String html) {
        @Override
        public String toString() {
            return id + " as " + layout;
        }
    }

    private static final List<Drawn> DRAWN = draw();

    private static List<Drawn> draw() {
        try {
            Documents documents = Documents.read(Path.of("testdata/corpus"));
            List<String> ids = new ArrayList<>();
            try (Stream<Path> files = Files.list(Path.of("testdata/corpus"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                    Files.readAllLines(file).stream().skip(1).map(row -> row.substring(0, row.indexOf('\t'))).distinct().forEach(ids::add);
                }
            }
            Random random = new Random(42);
            return Stream.generate(() -> {
                String id = ids.get(random.nextInt(ids.size()));
                String layout = Documents.layouts().get(random.nextInt(Documents.layouts().size()));
                return new Drawn(id, layout, documents.page(id, layout));
            }).limit(PAGES).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }

    private static String said(CleanedArticle article) {
        return article.paragraphs().stream().map(p -> p.kept() + " " + p.text()).collect(Collectors.joining("\n"));
    }

    @Test
    void keptAndRemovedAreAllVisibleTextOnceAndInOrder() {
        for (Drawn page : DRAWN) {
            Document document = Jsoup.parse(page.html());
            document.select(UNSEEN).remove();
            String all = ArticleCleaner.clean(page.html()).paragraphs().stream().map(Paragraph::text).collect(Collectors.joining());
            assertThat(letters(all)).as(page.toString()).isEqualTo(letters(document.body().wholeText()));
        }
    }

    @Test
    void whiteSpaceAndTheOrderOfAttributesChangeNothing() {
        for (Drawn page : DRAWN) {
            Document document = Jsoup.parse(page.html());
            document.outputSettings().prettyPrint(false);
            String before = said(ArticleCleaner.clean(document.outerHtml()));
            document.getAllElements().forEach(PropertiesTest::reverse);
            document.nodeStream(TextNode.class).filter(text -> !text.isBlank()).toList().forEach(text -> text.text(text.getWholeText().replace(" ", " \n\t ")));
            assertThat(said(ArticleCleaner.clean(document.outerHtml().replace("</p>", "</p>\n\n  ")))).as(page.toString()).isEqualTo(before);
        }
    }

    private static void reverse(Element element) {
        List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
        Collections.reverse(attributes);
        element.clearAttributes();
        attributes.forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
    }

    @Test
    void manyThreadsSayWhatOneSays() {
        ArticleCleaner cleaner = ArticleCleaner.builder().build();
        List<String> one = DRAWN.stream().map(page -> cleaner.apply(page.html()).json()).toList();
        List<String> many = DRAWN.parallelStream().map(page -> cleaner.apply(page.html()).json()).toList();
        assertThat(many).isEqualTo(one);
    }

    /**
     * A page that has nothing but the story is another page, and the model judges it anew, so this is measured, not promised. What goes the
     * second time, once in some ten pages, are mostly single lines at the threshold, such as a salutation, that lose the menus and appeals
     * around them by which they looked like story. Nothing comes that was not there.
     */
    @Test
    void theStoryOfAStoryIsMostlyTheSame() {
        int same = 0;
        long characters = 0;
        long again = 0;
        for (Drawn page : DRAWN) {
            CleanedArticle first = ArticleCleaner.clean(page.html());
            CleanedArticle second = ArticleCleaner.clean(first.html());
            same += second.text().equals(first.text()) ? 1 : 0;
            characters += letters(first.text()).length();
            again += letters(second.text()).length();
            assertThat(first.text().lines().toList()).as(page.toString()).containsAll(second.text().lines().toList());
        }
        System.out.printf("cleaned again: %d of %d pages the same, %.1f %% of the characters%n", same, PAGES, 100.0 * again / characters);
        assertThat((double) same / PAGES).isGreaterThan(SAME);
        assertThat((double) again / characters).isGreaterThan(SAME_CHARACTERS);
    }

    /** Measured: 61 of 80 pages, 319 of 400; of their characters 0.980 and 0.982. */
    private static final double SAME = 0.76;

    private static final double SAME_CHARACTERS = 0.975;

    /**
     * The letter goes, but for a salutation that looks like the story's own. It stands in the story's own container, right behind its last paragraph, and
     * changes what stands around each paragraph, so it may change the verdict on those that were in doubt, mostly on the last ones: that is measured, not
     * promised.
     */
    @Test
    void aPlantedLetterGoesAndMostlyChangesNothingElse() {
        int pages = 0;
        int same = 0;
        int paragraphs = 0;
        int changed = 0;
        long left = 0;
        for (Drawn page : DRAWN) {
            Document document = Jsoup.parse(page.html());
            Element last = document.select("p").last();
            if (last == null) {
                continue;
            }
            last.after(LETTER);
            List<String> without = kept(ArticleCleaner.clean(page.html()));
            List<String> with = kept(ArticleCleaner.clean(document.outerHtml()));
            left += LETTERS_LINES.stream().filter(with::contains).count();
            with.removeAll(LETTERS_LINES);
            pages++;
            same += with.equals(without) ? 1 : 0;
            paragraphs += without.size();
            List<String> lost = new ArrayList<>(without);
            lost.removeAll(with);
            List<String> come = new ArrayList<>(with);
            come.removeAll(without);
            changed += lost.size() + come.size();
        }
        System.out.printf("a letter behind the last paragraph: %d of %d of its lines left, %d of %d pages the same, %d of %d paragraphs changed%n", left,
                LETTERS_LINES.size() * pages, same, pages, changed, paragraphs);
        assertThat(pages).isGreaterThan(PAGES / 2);
        assertThat((double) left / LETTERS_LINES.size() / pages).isLessThan(LETTER_LEFT);
        assertThat((double) same / pages).isGreaterThan(SAME_WITH_LETTER);
        assertThat((double) changed / paragraphs).isLessThan(CHANGED_BY_LETTER);
    }

    private static final List<String> LETTERS_LINES = Jsoup.parse(LETTER).select("p").eachText();

    /** Measured: none of 240 lines. */
    private static final double LETTER_LEFT = 0.01;

    /** Measured: 319 of 400 pages. */
    private static final double SAME_WITH_LETTER = 0.65;

    /** Measured: 33 of 643 paragraphs, 122 of 2,979. */
    private static final double CHANGED_BY_LETTER = 0.1;

    private static List<String> kept(CleanedArticle article) {
        return new ArrayList<>(article.kept().stream().map(Paragraph::text).toList());
    }
}
