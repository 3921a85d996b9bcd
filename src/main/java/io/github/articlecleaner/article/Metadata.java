package io.github.articlecleaner.article;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself, and where it says so. What it does not say is empty, never null; but the language is then told
 * from the text ({@code und} where that fails), and the site name is the host.
 *
 * <p>Immutable, serializable, and safe to share between threads.
 *
 * <pre>{@code
 * Metadata metadata = ArticleCleaner.clean(html).metadata();
 * metadata.authors();                          // [Ada Lind, Ben Okoro]
 * metadata.origin(Metadata.Field.AUTHORS);     // Optional[JSON_LD]
 * }</pre>
 *
 * @serial exclude
 */
@SuppressWarnings("exports") // The null annotations are for tools; no user needs their module.
public final class Metadata implements Serializable {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // An enum map of texts, lists of texts, moments and the like.
    private final Map<Field, Object> values;

    @SuppressWarnings("serial") // An enum map.
    private final Map<Field, Origin> origins;

    /** What a page can say of itself; each is told by the method of the same name. */
    public enum Field {
        /** {@link Metadata#title()}. */
        TITLE,
        /** {@link Metadata#authors()}. */
        AUTHORS,
        /** {@link Metadata#published()}. */
        PUBLISHED,
        /** {@link Metadata#modified()}. */
        MODIFIED,
        /** {@link Metadata#siteName()}. */
        SITE_NAME,
        /** {@link Metadata#language()}. */
        LANGUAGE,
        /** {@link Metadata#description()}. */
        DESCRIPTION,
        /** {@link Metadata#image()}. */
        IMAGE,
        /** {@link Metadata#url()}. */
        URL,
        /** {@link Metadata#canonicalUrl()}. */
        CANONICAL_URL,
        /** {@link Metadata#section()}. */
        SECTION,
        /** {@link Metadata#tags()}. */
        TAGS,
        /** {@link Metadata#accessibleForFree()}. */
        ACCESSIBLE_FOR_FREE;

        /** Its name in JSON, that of its method. */
        String key() {
            StringBuilder key = new StringBuilder();
            for (String word : name().split("_")) {
                key.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
            }
            key.setCharAt(0, Character.toLowerCase(key.charAt(0)));
            return key.toString();
        }
    }

    /** Where a page says something of itself. */
    public enum Origin {
        /** A script of type {@code application/ld+json}. */
        JSON_LD,
        /** A meta element of OpenGraph, such as {@code og:title} or {@code article:published_time}. */
        OPEN_GRAPH,
        /** Another meta element, such as {@code description} or {@code parsely-pub-date}. */
        META,
        /** The title element, a link element, or the language of the html element. */
        HEAD,
        /** An element with {@code itemprop}. */
        MICRODATA,
        /** What a reader sees: the heading, a byline, a date, the text itself. */
        PAGE,
        /** The address the caller gave, or a part of it. */
        ADDRESS
    }

    /** The tag of a language that is not known (ISO 639-2). */
    private static final String UNKNOWN = "und";

    private Metadata(Map<Field, Object> values, Map<Field, Origin> origins) {
        this.values = values;
        this.origins = origins;
        // What is not known is not said, so that what is read back is equal.
        values.remove(Field.LANGUAGE, UNKNOWN);
        origins.keySet().retainAll(values.keySet());
    }

    /**
     * The little that is known of a text without a page; no origin is known.
     *
     * @param title the headline, may be empty
     * @param siteName the publisher's name, may be empty
     * @param language a BCP 47 primary tag, {@code und} where it is not known
     * @param url the address, may be empty
     */
    public Metadata(String title, String siteName, String language, String url) {
        this(new EnumMap<>(Map.of(Field.TITLE, title, Field.SITE_NAME, siteName, Field.LANGUAGE, language, Field.URL, url)), new EnumMap<>(Field.class));
        values.values().removeIf(""::equals);
    }

    static Metadata of(Map<Field, Object> values, Map<Field, Origin> origins) {
        return new Metadata(values, origins);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The headline.
     *
     * @return the page's own headline without the site's name, empty where none was found
     */
    public String title() {
        return text(Field.TITLE);
    }

    /**
     * Who wrote it.
     *
     * @return the names, each by itself and without roles, in the page's order; persons, or an agency or newsroom other than the site itself
     */
    public List<String> authors() {
        return texts(Field.AUTHORS);
    }

    /**
     * When it was first published.
     *
     * @return empty where the page does not say
     */
    public Optional<Moment> published() {
        return Optional.ofNullable((Moment) values.get(Field.PUBLISHED));
    }

    /**
     * When it was last changed.
     *
     * @return empty where the page does not say
     */
    public Optional<Moment> modified() {
        return Optional.ofNullable((Moment) values.get(Field.MODIFIED));
    }

    /**
     * The publisher's name.
     *
     * @return the name the page gives, else its host, empty where there is neither
     */
    public String siteName() {
        return text(Field.SITE_NAME);
    }

    /**
     * The language of the page.
     *
     * @return a BCP 47 primary tag such as {@code en}: the declared language, else the one found from script and stop words, else {@code und}
     */
    public String language() {
        String language = text(Field.LANGUAGE);
        return language.isEmpty() ? UNKNOWN : language;
    }

    /**
     * The page in a sentence or two, for search engines and previews.
     *
     * @return the text, empty where there is none
     */
    public String description() {
        return text(Field.DESCRIPTION);
    }

    /**
     * The lead image, for previews.
     *
     * @return its address, made absolute where the page's own is known; empty where there is none
     */
    public String image() {
        return text(Field.IMAGE);
    }

    /**
     * Where the page came from.
     *
     * @return the address the caller gave, else {@link #canonicalUrl()}
     */
    public String url() {
        return text(Field.URL);
    }

    /**
     * The address the page wants to be known by.
     *
     * @return the address, made absolute where the caller or the page names a place to start from; empty where the page names none
     */
    public String canonicalUrl() {
        return text(Field.CANONICAL_URL);
    }

    /**
     * The part of the site or the subject it belongs to.
     *
     * @return its name, the first where there are several; empty where there is none
     */
    public String section() {
        return text(Field.SECTION);
    }

    /**
     * What the page is about, in keywords.
     *
     * @return the keywords in the page's order, each once
     */
    public List<String> tags() {
        return texts(Field.TAGS);
    }

    /**
     * Whether everybody may read it all without paying or registering, as schema.org's {@code isAccessibleForFree}.
     *
     * @return empty where the page does not say
     */
    public Optional<Boolean> accessibleForFree() {
        return Optional.ofNullable((Boolean) values.get(Field.ACCESSIBLE_FOR_FREE));
    }

    /**
     * Where a field's value came from.
     *
     * @param field the field
     * @return empty where the field is empty or nobody said where it came from
     * @throws NullPointerException if {@code field} is null
     */
    public Optional<Origin> origin(Field field) {
        return Optional.ofNullable(origins.get(Objects.requireNonNull(field, "field must not be null")));
    }

    private String text(Field field) {
        return (String) values.getOrDefault(field, "");
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(Field field) {
        return (List<String>) values.getOrDefault(field, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Metadata that && values.equals(that.values) && origins.equals(that.origins);
    }

    @Override
    public int hashCode() {
        return 31 * values.hashCode() + origins.hashCode();
    }

    @Override
    public String toString() {
        return "Metadata" + values;
    }

    /**
     * Gathers metadata from several origins: of each field the first value that is not empty stays, so the surest origin is asked first.
     *
     * <p>For one thread.
     */
    public static final class Builder {

        private final Map<Field, Object> values = new EnumMap<>(Field.class);
        private final Map<Field, Origin> origins = new EnumMap<>(Field.class);

        private Builder() {}

        /**
         * Tells whether a field has a value.
         *
         * @param field the field
         * @return whether further values for it are left out
         */
        public boolean has(Field field) {
            return values.containsKey(field);
        }

        /**
         * Gives the value of a field that is one text.
         *
         * @param field any field but authors, tags, published, modified and accessible for free
         * @param value the text, blank where the origin has none
         * @param origin where it stands
         * @return {@code this}
         * @throws IllegalArgumentException if the field is not one text
         */
        public Builder text(Field field, String value, Origin origin) {
            require(field, switch (field) {
                case AUTHORS, TAGS, PUBLISHED, MODIFIED, ACCESSIBLE_FOR_FREE -> false;
                default -> true;
            }, "one text");
            return put(field, value.isBlank() ? null : value, origin);
        }

        /**
         * Gives the value of a field that is a list.
         *
         * @param field authors or tags
         * @param value the texts, copied; empty where the origin has none
         * @param origin where they stand
         * @return {@code this}
         * @throws IllegalArgumentException if the field is not a list
         */
        public Builder texts(Field field, List<String> value, Origin origin) {
            require(field, field == Field.AUTHORS || field == Field.TAGS, "a list");
            return put(field, value.isEmpty() ? null : List.copyOf(value), origin);
        }

        /**
         * Gives the value of a field that is a point in time.
         *
         * @param field published or modified
         * @param value the moment, or null where the origin has none
         * @param origin where it stands
         * @return {@code this}
         * @throws IllegalArgumentException if the field is not a point in time
         */
        public Builder moment(Field field, @Nullable Moment value, Origin origin) {
            require(field, field == Field.PUBLISHED || field == Field.MODIFIED, "a point in time");
            return put(field, value, origin);
        }

        /**
         * Says whether the page is free to read.
         *
         * @param free whether it is, or null where the origin does not say
         * @param origin where it stands
         * @return {@code this}
         */
        public Builder accessibleForFree(@Nullable Boolean free, Origin origin) {
            return put(Field.ACCESSIBLE_FOR_FREE, free, origin);
        }

        private static void require(Field field, boolean right, String kind) {
            if (!right) {
                throw new IllegalArgumentException("field must be " + kind + ", but was " + field);
            }
        }

        private Builder put(Field field, @Nullable Object value, Origin origin) {
            if (value != null && values.putIfAbsent(field, value) == null) {
                origins.put(field, origin);
            }
            return this;
        }

        /** {@return what was gathered} */
        public Metadata build() {
            return new Metadata(new EnumMap<>(values), new EnumMap<>(origins));
        }
    }
}
