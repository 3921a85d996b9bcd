package io.github.articlecleaner.jmh;

import io.github.articlecleaner.ArticleCleaner;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What is measured: html in, text out. A peer's classes come from a class loader of its own. */
enum Contestant {
    PARSE("jsoup, parse alone"),
    BODY_TEXT("jsoup, parse and body().text()"),
    ARTICLE_CLEANER("Article Cleaner, clean(html).text()"),
    CRUX("Crux 2.1.0"),
    BOILERPIPE("boilerpipe 1.1.0 ArticleExtractor"),
    READABILITY4J("Readability4J 1.0.8");

    /** The folder of the peers' folders. */
    private static final Path JMH = Path.of(System.getProperty("jmh", "src/jmh"));

    final String title;

    Contestant(String title) {
        this.title = title;
    }

    interface Extractor {
        Object extract(String html) throws Exception;
    }

    Extractor extractor() throws Exception {
        return switch (this) {
            case PARSE -> Jsoup::parse;
            case BODY_TEXT -> html -> Jsoup.parse(html).body().text();
            case ARTICLE_CLEANER -> html -> ArticleCleaner.clean(html).text();
            case CRUX -> crux();
            case BOILERPIPE -> boilerpipe();
            case READABILITY4J -> readability4j();
        };
    }

    private static ClassLoader loader(String peer) throws IOException {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(JMH.resolve(peer).resolve("target/jars"))) {
            for (Path jar : files.toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private static Extractor crux() throws Exception {
        Class<?> type = loader("crux").loadClass("com.chimbori.crux.articles.ArticleExtractor");
        Method with = type.getMethod("with", String.class, String.class);
        Method metadata = type.getMethod("extractMetadata");
        Method content = type.getMethod("extractContent");
        Method article = type.getMethod("article");
        var document = article.getReturnType().getField("document");
        Method text = document.getType().getMethod("text");
        return html -> {
            Object found = document.get(article.invoke(content.invoke(metadata.invoke(with.invoke(null, "https://example.org/page", html)))));
            return found == null ? "" : text.invoke(found);
        };
    }

    private static Extractor boilerpipe() throws Exception {
        Class<?> type = loader("boilerpipe").loadClass("de.l3s.boilerpipe.extractors.ArticleExtractor");
        Object extractor = type.getField("INSTANCE").get(null);
        Method text = type.getMethod("getText", String.class);
        return html -> text.invoke(extractor, html);
    }

    private static Extractor readability4j() throws Exception {
        Class<?> type = loader("readability4j").loadClass("net.dankito.readability4j.Readability4J");
        var make = type.getConstructor(String.class, String.class);
        Method parse = type.getMethod("parse");
        Method text = parse.getReturnType().getMethod("getTextContent");
        return html -> text.invoke(parse.invoke(make.newInstance("https://example.org/page", html)));
    }
}
