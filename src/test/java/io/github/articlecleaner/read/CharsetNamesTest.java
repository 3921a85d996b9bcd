package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetNamesTest {

    /** What no Java has, and what browsers refuse. */
    private static final Set<String> WITHOUT = Set.of("ISO-8859-10", "ISO-8859-14", "-");

    private static Stream<String[]> table() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/io/github/articlecleaner/charsets.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"));
    }

    @Test
    void everyLabelOfTheStandardIsInTheTableOnceAndInLowerCase() throws IOException {
        List<String> labels = table().flatMap(cells -> Stream.of(cells[1].split("; "))).toList();
        assertThat(labels).hasSize(228).doesNotHaveDuplicates().allSatisfy(label -> assertThat(label).isEqualTo(label.strip().toLowerCase(Locale.ROOT)));
    }

    @Test
    void eachMeansTheBestCharsetOfItsRowHoweverItIsWritten() throws IOException {
        for (String[] cells : table().toList()) {
            String best = cells[0].split("; ")[0];
            for (String label : cells[1].split("; ")) {
                Charset wanted = WITHOUT.contains(best) ? null : Charset.forName(best);
                assertThat(CharsetNames.charset(label)).as(label).isEqualTo(wanted);
                assertThat(CharsetNames.charset("\t " + label.toUpperCase(Locale.ROOT) + "\r\n")).as(label).isEqualTo(wanted);
            }
        }
    }

    /** The names that browsers know come first: Java's own are other charsets. */
    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030", "GB_2312-80, GB18030", "x-gbk, GB18030", "euc-kr, x-windows-949", "ks_c_5601-1987, x-windows-949", "korean, x-windows-949",
        "Shift_JIS, windows-31j", "x-sjis, windows-31j", "ms_kanji, windows-31j", "iso-8859-9, windows-1254", "latin5, windows-1254", "tis-620, x-windows-874",
        "iso-8859-11, x-windows-874", "iso-8859-8-i, ISO-8859-8", "iso-8859-1, windows-1252", "us-ascii, windows-1252", "utf8, UTF-8", "unicode-1-1-utf-8, UTF-8",
        "unicode, UTF-16LE", "ucs-2, UTF-16LE", "utf-16, UTF-16LE", "x-user-defined, windows-1252"
    })
    void anOldNameMeansTheCharsetInWhichPagesAreReallyWritten(String label, String charset) {
        assertThat(CharsetNames.charset(label)).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"EUC_KR, x-windows-949", "gb18030-2022, GB18030", "big5hkscs, x-MS950-HKSCS", "ms949, x-windows-949", "cp850, IBM850", "ISO8859_1, windows-1252"})
    void whatBrowsersDoNotKnowIsTakenAsJavasNameForWhatTheyDo(String name, String charset) {
        assertThat(CharsetNames.charset(name)).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no-such", "#", "-", "g\u00fc", "iso-2022-kr", "iso-2022-cn", "hz-gb-2312", "replacement", "utf-8; utf8"})
    void otherwiseThereIsNone(String name) {
        assertThat(CharsetNames.charset(name)).isNull();
    }

    @Test
    void theNextBestIsTakenWhereTheRuntimeHasFewCharsets() {
        assertThat(CharsetNames.first(List.of("x-not-in-this-runtime", "UTF-8", "UTF-16"))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(CharsetNames.first(List.of("x-not-in-this-runtime"))).isNull();
    }
}
