package io.github.articlecleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.article.WaysIn;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a reader uses it, in a real Chromium; pictures of it are left in {@code target/report}. */
class ReportInBrowserTest {

    private static final String PAGE = "testdata/pages/donation-letter-after-story-hashed-classes/page.html";
    private static final String TAB = "\ue004";
    private static final String ENTER = "\ue007";
    private static final String ESCAPE = "\ue00c";
    private static final String DOWN = "\ue015";
    private static final String UP = "\ue013";
    private static final String END = "\ue010";

    /** What of the reasons a reader sees: the texts that are shown. */
    private static final String REASONS = "return [...document.querySelectorAll('.why')].filter(why => getComputedStyle(why).display !== 'none').map(why => why.id)";
    private static final String SHOWN = "return [...document.querySelectorAll('.row')].filter(row => row.getClientRects().length > 0).length";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Browser.isInstalled(), "skipped: chromium and chromedriver are not installed (Debian: apt-get install chromium chromium-driver)");
        browser = Browser.start();
        Files.createDirectories(Path.of("target/report"));
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        browser.size(1000, 900);
        browser.media("screen", "prefers-color-scheme", "light");
        open(PAGE);
    }

    private static void open(String... pages) throws IOException {
        Path file = folder.resolve("report.html");
        List<String> command = new ArrayList<>(List.of("report", "-o", file.toString()));
        command.addAll(List.of(pages));
        assertThat(Run.of(command.toArray(String[]::new)).code()).isZero();
        browser.open(file);
    }

    private static void focus(int row) throws IOException {
        browser.run("document.querySelectorAll('.row button')[" + row + "].focus({focusVisible: true})");
    }

    private static int[] middle(String selector) throws IOException {
        String[] place = browser.run("const e = document.querySelector('" + selector + "'); e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
                + "return Math.round(r.x + r.width / 2) + ' ' + Math.round(r.y + r.height / 2)").split(" ");
        return new int[] {Integer.parseInt(place[0]), Integer.parseInt(place[1])};
    }

    @Test
    void keyboardFocusShowsTheReasonsAndEscapeClosesThem() throws IOException {
        assertThat(browser.run(REASONS)).isEmpty();
        focus(3);
        assertThat(browser.run(REASONS)).isEqualTo("p1-3-why");
        assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
        browser.press(TAB);
        assertThat(browser.run(REASONS)).isEqualTo("p1-4-why");
        browser.press(DOWN + DOWN + UP);
        assertThat(browser.run(REASONS)).isEqualTo("p1-5-why");
        browser.press(ESCAPE);
        assertThat(browser.run(REASONS)).isEmpty();
        browser.press(END);
        assertThat(browser.run("return document.activeElement.closest('.row') === [...document.querySelectorAll('.row')].at(-1)")).isEqualTo("true");
        assertThat(browser.run("return document.activeElement.getAttribute('aria-describedby')")).isEqualTo(browser.run(REASONS));
    }

    @Test
    void theMouseShowsTheReasonsAndCanGoOverThem() throws IOException {
        int[] row = middle("#p1-5");
        browser.hover(row[0], row[1]);
        assertThat(browser.run(REASONS)).isEqualTo("p1-5-why");
        int[] reasons = middle("#p1-5-why");
        browser.hover(reasons[0], reasons[1]);
        assertThat(browser.run(REASONS)).isEqualTo("p1-5-why");
        browser.screenshot(Path.of("target/report/hover.png"));
    }

    @Test
    void thisIsThePictureOfTheReadme() throws IOException {
        open("testdata/pages/velin-observer-page/page.html");
        browser.size(1360, 640);
        String letter = ".row.kept + .row.DONATION";
        middle(letter); // What was far from the screen gets its height only now.
        int[] appeal = middle(letter);
        browser.hover(appeal[0], appeal[1]);
        assertThat(browser.run(REASONS)).endsWith("-why");
        browser.screenshot(Path.of("target/report/report.png"));
    }

    @Test
    void theFirstScreenHasParagraphsAndTheTotalsOpen() throws IOException {
        open("testdata/pages");
        browser.size(1280, 900);
        assertThat(browser.run("return document.querySelector('.row').getBoundingClientRect().bottom < innerHeight")).isEqualTo("true");
        assertThat(browser.run("return document.querySelector('table').checkVisibility({contentVisibilityAuto: true})")).isEqualTo("false");
        assertThat(browser.run("return new Set([...document.querySelectorAll('.label')].map(label => label.getBoundingClientRect().height)).size")).as("no name of a kind takes two lines").isEqualTo("1");
        browser.screenshot(Path.of("target/report/first-screen.png"));
        browser.run("document.querySelector('.totals summary').focus()");
        browser.press(ENTER);
        assertThat(browser.run("return document.querySelector('table').checkVisibility({contentVisibilityAuto: true})")).isEqualTo("true");
    }

    @Test
    void aTapShowsTheReasonsAndTheNextHidesThem() throws IOException {
        browser.size(400, 800);
        int[] text = middle("#p1-5 > p");
        browser.tap(text[0], text[1]);
        assertThat(browser.run(REASONS)).isEqualTo("p1-5-why");
        assertThat(browser.run("return getComputedStyle(document.querySelector('#p1-5-why')).position")).isEqualTo("static");
        browser.screenshot(Path.of("target/report/tapped.png"));
        browser.tap(text[0], text[1]);
        assertThat(browser.run(REASONS)).isEmpty();
    }

    @Test
    void filtersHideKindsAndFates() throws IOException {
        int all = Integer.parseInt(browser.run(SHOWN));
        int appeals = Integer.parseInt(browser.run("return document.querySelectorAll('.row.DONATION, .row.SUBSCRIPTION, .row.NEWSLETTER, .row.FOLLOW, .row.ENGAGE').length"));
        int kept = Integer.parseInt(browser.run("return document.querySelectorAll('.row.kept').length"));
        assertThat(appeals).isPositive();
        browser.run("document.querySelector('input[value=BODY]').click()");
        assertThat(browser.run(SHOWN)).isEqualTo("" + (all - kept));
        assertThat(browser.run("return document.querySelector('[role=status]').textContent")).isEqualTo((all - kept) + " of " + all + " paragraphs");
        browser.run("document.querySelector('[data-set=appeals]').click()");
        assertThat(browser.run(SHOWN)).isEqualTo("" + appeals);
        browser.run("document.querySelector('[data-set=none]').click()");
        assertThat(browser.run(SHOWN)).isEqualTo("0");
        browser.run("document.querySelector('[data-set=all]').click(); document.querySelector('input[value=kept]').click()");
        assertThat(browser.run(SHOWN)).isEqualTo("" + (all - kept));
    }

    @Test
    void searchFindsWhateverTheCase() throws IOException {
        browser.run("document.querySelector('input[type=search]').focus()");
        browser.press("SCIERIE");
        assertThat(browser.run("return [...document.querySelectorAll('.row')].filter(row => !row.hidden).map(row => row.querySelector('p').textContent).join('|')"))
                .isNotEmpty()
                .satisfies(texts -> assertThat(texts.split("\\|")).allSatisfy(text -> assertThat(text).containsIgnoringCase("scierie")));
        assertThat(Integer.parseInt(browser.run("return CSS.highlights.get('found').size"))).isPositive();
        browser.screenshot(Path.of("target/report/search.png"));
        browser.press("zzz");
        assertThat(browser.run(SHOWN)).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextStandsOutFromItsTint(String scheme) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            rows.add(Row.of(new Paragraph(rows.size(), "Text", kind, 0.5, false, List.of())));
            rows.add(Row.of(new Paragraph(rows.size(), "Text", kind, 0.5, true, List.of())));
        }
        open(new HtmlReport("Kinds", List.of("Fact"), "", new Totals(List.of(List.of("kind")), 1, true), List.of(new Sheet("Kinds", "en", List.of(), "https://example.org/", rows))));
        browser.media("screen", "prefers-color-scheme", scheme);
        String worst = browser.run("""
                const light = colour => colour.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
                const parse = text => text.match(/[\\d.]+/g).map(Number);
                const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c.slice(0, 3); } return [255, 255, 255]; };
                let worst = 100;
                for (const e of document.querySelectorAll('.row > p, .label, .share, .facts li, .facts a, th, legend, fieldset label, fieldset button, output, h2, #tools p, summary')) {
                  const [a, b] = [light(parse(getComputedStyle(e).color)), light(behind(e))];
                  worst = Math.min(worst, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
                }
                return worst;
                """);
        // What WCAG asks of text.
        assertThat(Double.parseDouble(worst)).isGreaterThan(4.5).isLessThan(100);
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")).isEqualTo(scheme.equals("light") ? "rgb(255, 255, 255)" : "rgb(23, 24, 26)");
        browser.screenshot(Path.of("target/report/kinds-" + scheme + ".png"));
    }

    private static void open(HtmlReport report) throws IOException {
        Path file = folder.resolve("made.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            report.write(out);
        }
        browser.open(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 800, 1280, 1600})
    void nothingIsWiderThanTheWindow(int width) throws IOException {
        browser.size(width, 900);
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        focus(5);
        assertThat(browser.run("const r = document.getElementById('p1-5-why').getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth")).isEqualTo("true");
        browser.screenshot(Path.of("target/report/width-" + width + ".png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aComparisonCanBeReadAndFiltered(String scheme) throws IOException {
        Path file = folder.resolve("changes.html");
        List<String> outputs = new ArrayList<>();
        for (String preset : List.of("careful", "thorough")) {
            outputs.add(folder.resolve(preset + ".jsonl").toString());
            Run.of("batch", "--preset", preset, "testdata/pages/*newsletter*/page.html", "-o", outputs.get(outputs.size() - 1));
        }
        assertThat(Run.of("compare", outputs.get(0), outputs.get(1), "-o", file.toString()).code()).isEqualTo(1);
        browser.media("screen", "prefers-color-scheme", scheme);
        browser.open(file);
        assertThat(browser.run("return [...document.querySelectorAll('table .words')].every(cell => getComputedStyle(cell).textAlign === 'start')")).isEqualTo("true");
        int all = Integer.parseInt(browser.run(SHOWN));
        int removed = Integer.parseInt(browser.run("return document.querySelectorAll('.row.now-removed').length"));
        assertThat(removed).isPositive();
        browser.run("document.querySelector('.row.now-removed').scrollIntoView({block: 'center'}); document.querySelector('.row.now-removed button').focus()");
        assertThat(browser.run("return document.activeElement.closest('.row').querySelector('.why').innerText")).contains("A: kept BODY", "B: removed ");
        browser.screenshot(Path.of("target/report/compare-" + scheme + ".png"));
        browser.run("document.querySelector('input[value=now-removed]').click()");
        assertThat(browser.run(SHOWN)).isEqualTo("" + (all - removed));
        browser.size(400, 800);
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo("true");
        browser.screenshot(Path.of("target/report/compare-narrow-" + scheme + ".png"));
    }

    @Test
    void rightToLeftTextBeginsAtTheRight() throws IOException {
        open("testdata/pages/arabic-right-to-left/page.html", "testdata/pages/japanese-story-with-membership-appeal/page.html");
        assertThat(browser.run("return getComputedStyle(document.querySelector('#p1 .row.kept > p')).direction")).isEqualTo("rtl");
        assertThat(browser.run("return getComputedStyle(document.querySelector('#p2 .row.kept > p')).direction")).isEqualTo("ltr");
        browser.run("document.querySelector('#p1 .row.kept').scrollIntoView({block: 'center'})");
        browser.screenshot(Path.of("target/report/right-to-left.png"));
        browser.run("document.querySelector('#p2 .row.kept').scrollIntoView({block: 'center'})");
        browser.screenshot(Path.of("target/report/japanese.png"));
    }

    @Test
    void onPaperTheToolsGoAndTheReasonsOfWhatWasRemovedStay() throws IOException {
        browser.media("print", "prefers-color-scheme", "dark");
        assertThat(browser.run("return getComputedStyle(document.getElementById('find')).display")).isEqualTo("none");
        assertThat(browser.run("return document.querySelector('table').checkVisibility({contentVisibilityAuto: true})")).isEqualTo("true");
        assertThat(browser.run("return [...document.querySelectorAll('.row')].every(row => row.matches('.removed') === (getComputedStyle(row.querySelector('.why')).display !== 'none'))"))
                .isEqualTo("true");
        assertThat(browser.run("return getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
        browser.screenshot(Path.of("target/report/print.png"));
    }

    @Test
    void nothingRunsOrLoadsAndThePolicyRefusesNothingOfOurs() throws IOException {
        browser.complaints();
        Path text = Files.writeString(folder.resolve("attacks.txt"), String.join("\n\n", WaysIn.all().stream().map(way -> way.replace('\n', ' ')).toList()));
        browser.run("window.name = 'quiet'");
        open("--plain", text.toString());
        assertThat(browser.run("return document.querySelectorAll('main script, main img, main iframe, main svg:not(.bar)').length")).isEqualTo("0");
        assertThat(browser.run("return performance.getEntriesByType('resource').length")).isEqualTo("0");
        assertThat(browser.complaints()).contains("\"value\":[]");
        browser.run("const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s)");
        assertThat(browser.run("return window.ran")).isEqualTo("undefined");
        assertThat(browser.complaints()).contains("Content Security Policy");
    }

    @Test
    void tenThousandParagraphsAreStillQuick() throws IOException {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            page.append("<p>On day ").append(i).append(" the council met to talk about the bridge, the ferry and what either of them would cost the town.</p>\n");
        }
        open(Files.writeString(folder.resolve("long.html"), page).toString());
        String times = browser.run("""
                const input = document.querySelector('input[type=search]');
                const took = action => { const start = performance.now(); action(); document.body.offsetHeight; return Math.round(performance.now() - start); };
                const load = Math.round(performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart);
                const filter = took(() => document.querySelector('input[value=BODY]').click());
                const back = took(() => document.querySelector('input[value=BODY]').click());
                const keys = took(() => { document.querySelectorAll('.row button')[9000].focus(); document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true})); });
                return `${load} ${filter} ${back} ${keys}`;
                """);
        System.out.println("10,000 paragraphs, ms to load, hide, show, move on: " + times);
        // Loose, since the machine may be busy: on a quiet one it is 0.7 s at most.
        assertThat(times.split(" ")).allSatisfy(time -> assertThat(Integer.parseInt(time)).isLessThan(60_000));
        browser.run("document.querySelector('input[type=search]').focus()");
        browser.press("day 9123 ");
        assertThat(browser.run("return new Promise(done => setTimeout(() => done(" + SHOWN.replace("return ", "") + "), 1000))").replace("[object Promise]", "1")).isEqualTo("1");
    }
}
