package io.github.articlecleaner.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CharsetsTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static String read(byte[] page) {
        return Charsets.decode(page, Charsets.find(page));
    }

    @Test
    void aByteOrderMarkDecidesAndIsDropped() {
        assertThat(read("\ufeff<p>ä</p>".getBytes(UTF_8))).isEqualTo("<p>ä</p>");
        assertThat(read("\ufeff<p>ä</p>".getBytes(UTF_16LE))).isEqualTo("<p>ä</p>");
        assertThat(read("\ufeff<p>ä</p>".getBytes(UTF_16BE))).isEqualTo("<p>ä</p>");
    }

    @Test
    void utf16WithoutAMarkIsSeen() {
        assertThat(read("<p>ä</p>".getBytes(UTF_16LE))).isEqualTo("<p>ä</p>");
        assertThat(read("<p>ä</p>".getBytes(UTF_16BE))).isEqualTo("<p>ä</p>");
    }

    @Test
    void validUtf8IsUtf8WhateverItClaims() {
        assertThat(read("<meta charset=iso-8859-1><p>größer</p>".getBytes(UTF_8))).contains("größer");
    }

    @Test
    void thePagesWordIsTakenWhereTheBytesAreNotUtf8() {
        Charset koi8 = Charset.forName("KOI8-R");
        assertThat(read("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'><p>Город</p>".getBytes(koi8))).contains("Город");
        Charset shiftJis = Charset.forName("Shift_JIS");
        assertThat(read("<?xml version='1.0' encoding=\"Shift_JIS\"?><p>新聞</p>".getBytes(shiftJis))).contains("新聞");
    }

    @Test
    void latinOneMeansWindows1252() {
        assertThat(read("<meta charset=latin1><p>“größer”</p>".getBytes(WINDOWS_1252))).contains("“größer”");
    }

    @Test
    void undeclaredAndNotUtf8IsWindows1252() {
        assertThat(read("<p>größer</p>".getBytes(WINDOWS_1252))).contains("größer");
        assertThat(read("<meta charset=no-such-charset><p>größer</p>".getBytes(WINDOWS_1252))).contains("größer");
    }

    @Test
    void aLetterRightBeforeTheEndIsNoPageCutOff() {
        assertThat(read("<meta charset=iso-8859-1><p>Le café.\n".getBytes(WINDOWS_1252))).contains("Le café.");
        byte[] page = "<meta charset=iso-8859-1><p>größer, schöner, älter und schö".getBytes(UTF_8);
        assertThat(read(Arrays.copyOf(page, page.length - 1))).as("cut off in the middle of a letter").contains("größer");
    }

    @Test
    void oneBrokenLetterDoesNotTurnUtf8IntoAnotherCharset() {
        byte[] page = "<meta charset=utf-8><p>größer, schöner, älter</p>".getBytes(UTF_8);
        byte[] broken = Arrays.copyOf(page, page.length + 2);
        broken[page.length] = (byte) 0xe4;
        broken[page.length + 1] = ' ';
        assertThat(read(broken)).contains("größer, schöner, älter");
    }

    @Test
    void picturesAndArchivesAreNoText() {
        assertThat(Bytes.isBinary(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})).isTrue();
        assertThat(Bytes.isBinary("%PDF-1.7 ...".getBytes(UTF_8))).isTrue();
        assertThat(Bytes.isBinary(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0})).isTrue();
        assertThat(Bytes.isBinary("<p>größer\u0007</p>".getBytes(UTF_8))).isFalse();
        assertThat(Bytes.isBinary("<p>a</p>".getBytes(UTF_16LE))).isFalse();
    }

    @Test
    void aDeclarationInACommentOrOfSomethingElseIsPassedOver() {
        Charset cyrillic = Charset.forName("windows-1251");
        String declared = "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Привет, мир</p>";
        for (String before : new String[] {"<!-- <meta charset=iso-8859-1> -->", "<meta name=description content='Video encoding = h264'>", "<!-- <meta charset=a> --><!-- b -->"}) {
            assertThat(read((before + declared).getBytes(cyrillic))).as(before).contains("Привет, мир");
        }
        assertThat(read(("<!-- <meta charset=koi8-r>" + declared).getBytes(cyrillic))).as("a comment that is not closed").doesNotContain("Привет");
    }
}
