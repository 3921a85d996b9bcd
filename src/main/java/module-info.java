/**
 * Keeps the story of a news page and sets the publisher's appeals apart.
 */
module io.github.articlecleaner {
    exports io.github.articlecleaner;
    exports io.github.articlecleaner.article;
    exports io.github.articlecleaner.train;

    // Elements of jsoup are arguments of the public API.
    requires transitive org.jsoup;
    requires org.apache.opennlp.tools;
    // OpenNLP logs through it but, being an automatic module, cannot say so itself.
    requires org.slf4j;

    requires static org.jspecify;

    // Part of the jar, under a package of our own: only needed to compile.
    requires static com.fasterxml.jackson.core;

    // The command line only; picocli sets fields of its classes by reflection.
    requires static info.picocli;
    requires static jwarc;
    requires static java.desktop;
    requires static java.xml;
    requires static org.knowm.xchart;
    requires static org.apache.xmlgraphics.batik.svggen;

    opens io.github.articlecleaner.cli to
            info.picocli;
}
