package io.github.articlecleaner.read;

import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final List<String> PARTS = List.of("<p>", "a", " ", "\u00e4", "\u0416", "\u4e2d", "\u9555", "\ub620", "\u2460", "\u05d0", "\u0e01", "\ud840\udc00", "</p>");

    @ParameterizedTest
    @ValueSource(strings = {
        "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK", "x-MS950-HKSCS", "Big5-HKSCS", "x-eucJP-Open", "x-windows-iso2022jp", "ISO-2022-JP", "windows-31j", "x-windows-949",
        "x-windows-874", "windows-1252", "windows-1255", "x-MacUkraine", "KOI8-U"
    })
    void everyLetterKnowsItsBytesInEveryCharset(String name) {
        Charset charset = Charset.forName(name);
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] page = page(charset, random, i % 2 == 0);
            Letters letters = new Encoding(charset, 0).decode(page);
            String text = letters.text();
            assertThat(letters.with(text)).isEqualTo(page);
            int middle = text.indexOf('<', text.length() / 2);
            if (i % 2 == 0) {
                assertThat(text).isEqualTo(new String(page, charset));
                assertThat(new String(page, 0, letters.place(middle), charset)).isEqualTo(text.substring(0, middle));
                assertThat(new String(letters.with(text.substring(0, middle) + "<b>" + text.substring(middle)), charset))
                        .isEqualTo(text.substring(0, middle) + "<b>" + text.substring(middle));
            }
            for (int letter = 1; letter <= text.length(); letter++) {
                assertThat(letters.place(letter)).isBetween(letters.place(letter - 1), page.length);
            }
        }
    }

    /** Letters of many scripts, those that the charset has, or noise between them. */
    private static byte[] page(Charset charset, Random random, boolean clean) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        for (int i = 0; i < 40; i++) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            page.writeBytes(charset.newEncoder().canEncode(part) ? part.getBytes(charset) : "-".getBytes(charset));
            if (!clean) {
                byte[] noise = new byte[random.nextInt(4)];
                random.nextBytes(noise);
                page.writeBytes(noise);
            }
        }
        page.writeBytes("<p>".getBytes(charset));
        byte[] bytes = page.toByteArray();
        return clean ? bytes : Arrays.copyOf(bytes, bytes.length - random.nextInt(3));
    }

    @Test
    void aLetterBehindABrokenByteKnowsItsPlace() {
        byte[] page = "<p>\u20ac\u20ac caf?.<b>ad</b></p>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        page[13] = (byte) 0xe9;
        Letters letters = new Encoding(java.nio.charset.StandardCharsets.UTF_8, 0).decode(page);
        assertThat(letters.place(letters.text().indexOf("<b>"))).isEqualTo(15);
        assertThat(letters.with(letters.text())).isEqualTo(page);
    }
}
