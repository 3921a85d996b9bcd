package io.github.articlecleaner.fuzz;

import io.github.articlecleaner.ArticleCleaner;
import io.github.articlecleaner.Gzipped;
import io.github.articlecleaner.Rules;
import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.Cut;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Paragraph;
import io.github.articlecleaner.article.Range;
import io.github.articlecleaner.cli.Run;
import io.github.articlecleaner.cli.Warc;
import io.github.articlecleaner.judge.Columns;
import io.github.articlecleaner.model.Forest;
import io.github.articlecleaner.model.Model;
import io.github.articlecleaner.model.Thresholds;
import io.github.articlecleaner.train.Documents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What takes input from outside, each with good inputs to begin with and with what must hold for any. */
enum Target {

    /** A page as bytes, in every form. */
    CLEAN {
        @Override
        void take(byte[] input) {
            CleanedArticle article = CLEANER.apply(input, "https://example.org/2024/05/17/bridge");
            check(article);
            CleanedArticle all = EVERYTHING.apply(input);
            check(all);
            all.html();
            all.markdown();
            require(CleanedArticle.fromJson(all.json()).paragraphs().equals(all.paragraphs()), "json reads back");
        }

        @Override
        List<byte[]> good() {
            return pages("page.html");
        }
    },

    /** Plain text. */
    TEXT {
        @Override
        void take(byte[] input) {
            String text = new String(input, StandardCharsets.UTF_8);
            check(ArticleCleaner.cleanText(text));
            check(CLEANER.applyToParagraphs(text.lines().toList()));
        }

        @Override
        List<byte[]> good() {
            return pages("page.txt");
        }
    },

    /** Html whose appeals are cut out. */
    CUT {
        @Override
        void take(byte[] input) {
            String html = new String(input, StandardCharsets.UTF_8);
            CutHtml cut = CLEANER.cut(html);
            StringBuilder left = new StringBuilder();
            int at = 0;
            for (Cut one : cut.cuts()) {
                require(one.start() >= at && one.end() > one.start() && one.end() <= html.length(), "ranges in order");
                left.append(html, at, one.start());
                at = one.end();
            }
            require(left.append(html.substring(at)).toString().equals(cut.html()), "what is left is the input without its ranges");
        }

        @Override
        List<byte[]> good() {
            return pages("page.html");
        }
    },

    /** A model's file. */
    MODEL {
        @Override
        void take(byte[] input) {
            try {
                Model.read(new ByteArrayInputStream(input));
            } catch (IOException e) {
                requireSentence(e);
            }
        }

        @Override
        List<byte[]> good() {
            return List.of(smallModel());
        }
    },

    /** The weights in a model whose digest is right. */
    WEIGHTS {
        @Override
        void take(byte[] input) {
            takeModel(zip(Map.of("doccat.model", input)), KINDS, TREES_ABOVE_ONE);
        }

        @Override
        List<byte[]> good() {
            return List.of(weights("other", "story"), weights("story", "other"));
        }
    },

    /** The trees in a model whose digest is right. */
    TREES {
        @Override
        void take(byte[] input) {
            takeModel(zip(Map.of("doccat.model", weights("other", "story"))), KINDS, input);
        }

        @Override
        List<byte[]> good() {
            return List.of(TREES_ABOVE_ONE);
        }
    },

    /** Rules of a user's. */
    RULES {
        @Override
        void take(byte[] input) {
            try {
                Rules rules = Rules.read(new ByteArrayInputStream(input));
                check(ArticleCleaner.builder().rules(rules).build().apply(PAGE, "https://news.example.org/bridge"));
            } catch (IOException | IllegalArgumentException e) {
                requireSentence(e);
            }
        }

        @Override
        List<byte[]> good() {
            return List.of(bytes("# ours\nremove mark newsletter-signup\nkeep cue the council met on example.org\nremove selector div.promo > p\nremove as DONATION cue donat* now\n"),
                    bytes("keep mark promo\nremove as AD selector p:has(a[href*=donate])\nremove mark \"promo\" on example.org\n"));
        }
    },

    /** An article as JSON. */
    JSON {
        @Override
        void take(byte[] input) {
            try {
                CleanedArticle article = CleanedArticle.fromJson(new String(input, StandardCharsets.UTF_8));
                check(article);
                article.html();
                article.markdown();
                article.appeals().toString();
                CleanedArticle again = CleanedArticle.fromJson(article.json());
                require(again.paragraphs().equals(article.paragraphs()), "json reads back");
            } catch (IllegalArgumentException e) {
                requireSentence(e);
            }
        }

        @Override
        List<byte[]> good() {
            List<byte[]> articles = new ArrayList<>();
            for (byte[] page : pages("page.html")) {
                CleanedArticle article = CLEANER.apply(page);
                if (articles.size() < 6 && !article.appeals().isEmpty()) {
                    articles.add(bytes(article.json()));
                }
            }
            return articles;
        }
    },

    /** Documents to learn from. */
    DOCUMENTS {
        @Override
        void take(byte[] input) {
            try {
                Path folder = Files.createTempDirectory("documents");
                Path file = Files.write(folder.resolve("en.tsv"), input);
                try {
                    Documents.read(folder);
                } catch (IOException e) {
                    requireSentence(e);
                } finally {
                    Files.delete(file);
                    Files.delete(folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        List<byte[]> good() {
            return List.of(bytes("document\tvoice\tplan\tkind\ttag\ttext\nen-1\tcourier\tletter\tBODY\tp\tThe council met on Tuesday.\n"
                    + "en-1\tcourier\tletter\tDONATION\tp\tDonate now.\nen-2\therald\tnegative\tBODY\tp\tThe fund gave money.\n"));
        }
    },

    /** Pages as JSON lines, packed or not, for {@code batch}. */
    LINES {
        @Override
        void take(byte[] input) {
            batch(input, nameOf(this, input));
        }

        @Override
        List<byte[]> good() {
            byte[] lines = bytes("{\"id\": \"a\", \"url\": \"https://example.org/a\", \"html\": \"<p>The council met on Tuesday.\"}\n\n{\"id\": \"b\", \"html\": \"<p>Donate \\u006eow.\"}\n");
            return List.of(lines, Gzipped.of(lines));
        }
    },

    /** A WARC file for {@code batch}. */
    WARC {
        @Override
        void take(byte[] input) {
            batch(input, nameOf(this, input));
        }

        @Override
        List<byte[]> good() {
            return List.of(warc(false), warc(true));
        }
    };

    /** What {@code batch} prints for a page. */
    private static final Pattern RESULT = Pattern.compile("\\{.*\\}", Pattern.DOTALL);

    private static final ArticleCleaner CLEANER = ArticleCleaner.builder().build();

    private static final ArticleCleaner EVERYTHING = ArticleCleaner.builder().keep(Kind.values()).cutAsks().build();

    /** A page for what is read beside pages. */
    private static final String PAGE = "<h1>Bridge</h1><p>The council met on Tuesday.</p><p class=promo><a href=/donate>Donate now</a>, every euro counts.</p>";

    /** Pages larger than this make a search slow and find nothing more. */
    private static final int MOST_BYTES = 12_000;

    /** Takes an input; throws what is a mistake of ours. */
    abstract void take(byte[] input);

    /** Inputs that are as they should be. */
    abstract List<byte[]> good();

    /** A model that is as it should be, of a small table and three trees. */
    static byte[] goodModel() {
        return model(zip(Map.of("doccat.model", weights("other", "story"))), KINDS, TREES_ABOVE_ONE);
    }

    Path finds() {
        return Path.of("testdata/hostile/finds", name().toLowerCase(java.util.Locale.ROOT));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The name by which {@code batch} knows what is in the file: packed lines must say so. */
    static String nameOf(Target target, byte[] input) {
        return target == WARC ? "pages.warc" : isPacked(input) ? "pages.jsonl.gz" : "pages.jsonl";
    }

    /** Every page has a line and what could not be read a sentence. */
    private static void batch(byte[] input, String name) {
        try {
            Path folder = Files.createTempDirectory("batch");
            Path file = Files.write(folder.resolve(name), input);
            Run run = Run.of("batch", file.toString());
            Files.delete(file);
            Files.delete(folder);
            require(run.code() == 0 || !(run.out() + run.err()).isBlank(), "what failed is told");
            require(!run.err().contains("java.") && !run.err().contains("\tat "), "failures are sentences: " + run.err());
            require(run.out().lines().allMatch(RESULT.asMatchPredicate()), "results are lines of JSON: " + run.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPacked(byte[] input) {
        return input.length > 1 && (input[0] & 0xff) == 0x1f && (input[1] & 0xff) == 0x8b;
    }

    private static byte[] warc(boolean packed) {
        try {
            Warc warc = new Warc(packed);
            warc.info();
            warc.response("https://example.org/a", "200 OK", "Content-Type: text/html; charset=utf-8", bytes(PAGE));
            warc.response("https://example.org/b", "200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", Gzipped.of(bytes(PAGE)));
            warc.response("https://example.org/c", "404 Not Found", "Content-Type: text/html", bytes("<p>Nothing."));
            return warc.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> pages(String name) {
        try (Stream<Path> folders = Files.list(Path.of("testdata/pages"))) {
            List<byte[]> pages = new ArrayList<>();
            for (Path page : folders.map(folder -> folder.resolve(name)).filter(Files::exists).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(page);
                pages.add(bytes.length <= MOST_BYTES ? bytes : java.util.Arrays.copyOf(bytes, MOST_BYTES));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped model's file with tables cut short: a mutated whole one would be refused by its digest, and each try would read a megabyte. */
    private static byte[] smallModel() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Model.class.getResourceAsStream("/io/github/articlecleaner/article-cleaner.model"));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes, 0, Math.min(bytes.length, 2_000));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static final byte[] KINDS = zip(Map.of("doccat.model", weights("DONATION", "NAV")));

    private static final byte[] TREES_ABOVE_ONE = trees();

    /** A table of weights as OpenNLP writes it. */
    private static byte[] weights(String... outcomes) {
        return bytes(out -> {
            out.writeUTF("QN");
            for (List<String> texts : List.of(List.of(outcomes), List.of("1 0", "2 0 1"), List.of("bow=always|0", "bow=word|the", "bow=tag|6"))) {
                out.writeInt(texts.size());
                for (String text : texts) {
                    out.writeUTF(text);
                }
            }
            for (double weight : new double[] {0.5, 1, -1, 0.25, -0.25}) {
                out.writeDouble(weight);
            }
        });
    }

    private static byte[] trees() {
        Forest.Builder builder = new Forest.Builder(Columns.count(), 0.25f);
        for (int tree = 0; tree < 3; tree++) {
            builder.tree();
            int node = builder.ask(tree * 10, 1);
            builder.leaf(-1);
            builder.rightIsNext(node);
            int inner = builder.ask(tree, 0.5f);
            builder.leaf(0);
            builder.rightIsNext(inner);
            builder.leaf(1);
        }
        return bytes(out -> builder.forest().write(out));
    }

    private static void takeModel(byte[] story, byte[] kinds, byte[] trees) {
        try {
            check(ArticleCleaner.builder().model(new ByteArrayInputStream(model(story, kinds, trees))).build()
                    .apply(PAGE));
        } catch (IOException e) {
            requireSentence(e);
            require(!e.getMessage().contains("digest"), "the digest is right");
        }
    }

    private static byte[] model(byte[] story, byte[] kinds, byte[] trees) {
        Map<String, byte[]> entries = new HashMap<>(Map.of("story.bin", story, "kinds.bin", kinds, "sequence.bin", trees));
        String digest = Model.digest(entries, new Thresholds(0.2, 0.45, 0.75));
        entries.put(Model.PROPERTIES, bytes("format=" + Model.FORMAT + "\nthreshold=0.45\nthreshold.careful=0.2\nthreshold.thorough=0.75\nsha256=" + digest));
        return zip(entries);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        return bytes(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            zip.finish();
        });
    }

    /** Writes a part of a file. */
    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void check(CleanedArticle article) {
        int index = 0;
        StringBuilder kept = new StringBuilder();
        for (Paragraph paragraph : article.paragraphs()) {
            require(paragraph.index() == index++, "paragraphs in order");
            require(paragraph.reasons() != null, "reasons");
            require(paragraph.probability() >= 0 && paragraph.probability() <= 1, "a probability");
            for (Range ask : paragraph.asks()) {
                require(ask.start() < ask.end() && ask.end() <= paragraph.text().length(), "asks inside their paragraph");
            }
            kept.append(paragraph.kept() ? "x" : "");
        }
        require(kept.length() == article.kept().size(), "the kept are those that say so");
        require(article.text() != null && article.metadata() != null, "nothing is null");
        article.appeals().forEach(appeal -> require(!appeal.paragraphs().isEmpty(), "an appeal has paragraphs"));
    }

    private static void requireSentence(Exception e) {
        String message = e.getMessage();
        require(message != null && message.length() >= 10 && message.length() < 20_000 && message.indexOf(' ') > 0, "a sentence, not " + message);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("does not hold: " + what);
        }
    }
}
