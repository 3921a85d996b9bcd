package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {

    private static final Authors NOBODY = new Authors(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # lists
            Ada Lind                                    | Ada Lind
            Ada Lind, Ben Okoro and Cy Roe              | Ada Lind; Ben Okoro; Cy Roe
            Ada Lind & Ben Okoro                        | Ada Lind; Ben Okoro
            Ada Lind und Ben Okoro                      | Ada Lind; Ben Okoro
            Ada Lind et Ben Okoro                       | Ada Lind; Ben Okoro
            Ада Лінд та Бен Окоро                       | Ада Лінд; Бен Окоро
            ADA LIND AND BEN OKORO                      | ADA LIND; BEN OKORO
            Ada Lind, Ada Lind                          | Ada Lind
            # what stands before
            By Ada Lind                                 | Ada Lind
            Written by: Ada Lind                        | Ada Lind
            Von Ada Lind                                | Ada Lind
            Von Lind                                    | Von Lind
            Par Ada Lind                                | Ada Lind
            Автор: Ада Лінд                             | Ада Лінд
            # roles and degrees
            Ada Lind, Staff Writer                      | Ada Lind
            Ada Lind, MD, PhD                           | Ada Lind
            Ada Lind (Reuters)                          | Ada Lind
            Ada Lind - Chief Editor, Ben Okoro          | Ada Lind; Ben Okoro
            Ada Lind, Redakteurin, Ben Okoro            | Ada Lind; Ben Okoro
            김하늘 기자                                   | 김하늘
            # initials are capitals
            Ada E. Lind                                 | Ada E. Lind
            Ada A Lind                                  | Ada A Lind
            # no names
            ada@gazette.example                         | ''
            https://social.example/ada                  | ''
            www.social.example/ada.lind                 | ''
            /author/ada-lind/                           | ''
            ada/AFP                                     | ada; AFP
            A.Lind/AFP                                  | A.Lind; AFP
            The Gazette                                 | ''
            The Gazette, Ada Lind                       | Ada Lind
            2024                                        | ''
            She has written about bridges and rivers for more than twenty years now | ''
            """)
    void namesAreTakenOutOfBylines(String byline, String wanted) {
        List<String> names = new Authors(List.of("The Gazette", "")).add(byline).names();
        assertThat(String.join("; ", names)).isEqualTo(wanted);
    }

    @Test
    void ofAnEndlessBylineTheFirstNamesAreRead() {
        String endless = IntStream.range(0, 2_000).mapToObj(i -> "Ada Lind" + Character.toString('a' + i % 26)).collect(Collectors.joining(", "));
        assertThat(new Authors(List.of()).add(endless).names()).hasSize(26).startsWith("Ada Linda", "Ada Lindb");
        assertThat(new Authors(List.of()).add(endless + ", Ben Okoro").names()).doesNotContain("Ben Okoro");
        assertThat(new Authors(List.of()).add("AB ".repeat(100_000)).names()).isEmpty();
    }

    @Test
    void aBylineIsReadAmongDatesAndButtons() {
        assertThat(Byline.names(List.of("May 17, 2024", "Written by", "Ada Lind", "Share"), NOBODY, "en")).containsExactly("Ada Lind");
        assertThat(Byline.names(List.of("By", "Ada Lind", "and", "Ben Okoro", "3 min read"), NOBODY, "en")).containsExactly("Ada Lind", "Ben Okoro");
        assertThat(Byline.names(List.of("Ada Lind Published May 17, 2024"), NOBODY, "en")).containsExactly("Ada Lind");
        assertThat(Byline.names(List.of("17 May 2024 by Ada Lind"), NOBODY, "en")).containsExactly("Ada Lind");
        assertThat(Byline.names(List.of("Anna von der Aue", "Redakteurin"), NOBODY, "de")).containsExactly("Anna von der Aue");
        assertThat(Byline.names(List.of("Updated May 17, 2024"), NOBODY, "en")).isEmpty();
        assertThat(Byline.names(List.of(), NOBODY, "en")).isEmpty();
    }

    @Test
    void aBylineMayBeIndentedAsFarAsProgramsDo() {
        assertThat(Byline.pieces(Jsoup.parse("<p>By" + " ".repeat(4_000) + "<b>Ada Lind</b>" + "\n".repeat(4_000) + "</p>"))).containsExactly("By", "Ada Lind");
        assertThat(Byline.pieces(Jsoup.parse("<p>By <b>Ada Lind</b> who has written " + "of bridges ".repeat(20) + "</p>"))).isEmpty();
        assertThat(Byline.pieces(Jsoup.parse("<p>By <b>Ada Lind</b> " + "x".repeat(1_000_000) + "</p>"))).isEmpty();
    }
}
