package io.github.articlecleaner.read;

import org.jsoup.parser.Parser;

/** Makes the parsers of html, whatever jsoup the user's project has brought. */
public final class Parsers {

    private static final boolean BOUND = isBound();

    private Parsers() {}

    /**
     * A parser that keeps apart elements nested as deep as a bound. A jsoup before 1.22.1 knows none: there a deeper page is read whole, and
     * the walk over it still notices.
     *
     * @param depth the bound
     * @return a new parser, for one thread
     */
    public static Parser html(int depth) {
        Parser parser = Parser.htmlParser();
        return BOUND ? parser.setMaxDepth(depth) : parser;
    }

    private static boolean isBound() {
        try {
            Parser.htmlParser().setMaxDepth(1);
            return true;
        } catch (NoSuchMethodError e) {
            return false;
        }
    }
}
