package com.example

import io.github.articlecleaner.ArticleCleaner
import io.github.articlecleaner.article.Kind

private val cleaner = ArticleCleaner.builder().keep(Kind.CAPTION).build()

/** The stories of the pages that have one. */
fun stories(pages: Sequence<String>): Sequence<String> =
    pages.map(cleaner::apply).filterNot { it.isEmpty }.map { it.text() }
