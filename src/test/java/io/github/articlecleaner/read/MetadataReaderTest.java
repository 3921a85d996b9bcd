package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Metadata;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {

    private static Metadata read(String html, String url) {
        return new PageReader(Limits.DEFAULT).read(html, url).metadata();
    }

    @Test
    void theTitleIsTheHeadlineWithoutTheSitesName() {
        assertThat(read("<title>Bridge Opens - The Gazette</title><h1>Bridge Opens</h1>", "").title()).isEqualTo("Bridge Opens");
        assertThat(read("<title>Bridge Opens After Years | The Gazette</title>", "").title()).isEqualTo("Bridge Opens After Years");
        assertThat(read("<meta property=og:title content='Bridge Opens'><title>x</title>", "").title()).isEqualTo("Bridge Opens");
        assertThat(read("<h1>Bridge Opens</h1>", "").title()).isEqualTo("Bridge Opens");
        assertThat(read("<p>text</p>", "").title()).isEmpty();
    }

    @Test
    void aDashInsideTheHeadlineStays() {
        assertThat(read("<title>Old - and still standing after all these years</title>", "").title())
                .isEqualTo("Old - and still standing after all these years");
    }

    @Test
    void theSiteNameIsDeclaredOrInTheTitleOrTheHost() {
        assertThat(read("<meta property=og:site_name content='The Gazette'>", "").siteName()).isEqualTo("The Gazette");
        assertThat(read("<title>Bridge Opens - The Gazette</title><h1>Bridge Opens</h1>", "").siteName()).isEqualTo("The Gazette");
        assertThat(read("<p>x</p>", "https://www.gazette.example/a").siteName()).isEqualTo("gazette.example");
        assertThat(read("<p>x</p>", "not an address").siteName()).isEmpty();
    }

    @Test
    void theLanguageIsDeclaredOrFound() {
        assertThat(read("<html lang='de-AT'><p>x</p>", "").language()).isEqualTo("de");
        assertThat(read("<meta property=og:locale content=fr_CA><p>x</p>", "").language()).isEqualTo("fr");
        assertThat(read("<p>Der Rat der Stadt hat am Montag über die neue Brücke und die Kosten beraten.</p>", "").language()).isEqualTo("de");
        assertThat(read("<p>Міська рада у вівторок не ухвалила рішення про міст, який був потрібен для міста.</p>", "").language())
                .isEqualTo("uk");
        assertThat(read("<p>市議会は火曜日に新しい橋について話し合いました。</p>", "").language()).isEqualTo("ja");
        assertThat(read("<p>시의회는 화요일에 새 다리에 대해 논의했다.</p>", "").language()).isEqualTo("ko");
        assertThat(read("<p>Το δημοτικό συμβούλιο συζήτησε για τη νέα γέφυρα.</p>", "").language()).isEqualTo("el");
        assertThat(read("<p>123 456</p>", "").language()).isEqualTo("und");
        assertThat(read("<html lang='x'><p>123</p>", "").language()).isEqualTo("und");
    }

    @Test
    void theAddressIsTheCallersOrTheCanonicalOne() {
        String html = "<link rel=canonical href='https://gazette.example/bridge'>";
        assertThat(read(html, "https://gazette.example/x?a=b").url()).isEqualTo("https://gazette.example/x?a=b");
        assertThat(read(html, "").url()).isEqualTo("https://gazette.example/bridge");
    }
}
