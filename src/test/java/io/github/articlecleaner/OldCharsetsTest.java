package io.github.articlecleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Paragraph;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that name a charset of old and are written in the larger one that browsers read it as. */
class OldCharsetsTest {

    private static final ArticleCleaner CLEANER = ArticleCleaner.builder().build();

    private static List<String> texts(byte[] page) {
        return CLEANER.apply(page).paragraphs().stream().map(Paragraph::text).toList();
    }

    private static String page(String head, String sentence) {
        return "<html><head>" + head + "<title>-</title></head><body><article><p>" + sentence + "</p><p>" + sentence + sentence + "</p></article></body></html>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gb2312 gb_2312-80 gbk x-gbk GB2312 | GBK | 朱镕基在星期五的会议上说，新的大桥将于明年春天开放。",
        "gb2312 gb18030 | GB18030 | 渔民们在㐀岛旁看到一只𠀀色的鸟，它停了很久。",
        "euc-kr EUC-KR ks_c_5601-1987 ksc5601 korean | x-windows-949 | 똠방각하 역의 배우는 금요일에 펲시 극장에서 다시 무대에 올랐다.",
        "shift_jis sjis x-sjis ms_kanji | windows-31j | ㈱港湾は①新しい橋と②灯台を建てると、髙橋社長が金曜日に述べた。",
        "euc-jp x-euc-jp | x-eucJP-Open | ㈱港湾は①新しい橋と②灯台を建てると、髙橋社長が金曜日に述べた。",
        "iso-2022-jp csISO2022JP | x-windows-iso2022jp | ㈱港湾は①新しい橋と②灯台を建てると、社長が金曜日に述べた。",
        "iso-8859-9 latin5 ISO_8859-9 | windows-1254 | Başkan “köprü hazır” dedi – şimdi gemiler bekleniyor…",
        "iso-8859-11 tis-620 | x-windows-874 | ผู้ว่าราชการกล่าวว่า “สะพานพร้อมแล้ว” เมื่อวันศุกร์…",
        "big5 big5-hkscs cn-big5 x-x-big5 | x-MS950-HKSCS | 船長喺星期五話，新渡輪下年開航，票價係€3，啲街坊話好嘢。",
        "iso-8859-8-i logical | ISO-8859-8 | ראש העיר אמר ביום שישי שהגשר החדש ייפתח באביב.",
        "x-mac-cyrillic x-mac-ukrainian | x-MacUkraine | Ґанок музею відкрили у п’ятницю після довгого ремонту.",
        "macintosh x-mac-roman | x-MacRoman | “Größer als je zuvor” – so nannte sie die Brücke…",
        "koi8-ru | KOI8-U | Міст відкрили у п'ятницю, і першими його перейшли діти.",
        "iso-8859-1 latin1 us-ascii ascii l1 x-user-defined | windows-1252 | “Größer als je zuvor” – so nannte sie die Brücke, für €3…",
    })
    void aPageIsReadAsBrowsersReadWhatItNames(String labels, String charset, String sentence) {
        for (String label : labels.split(" ")) {
            for (String head : List.of("<meta charset=" + label + ">", "<meta charset=\" " + label + " \">",
                    "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + label + "\">")) {
                byte[] page = page(head, sentence).getBytes(Charset.forName(charset));
                assertThat(texts(page)).as(head).contains(sentence);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "euc-kr", "shift_jis", "iso-8859-9", "tis-620", "big5", "iso-2022-jp", "x-mac-cyrillic", "unicode", "ucs-2", "utf-16", "hz-gb-2312"})
    void whatIsValidUtf8StaysUtf8WhateverThePageNames(String label) {
        String sentence = "The café on the pier – 똠 镕 髙 – reopened on Friday, and served 300 guests.";
        assertThat(texts(page("<meta charset=" + label + ">", sentence).getBytes(StandardCharsets.UTF_8))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unicode", "ucs-2", "utf-16", "unicodefffe", "hz-gb-2312", "iso-2022-kr", "iso-8859-10"})
    void aNameThatCannotBeTrueOrReadLeavesWindows1252(String label) {
        String sentence = "The café on the pier reopened on Friday, naïve as that may seem, and served 300 guests.";
        assertThat(texts(page("<meta charset=" + label + ">", sentence).getBytes(Charset.forName("windows-1252")))).contains(sentence);
    }
}
