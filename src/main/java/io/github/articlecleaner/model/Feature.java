package io.github.articlecleaner.model;

import java.util.Locale;

/** The families of features: what one feature is about. The name in lower case begins the names of its features. */
public enum Feature {
    /** Present in every paragraph. */
    ALWAYS,
    /** Length, signs and place in plain text. */
    PLAIN,
    /** What the paragraphs around it look like, in plain text. */
    PLAIN_AROUND,
    /** A word of the text, as far as its stem, in plain text. */
    PLAIN_STEM,
    /** Two words in a row, as far as their stems, in plain text. */
    PLAIN_STEM_PAIR,
    /** The words it begins or ends with, in plain text. */
    PLAIN_EDGE,
    /** Telling phrases, in plain text. */
    PLAIN_CUE,
    /** Telling phrases in the paragraphs around it, in plain text. */
    PLAIN_CUE_AROUND,
    /** Who speaks to whom, in plain text. */
    PLAIN_VOICE,
    /** Length in words. */
    LENGTH,
    /** Share of the text in links. */
    LINKED,
    /** The element the text stands in. */
    TAG,
    /** An element somewhere around it. */
    INSIDE,
    /** Sentence ends, commas, quotes, colons. */
    SIGNS,
    /** Share of function words. */
    FUNCTION,
    /** Way from the container with most prose. */
    WAY,
    /** Paragraphs on the page that look alike. */
    ALIKE,
    /** Place on the page and within the story. */
    PLACE,
    /** What the paragraphs around it look like. */
    AROUND,
    /** A class, id or link word close to the text. */
    MARK,
    /** A class or id word further out. */
    FAR_MARK,
    /** Words of the addresses its links lead to. */
    TARGET,
    /** A word of the text, with markup. */
    WORD,
    /** A word of the text as far as its stem: {@code suppo} of supporters. */
    STEM,
    /** Two words in a row, as far as their stems. */
    STEM_PAIR,
    /** The words it begins or ends with. */
    EDGE,
    /** Telling phrases in the text. */
    CUE,
    /** Telling phrases in the paragraphs around it. */
    CUE_AROUND,
    /** Words of the paragraphs around it. */
    WORD_AROUND,
    /** Who speaks to whom: we, you, reported speech, the publisher's own name. */
    VOICE,
    /** Names, numbers and quotes: news has them, letters to the reader hardly. */
    NAMES,
    /** Names, numbers and quotes, in plain text. */
    PLAIN_NAMES,
    /** Nearness to the page's title. */
    TITLE,
    /** The same text stands elsewhere on the page. */
    REPEATED,
    /** Hidden from readers by the markup. */
    HIDDEN,
    /** Pictures and form fields right before it. */
    MEDIA,
    /** What the looks before said of the paragraph. */
    FIRST_LOOK,
    /** What the looks before said of the paragraphs around it. */
    FIRST_AROUND,
    /** What its words alone say, as if the page were plain text. */
    BY_WORDS,
    /** What their words alone say of the paragraphs around it. */
    WORDS_AROUND,
    /** Whether it would ask for something, were it no story. */
    ASKS,
    /** Whether the paragraphs around it would, and how far the next sure appeal is. */
    ASKS_AROUND,
    /** How much of the story lies before and after. */
    STORY_SHARE,
    /** What kind it would be, were it no story. */
    KIND,
    /** What kinds the paragraphs around it would be. */
    KIND_AROUND,
    /** What it and the paragraphs beside it share with the rest of the page: a story comes back to what it speaks of. */
    SHARED,
    /** How much story its containers hold. */
    CONTAINER,
    /** Two observations together. */
    BOTH,
    /** Three observations together. */
    ALL;

    private final String family = name().toLowerCase(Locale.ROOT);
    private final long hash = FeatureHash.of(family);

    /** {@return the first part of the names of these features} */
    public String family() {
        return family;
    }

    long hash() {
        return hash;
    }
}
