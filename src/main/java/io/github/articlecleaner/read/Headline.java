package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A page's headline.
 *
 * @param text without the site's name, empty where there is none
 * @param paragraph the heading it stands in or would stand in, -1 where there is none
 * @param seen whether the text is that heading's
 */
record Headline(String text, int paragraph, boolean seen) {

    static final Headline NONE = new Headline("", -1, false);

    /** What parts headline and site name in a title, in the order of how surely it does. */
    private static final List<String> SEPARATORS = List.of(" | ", " – ", " — ", " - ", " • ", " · ", " :: ", " » ", " / ");

    /** What does so only where a site's name follows. */
    private static final List<String> WEAK_SEPARATORS = List.of(" : ", ": ", "|", "｜", "ㅣ", " ‹ ", " « ", " @ ", "_", "-");

    /** Shorter names are parts of too many words. */
    private static final int SHORTEST_PART = 5;

    /** A pass finds a name of the site behind each separator; titles have no more than a handful of them. */
    private static final int MOST_PASSES = 10;

    /** A heading that has less in common with what the page declares is of something else, such as the menu. */
    private static final double LEAST_LIKENESS = 0.3;

    /**
     * Finds the headline.
     *
     * @param declared titles the page declares, the surest first
     * @param titleElement the title element's text, may be empty
     * @param sites names of the site
     * @param address the page's own address, may be empty
     * @param isNews whether the page calls itself news: what it declares is then its headline, while its heading may begin with a topic
     * @param sources the paragraphs
     */
    static Headline find(String declared, String titleElement, List<String> sites, String address, boolean isNews, List<Source> sources) {
        List<String> names = sites.stream().map(Lower::key).distinct().toList();
        String title = withoutSite(declared, names, address);
        String element = titleElement.equals(declared) ? title : withoutSite(titleElement, names, address);
        Set<String> titleWords = words(title);
        Set<String> elementWords = words(element);
        Set<String> addressWords = words(path(address));
        int best = -1;
        double most = 0;
        int first = -1;
        int same = -1;
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            same = same < 0 && source.text().equals(title) ? i : same;
            if (!source.container().tag().equals("h1") || isSite(source.text(), names, "")) {
                continue;
            }
            first = first < 0 ? i : first;
            if (isHeadline(source.text(), title)) {
                return new Headline(source.text(), i, true);
            }
            Set<String> heading = words(source.text());
            double likeness = Math.max(likeness(heading, titleWords), Math.max(likeness(heading, elementWords), likeness(heading, addressWords)));
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        if (best >= 0) {
            String heading = sources.get(best).text();
            if (title.isEmpty() || most >= LEAST_LIKENESS && !isNews && !isRest(heading, title, titleElement)) {
                return new Headline(heading, best, true);
            }
        }
        return title.isEmpty() && first >= 0 ? new Headline(sources.get(first).text(), first, true) : new Headline(title, same >= 0 ? same : best, same >= 0);
    }

    /** What stands behind the host of an address; empty where nothing does. */
    private static String path(String address) {
        int slash = address.indexOf('/', address.indexOf("//") + 2);
        return slash < 0 ? "" : address.substring(slash + 1);
    }

    /** Whether a heading is what a page's title says, or most of its beginning. */
    private static boolean isHeadline(String heading, String title) {
        return heading.length() > 2 && title.startsWith(heading) && heading.length() * 2 > title.length();
    }

    /** Whether the title element is the declared title and the heading: the heading is then the site's. */
    private static boolean isRest(String heading, String title, String titleElement) {
        return !title.isEmpty() && !heading.equals(title) && titleElement.length() > title.length() && titleElement.contains(title)
                && (titleElement.startsWith(heading) || titleElement.endsWith(heading)) && !title.contains(heading);
    }

    /** A title without the site's name at its end or its beginning. */
    private static String withoutSite(String declared, List<String> names, String address) {
        String title = declared;
        boolean shortened = true;
        for (int pass = 0; pass < MOST_PASSES && shortened; pass++) {
            String before = title;
            for (String separator : SEPARATORS) {
                title = cut(title, separator, names, address);
            }
            for (String separator : WEAK_SEPARATORS) {
                title = cut(title, separator, names, "");
            }
            shortened = title.length() < before.length();
        }
        if (title.length() == declared.length()) {
            // Where the site's name is known and not found, only a bar parts something from the headline.
            for (String separator : names.isEmpty() ? SEPARATORS : SEPARATORS.subList(0, 1)) {
                int at = title.lastIndexOf(separator);
                // A tail that is much shorter than what stands before it is a site's name.
                if (at > 0 && (title.length() - at - separator.length()) * 2 < at) {
                    return title.substring(0, at).strip();
                }
            }
        }
        return title;
    }

    /** The title without a name of the site behind the last separator or before the first. */
    private static String cut(String title, String separator, List<String> names, String address) {
        int last = title.lastIndexOf(separator);
        if (last > 0 && isSite(title.substring(last + separator.length()), names, address)) {
            return title.substring(0, last).strip();
        }
        int first = title.indexOf(separator);
        if (first > 0 && isSite(title.substring(0, first), names, "")) {
            return title.substring(first + separator.length()).strip();
        }
        return title;
    }

    /** Whether a part of a title is a name of the site; where its address is given, also whether it is like one or the host is made of it. */
    private static boolean isSite(String part, List<String> names, String address) {
        String key = Lower.key(part);
        if (key.isEmpty()) {
            return false;
        }
        for (String name : names) {
            boolean longEnough = !address.isEmpty() && Math.min(name.length(), key.length()) >= SHORTEST_PART;
            if (name.equals(key) || longEnough && (name.startsWith(key) || name.endsWith(key) || key.startsWith(name) && key.length() < 2 * name.length())) {
                return true;
            }
        }
        int start = address.indexOf("//") + 2;
        int end = address.indexOf('/', start);
        if (start < 2 || key.length() < SHORTEST_PART) {
            return false;
        }
        String host = address.substring(start, end < 0 ? address.length() : end);
        int domain = host.lastIndexOf('.');
        int before = domain < 0 ? -1 : host.lastIndexOf('.', domain - 1);
        String site = Lower.key(host.substring(before + 1, Math.max(before + 1, domain)));
        return Lower.key(host).contains(key) || site.length() >= SHORTEST_PART && key.length() < 3 * site.length() && key.contains(site);
    }

    /** What two texts have in common: twice the shared words over all words. */
    private static double likeness(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return shared == 0 ? 0 : 2.0 * shared / (one.size() + other.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || WordLetters.isMark(text.charAt(i)));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(Lower.of(text.substring(start, i)));
                start = -1;
            }
        }
        return words;
    }

    /** What follows the headline in the title element: the site's name. */
    String rest(String titleElement) {
        if (text.isEmpty() || !titleElement.startsWith(text)) {
            return "";
        }
        String rest = titleElement.substring(text.length());
        for (String separator : SEPARATORS) {
            if (rest.startsWith(separator)) {
                return rest.substring(separator.length()).strip();
            }
        }
        return "";
    }
}
