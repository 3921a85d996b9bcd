package io.github.articlecleaner.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlecleaner.article.Limits;
import io.github.articlecleaner.article.Metadata;
import io.github.articlecleaner.article.Metadata.Field;
import io.github.articlecleaner.article.Metadata.Origin;
import java.util.List;
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
        assertThat(read("<h1>Gazette</h1><h1>Bridge Opens</h1>", "https://gazette.example").title()).isEqualTo("Gazette");
        assertThat(read("<title>" + "a ".repeat(20_000) + "</title><h1>Bridge Opens</h1>", "").title()).isEqualTo("Bridge Opens");
    }

    @Test
    void aTitleHasNothingUnseenInIt() {
        assertThat(read("<title>Bridge Op\u00ade\u200dns at\u200b Last</title>", "").title()).isEqualTo("Bridge Opens at Last");
        assertThat(read("<title>Bridge Ope\u200dns at Last</title>", "").title()).isEqualTo("Bridge Opens at Last");
        assertThat(read("<title>می\u200cخواهم</title>", "").title()).isEqualTo("می\u200cخواهم");
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
        assertThat(read("<p>x</p>", "https://gazette.example%2Fbridge").siteName()).isEmpty();
        assertThat(read("<p>x</p>", "https://www.köln_heute.example/a?b=c|d").siteName()).isEqualTo("köln_heute.example");
    }

    @Test
    void theLanguageIsDeclaredOrFound() {
        assertThat(read("<html lang='de-AT'><p>x</p>", "").language()).isEqualTo("de");
        assertThat(read("<meta property=og:locale content=fr_CA><p>x</p>", "").language()).isEqualTo("fr");
        assertThat(read("<meta property=og:locale content=fr_CA><body lang=iw><p>x</p>", "").language()).isEqualTo("he");
        assertThat(read("<html lang=eng><p>x</p>", "").language()).isEqualTo("en");
        assertThat(read("<html lang=deu-AT><p>x</p>", "").language()).isEqualTo("de");
        assertThat(read("<html lang=ger><p>x</p>", "").language()).isEqualTo("de");
        assertThat(read("<html lang=heb><p>x</p>", "").language()).isEqualTo("he");
        assertThat(read("<html lang=fil><p>x</p>", "").language()).isEqualTo("fil");
        assertThat(read("<html lang=en><body lang=de><p>x</p>", "").language()).isEqualTo("en");
        assertThat(read("<p>Der Rat der Stadt hat am Montag über die neue Brücke und die Kosten beraten.</p>", "").language()).isEqualTo("de");
        assertThat(read("<p>Міська рада у вівторок не ухвалила рішення про міст, який був потрібен для міста.</p>", "").language())
                .isEqualTo("uk");
        assertThat(read("<p>市議会は火曜日に新しい橋について話し合いました。</p>", "").language()).isEqualTo("ja");
        assertThat(read("<p>시의회는 화요일에 새 다리에 대해 논의했다.</p>", "").language()).isEqualTo("ko");
        assertThat(read("<p>Το δημοτικό συμβούλιο συζήτησε για τη νέα γέφυρα.</p>", "").language()).isEqualTo("el");
        assertThat(read("<p>สภาเมืองหารือเรื่องสะพานใหม่เมื่อวันอังคาร</p>", "").language()).isEqualTo("th");
        assertThat(read("<p>নগর পরিষদ মঙ্গলবার নতুন সেতু নিয়ে আলোচনা করেছে।</p>", "").language()).isEqualTo("bn");
        assertThat(read("<p>ក្រុមប្រឹក្សាក្រុង បានពិភាក្សាអំពីស្ពានថ្មី។</p>", "").language()).isEqualTo("km");
        assertThat(read("<p>नगर परिषद ने मंगलवार को नए पुल के बारे में चर्चा की और कहा कि यह काम जल्द होगा।</p>", "").language()).isEqualTo("hi");
        assertThat(read("<p>123 456</p>", "").language()).isEqualTo("und");
        assertThat(read("<html lang='x'><p>123</p>", "").language()).isEqualTo("und");
        assertThat(read("<html lang='日本語'><p>123</p>", "").language()).isEqualTo("und");
    }

    @Test
    void theAddressIsTheCallersOrTheCanonicalOne() {
        String html = "<link rel=canonical href='https://gazette.example/bridge'>";
        assertThat(read(html, "https://gazette.example/x?a=b").url()).isEqualTo("https://gazette.example/x?a=b");
        assertThat(read(html, "").url()).isEqualTo("https://gazette.example/bridge");
    }

    @Test
    void anAddressWithAHostIsBetterThanOneWithout() {
        String html = "<link rel=canonical href=/bridge>%s<meta property=og:url content='https://gazette.example/bridge'>";
        Metadata found = read(html.formatted(""), "");
        assertThat(found.url()).isEqualTo("https://gazette.example/bridge").isEqualTo(found.canonicalUrl());
        assertThat(found.siteName()).isEqualTo("gazette.example");
        Metadata based = read("<base href='https://gazette.example/city/'>" + html.formatted("<meta property=og:image content=a.jpg>"), "");
        assertThat(based.url()).isEqualTo("https://gazette.example/bridge").isEqualTo(based.canonicalUrl());
        assertThat(based.origin(Field.URL)).contains(Origin.HEAD);
        assertThat(based.image()).isEqualTo("https://gazette.example/city/a.jpg");
        assertThat(read("<link rel=canonical href=/bridge>", "").url()).isEqualTo("/bridge");
    }

    @Test
    void aLinkOfSeveralRelationsIsOfEachAndOneThatLeadsNowhereOfNone() {
        String html = "<link rel=canonical href=''><link rel='shortlink  Canonical' href='https://gazette.example/bridge'>";
        assertThat(read(html, "").canonicalUrl()).isEqualTo("https://gazette.example/bridge");
    }

    @Test
    void whatIsTooLongForAnAddressMakesNoneAbsolute() {
        String image = "<meta property=og:image content=/a.jpg><link rel=canonical href='https://gazette.example/";
        assertThat(read(image + "bridge'>", "").image()).isEqualTo("https://gazette.example/a.jpg");
        assertThat(read(image + "x".repeat(20_000) + "'>", "").image()).isEqualTo("/a.jpg");
    }

    private static String ld(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void aHeadingThatIsLikeThePagesTitleIsTheHeadline() {
        String html = "<title>Bridge Guide 2024 - Gazette</title><meta property=og:site_name content=Gazette><h1>Gazette</h1><h1>The Guide to Our Bridge</h1>";
        assertThat(read(html, "").title()).isEqualTo("The Guide to Our Bridge");
        assertThat(read(html, "").origin(Field.TITLE)).contains(Origin.PAGE);
        assertThat(read("<title>Bridge Opens</title><h1>Menu</h1>", "").title()).isEqualTo("Bridge Opens");
    }

    @Test
    void newsDeclaresItsHeadlineAndMayPutATopicBeforeItsHeading() {
        String html = "<meta property=og:title content='Bridge Opens at Last'><h1>River crossing: Bridge Opens</h1>";
        assertThat(read(html + ld("{'@type':'NewsArticle'}".replace('\'', '"')), "").title()).isEqualTo("Bridge Opens at Last");
        assertThat(read(html, "").title()).isEqualTo("River crossing: Bridge Opens");
    }

    @Test
    void theSitesNameGoesFromBothEndsOfATitle() {
        String site = "<meta property=og:site_name content='The Gazette'>";
        assertThat(read(site + "<title>The Gazette: Bridge Opens</title>", "").title()).isEqualTo("Bridge Opens");
        assertThat(read(site + "<title>Bridge Opens - Politics - The Gazette</title><meta property=article:section content=Politics>", "").title())
                .isEqualTo("Bridge Opens");
        assertThat(read(site + "<title>Bridge Opens|The Gazette</title>", "").title()).isEqualTo("Bridge Opens");
        assertThat(read("<title>Bridge Opens - Riverside Gazette</title>", "https://www.riversidegazette.example/a").title()).isEqualTo("Bridge Opens");
        assertThat(read(site + "<title>Bridge Opens" + " | The Gazette".repeat(9) + "</title>", "").title()).isEqualTo("Bridge Opens");
        assertThat(read(site + "<title>Bridge Opens" + " | The Gazette".repeat(900) + "</title>", "").title()).startsWith("Bridge Opens | The Gazette");
        assertThat(read(site + "<title>The bridge across the river opens – at last</title>", "").title()).isEqualTo("The bridge across the river opens – at last");
    }

    @Test
    void jsonLdSaysMost() {
        Metadata found = read("<html lang=en>" + ld("""
                {"@context":"https://schema.org","@graph":[
                 {"@type":"WebSite","name":"The Gazette"},
                 {"@type":["NewsArticle","Article"],"headline":"Bridge &amp; Tunnel Open","description":"It <b>opened</b>.",
                  "datePublished":"2024-05-17T09:30:00+02:00","dateModified":"2024-05-18",
                  "author":[{"@type":"Person","name":"Ada Lind"},{"@id":"#ben"},{"@type":"Organization","name":"The Gazette"}],
                  "publisher":{"@type":"Organization","name":"The Gazette"},
                  "image":[{"@type":"ImageObject","url":"/a.jpg"}],"articleSection":["City","Roads"],"keywords":"bridge, river,bridge",
                  "isAccessibleForFree":"True","hasPart":{"@type":"WebPageElement","isAccessibleForFree":false}},
                 {"@id":"#ben","@type":"Person","name":"Ben Okoro"}]}"""), "https://gazette.example/a");
        assertThat(found.title()).isEqualTo("Bridge & Tunnel Open");
        assertThat(found.authors()).containsExactly("Ada Lind", "Ben Okoro");
        assertThat(found.published()).hasToString("Optional[2024-05-17T09:30+02:00]");
        assertThat(found.modified()).hasToString("Optional[2024-05-18]");
        assertThat(found.siteName()).isEqualTo("The Gazette");
        assertThat(found.description()).isEqualTo("It opened.");
        assertThat(found.image()).isEqualTo("https://gazette.example/a.jpg");
        assertThat(found.section()).isEqualTo("City");
        assertThat(found.tags()).containsExactly("bridge", "river");
        assertThat(found.accessibleForFree()).contains(false);
        for (Field field : List.of(Field.TITLE, Field.AUTHORS, Field.PUBLISHED, Field.SITE_NAME, Field.TAGS, Field.IMAGE, Field.ACCESSIBLE_FOR_FREE)) {
            assertThat(found.origin(field)).as(field.name()).contains(Origin.JSON_LD);
        }
        assertThat(found.origin(Field.LANGUAGE)).contains(Origin.HEAD);
        assertThat(found.origin(Field.URL)).contains(Origin.ADDRESS);
    }

    @Test
    void jsonLdOfWrongTypesOrBrokenLeavesTheRest() {
        String head = "<meta property=article:published_time content='2024-05-17T09:30:00Z'><meta name=author content='Ada Lind'>";
        for (String json : List.of("{\"@type\":\"NewsArticle\",\"datePublished\":{\"a\":1},\"author\":7,\"keywords\":{\"x\":[]},\"image\":false}",
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"soon\",\"author\":\"\"", "<!-- -->", "[[[[", "{\"@type\":\"NewsArticle\",\"author\":[null,{}]}")) {
            Metadata found = read(head + ld(json), "");
            assertThat(found.published()).as(json).hasToString("Optional[2024-05-17T09:30Z]");
            assertThat(found.authors()).as(json).containsExactly("Ada Lind");
            assertThat(found.tags()).as(json).isEmpty();
        }
    }

    @Test
    void anAddressInJsonLdStaysWhole() {
        String json = "{'@type':'NewsArticle','image':%s,'url':'https://gazette.example/a?b=1&amp;c=2'}".replace('\'', '"');
        Metadata found = read(ld(json.formatted("\"/a.jpg?w=800&region=eu&amp;copy=2\"")), "https://gazette.example/a");
        assertThat(found.image()).isEqualTo("https://gazette.example/a.jpg?w=800&region=eu&copy=2");
        assertThat(found.canonicalUrl()).isEqualTo("https://gazette.example/a?b=1&c=2");
        String openGraph = "<meta property=og:image content=/b.jpg>";
        assertThat(read(openGraph + ld(json.formatted("{\"@id\":\"/a.jpg\"}")), "https://gazette.example/a").image()).isEqualTo("https://gazette.example/a.jpg");
        assertThat(read(openGraph + ld(json.formatted("{\"@id\":\"/a#lead\"}")), "https://gazette.example/a").image()).isEqualTo("https://gazette.example/b.jpg");
    }

    @Test
    void openGraphAndMetaSayTheRest() {
        Metadata found = read("""
                <meta property="og:description" content="It opened."><meta property="og:image" content="//img.example/a.jpg">
                <meta property="article:section" content="City"><meta property="article:tag" content="bridge"><meta property="article:tag" content="river">
                <meta property="article:author" content="https://social.example/ada"><meta name="parsely-author" content="Ada Lind and Ben Okoro">
                <meta property="article:content_tier" content="metered"><meta name="sailthru.date" content="2024-05-17 09:30:00 -0500">
                <meta name="last-modified" content="Sat, 18 May 2024 09:30:00 GMT"><link rel="canonical" href="/bridge">""", "https://gazette.example/a?b");
        assertThat(found.description()).isEqualTo("It opened.");
        assertThat(found.image()).isEqualTo("https://img.example/a.jpg");
        assertThat(found.section()).isEqualTo("City");
        assertThat(found.tags()).containsExactly("bridge", "river");
        assertThat(found.authors()).containsExactly("Ada Lind", "Ben Okoro");
        assertThat(found.origin(Field.AUTHORS)).contains(Origin.META);
        assertThat(found.accessibleForFree()).contains(false);
        assertThat(found.published()).hasToString("Optional[2024-05-17T09:30-05:00]");
        assertThat(found.modified()).hasToString("Optional[2024-05-18T09:30Z]");
        assertThat(found.canonicalUrl()).isEqualTo("https://gazette.example/bridge");
        assertThat(found.url()).isEqualTo("https://gazette.example/a?b");
    }

    @Test
    void microdataIsReadButNotThatOfComments() {
        Metadata found = read("""
                <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge Opens</h1>
                <span itemprop="author" itemscope><a itemprop="name">Ada Lind</a></span><meta itemprop="datePublished" content="2024-05-17">
                <meta itemprop="isAccessibleForFree" content="true"><p>The bridge opened.</p>
                <div itemprop="comment" itemscope><span itemprop="author">Troll</span><time itemprop="dateModified" datetime="2024-06-01"></time></div></div>""", "");
        assertThat(found.authors()).containsExactly("Ada Lind");
        assertThat(found.origin(Field.AUTHORS)).contains(Origin.MICRODATA);
        assertThat(found.published()).hasToString("Optional[2024-05-17]");
        assertThat(found.modified()).isEmpty();
        assertThat(found.accessibleForFree()).contains(true);
    }

    @Test
    void anElementOfMicrodataMayBeSeveralProperties() {
        Metadata found = read("<p itemprop='author  creator'>Ada Lind</p><time itemprop='dateCreated datePublished' datetime='2024-05-17'></time>"
                + "<time itemprop=dateModifiedHere datetime='2024-05-18'></time>", "");
        assertThat(found.authors()).containsExactly("Ada Lind");
        assertThat(found.origin(Field.PUBLISHED)).contains(Origin.MICRODATA);
        assertThat(found.modified()).isEmpty();
        assertThat(read("<h3 itemprop='headline name'>Bridge Opens</h3>", "").title()).isEqualTo("Bridge Opens");
        assertThat(read("<p itemprop=author itemscope>The Town Crier <a itemprop='url name'>Ada Lind</a></p>", "").authors()).containsExactly("Ada Lind");
        assertThat(read("<p itemprop=Author itemscope>The Town Crier <a itemprop=Name>Ada Lind</a></p>", "").authors()).containsExactly("Ada Lind");
    }

    @Test
    void bylineAndDateAreReadWhereAReaderSeesThem() {
        String story = "<p>" + "The bridge across the river opened on Friday after years of work. ".repeat(4) + "</p>";
        Metadata found = read("<h1>Bridge Opens</h1><div class='post-author'>By <a>Ada Lind</a> and <a>Ben Okoro</a></div><p>Updated May 18, 2024</p><p>Posted May 17, 2024</p>"
                + story, "");
        assertThat(found.authors()).containsExactly("Ada Lind", "Ben Okoro");
        assertThat(found.origin(Field.AUTHORS)).contains(Origin.PAGE);
        assertThat(found.published()).hasToString("Optional[2024-05-17]");
        assertThat(found.modified()).hasToString("Optional[2024-05-18]");
        assertThat(read("<h1>Bridge Opens</h1>" + story + "<p>The old one was opened on May 17, 1924.</p>", "").published()).isEmpty();
        assertThat(read("<h1>Bridge Opens</h1><time datetime='2024-05-17T09:30Z'>Friday</time>" + story, "").published()).hasToString("Optional[2024-05-17T09:30Z]");
        assertThat(read("<h1>Bridge Opens</h1>" + story, "https://gazette.example/2024/05/17/bridge").origin(Field.PUBLISHED)).contains(Origin.ADDRESS);
    }

    @Test
    void aTimeNeedsNoAttributes() {
        Metadata found = read("<h1>Bridge Opens</h1><div><a rel=author href=/ada>Ada Lind</a><time>May 17, 2024</time></div><p>The council met.</p>", "");
        assertThat(found.authors()).containsExactly("Ada Lind");
        assertThat(found.published().map(Object::toString)).contains("2024-05-17");
    }

    @Test
    void aClassThatSaysAuthorInAnotherLanguageMarksAByline() {
        for (String mark : List.of("autor", "article-auteur", "gp_autore", "szerzo", "cikk__szerzo", "yazar", "forfatter")) {
            assertThat(read("<h1>Bridge Opens</h1><div class=" + mark + ">Ada Lind</div><p>The council met.</p>", "").authors()).as(mark).containsExactly("Ada Lind");
        }
        assertThat(read("<h1>Bridge Opens</h1><div class=autorepair>Ada Lind</div><p>The council met.</p>", "").authors()).isEmpty();
    }

    @Test
    void aWordThatIsShortenedToALetterMakesNoSentenceOfADate() {
        String story = "<p>" + "The council opened the bridge to everyone who wished to cross. ".repeat(3) + "</p>";
        assertThat(read("<html lang=pl><h1>Most</h1><p>Anna Lind | 17 maja 2024 r.</p>" + story, "").published().map(Object::toString)).contains("2024-05-17");
        assertThat(read("<html lang=ru><h1>Мост</h1><p>Газета «Мост», 17 мая 2024 г.</p>" + story, "").published().map(Object::toString)).contains("2024-05-17");
        assertThat(read("<html lang=pl><h1>Most</h1><p>Zamknięto go rankiem 17 maja 2024 roku.</p>" + story, "").published()).isEmpty();
    }

    @Test
    void onlyAWordOfItsOwnSaysThatAPageWasChanged() {
        Metadata standard = read("<h1>Bridge Opens</h1><p>Evening Standard | 17 May 2024</p><p>The council met on Monday, and it talked of the bridge.</p>", "");
        assertThat(standard.published().map(Object::toString)).contains("2024-05-17");
        assertThat(standard.modified()).isEmpty();
        Metadata both = read("<h1>Bridge Opens</h1><time class='entry-date published updated' datetime='2024-05-17T09:30:00+00:00'>04/05/2024</time><p>Text.</p>", "");
        assertThat(both.published().map(Object::toString)).contains("2024-05-17T09:30Z");
        Metadata updated = read("<h1>Bridge Opens</h1><time class='entry-dateUpdated' datetime='2024-05-18'>x</time><time class=lastupdated datetime='2024-05-19'>x</time><p>Text.</p>", "");
        assertThat(updated.published()).isEmpty();
        assertThat(updated.modified().map(Object::toString)).contains("2024-05-18");
        assertThat(read("<h1>Мост</h1><p>Обновена на 17.05.2024</p><p>Stand: 18.05.2024</p>", "").modified().map(Object::toString)).contains("2024-05-17");
    }

    @Test
    void whatLibrariesTurnRoundIsTurnedBack() {
        assertThat(read("<meta name=citation_author content='Okoro, Benedict'><meta name=citation_author content='van der Berg, Ada'><p>x</p>", "").authors())
                .containsExactly("Benedict Okoro", "Ada van der Berg");
        assertThat(read("<meta name=dc.creator content='Ada Lind, Benedict Okoro'><p>x</p>", "").authors()).containsExactly("Ada Lind", "Benedict Okoro");
        assertThat(read("<meta name=dc.creator content='Ada Lind, Editor'><p>x</p>", "").authors()).containsExactly("Ada Lind");
    }

    @Test
    void aMarkOfByteOrderHidesNoHead() {
        Metadata metadata = read("\ufeff<!doctype html><html><head><title>Bridge Opens | Gazette</title><link rel=canonical href=https://g.example/b></head><body><h1>Bridge Opens</h1>", "");
        assertThat(metadata.url()).isEqualTo("https://g.example/b");
        assertThat(metadata.siteName()).isEqualTo("Gazette");
        TracedPage traced = new PageReader(Limits.DEFAULT).trace("\ufeff<!doctype html><title>Bridge Opens</title><p>Text.", "");
        assertThat(traced.page().metadata().title()).isEqualTo("Bridge Opens");
        assertThat(traced.texts().get(0).get(0).sourceRange().startPos()).isEqualTo(traced.html().indexOf("Text"));
        assertThat(new PageReader(Limits.DEFAULT).readText("\ufeffThe council met.").sources().get(0).text()).isEqualTo("The council met.");
    }

    @Test
    void aLiveBlogIsReadAndNotItsEntries() {
        Metadata found = read(ld("{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge: live\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"entry\","
                + "\"datePublished\":\"2024-05-18\",\"author\":\"Ben Okoro\"}],\"datePublished\":\"2024-05-17\",\"author\":\"Ada Lind\"}"), "");
        assertThat(found.title()).isEqualTo("Bridge: live");
        assertThat(found.authors()).containsExactly("Ada Lind");
        assertThat(found.published()).hasToString("Optional[2024-05-17]");
    }

    @Test
    void aPersonMayBeCalledAsTheSiteIs() {
        String author = "\"author\":{\"@type\":\"%s\",\"name\":\"Ada Lind\"}}";
        String site = "<meta property=og:site_name content='Ada Lind'>";
        assertThat(read(site + ld("{\"@type\":\"Article\"," + author.formatted("Person")), "").authors()).containsExactly("Ada Lind");
        assertThat(read(site + ld("{\"@type\":\"Article\"," + author.formatted("Organization")), "").authors()).isEmpty();
    }

    @Test
    void firstNamesThatAreMonthsAndSmallWordsStayInNames() {
        assertThat(read("<h1>Bridge Opens</h1><p>By June Smith</p><p>text</p>", "").authors()).containsExactly("June Smith");
        assertThat(read("<html lang=de><h1>Die Brücke</h1><p>Von Jan Müller</p><p>text</p>", "").authors()).containsExactly("Jan Müller");
        assertThat(read("<html lang=fr><h1>Le pont</h1><p>Par Yann Le Gall</p><p>text</p>", "").authors()).containsExactly("Yann Le Gall");
        assertThat(read(ld("{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Theo Leggett\"}}"), "").authors()).containsExactly("Theo Leggett");
        assertThat(read(ld("{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Oleh Kyrylenko\"}}"), "").authors()).containsExactly("Oleh Kyrylenko");
    }
}
