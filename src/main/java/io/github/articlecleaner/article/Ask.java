package io.github.articlecleaner.article;

import static java.util.Map.entry;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an appeal asks for, as far as it says so in figures, links and addresses. Immutable.
 *
 * <pre>{@code
 * for (Appeal appeal : ArticleCleaner.clean(html, url).appeals()) {
 *     appeal.ask().amounts();    // [2 USD monthly]
 *     appeal.ask().links();      // [https://news.example/donate]
 *     appeal.ask().contacts();   // [help@news.example, DE89370400440532013000]
 * }
 * }</pre>
 *
 * @param amounts the sums the appeal names, in order, each once: what it asks for, and also what it says something costs. Sums in thousands
 *     or millions by word ("$2 million") are budgets and are left out; a number without a currency, such as a year, is no amount
 * @param links the absolute http and https addresses its links lead to or its text has, in order, each once; relative links where the page's address is not
 *     known are left out
 * @param contacts e-mail addresses, international telephone numbers, bank accounts (IBAN with a right check number), crypto addresses (of Ethereum, and
 *     of Bitcoin those that begin with {@code bc1}) and {@code @handles}, in the order of the paragraphs, each once, without spaces
 * @serial exclude
 */
public record Ask(List<Amount> amounts, List<String> links, List<String> contacts) implements Serializable {

    /** How the tags of a page's language begin that name a place, and what the table of sums calls it; the first that fits counts. */
    private static final List<Map.Entry<String, String>> PLACES = List.of(entry("zh-hk", "zh-hk"), entry("zh-hant-hk", "zh-hk"), entry("zh-hant", "zh-hant"), entry("zh-tw", "zh-hant"));

    /**
     * Makes an ask of copies of the lists.
     *
     * @param amounts the sums
     * @param links the addresses
     * @param contacts where to write, call or pay
     */
    public Ask {
        amounts = List.copyOf(amounts);
        links = List.copyOf(links);
        contacts = List.copyOf(contacts);
    }

    /** Taiwan and Hong Kong have currencies of their own, whose name in Chinese is that of China's; whose page it is stands in the tag of its language. */
    private static String ofPlace(List<Source> box, String language) {
        if (!language.equals("zh")) {
            return language;
        }
        String declared = Setting.nearest(box.get(0).container(), "lang", "").toLowerCase(Locale.ROOT);
        return PLACES.stream().filter(place -> declared.startsWith(place.getKey())).map(Map.Entry::getValue).findFirst().orElse(language);
    }

    /** What the paragraphs of a box say. */
    static Ask parse(List<Source> box, String base, String language) {
        Amounts amounts = new Amounts(ofPlace(box, language));
        Contacts contacts = new Contacts();
        Links links = new Links(base);
        for (Source source : box) {
            amounts.read(source.text());
            contacts.read(source.text());
            source.addresses().forEach(address -> contacts.read(links.add(address)));
            links.read(source.text());
        }
        return new Ask(amounts.found(), links.found(), contacts.found());
    }
}
