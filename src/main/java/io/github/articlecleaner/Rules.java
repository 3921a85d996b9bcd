package io.github.articlecleaner;

import io.github.articlecleaner.article.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What a user knows better than the model: rules that keep or remove paragraphs, for all pages or for one host. Immutable and safe to
 * share between threads.
 *
 * <pre>{@code
 * Rules rules = Rules.of(
 *         "remove as DONATION cue \"support our newsroom\"",
 *         "remove mark promo on example.org",
 *         "keep selector section.how-to-help > p");
 * ArticleCleaner cleaner = ArticleCleaner.builder().rules(rules).build();
 * }</pre>
 *
 * <p>A rule is a line, <code>keep|remove [as KIND] cue|mark|selector PATTERN [on HOST]</code>:
 * <ul>
 * <li>{@code cue}: a phrase in the paragraph's text, on whole words, whatever their case and the signs between them; a word that ends in
 *     {@code *} stands for every word that begins so. In Chinese, Japanese, Thai and other scripts without spaces each character is a word.
 * <li>{@code mark}: a whole word of an element's names (class, id, role, itemprop, data-testid, data-component, data-module, aria-label) or of its
 *     link, as {@code promo} of {@code class="left-promoBox"}; of several words the element must have all.
 * <li>{@code selector}: a CSS selector as jsoup knows it, at most 300 characters long; without what a page could make slow: regular
 *     expressions, {@code ~}, {@code only-child}, {@code -of-type}, {@code nth-}, {@code :eq}, {@code :lt}, {@code :gt}, more than one {@code :has}.
 * <li>A mark or selector fits a paragraph when all of the paragraph's text stands in elements that match, near or far: the {@code p}, the
 *     {@code div} around it, the {@code body}, or a link that is all of it. A matching link in the middle of a sentence does not make it
 *     fit.
 *     For plain text there are no elements, so only cues count.
 * <li>{@code as}: the kind that such paragraphs are given, a constant of {@link io.github.articlecleaner.article.Kind}; else it is the
 *     model's likeliest that is removed, or kept. What {@code cut} takes out are appeals, so for it such a kind is best said.
 * <li>{@code on}: a host name, with a dot unless the pattern stands in quotes; the hosts below it count too. The page's address is the one given by the caller or else its
 *     canonical one; where there is none, as for plain text, such rules are for no page. Quotes around the pattern say where it ends.
 * </ul>
 *
 * <p><b>The last rule that fits a paragraph decides</b>, so write what holds in general first and exceptions after it. A rule decides of
 * each paragraph that it fits and of no other: neighbours stay as they were. The paragraph's first reason is the rule itself; its
 * probability stays the model's. Such a paragraph is kept or removed whole: it has no asks.
 *
 * <p>A file of rules is UTF-8 and has a rule a line. Blank lines and lines that begin with {@code #} are skipped. It has at most a
 * million bytes and 10,000 rules, a rule at most 1,000 characters.
 */
public final class Rules {

    /** No rules. */
    public static final Rules NONE = new Rules(List.of());

    private static final int MOST_BYTES = 1_000_000;

    private final List<Rule> list;

    private Rules(List<Rule> list) {
        this.list = List.copyOf(list);
    }

    /**
     * Rules, one each.
     *
     * @param rules the rules in their order
     * @return the rules
     * @throws IllegalArgumentException if one is no rule, with its number, counted from 1, and what was found
     * @throws NullPointerException if a rule is null
     */
    public static Rules of(String... rules) {
        for (String rule : Objects.requireNonNull(rules, "rules must not be null")) {
            Objects.requireNonNull(rule, "a rule must not be null");
        }
        return new Rules(RulesReader.read(List.of(rules), "rule %d"));
    }

    /**
     * Reads a file of rules.
     *
     * @param file a file in UTF-8, with or without a byte order mark
     * @return its rules
     * @throws IOException if it cannot be read, is too large, or has a line that is no rule, with the line's number, counted from 1, and
     *     what was found
     * @throws NullPointerException if {@code file} is null
     */
    public static Rules read(Path file) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, a file was expected");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.getFileName().toString());
        }
    }

    /**
     * Reads rules from a stream.
     *
     * @param in the bytes of a file of rules; read but not closed
     * @return its rules
     * @throws IOException if the stream fails, has too many bytes, or has a line that is no rule, as {@link #read(Path)} says
     * @throws NullPointerException if {@code in} is null
     */
    public static Rules read(InputStream in) throws IOException {
        return read(Objects.requireNonNull(in, "in must not be null"), "the rules");
    }

    /**
     * Reads rules from characters.
     *
     * @param reader the characters of a file of rules; read but not closed
     * @return its rules
     * @throws IOException if the reader fails, has more than a million characters, or a line that is no rule, as {@link #read(Path)} says
     * @throws NullPointerException if {@code reader} is null
     */
    public static Rules read(Reader reader) throws IOException {
        Objects.requireNonNull(reader, "reader must not be null");
        StringBuilder text = new StringBuilder();
        char[] some = new char[8192];
        for (int count = reader.read(some); count >= 0 && text.length() <= MOST_BYTES; count = reader.read(some)) {
            text.append(some, 0, count);
        }
        if (text.length() > MOST_BYTES) {
            throw new IOException("the rules must have at most " + MOST_BYTES + " characters, but have more");
        }
        return parsed(text.toString(), "the rules");
    }

    private static Rules read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException(name + " must have at most " + MOST_BYTES + " bytes, but has more");
        }
        try {
            return parsed(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), name);
        } catch (CharacterCodingException e) {
            throw new IOException(name + " is not UTF-8, as rules must be", e);
        }
    }

    private static Rules parsed(String text, String name) throws IOException {
        List<String> lines = (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
        try {
            return new Rules(RulesReader.read(lines, "line %d of " + name.replace('%', '_')));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * The rules, in their order.
     *
     * @return an unmodifiable list
     */
    public List<Rule> list() {
        return list;
    }

    @Override
    public String toString() {
        return "Rules" + list.stream().map(Rule::words).toList();
    }
}
