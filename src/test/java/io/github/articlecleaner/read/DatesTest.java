package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static String read(String text, String language) {
        Moment moment = Dates.parse(text, language);
        return moment == null ? "" : moment.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # ISO 8601 and what looks like it
            2024-05-17                             | en | 2024-05-17
            2024-05-17T09:30                       | en | 2024-05-17T09:30
            2024-05-17T09:30:15.250+02:00          | en | 2024-05-17T09:30:15.250+02:00
            2024-05-17T09:30:00Z                   | en | 2024-05-17T09:30Z
            2024-05-17 09:30:00 -0500              | en | 2024-05-17T09:30-05:00
            20240517T093000Z                       | en | 2024-05-17T09:30Z
            20240517T0930+0200                     | en | 2024-05-17T09:30+02:00
            20240517T093015                        | en | 2024-05-17T09:30:15
            2024-05-17T09:30:00-03                 | en | 2024-05-17T09:30-03:00
            2024/05/17 09:30                       | en | 2024-05-17T09:30
            20240517                               | en | 2024-05-17
            1715931000                             | en | 2024-05-17T07:30Z
            1715931000000                          | en | 2024-05-17T07:30Z
            # RFC 1123, JavaScript
            Fri, 17 May 2024 09:30:00 GMT          | de | 2024-05-17T09:30Z
            Fri, 17 May 2024 09:30:00 +0200        | en | 2024-05-17T09:30+02:00
            Fri May 17 2024 09:30:00 GMT+0200 (X)  | en | 2024-05-17T09:30+02:00
            # as people write
            May 17, 2024                           | en | 2024-05-17
            May 17th, 2024 at 9:30 p.m. EDT        | en | 2024-05-17T21:30-04:00
            Published: 17 Sept. 2024, 12:05 am     | en | 2024-09-17T00:05
            4 comments May 17, 2024                | en | 2024-05-17
            No. 3 / May 17, 2024                   | en | 2024-05-17
            17 May 2024 17:00-18:30                | en | 2024-05-17T17:00
            17 May 2024 10:00-11:30                | en | 2024-05-17T10:00
            17 May 2024 10:00-05:00                | en | 2024-05-17T10:00-05:00
            2024-05-17T03:00-05:00                 | en | 2024-05-17T03:00-05:00
            09:30-07/05/2024                       | vi | 2024-05-07T09:30
            09:30-7.5.2024                         | de | 2024-05-07T09:30
            17/05/2024 à 9h30                      | en | 2024-05-17
            17. Mai 2024, 09:30 Uhr                | de | 2024-05-17T09:30
            17 de mayo de 2024                     | es | 2024-05-17
            le 1er août 2024 à 09:30               | fr | 2024-08-01T09:30
            17 мая 2024, 09:30                     | ru | 2024-05-17T09:30
            17 maja 2024                           | pl | 2024-05-17
            2024. május 17.                        | hu | 2024-05-17
            2024年5月17日 9:30                       | ja | 2024-05-17T09:30
            2024년 5월 17일                          | ko | 2024-05-17
            17 मई 2024                             | hi | 2024-05-17
            १२ जनवरी 2024                          | hi | 2024-01-12
            17 ಏಪ್ರಿಲ್ 2024                          | kn | 2024-04-17
            17 ΜΑΪΟΥ 2024                          | el | 2024-05-17
            17 ΙΑΝΟΥΑΡΙΟΥ 2024                     | el | 2024-01-17
            17 KASIM 2024                          | tr | 2024-11-17
            17 HAZİRAN 2024                        | tr | 2024-06-17
            17 FEVRIER 2024                        | fr | 2024-02-17
            Thứ Sáu, ngày 17 tháng 5 năm 2024      | vi | 2024-05-17
            17 tháng 5, 2024 09:30                 | vi | 2024-05-17T09:30
            17 พ.ค. 2567 09:30 น.                   | th | 2024-05-17T09:30
            17 มี.ค. 2567                           | th | 2024-03-17
            17 เม.ย. 67 17 เม.ย. 2567               | th | 2024-04-17
            17 มิ.ย. 2567                           | th | 2024-06-17
            17 ธ.ค. 2567                            | th | 2024-12-17
            17 พฤษภาคม 2567                        | th | 2024-05-17
            Cập nhật 3 tháng trước, 17/05/2024     | vi | 2024-05-17
            Máy tính, 17/06/2024                   | vi | 2024-06-17
            17/05/2567                             | th | 2024-05-17
            17/05/2024                             | th | 2024-05-17
            17.05.2024                             | de | 2024-05-17
            17/05/2024 09:30                       | fr | 2024-05-17T09:30
            04/05/2024                             | fr | 2024-05-04
            05/17/2024                             | en | 2024-05-17
            May 17, 2024                           | xx | 2024-05-17
            """)
    void aDateIsReadAsItIsWritten(String text, String language, String wanted) {
        assertThat(read(text, language)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "04/05/2024", "May 2024", "17 May", "2024", "31 February 2024", "2024-13-01", "2024-02-30", "1970-01-01T00:00:00Z", "0001-01-01",
        "12:30", "yesterday", "3 hours ago", "1234567890123456789", "{{date}}", "Version 1.2.3", "9999-12-31", "May may be 5 or 6", "--", "T", "17 Mai 2024 à 9h30"})
    void whatIsNoSureDateIsNone(String text) {
        assertThat(read(text, "en")).isEmpty();
    }

    @Test
    void aTimeWithoutZoneGetsNone() {
        Moment moment = Dates.parse("2024-05-17 09:30", "en");
        assertThat(moment.offset()).isEmpty();
        assertThat(moment.toOffsetDateTime()).isEmpty();
        assertThat(moment.time()).isPresent();
    }

    @Test
    void theDayInAnAddressIsFound() {
        assertThat(Dates.inPath("https://x.example/2024/05/17/bridge")).hasToString("2024-05-17");
        assertThat(Dates.inPath("https://x.example/news/2024/5/7/bridge?a=2023/01/01")).hasToString("2024-05-07");
        assertThat(Dates.inPath("https://x.example/news/bridge-2024-05-17.html")).hasToString("2024-05-17");
        assertThat(Dates.inPath("https://x.example/12024/05/17/")).isNull();
        assertThat(Dates.inPath("https://x.example/2024/05/")).isNull();
        assertThat(Dates.inPath("https://x.example/2024/13/45/x")).isNull();
        assertThat(Dates.inPath("https://x.example/a?b=/2024/05/17/")).isNull();
        assertThat(Dates.inPath("https://x.example/a#/2024/05/17/")).isNull();
        assertThat(Dates.inPath("https://x.example/2024/5/7")).hasToString("2024-05-07");
        assertThat(Dates.inPath("https://x.example/2024/05/17.html")).hasToString("2024-05-17");
        assertThat(Dates.inPath("https://x.example/2024/05/10-bridges-to-cross")).isNull();
        assertThat(Dates.inPath("https://x.example/2024/05/17th-bridge/")).isNull();
        assertThat(Dates.inPath("")).isNull();
        assertThat(Dates.inPath("2024/05/17")).isNull();
    }

    @Test
    void onlySoMuchTextIsLookedThrough() {
        assertThat(read("x".repeat(200) + " 2024-05-17", "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mar. 17 sept. 2024            | fr | 2024-09-17
            mar 17 set 2024 10:00         | it | 2024-09-17T10:00
            mar, 17 de sept 2024          | es | 2024-09-17
            17 mar 2024                   | it | 2024-03-17
            2000 words · May 17, 2024     | en | 2024-05-17
            Nr. 1945, 17. Mai 2024        | de | 2024-05-17
            2024 May 17                   | en | 2024-05-17
            2024.05.17. 오후 3:30          | ko | 2024-05-17T15:30
            2024.05.17. 오전 3:30          | ko | 2024-05-17T03:30
            17/05/2024 3:30 μ.μ.          | el | 2024-05-17T15:30
            17 مايو 2024 3:30 م           | ar | 2024-05-17T15:30
            17 मई 2024, शाम 5:30          | hi | 2024-05-17T17:30
            17 मई 2024, रात 1:30          | hi | 2024-05-17T01:30
            17 मई 2024, रात 9:30          | hi | 2024-05-17T21:30
            17 मई 2024, रात 12:30         | hi | 2024-05-17T00:30
            17 de mayo de 2024, 3:30 p. m. | es | 2024-05-17T15:30
            17 de mayo de 2024, 12:30 a. m. | es | 2024-05-17T00:30
            17 May 2024 3:30 p m EST      | en | 2024-05-17T15:30-05:00
            May 17, 2024 10:00am-11:30am  | en | 2024-05-17T10:00
            May 17, 2024 10:00am-1:30pm   | en | 2024-05-17T10:00
            17 May 2024 12:30 a.m. EST    | en | 2024-05-17T00:30-05:00
            2024年5月17日 下午3:30          | zh | 2024-05-17T15:30
            2024年5月17日 午前12:30         | ja | 2024-05-17T00:30
            """)
    void aDayOfTheWeekIsNoMonthAndTheNearestYearAndTheHalfOfTheDayCount(String text, String language, String expected) {
        assertThat(read(text, language)).isEqualTo(expected);
    }
}
