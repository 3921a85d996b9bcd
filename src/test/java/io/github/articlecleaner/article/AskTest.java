package io.github.articlecleaner.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskTest {

    private static final Container CONTAINER = new Container(null, "p", List.of(), 0);

    private static Source source(String text, String... addresses) {
        List<Inline> links = Arrays.stream(addresses).map(address -> new Inline("a", 0, text.length(), Map.of("href", address))).toList();
        return new Source(text, CONTAINER, 0, addresses.length, 0, List.of(), List.of(), false, 0, 0, links, List.of());
    }

    private static Ask ask(String text, String language) {
        return Ask.parse(List.of(source(text)), "", language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        // Before and behind the number, at the words of the period and away from them
        "en | Keep us going every month from just $2. It is quickly done. | 2 USD monthly",
        "en | $5 a month, $50 a year or £3.50 just once | 5 USD monthly, 50 USD yearly, 3.5 GBP once",
        "en | USD 20 | 20 USD",
        "en | AU$4 a month | 4 AUD monthly",
        "en | Give once or every month: €10. | 10 EUR",
        "en | Chip in $1,200.50 or ₦2,000 weekly. | 1200.5 USD, 2000 NGN weekly",
        "de | Schon ab 5 € im Monat oder einmalig 1.250,50 Euro. | 5 EUR monthly, 1250.5 EUR once",
        "de | 4 Franken jährlich | 4 CHF yearly",
        "fr | À partir de 3 € par mois, ou 10 000 € par an | 3 EUR monthly, 10000 EUR yearly",
        "es | Con 3 euros al mes o 30 euros al año | 3 EUR monthly, 30 EUR yearly",
        "it | Bastano 2 euro a settimana | 2 EUR weekly",
        "pt | R$ 15 por mês | 15 BRL monthly",
        "nl | Voor € 4,50 per maand | 4.5 EUR monthly",
        "sv | 50 kr i månaden, 500 kronor per år | 50 SEK monthly, 500 SEK yearly",
        "da | 50 kr. | 50 DKK",
        "en | 50 kr | 50 XXX",
        "fi | 5 euroa kuukaudessa | 5 EUR monthly",
        "pl | 20 zł miesięcznie lub 200 złotych rocznie | 20 PLN monthly, 200 PLN yearly",
        "cs | 100 Kč měsíčně, jednorázově 500 korun | 100 CZK monthly, 500 CZK once",
        "hu | Havi 10 000 Ft, vagy 2000 forinttal | 10000 HUF monthly, 2000 HUF",
        "ro | 25 de lei; 25 lei pe lună | 25 RON monthly",
        "ru | 500 руб. в месяц или 1000 рублей | 500 RUB monthly, 1000 RUB",
        "uk | 200 грн щомісяця | 200 UAH monthly",
        "be | 5 рублёў на месяц, 3 еўра | 5 BYN monthly, 3 EUR",
        "el | 5 ευρώ τον μήνα | 5 EUR monthly",
        "tr | Ayda 100 lira, 50₺ | 100 TRY monthly, 50 TRY",
        "tr | İsterseniz 100 TL verin | 100 TRY",
        "id | Rp50.000 per bulan | 50000 IDR monthly",
        "ar | ١٠ دنانير شهرياً، أو 5 دولارات | 10 XXX monthly, 5 USD",
        "fa | ماهانه ۵ دلار | 5 USD monthly",
        "he | ‏30 ₪ לחודש | 30 ILS monthly",
        "hi | ₹५०० हर महीने, या 1,00,000 रुपये | 500 INR monthly, 100000 INR",
        "ja | ¥500から。月額１，０００円です。 | 500 JPY, 1000 JPY monthly",
        "zh | 每月20元，或一次性100元 | 20 CNY monthly, 100 CNY once",
        "zh-hant | 每月100元 | 100 TWD monthly",
        "ko | 매월 5,000원부터 | 5000 KRW monthly",
        "ka | თვეში 10 ლარი | 10 GEL monthly",
        "bg | 10 лв. месечно или 100 лева годишно | 10 BGN monthly, 100 BGN yearly",
        "bn | প্রতি মাসে ১০০ টাকা | 100 XXX monthly",
        "da | 50 kr. om måneden eller 500 kr. om året | 50 DKK monthly, 500 DKK yearly",
        "hr | 5 eura mjesečno, 500 dinara jednokratno | 5 EUR monthly, 500 RSD once",
        "no | 99 kroner i måneden | 99 NOK monthly",
        "sk | 5 € mesačne alebo 50 eur ročne | 5 EUR monthly, 50 EUR yearly",
        "th | เดือนละ 100 บาท หรือ 500บาทต่อปี | 100 THB monthly, 500 THB yearly",
        "vi | 100.000 đồng mỗi tháng | 100000 VND monthly",
        // Slashes with spaces, the next number's sign, words of several countries, days of the month
        "en | $5 / month or $50/yr | 5 USD monthly, 50 USD yearly",
        "de | 5 €/Monat, 50 € / Jahr | 5 EUR monthly, 50 EUR yearly",
        "fr | 5 € / mois | 5 EUR monthly",
        "en | Tier 1 $5 a month | 5 USD monthly",
        "en | Try 3 months for $1. A 10-dollar gift. | 1 USD, 10 USD",
        "fr | 5 000 francs CFA par mois, 5 francs | 5000 XXX monthly, 5 CHF",
        "pt | 10 reais, ou 1 real | 10 BRL, 1 BRL",
        "en | 5 US dollars a month, 10 Canadian dollars or 20 Swiss francs | 5 USD monthly, 10 CAD, 20 CHF",
        "de | 5 US-Dollar im Monat | 5 USD monthly",
        "fr | 20 dollars canadiens par an, 20 dollars | 20 CAD yearly, 20 USD",
        "en | our goal of $1,234,567.50 | 1234567.5 USD",
        "de | Ziel: 1.234.567,50 € | 1234567.5 EUR",
        // A code says which dollars, a place whose 元; a word that is another one in the language, and a year behind its word, tell no period
        "en | $10 CAD a month, 5 $ AUD, or $3 TRY it now | 10 CAD monthly, 5 AUD, 3 USD",
        "es | MX$100 o CAN$5 | 100 MXN, 5 CAD",
        "zh-hk | 每月100元 | 100 HKD monthly",
        "zh-hk | 捐港幣100元 | 100 HKD",
        "zh | 100元人民币以上的捐款者 | 100 CNY",
        "th | 500บาทต่อเดือนเท่านั้นครับ | 500 THB monthly",
        "es | Tus 10 euros pagan once minutos | 10 EUR",
        "de | Im Jahr 2024 gaben uns Leser 500 Euro | 500 EUR",
        "de | 60 Euro im Jahr, mehr als 50 Euro im Jahr 2024 | 60 EUR yearly, 50 EUR",
        "ja | 12月31日までに1,000円 | 1000 JPY",
        "ko | 12월 31일까지 10,000원 | 10000 KRW",
    })
    void namesAmountsInManyLanguages(String language, String text, String wanted) {
        assertThat(String.join(", ", ask(text, language).amounts().stream().map(Amount::toString).toList())).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Since 2014 we have reported from 12 towns.", "The lawsuit costs $2 million.", "9,000 readers give 24/7.", "Room B12, 3.5.2024", "Call 5 friends", "€0",
        "The budget is 3 млн рублей", "Help us raise £1m", "our $50k goal", "€2bn", "₹5 lakh", "US$ 3 bilhões", "$2 milyar", "$2 миллиарда", "€ 2 miljard", "$2-million",
        "$2-3 million", "$2–3m a year", "between $2 and $3 million", "Eurostat 2024", "12 Eurosceptic MEPs", "Neurology 5", "Lei 13.709/2018",
        "Suivez France 24 sur Facebook", "En 2023 ils ont écrit", "10 real stories", "try 3 times", "2 sar", "Try 3",
 "$", "12345678901234 €", "01.23.45.67.89 € 0"
    })
    void noOtherNumberIsAnAmount(String text) {
        assertThat(ask(text, "en").amounts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Write to tips+safe@desk.example. | tips+safe@desk.example",
        "Call +44 20 7946 0018, any day. | +442079460018",
        "IBAN: DE89 3704 0044 0532 0130 00, thank you | DE89370400440532013000",
        "IBAN GB82WEST12345698765432 | GB82WEST12345698765432",
        "BTC bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq | bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
        "ETH 0x52908400098527886E0F7030069857D2E4169EE7 | 0x52908400098527886E0F7030069857D2E4169EE7",
        "Telegram: @desk_tips | @desk_tips",
        "Mastodon: @desk@social.example. | @desk@social.example",
        "Ruf an: +49 30 1234567 (9-17 Uhr) | +49301234567",
        "Call +1 (202) 555-0143. 24 hours | +12025550143",
        "Ruf an: +49 (0)30 1234567 | +49301234567",
        "Call +44 (0) 20 7946 0018 | +442079460018",
        "By mail -tips@desk.example | tips@desk.example",
        "Tell us ...tips@desk.example | tips@desk.example",
        "Write to müller@bücher.example, please | müller@bücher.example",
        "邮箱tips@desk.example联系我们 | tips@desk.example",
        "DE20 3265 7319 5622 4472 56 Wir danken | DE20326573195622447256",
        "DE21 4243 9486 7226 1129 26 Wir danken | DE21424394867226112926",
        "DE32 9707 2501 1242 5825 64 BIC GENODEM1GLS | DE32970725011242582564",
        "Write to @café_news now | @café_news"
    })
    void namesContacts(String text, String contact) {
        assertThat(ask(text, "en").contacts()).containsExactly(contact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE88 3704 0044 0532 0130 00", "2 + 2 = 4", "at @ noon", "AB12", "bc1 and more", "+1 2", "R2D2 and C3PO were here again"})
    void whatOnlyLooksLikeAContactIsNone(String text) {
        assertThat(ask(text, "en").contacts()).isEmpty();
    }

    @Test
    void linksAreAbsoluteAndNamedOnce() {
        List<Source> box = List.of(source("Give", "/donate", "https://pay.example/a b", "#top", "javascript:void(0)"),
                source("or at https://other.example/x.", "../donate", "mailto:desk@news.example?subject=x", "tel:+44-20-7946-0018", "http://[bad", ""));
        Ask ask = Ask.parse(box, "https://news.example/2026/story.html", "en");
        assertThat(ask.links()).containsExactly("https://news.example/donate", "https://pay.example/a%20b", "http://[bad", "https://other.example/x");
        assertThat(ask.contacts()).containsExactly("desk@news.example", "+442079460018");
        assertThat(Ask.parse(box.subList(0, 1), "", "en").links()).containsExactly("https://pay.example/a%20b");
    }

    @Test
    void contactsOfLinksStandWhereTheirParagraphDoes() {
        List<Source> box = List.of(source("Write to us", "mailto:first@desk.example"), source("or to second@desk.example"));
        assertThat(Ask.parse(box, "", "en").contacts()).containsExactly("first@desk.example", "second@desk.example");
    }

    @Test
    void anAddressThatIsWrittenOutEndsWithItsWord() {
        assertThat(ask("https://desk.example/unterstützen, https://стол.example/помощь", "de").links())
                .containsExactly("https://desk.example/unterstützen", "https://стол.example/помощь");
        assertThat(ask("请到https://desk.example/donate支持我们", "zh").links()).containsExactly("https://desk.example/donate");
        assertThat(ask("“https://desk.example/donate” – https://desk.example/give…", "en").links()).containsExactly("https://desk.example/donate", "https://desk.example/give");
    }

    @Test
    void addressesAreResolvedAsBrowsersDo() {
        List<Source> box = List.of(source("Give", "/donate?a=b|c", "?form=1", "/r?to=https://pay.example/"), source("or at https://pay.example/?to=https://other.example"));
        assertThat(Ask.parse(box, "https://news.example/2026/story.html?q={x}", "en").links()).containsExactly("https://news.example/donate?a=b%7Cc",
                "https://news.example/2026/story.html?form=1", "https://news.example/r?to=https://pay.example/", "https://pay.example/?to=https://other.example");
    }

    @Test
    void whatIsWrittenWronglyInAnAddressIsReadAsBrowsersDo() {
        List<Source> box = List.of(source("Give", "/subscribe?offer=50%off", "tel:+44 20 7946 0018", "mailto:desk%2Btips@news.example"));
        Ask ask = Ask.parse(box, "https://news.example/100%.html", "en");
        assertThat(ask.links()).containsExactly("https://news.example/subscribe?offer=50%25off");
        assertThat(ask.contacts()).containsExactly("+442079460018", "desk+tips@news.example");
    }

    @Test
    void theTagOfAPagesLanguageTellsWhoseMoneyItIs() {
        Container page = new Container(null, "html", List.of(), 0, Map.of("lang", "zh-TW"));
        Source box = new Source("每月100元", page, 0, 0, 0, List.of(), List.of(), false, 0, 0);
        assertThat(Ask.parse(List.of(box), "", "zh").amounts()).hasToString("[100 TWD monthly]");
    }

    @Test
    void theSameSumsAreEqual() {
        assertThat(new Amount(new BigDecimal("5.00"), "EUR", Period.ONCE)).isEqualTo(new Amount(new BigDecimal("5"), "EUR", Period.ONCE)).hasToString("5 EUR once");
        assertThat(new Amount(new BigDecimal("5E+3"), "EUR", Period.ONCE)).isEqualTo(new Amount(new BigDecimal("5000.0"), "EUR", Period.ONCE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(BigDecimal.ZERO, "EUR", Period.ONCE)).withMessage("value must be above 0, but was 0");
    }

    @Test
    void anyTextIsReadToItsEnd() {
        String signs = "0189.,  $€¥円+@:/ab bcIBDE%٣५１hTtp\n\ud83d";
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            List<Amount> amounts = ask(text.toString(), "en").amounts();
            assertThat(amounts).allSatisfy(amount -> assertThat(amount.value()).isPositive());
            found += amounts.size();
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "en | Last year readers gave 500 euros. 12 reporters work for us. | 500 EUR",
        "en | We live on your euros. 12 reporters work for us. | none",
        "de | Für 1 € 3 Monate lesen. | 1 EUR",
        "en | Join 20 European newsrooms 6 ft away. | none",
        "hu | Havi 10 000 Ft | 10000 HUF monthly",
        "en | A print issue costs 60 dollars. Every month we send you a letter. | 60 USD",
        "sv | Ge 50 kr. i månaden | 50 SEK monthly",
        "de | 5,- Euro im Monat oder 10,– € im Jahr | 5 EUR monthly, 10 EUR yearly",
        "nl | € 5,- per maand | 5 EUR monthly",
        "de | Seit 2023 500 Euro gespendet | 500 EUR"
    })
    void aCurrencyServesOneNumberAndAPeriodItsOwnSentence(String language, String text, String expected) {
        String found = ask(text, language).amounts().stream().map(Amount::toString).collect(java.util.stream.Collectors.joining(", "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    @Test
    void linksAreMadeFullAsBrowsersDo() {
        String base = "https://ex.example/news/story.html";
        assertThat(Ask.parse(List.of(source("Give", "../../../../z", "/p/[id]", "?x=1", "#a", "g h", "https://pay.example/do\n    nate\t")), base, "en").links())
                .containsExactly("https://ex.example/z", "https://ex.example/p/[id]", "https://ex.example/news/story.html?x=1", "https://ex.example/news/g%20h", "https://pay.example/do%20%20%20%20nate");
    }
}
