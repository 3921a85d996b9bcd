package io.github.articlecleaner.read;

import io.github.articlecleaner.article.Source;
import java.util.List;

/**
 * A page's headline.
 *
 * @param text without the site's name, empty where there is none
 * @param paragraph the heading it stands in, -1 where no paragraph has it
 */
record Headline(String text, int paragraph) {

    /** What parts headline and site name in a title, in the order of how surely it does. */
    private static final List<String> SEPARATORS = List.of(" | ", " – ", " — ", " - ", " • ", " · ", " :: ", " » ", " / ");

    /** The heading that stands in the page's title, else the title the page declares, without the site's name. */
    static Headline find(String declared, String titleElement, String site, List<Source> sources) {
        int first = -1;
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            if (source.container().tag().equals("h1")) {
                first = first < 0 ? i : first;
                if (isHeadline(source.text(), titleElement) || isHeadline(source.text(), declared)) {
                    return new Headline(source.text(), i);
                }
            }
        }
        return declared.isEmpty() ? new Headline(first < 0 ? "" : sources.get(first).text(), first) : new Headline(beforeSite(declared, site), first);
    }

    /** Whether a heading is what a page's title says, or all of it but the site's name. */
    private static boolean isHeadline(String heading, String title) {
        boolean ofWeight = heading.length() * 2 > title.length();
        boolean atAnEnd = title.startsWith(heading) || title.endsWith(heading);
        return heading.length() > 2 && title.contains(heading) && (ofWeight || atAnEnd && heading.indexOf(' ') > 0);
    }

    private static String beforeSite(String declared, String site) {
        for (String separator : SEPARATORS) {
            int at = declared.lastIndexOf(separator);
            if (at > 0) {
                String after = declared.substring(at + separator.length());
                // A tail that is much shorter than what stands before it is a site's name.
                if (after.equals(site) || after.length() * 2 < at) {
                    return declared.substring(0, at).strip();
                }
            }
        }
        return declared;
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
