package io.github.articlecleaner.article;

import java.io.Serializable;

/**
 * What a page says about itself.
 *
 * @param title the headline, empty where none was found
 * @param siteName the publisher's name, empty where none was found
 * @param language a BCP 47 primary tag such as {@code en}: the declared language, else the one found from script and
 *     stop words, else {@code und}
 * @param url the address given by the caller or else the page's canonical one, empty where there is none
 * @serial exclude
 */
public record Metadata(String title, String siteName, String language, String url) implements Serializable {}
