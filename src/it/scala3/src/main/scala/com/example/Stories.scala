package com.example

import io.github.articlecleaner.ArticleCleaner
import io.github.articlecleaner.article.Kind

private val cleaner = ArticleCleaner.builder().keep(Kind.CAPTION).build()

/** The stories of the pages that have one. */
def stories(pages: Iterator[String]): Iterator[String] =
  pages.map(cleaner.apply).filterNot(_.isEmpty).map(_.text)
