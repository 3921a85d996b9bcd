package io.github.articlecleaner.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes odd inputs of good ones, knowing what html, JSON and rules are made of. The same seed makes the same input. */
final class Mutator {

    /** What is put in somewhere: parts of the forms that are read, and what breaks readers. */
    private static final String[] PARTS = {
        "<p>", "</p>", "<div class='newsletter-signup'>", "</div>", "<b>", "</i>", "<a href='https://example.org/donate?a=1&b=2'>", "</a>", "<table><tr><td colspan=99999>",
        "</table>", "<select><option>", "<textarea>", "<title>", "<script>", "</script>", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"",
        "<template>", "<noscript>", "<style>", "<!--", "-->", "<![CDATA[", "<svg><p>", "<math>", "<plaintext>", "<frameset>", "<body lang=xx hidden>", "<head>", "<base href=':/'>",
        "<meta charset=utf-16>", "<meta property=og:title content='", "<time datetime='2024-13-45T99:99'>", "<ruby>a<rt>b", "<pre>\n", "<br>", "<wbr>", "<img src=x onerror=y>",
        "<h1>", "<li>", "<x-y z>", "<p style='display:none'>", "<span itemprop=author itemscope>", "<blockquote>", "&amp;", "&#0;", "&#xD800;", "&#x110000;", "&nbsp", "&bogus;", "<", ">", "\"", "'",
        "`", "=", "\\", "\\u12", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "99999999999999999999", "true", "\"version\":2", "\"index\":7", "\"container\":", "\t", "\n", "\r\n",
        "\0", "\u200b", "\u00ad", "\u202e", "\u2028", "\ufeff", "\ud83d", "\ude00", "\ud83d\ude00", "\u0301", "\u00a0", "\u0130", "\ufffd", "*", "_", "#", "|", "remove ", "keep ", "cue ", "mark ",
        "selector ", ":has(", "~=", "on example.org", "Donate now, every euro counts.", "Dear readers, we need your help.", "Sign up for our newsletter.", "$5 a month", "DE89 3704 0044 0532 0130 00",
        "The council met on Tuesday and decided, after a long debate, to rebuild the bridge."};

    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_8, StandardCharsets.UTF_8, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1252")};

    private final List<byte[]> good;

    Mutator(List<byte[]> good) {
        this.good = good;
    }

    byte[] make(long seed) {
        Random random = new Random(seed);
        byte[] start = good.get(random.nextInt(good.size()));
        if (random.nextInt(4) == 0) {
            return bytes(start, random);
        }
        StringBuilder text = new StringBuilder(new String(start, StandardCharsets.UTF_8));
        for (int steps = 1 + random.nextInt(8); steps > 0; steps--) {
            step(text, random);
        }
        Charset charset = CHARSETS[random.nextInt(CHARSETS.length)];
        return text.toString().getBytes(charset);
    }

    private void step(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(random.nextInt(10) == 0 ? 5_000 : 40));
        switch (random.nextInt(8)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            case 2 -> text.insert(at, PARTS[random.nextInt(PARTS.length)].repeat(random.nextInt(30) == 0 ? 400 : 1));
            case 3 -> text.setLength(at);
            case 4 -> {
                String other = new String(good.get(random.nextInt(good.size())), StandardCharsets.UTF_8);
                int from = random.nextInt(other.length() + 1);
                text.insert(at, other, from, Math.min(other.length(), from + random.nextInt(2_000)));
            }
            case 5 -> {
                if (at < text.length()) {
                    text.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
                }
            }
            default -> {
                // Where the form has a joint is where readers go wrong.
                int joint = text.indexOf("<>\",=\n ".charAt(random.nextInt(7)) + "", at);
                text.insert(joint < 0 ? at : joint, PARTS[random.nextInt(PARTS.length)]);
            }
        }
    }

    private static byte[] bytes(byte[] start, Random random) {
        int length = random.nextInt(4) == 0 ? random.nextInt(start.length + 1) : start.length;
        byte[] made = java.util.Arrays.copyOf(start, length);
        for (int flips = random.nextInt(12); flips > 0 && length > 0; flips--) {
            int at = random.nextInt(length);
            made[at] = (byte) (random.nextBoolean() ? made[at] ^ 1 << random.nextInt(8) : random.nextInt(256));
        }
        return made;
    }
}
