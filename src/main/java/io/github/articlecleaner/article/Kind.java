package io.github.articlecleaner.article;

/**
 * What a paragraph is: the article's own text, a publisher's appeal to the reader, or other boilerplate.
 *
 * <p>The constant's name is the label in every file of this project: corpora, test pages, JSON.
 *
 * <pre>{@code
 * Kind.DONATION.isAppeal();   // true
 * Kind.BODY.isAppeal();       // false
 * }</pre>
 */
public enum Kind {
    /** The article's own text: standfirst, paragraphs, subheads, lists, quotes, tables, corrections about this article. */
    BODY,
    /** The page's own headline. */
    TITLE,
    /** Caption or credit of a picture or video. */
    CAPTION,
    /** Byline, dateline, agency credit, author's biography, time of publication, reading time. */
    AUTHOR,
    /** Read-more lines, related and recommended stories. */
    RELATED,
    /** Copyright, disclaimers, disclosures, cookie and privacy notices. */
    LEGAL,
    /** Advertisements and their labels. */
    AD,
    /** Menus, breadcrumbs, tags, share buttons and other controls. */
    NAV,
    /** Readers' comments. */
    COMMENT,
    /** Asks for money as a gift, with its heading, reasoning, amounts, buttons and thanks. */
    DONATION,
    /** Asks to subscribe, pay, register or become a member; paywall notices and offers. */
    SUBSCRIPTION,
    /** Asks to sign up for a newsletter or alerts by e-mail. */
    NEWSLETTER,
    /** Asks to follow, like or share; channels, apps, podcasts, notifications. */
    FOLLOW,
    /** Other asks: tips and contact, surveys, petitions, events, comments, the publisher's shop. */
    ENGAGE;

    private static final Kind[] VALUES = values();

    /**
     * Tells whether the publisher asks the reader for something in a paragraph of this kind.
     *
     * @return true for {@link #DONATION}, {@link #SUBSCRIPTION}, {@link #NEWSLETTER}, {@link #FOLLOW} and {@link #ENGAGE}
     */
    public boolean isAppeal() {
        return compareTo(DONATION) >= 0;
    }

    /** How many kinds there are, without the copy that {@code values()} makes. */
    static int count() {
        return VALUES.length;
    }

    /** The kind at an ordinal, without the copy that {@code values()} makes. */
    static Kind at(int ordinal) {
        return VALUES[ordinal];
    }
}
