package com.example

import io.github.articlecleaner.ArticleCleaner
import io.github.articlecleaner.article.Kind

class Stories {

    private static final ArticleCleaner CLEANER = ArticleCleaner.builder().keep(Kind.CAPTION).build()

    /** The stories of the pages that have one. */
    static List<String> stories(List<String> pages) {
        pages.collect(CLEANER.&apply).findAll { !it.isEmpty() }*.text()
    }
}
