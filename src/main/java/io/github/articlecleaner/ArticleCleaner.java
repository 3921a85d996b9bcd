package io.github.articlecleaner;

import io.github.articlecleaner.article.CleanedArticle;
import io.github.articlecleaner.article.CutHtml;
import io.github.articlecleaner.article.Kind;
import io.github.articlecleaner.article.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Tells the story of a page from the publisher's appeals stuck to it and from other boilerplate.
 *
 * <pre>{@code
 * CleanedArticle article = ArticleCleaner.clean(html);
 * String story = article.text();
 *
 * ArticleCleaner cleaner = ArticleCleaner.builder().keep(Kind.CAPTION).build();
 * Stream<CleanedArticle> articles = pages.map(cleaner::apply);
 * }</pre>
 *
 * <p>The static methods use the defaults; a configured cleaner is an instance and its verb is {@code apply}, so that the two cannot be
 * mixed up. Both are safe to call from any number of threads. No method returns null, and odd input (empty, cut off, binary, nested
 * a hundred thousand deep) gives an empty or partial article that says so in {@link CleanedArticle#limits()}, never an exception.
 * A null argument gives a {@link NullPointerException} with its name.
 *
 * <p>{@link CleanedArticle#html()} is safe for display; all other texts and addresses are not, {@link CleanedArticle#text()} and
 * {@link CleanedArticle#metadata()} among them: escape them as you would any text from outside.
 *
 * <p>It cannot be implemented or mocked: what is to be tested without it may take a {@code Function<String, CleanedArticle>}, such as {@code cleaner::apply}.
 */
public sealed interface ArticleCleaner permits Pipeline {

    /**
     * Cleans a page with the defaults.
     *
     * @param html a page or a fragment of one
     * @return the article; without a story when the page has none
     * @throws NullPointerException if {@code html} is null
     */
    static CleanedArticle clean(String html) {
        return Defaults.CLEANER.apply(html);
    }

    /**
     * Cleans a page with the defaults. Its address makes links and pictures absolute, says which rules {@code on} a host apply, and names the site where
     * the page does not.
     *
     * @param html a page or a fragment of one
     * @param url where it came from, may be empty
     * @return the article; without a story when the page has none
     * @throws NullPointerException if an argument is null
     */
    static CleanedArticle clean(String html, String url) {
        return Defaults.CLEANER.apply(html, url);
    }

    /**
     * Cleans plain text with the defaults: lines and blank lines make its paragraphs.
     *
     * @param text the text of an article without markup, such as an extraction or a feed gives
     * @return the article
     * @throws NullPointerException if {@code text} is null
     */
    static CleanedArticle cleanText(String text) {
        return Defaults.CLEANER.applyToText(text);
    }

    /**
     * Cuts the publisher's appeals out of html with the defaults, and changes nothing else: captions, bylines, entities, quotes, comments
     * and white space stay as they are.
     *
     * <pre>{@code
     * String body = ArticleCleaner.stripAppeals(field.getHtml());
     * }</pre>
     *
     * @param html a page or a fragment of one
     * @return the html without its appeals, as {@link CutHtml#html()} says; the same string when nothing is cut
     * @throws NullPointerException if {@code html} is null
     */
    static String stripAppeals(String html) {
        return Defaults.CLEANER.cut(html).html();
    }

    /**
     * Marks the publisher's appeals in html with the defaults: each gets {@code data-article-cleaner="donation"}, or the name of another
     * kind, and all else stays as it is.
     *
     * @param html a page or a fragment of one
     * @return the html with its appeals marked, as {@link CutHtml#annotated()} says; the same string when there are none
     * @throws NullPointerException if {@code html} is null
     */
    static String annotate(String html) {
        return Defaults.CLEANER.cut(html).annotated();
    }

    /**
     * Begins the configuration of a cleaner.
     *
     * @return a builder with the defaults
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Cleans a page.
     *
     * @param html a page or a fragment of one
     * @return the article; without a story when the page has none
     * @throws NullPointerException if {@code html} is null
     */
    CleanedArticle apply(String html);

    /**
     * Cleans a page from an address.
     *
     * @param html a page or a fragment of one
     * @param url where it came from, may be empty
     * @return the article; without a story when the page has none
     * @throws NullPointerException if an argument is null
     */
    CleanedArticle apply(String html, String url);

    /**
     * Cleans a page as it came over the wire. The charset is found as browsers find it: byte order mark, the page's own word,
     * windows-1252; but bytes that are valid UTF-8 are UTF-8 whatever the page claims. A page that is still packed as gzip is unpacked. The charset
     * that only a server's answer names is not known here: decode such bytes with it and call {@link #apply(String)}.
     *
     * @param page the page's bytes; not changed
     * @return the article; without a story when the page has none
     * @throws NullPointerException if {@code page} is null
     */
    CleanedArticle apply(byte[] page);

    /**
     * Cleans a page as it came over the wire, from an address.
     *
     * @param page the page's bytes; not changed
     * @param url where it came from, may be empty
     * @return the article; without a story when the page has none
     * @throws NullPointerException if an argument is null
     */
    CleanedArticle apply(byte[] page, String url);

    /**
     * Cleans a page from a stream, reading no more of it than the limits allow.
     *
     * @param page the stream; read but not closed
     * @return the article; without a story when the page has none
     * @throws IOException if the stream fails
     * @throws NullPointerException if {@code page} is null
     */
    CleanedArticle apply(InputStream page) throws IOException;

    /**
     * Cleans a page from a stream and an address, reading no more of it than the limits allow.
     *
     * @param page the stream; read but not closed
     * @param url where it came from, may be empty
     * @return the article; without a story when the page has none
     * @throws IOException if the stream fails
     * @throws NullPointerException if an argument is null
     */
    CleanedArticle apply(InputStream page, String url) throws IOException;

    /**
     * Cleans what was parsed already: a document, its body, or any element. The tree is only read. The page's address is the one that jsoup was
     * given with the page, {@link org.jsoup.nodes.Document#location()}. Of the limits, those of bytes and characters are for what is still to be parsed.
     *
     * @param element the element whose content is cleaned; no other thread may change it meanwhile
     * @return the article; without a story when there is none
     * @throws NullPointerException if {@code element} is null
     */
    CleanedArticle apply(Element element);

    /**
     * Cleans what was parsed already, from an address that counts instead of the one that jsoup was given: of a parsed file that is the file's path.
     *
     * @param element the element whose content is cleaned; no other thread may change it meanwhile
     * @param url where it came from, may be empty
     * @return the article; without a story when there is none
     * @throws NullPointerException if an argument is null
     */
    CleanedArticle apply(Element element, String url);

    /**
     * Cleans plain text: lines and blank lines make its paragraphs; the lines of hard-wrapped text are joined.
     *
     * @param text the text of an article without markup
     * @return the article
     * @throws NullPointerException if {@code text} is null
     */
    CleanedArticle applyToText(String text);

    /**
     * Cleans text that is split already. The paragraphs of the result have the indexes and the texts of the list, white space and line breaks as they are;
     * blank ones are there too. Of the limits those of paragraphs, their length and time hold.
     *
     * @param paragraphs the paragraphs, in order
     * @return the article
     * @throws NullPointerException if the list or a paragraph is null
     */
    CleanedArticle applyToParagraphs(List<String> paragraphs);

    /**
     * Cuts the publisher's appeals out of html, byte for byte: the appeals that {@link #apply(String)} finds and removes, not other
     * boilerplate. What the builder keeps stays. Where hardly any text is in sight, {@link #apply(String)} also looks for a story in scripts and
     * behind tags for readers without them, and pieces of a page that scripts move it reads in their places; this does not, and leaves all where it is. Paragraphs that are part news, part ask stay whole, also
     * after {@link Builder#cutAsks}. It takes about twice as long. Without the page's address rules {@code on} a host apply by the page's own canonical address, and so to no fragment.
     *
     * @param html a page or a fragment of one
     * @return the html without its appeals, the html with its appeals marked, and the ranges
     * @throws NullPointerException if {@code html} is null
     */
    CutHtml cut(String html);

    /**
     * Cuts the publisher's appeals out of html from an address, byte for byte, as {@link #cut(String)} does.
     *
     * @param html a page or a fragment of one
     * @param url where it came from, may be empty
     * @return the html without its appeals, the html with its appeals marked, and the ranges
     * @throws NullPointerException if an argument is null
     */
    CutHtml cut(String html, String url);

    /** Configures a cleaner. Not safe to share between threads; what it builds is. */
    final class Builder {

        private final Configuration configuration = new Configuration();

        private Builder() {}

        /**
         * Keeps further kinds beside {@link Kind#BODY}. Of a kind of appeal that is kept no boxes are made: each of its paragraphs is an appeal by itself. To have
         * letters whole, keep the default and read {@link CleanedArticle#appeals()}.
         *
         * @param kinds what else belongs to the text
         * @return this builder
         * @throws NullPointerException if a kind is null
         */
        public Builder keep(Kind... kinds) {
            configuration.keep(kinds);
            return this;
        }

        /**
         * Sets how sure of a story a paragraph must be: lower loses less story, higher leaves fewer appeals. A paragraph is kept when the
         * probabilities of the kept kinds sum to at least this, unless it stands in the box of an appeal, repeats a text, or a rule decides.
         *
         * @param threshold above 0 and below 1; the default is the model's own, chosen on publishers it had not seen
         * @return this builder
         * @throws IllegalArgumentException if it is not
         */
        public Builder threshold(double threshold) {
            configuration.threshold(threshold);
            return this;
        }

        /**
         * Chooses a threshold by what matters more, measured when the model was learnt. Of this and {@link #threshold} the later call
         * counts.
         *
         * @param preset what matters more
         * @return this builder
         * @throws NullPointerException if {@code preset} is null
         */
        public Builder preset(Preset preset) {
            configuration.preset(preset);
            return this;
        }

        /**
         * Cuts the asking sentences out of paragraphs that are part news, part ask ("... said the minister. Sign up for our newsletter
         * here."). Without this such a paragraph is kept whole and {@link io.github.articlecleaner.article.Paragraph#asks()} tells where
         * they stand; it does so with it, too. It counts for {@link CleanedArticle#text()}, {@code html()} and {@code markdown()}, not for
         * {@link ArticleCleaner#cut(String)}.
         *
         * @return this builder
         */
        public Builder cutAsks() {
            configuration.cutAsks();
            return this;
        }

        /**
         * Sets how much of an input is read.
         *
         * @param limits the bounds; the default is {@link Limits#DEFAULT}
         * @return this builder
         * @throws NullPointerException if {@code limits} is null
         */
        public Builder limits(Limits limits) {
            configuration.limits(limits);
            return this;
        }

        /**
         * Sets how long one page may take, as {@link Limits#withTime} of the limits does; what was not read by then is not there, and the
         * article says {@link io.github.articlecleaner.article.Limit#TIME}. {@link Limits#time()} says what it cannot bound. Call it behind
         * {@link #limits}, which sets all bounds anew.
         *
         * @param time more than nothing; the default is five minutes
         * @return this builder
         * @throws IllegalArgumentException if it is not
         * @throws NullPointerException if {@code time} is null
         */
        public Builder timeLimit(Duration time) {
            configuration.timeLimit(time);
            return this;
        }

        /**
         * Lays rules of the user's over the model: they keep or remove paragraphs whatever it says, each with its own words as the
         * paragraph's first reason. May be called again: the rules of later calls come after those of earlier ones, and the last that fits
         * a paragraph decides.
         *
         * @param rules the rules
         * @return this builder
         * @throws NullPointerException if {@code rules} is null
         */
        public Builder rules(Rules rules) {
            configuration.rules(rules);
            return this;
        }

        /**
         * Judges by a model of the user's own instead of the one in the jar.
         *
         * @param model the bytes of a model file; not closed
         * @return this builder
         * @throws IOException if it is no model of this version, with a sentence that says what was found
         * @throws NullPointerException if {@code model} is null
         */
        public Builder model(InputStream model) throws IOException {
            configuration.model(model);
            return this;
        }

        /**
         * Makes the cleaner. The first one that needs the shipped model loads it in a daemon thread of its own, {@code article-cleaner-model}, which ends
         * with that.
         *
         * @return an immutable cleaner, safe to share between threads
         */
        public ArticleCleaner build() {
            return configuration.pipeline();
        }
    }
}
